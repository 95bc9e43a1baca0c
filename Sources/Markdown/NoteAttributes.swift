import Formats

/// The attributes of a tag in a note.
struct NoteAttributes {
  /// The values by name in lower case; of two with one name the first counts.
  private(set) var values: [String: String] = [:]

  /// Reads the attributes of a tag from the bytes it stands in.
  init(_ tag: NoteTag, in bytes: [UInt8]) {
    var at = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    while at < end {
      guard !bytes[at].isSpace, bytes[at] != UInt8(ascii: "/") else {
        at += 1
        continue
      }
      let start = at
      while at < end, at == start || !Self.endsName(bytes[at]) { at += 1 }
      let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
      var value = at
      while value < end, bytes[value].isSpace { value += 1 }
      var text = 0..<0
      if value < end, bytes[value] == UInt8(ascii: "=") {
        (text, at) = Self.value(bytes, value + 1, end)
      }
      if values[name] == nil {
        values[name] = String(decoding: Entity.resolved(bytes, in: text), as: UTF8.self)
      }
    }
  }

  /// The attributes of HTML that have no value.
  private static let bare: Set<String> = [
    "allowfullscreen", "async", "autofocus", "autoplay", "border", "checked", "compact", "controls",
    "crossorigin", "declare", "default", "defer", "disabled", "download", "draggable",
    "contenteditable", "formnovalidate", "hidden", "inert", "ismap", "itemscope", "loop",
    "multiple",
    "muted", "nohref", "nomodule", "noresize", "noshade", "novalidate", "nowrap", "open",
    "playsinline", "popover", "readonly", "required", "reversed", "scoped", "seamless", "selected",
    "spellcheck", "translate",
  ]

  /// Whether what is in the place of attributes has a word that is none: `<b and c>`.
  static func areWords(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      guard !bytes[at].isSpace, bytes[at] != UInt8(ascii: "/") else {
        at += 1
        continue
      }
      let start = at
      while at < range.upperBound, at == start || !endsName(bytes[at]) { at += 1 }
      let name = start..<at
      var value = at
      while value < range.upperBound, bytes[value].isSpace { value += 1 }
      if value < range.upperBound, bytes[value] == UInt8(ascii: "=") {
        at = Self.value(bytes, value + 1, range.upperBound).1
      } else if bytes[name].allSatisfy({ $0.isLetter || $0 >= 0x80 }),
        !bare.contains(String(decoding: bytes[name], as: UTF8.self).lowercased())
      {
        return true
      }
    }
    return false
  }

  subscript(name: String) -> String? { values[name] }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
  }

  /// The value behind `=`, and where the attributes go on.
  private static func value(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Range<Int>, Int) {
    var at = start
    while at < end, bytes[at].isSpace { at += 1 }
    guard at < end else { return (at..<at, at) }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let first = at
      while at < end, !bytes[at].isSpace { at += 1 }
      return (first..<at, at)
    }
    let first = at + 1
    at = first
    while at < end, bytes[at] != quote { at += 1 }
    return (first..<at, min(at + 1, end))
  }

  // MARK: What is written anew

  /// The attributes that an element of a page has, each with the space before it.
  func written(for element: NoteElement, class name: String? = nil) -> String {
    var written = ""
    if let lang = values["lang"], Self.isLanguage(lang) { written += " lang=\"\(lang)\"" }
    if let dir = values["dir"]?.lowercased(), ["ltr", "rtl", "auto"].contains(dir) {
      written += " dir=\"\(dir)\""
    }
    if let align = name ?? alignment(of: element) { written += " class=\"\(align)\"" }
    switch element {
    case .td, .th:
      if let span = number("colspan", 2...100) { written += " colspan=\"\(span)\"" }
      if let span = number("rowspan", 2...1000) { written += " rowspan=\"\(span)\"" }
    case .ol:
      if let start = number("start", -999_999_999...999_999_999), start != 1 {
        written += " start=\"\(start)\""
      }
    case .abbr:
      if let title = values["title"], !title.isEmpty {
        written += " title=\"\(Escaping.html.escaped(title))\""
      }
    default: break
    }
    return written
  }

  /// The first attribute that could run or hide something.
  var powerful: String? {
    values.keys.filter { $0 == "style" || ($0.hasPrefix("on") && $0.utf8.count > 2) }.min()
  }

  private func alignment(of element: NoteElement) -> String? {
    guard !element.isPhrasing, let align = values["align"]?.lowercased() else { return nil }
    return PipeTable.Alignment(rawValue: align == "middle" ? "center" : align)
      .flatMap { $0 == .none ? nil : $0.rawValue }
  }

  private func number(_ name: String, _ bounds: ClosedRange<Int>) -> Int? {
    values[name].flatMap { Int($0) }.flatMap { bounds.contains($0) ? $0 : nil }
  }

  private static func isLanguage(_ text: String) -> Bool {
    1...35 ~= text.utf8.count
      && text.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
  }
}
