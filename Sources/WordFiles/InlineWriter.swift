/// Writes the words of a block as runs of text.
struct InlineWriter {
  private let source: WordSource
  private var xml = ""
  /// Whether the next white space would be at the start of a line.
  private var isAtStart = true
  /// A space that is written before the next word, if one comes.
  private var space: RunProperties?
  private let keepsSpace: Bool

  private init(_ source: WordSource, keepsSpace: Bool) {
    self.source = source
    self.keepsSpace = keepsSpace
  }

  /// The runs for what is in an element, with bookmarks for its ids.
  ///
  /// - Parameters:
  ///   - element: what is written; blocks in it are left to others.
  ///   - look: how it looks where nothing in it says otherwise.
  ///   - keepsSpace: whether white space stays as it is, as in code.
  static func runs(
    of element: HTMLElement, _ source: WordSource, _ links: inout WordLinks,
    look: RunProperties = RunProperties(), keepsSpace: Bool = false
  ) -> String {
    var writer = InlineWriter(source, keepsSpace: keepsSpace)
    for child in element.children { writer.write(child, look, &links) }
    return writer.xml
  }

  /// The run for a text.
  static func run(_ text: String, _ look: RunProperties = RunProperties()) -> String {
    "<w:r>\(look.xml)<w:t xml:space=\"preserve\">\(WordXML.escaped(text))</w:t></w:r>"
  }

  private mutating func write(
    _ child: HTMLElement.Child, _ look: RunProperties, _ links: inout WordLinks
  ) {
    switch child {
    case .text(let text): write(text, look)
    case .element(let element): write(element, look, &links)
    }
  }

  private mutating func write(_ text: String, _ look: RunProperties) {
    if keepsSpace {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { xml += "<w:r><w:br/></w:r>" }
        if !line.isEmpty { xml += Self.run(String(line), look) }
      }
      return
    }
    // A space of its own kind, which does not break, is a word.
    let isBreakable = { (character: Character) in character.isWhitespace && character != "\u{A0}" }
    if let first = text.first, isBreakable(first), !isAtStart { space = space ?? look }
    let words = text.split(whereSeparator: isBreakable).joined(separator: " ")
    guard !words.isEmpty else { return }
    if let space, !isAtStart {
      if space.xml == look.xml {
        xml += Self.run(" " + words, look)
      } else {
        xml += Self.run(" ", space) + Self.run(words, look)
      }
    } else {
      xml += Self.run(words, look)
    }
    isAtStart = false
    space = text.last.map(isBreakable) ?? false ? look : nil
  }

  private mutating func write(
    _ element: HTMLElement, _ look: RunProperties, _ links: inout WordLinks
  ) {
    guard !WordSource.isBlock(element), !element.has("noteback") else { return }
    flushMark(of: element, &links)
    var inner = look
    if let language = element["lang"] { inner.language = WordSource.tag(of: language) }
    switch element.name {
    case "em", "i", "cite", "dfn", "var": inner.isItalic = true
    case "strong", "b": inner.isBold = true
    case "s", "del": inner.isStruck = true
    case "u", "ins", "mark": inner.isUnderlined = true
    case "code", "kbd", "samp": inner.isCode = true
    case "sup": inner.place = "superscript"
    case "sub": inner.place = "subscript"
    case "small":
      inner.isItalic = true
      inner.size = 20
    case "br":
      xml += "<w:r><w:br/></w:r>"
      (isAtStart, space) = (true, nil)
    case "a":
      writeLink(element, inner, &links)
      return
    case "img": return
    default: break
    }
    for child in element.children { write(child, inner, &links) }
  }

  private mutating func flushMark(of element: HTMLElement, _ links: inout WordLinks) {
    xml += links.marks(for: element["id"])
  }

  /// A link to the web or within the paper; words alone for any other, which paper cannot follow.
  private mutating func writeLink(
    _ element: HTMLElement, _ look: RunProperties, _ links: inout WordLinks
  ) {
    let address = element["href"] ?? ""
    let start: String
    if address.hasPrefix("#"), links.targets.contains(String(address.dropFirst())) {
      let name = links.bookmark(String(address.dropFirst()))
      start = "<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">"
    } else if address.hasPrefix("https://") || address.hasPrefix("http://")
      || address.hasPrefix("mailto:")
    {
      start = "<w:hyperlink r:id=\"\(links.id(ofAddress: address))\" w:history=\"1\">"
    } else {
      for child in element.children { write(child, look, &links) }
      return
    }
    if let space, !isAtStart {
      xml += Self.run(" ", space)
      self.space = nil
    }
    xml += start
    for child in element.children { write(child, look, &links) }
    xml += "</w:hyperlink>"
  }
}
