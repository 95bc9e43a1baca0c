/// The text of a part of an office file that is XML, in small letters and with its references of characters
/// replaced, whatever it is stored in.
struct PartText {
  private let bytes: [UInt8]

  init(_ file: [UInt8]) {
    // Of UTF-16, what is looked for is every other byte.
    let plain = file.contains(0) ? file.filter { $0 != 0 } : file
    bytes = Self.small(Self.replacingReferences(in: plain))
  }

  /// Whether a text in small letters is in it.
  func contains(_ text: String) -> Bool { bytes[...].range(of: Array(text.utf8)) != nil }

  /// Whether the part says that there is a program, or that one is to be fetched or called.
  ///
  /// - Parameter path: its path in small letters.
  func isProgram(at path: String) -> Bool {
    if path.hasSuffix("[content_types].xml") { return Self.types.contains(where: contains) }
    if path.hasSuffix(".rels") { return tags.contains(where: Self.leadsToProgram) }
    if path.hasPrefix("word/") { return callsProgram }
    return Self.calls.contains(where: contains)
  }

  /// What types of macros, controls and objects hold.
  private static let types = [
    "macroenabled", "vbaproject", "macrosheet", "activex", "oleobject", "ms-office.vba",
  ]

  /// What workbooks say to call another program, and documents of LibreOffice to run a macro.
  private static let calls = [
    "ddelink", "olelink", "dde-source", "dde-link", "dde-connection-decl", "vnd.sun.star.script:",
    "\"ooo:basic\"", "\"ooo:script\"", "'ooo:basic'", "'ooo:script'",
  ]

  private var tags: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "<")) }

  // MARK: relations

  private static let relations: Set = [
    "vbaproject", "vbaprojectsignature", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet",
    "control", "activexcontrolbinary", "oleobject", "subdocument", "afchunk",
  ]

  /// Whether a relation is one to a program, or to what is fetched from another machine without a question.
  private static func leadsToProgram(_ tag: ArraySlice<UInt8>) -> Bool {
    guard let type = value(of: "type", in: tag)?.split(separator: "/").last.map(String.init) else {
      return false
    }
    if relations.contains(type) { return true }
    guard value(of: "targetmode", in: tag) == "external", type != "hyperlink" else { return false }
    let target = value(of: "target", in: tag) ?? ""
    let isOfThisMachine = target.hasPrefix("file:///") && !target.hasPrefix("file:////")
    return target.hasPrefix("\\\\") || target.hasPrefix("//")
      || target.contains("://") && !isOfThisMachine
  }

  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    var rest = tag
    while let found = rest.range(of: Array(name.utf8)) {
      let before = rest[..<found.lowerBound].last
      rest = rest[found.upperBound...]
      let value = rest.drop(while: isBlank)
      guard before.map(isBlank) == true, value.first == UInt8(ascii: "=") else { continue }
      let quoted = value.dropFirst().drop(while: isBlank)
      guard let quote = quoted.first else { return nil }
      return String(decoding: quoted.dropFirst().prefix { $0 != quote }, as: UTF8.self)
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  // MARK: fields

  /// Whether a field of a document calls another program: DDE, of which the letters may be spread over
  /// several elements.
  private var callsProgram: Bool {
    guard contains("instr") else { return false }
    var fields: [UInt8] = []
    for tag in tags {
      let name = tag.prefix { $0 != UInt8(ascii: ">") && !Self.isBlank($0) }
      switch name.split(separator: UInt8(ascii: ":")).last.map({
        String(decoding: $0, as: UTF8.self)
      })
      {
      case "instrtext", "delinstrtext":
        fields += tag.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      case "fldsimple":
        let prefix = name.split(separator: UInt8(ascii: ":")).first ?? []
        let attribute = "\(String(decoding: prefix, as: UTF8.self)):instr"
        fields += " \(Self.value(of: attribute, in: tag) ?? "") ".utf8
      case "fldchar": fields.append(UInt8(ascii: " "))
      default: break
      }
    }
    return fields.split { Self.isBlank($0) || $0 == UInt8(ascii: "\"") }
      .contains { $0.elementsEqual("dde".utf8) || $0.elementsEqual("ddeauto".utf8) }
  }

  // MARK: bytes

  private static func small(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The text with `&#80;` and `&#x50;` as the letters that they are; those beyond ASCII are left.
  private static func replacingReferences(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let start = rest.range(of: Array("&#".utf8)) {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      let digits = rest.prefix(10).prefix { $0 != UInt8(ascii: ";") }
      let text = String(decoding: digits, as: UTF8.self).lowercased()
      let number = text.hasPrefix("x") ? UInt8(text.dropFirst(), radix: 16) : UInt8(text, radix: 10)
      if let number, number < 0x80 {
        result.append(number)
        rest = rest[digits.endIndex...].dropFirst()
      } else {
        result += "&#".utf8
      }
    }
    return result.isEmpty ? bytes : result + rest
  }
}

extension ArraySlice<UInt8> {
  /// Where some bytes are first.
  fileprivate func range(of bytes: [UInt8]) -> Range<Int>? {
    guard let first = bytes.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: bytes) { return found..<found + bytes.count }
      start = found + 1
    }
    return nil
  }
}
