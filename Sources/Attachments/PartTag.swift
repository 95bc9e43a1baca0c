/// An element of a part of an office file, in small letters: its name, its attributes and the text behind it.
struct PartTag {
  /// The name without its prefix.
  let name: String
  /// The name and the attributes.
  private let head: ArraySlice<UInt8>
  /// What follows up to the next element.
  let text: ArraySlice<UInt8>

  /// - Parameter bytes: what is behind the `<`, up to the next one.
  init(_ bytes: ArraySlice<UInt8>) {
    var quote: UInt8?
    let end = bytes.firstIndex { byte in
      if let open = quote {
        if byte == open { quote = nil }
        return false
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      return byte == UInt8(ascii: ">")
    }
    let head = bytes[..<(end ?? bytes.endIndex)]
    self.head = head
    text = end.map { bytes[($0 + 1)...] } ?? []
    let whole = head.prefix { !Self.isBlank($0) && $0 != UInt8(ascii: "/") || $0 == head.first }
    let local = whole.lastIndex(of: UInt8(ascii: ":")).map { whole[($0 + 1)...] } ?? whole
    name = String(decoding: local, as: UTF8.self)
  }

  /// The value of an attribute by its name without a prefix; nil where there is none.
  ///
  /// - Parameter isPrefixed: whether only one with a prefix counts.
  func value(of name: String, isPrefixed: Bool = false) -> String? {
    var rest = head
    while let found = rest.range(of: Array(name.utf8)) {
      let before = rest[..<found.lowerBound].last
      rest = rest[found.upperBound...]
      let value = rest.drop(while: Self.isBlank)
      let isOne = before == UInt8(ascii: ":") || !isPrefixed && before.map(Self.isBlank) == true
      guard isOne, value.first == UInt8(ascii: "=") else { continue }
      let quoted = value.dropFirst().drop(while: Self.isBlank)
      guard let quote = quoted.first else { return nil }
      return String(decoding: quoted.dropFirst().prefix { $0 != quote }, as: UTF8.self)
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}

extension PartTag {
  /// What in it runs or fetches something when the file is opened; nil where nothing does.
  ///
  /// - Parameter asking: whether formulas are looked at.
  func danger(inFormulas asking: Bool) -> String? {
    if OfficeRules.elements.contains(name) { return name }
    switch name {
    case "override", "default":
      let type = value(of: "contenttype") ?? ""
      if let found = OfficeRules.types.first(where: { type.contains($0) }) {
        return found
      }
    case "relationship":
      let type = value(of: "type")?.split(separator: "/").last.map(String.init) ?? ""
      if OfficeRules.relations.contains(type) { return type }
      guard value(of: "targetmode") == "external", type != "hyperlink",
        let target = value(of: "target"), OfficeRules.isRemote(target)
      else { return nil }
      return target
    case "dbpr", "olappr":
      // The tables of a workbook itself are a data source, too.
      let source = value(of: "connection") ?? ""
      let isOwn = source.contains("$embedded$") || source == "data model connection"
      if !isOwn { return "connection" }
    case "textpr":
      if let file = value(of: "sourcefile"), OfficeRules.isRemote(file) { return file }
    case _ where asking && OfficeRules.formulas.contains(name):
      return OfficeRules.function(in: String(decoding: text, as: UTF8.self))
    case _ where OfficeRules.shown.contains(name):
      if let source = value(of: "src"), OfficeRules.isRemote(source) { return source }
    default: break
    }
    return attributesDanger(inFormulas: asking)
  }

  private func attributesDanger(inFormulas asking: Bool) -> String? {
    guard head.contains(UInt8(ascii: "=")) else { return nil }
    if !OfficeRules.links.contains(name), let target = value(of: "href", isPrefixed: true),
      OfficeRules.isRemote(target)
    {
      return target
    }
    return asking ? value(of: "formula").flatMap(OfficeRules.function) : nil
  }
}
