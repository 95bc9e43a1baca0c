/// The text of a part of an office file that is XML, in small letters, without remarks and with its references
/// of characters replaced, whatever it is stored in.
struct PartText {
  private let bytes: [UInt8]

  init(_ file: [UInt8]) {
    // Of UTF-16, what is looked for is every other byte.
    let plain = file.contains(0) ? file.filter { $0 != 0 } : file
    bytes = Self.small(Self.replacingReferences(in: Self.withoutRemarks(plain)))
  }

  /// Whether bytes are XML: what they begin with, behind a mark of their encoding, is a `<`.
  static func isMarkup(_ file: [UInt8]) -> Bool {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0]
    return file.prefix(1 << 10).first { $0 > 0x20 && !marks.contains($0) } == UInt8(ascii: "<")
  }

  /// Whether a text in small letters is in it.
  func contains(_ text: String) -> Bool { bytes[...].range(of: Array(text.utf8)) != nil }

  /// What in it runs or fetches something when the file is opened; nil where nothing does.
  var danger: String? {
    // What an entity stands for would not be seen.
    if contains("<!entity") { return "<!ENTITY>" }
    if let word = OfficeRules.words.first(where: contains) { return word }
    let asking = OfficeRules.signs.contains(where: contains)
    var fields = FieldText()
    var start = bytes.firstIndex(of: UInt8(ascii: "<"))
    while let open = start {
      start = bytes[(open + 1)...].firstIndex(of: UInt8(ascii: "<"))
      let tag = PartTag(bytes[(open + 1)..<(start ?? bytes.endIndex)])
      fields.take(tag)
      if let found = tag.danger(inFormulas: asking) { return found }
    }
    return fields.danger
  }

  // MARK: bytes

  private static func small(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The text without remarks and instructions, and without the marks of text as it is, which all may part
  /// words.
  private static func withoutRemarks(_ bytes: [UInt8]) -> [UInt8] {
    let kinds = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")].map { start, end in
      (start: Array(start.utf8), end: Array(end.utf8))
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      result += rest[..<open]
      rest = rest[open...]
      guard let kind = kinds.first(where: { rest.starts(with: $0.start) }),
        let end = rest.range(of: kind.end)
      else {
        result.append(rest[open])
        rest = rest[(open + 1)...]
        continue
      }
      if kind.start.count > 4 {
        result += rest[(open + kind.start.count)..<end.lowerBound]
      }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  /// The text with `&#80;` and `&#x50;` as the letters that they are; those beyond ASCII are left, and those
  /// that would end a tag or a value.
  private static func replacingReferences(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let start = rest.range(of: Array("&#".utf8)) {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      let digits = rest.prefix(10).prefix { $0 != UInt8(ascii: ";") }
      let text = String(decoding: digits, as: UTF8.self).lowercased()
      let number = text.hasPrefix("x") ? UInt8(text.dropFirst(), radix: 16) : UInt8(text, radix: 10)
      if let number, number < 0x80, !"<>\"'".utf8.contains(number) {
        result.append(number)
        rest = rest[digits.endIndex...].dropFirst()
      } else {
        result += "&#".utf8
      }
    }
    return result.isEmpty ? bytes : result + rest
  }
}

/// The fields of a Word document, of which the letters may be spread over several elements.
private struct FieldText {
  private var bytes: [UInt8] = []
  private static let mark: UInt8 = 1

  /// Takes what an element has of a field.
  mutating func take(_ tag: PartTag) {
    switch tag.name {
    case "instrtext", "delinstrtext": bytes += tag.text
    case "fldchar": bytes.append(Self.mark)
    case "fldsimple":
      bytes += [Self.mark] + Array((tag.value(of: "instr") ?? "").utf8) + [Self.mark]
    default: break
    }
  }

  /// The name of a field that calls another program or takes in what is elsewhere; nil where there is none.
  var danger: String? {
    for field in bytes.split(separator: Self.mark) {
      let words = String(decoding: field, as: UTF8.self).replacing("&quot;", with: "\"")
        .split { $0 <= " " || $0 == "\"" }.map(String.init)
      if let call = words.first(where: OfficeRules.calls.contains) { return call }
      guard let name = words.first, OfficeRules.takings.contains(name) else { continue }
      // What another field within it gives is not known.
      if name == "database" || words.count == 1
        || words.dropFirst().contains(where: OfficeRules.isRemote)
      {
        return name
      }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Where some bytes are first.
  func range(of bytes: [UInt8]) -> Range<Int>? {
    guard let first = bytes.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: bytes) { return found..<found + bytes.count }
      start = found + 1
    }
    return nil
  }
}
