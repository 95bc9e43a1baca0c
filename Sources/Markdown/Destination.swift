/// Where a link or picture leads, taken apart.
struct Destination {
  private let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// What stands before the first colon in lower case, if nothing before it ends a scheme.
  var scheme: String? { Self.scheme(bytes) }

  var path: String {
    guard scheme == nil else { return "" }
    let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    return Self.decode(bytes[..<(end ?? bytes.count)])
  }

  var fragment: String? {
    bytes.firstIndex(of: UInt8(ascii: "#")).map { Self.decode(bytes[($0 + 1)...]) }
  }

  /// Why a link may not lead there; nil if it may.
  var faultOfLink: MarkdownProblem? {
    if let fault = faultOfAnything { return fault }
    guard let scheme else { return disguisedScheme.map(MarkdownProblem.disguisedScheme) }
    let rest = bytes.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "http", "https":
      if rest.starts(with: "//".utf8),
        rest.dropFirst(2).first.map({ $0 != 47 && $0 != 92 }) ?? false
      {
        return nil
      }
      return .addressWithoutHost(shown, scheme: scheme)
    case "mailto", "tel": return rest.isEmpty ? .nothingAfterScheme(scheme) : nil
    default: return .otherSchemeOfLink(scheme)
    }
  }

  /// Why a picture may not come from there; nil if it may.
  var faultOfPicture: MarkdownProblem? {
    if scheme == "http" || scheme == "https" || bytes.starts(with: "//".utf8) {
      return .pictureOnOtherHost(shown)
    }
    if let fault = faultOfAnything { return fault }
    guard let scheme else { return disguisedScheme.map(MarkdownProblem.disguisedScheme) }
    return .schemeOfPicture(scheme)
  }

  private var faultOfAnything: MarkdownProblem? {
    if bytes.contains(where: { $0 < 32 || $0 == 127 }) || isSpaced {
      return .spaceOrControlInAddress
    }
    let slashes = bytes.prefix(2)
    guard slashes.count == 2, slashes.allSatisfy({ $0 == 47 || $0 == 92 }) else { return nil }
    return slashes.allSatisfy { $0 == 47 } ? .addressWithoutScheme(shown) : .pathOfNetwork(shown)
  }

  /// Spaces at either end, also those that are no ASCII.
  private var isSpaced: Bool {
    (text.unicodeScalars.first?.properties.isWhitespace ?? false)
      || (text.unicodeScalars.last?.properties.isWhitespace ?? false)
  }

  /// A scheme whose colon is percent-encoded.
  private var disguisedScheme: String? {
    let end = bytes.firstIndex { $0 == 47 || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    return Self.scheme(Array(Self.decode(bytes[..<(end ?? bytes.count)]).utf8))
  }

  /// The address for a message, cut where it is long.
  private var shown: String {
    text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(60)) + "…"
  }

  private static func scheme(_ bytes: [UInt8]) -> String? {
    let end = bytes.firstIndex {
      $0 == UInt8(ascii: ":") || $0 == 47 || $0 == 92 || $0 == UInt8(ascii: "?")
        || $0 == UInt8(ascii: "#")
    }
    guard let end, bytes[end] == UInt8(ascii: ":") else { return nil }
    return String(decoding: bytes[..<end], as: UTF8.self).lowercased()
  }

  /// Resolves `%XX`, except for control characters, slashes and what is not UTF-8.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
    var decoded: [UInt8] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.endIndex,
        let high = digit(bytes[offset + 1]), let low = digit(bytes[offset + 2]),
        case let byte = high << 4 | low, byte >= 32, byte != 47, byte != 92, byte != 127
      {
        decoded.append(byte)
        offset += 3
      } else {
        decoded.append(bytes[offset])
        offset += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
