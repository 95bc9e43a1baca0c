/// Where the value of a `href` or `src` leads from a page.
package struct SiteCheckLink {
  /// Where a link can lead.
  package enum Goal: Hashable {
    /// Nowhere: nothing is written.
    case nowhere
    /// To an address with a scheme, in lower case, such as `https`.
    case scheme(String)
    /// To another host, with the scheme left out.
    case host
    /// To a path that counts from the root of a server.
    case root(String)
    /// Out of the site, by more `..` than there are folders.
    case outside
    /// To a place in the page itself; nil is the page.
    case page(fragment: [UInt8]?)
    /// To a path in the site, and to a place in that page.
    case file([UInt8], fragment: [UInt8]?)
  }

  /// What is written, entities read.
  package let text: String
  /// Where it leads.
  package let goal: Goal

  /// Reads a value as it is written in the page at `path`.
  package init(_ written: ArraySlice<UInt8>, on path: String) {
    let value = HTMLText.value(written)
    text = String(decoding: value, as: UTF8.self)
    goal = Self.goal(value, on: path)
  }

  private static func goal(_ value: [UInt8], on page: String) -> Goal {
    guard let first = value.first else { return .nowhere }
    if let scheme = scheme(value) { return .scheme(scheme) }
    let parts = value.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 && !parts[1].isEmpty ? decode(parts[1]) : nil
    let path = decode(parts[0].prefix { $0 != UInt8(ascii: "?") })
    if path.isEmpty {
      return value == [UInt8(ascii: "#")] ? .nowhere : .page(fragment: fragment)
    }
    if isSlash(first) {
      let isHost = value.count > 1 && isSlash(value[1])
      return isHost ? .host : .root(String(decoding: path.dropFirst(), as: UTF8.self))
    }
    return resolve(path, on: page).map { .file($0, fragment: fragment) } ?? .outside
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func scheme(_ value: [UInt8]) -> String? {
    let name = value.prefix { byte in
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"),
        UInt8(ascii: ":"):
        false
      default: true
      }
    }
    guard name.count < value.count, value[name.count] == UInt8(ascii: ":") else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func resolve(_ path: [UInt8], on page: String) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    var names = Array(page.utf8).split(separator: slash).dropLast()
    let written = path.split(separator: slash, omittingEmptySubsequences: false)
    for name in written where !name.elementsEqual(".".utf8) {
      if !name.elementsEqual("..".utf8) {
        names.append(name)
      } else if names.popLast() == nil {
        return nil
      }
    }
    return Array(names.joined(separator: [slash]))
  }

  /// Reads `%C3%B3` as the byte it stands for.
  private static func decode(_ written: ArraySlice<UInt8>) -> [UInt8] {
    guard written.contains(UInt8(ascii: "%")) else { return Array(written) }
    var bytes: [UInt8] = []
    var rest = written
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let read = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(read)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
