/// Writes the blocks of a paper one after the other as paragraphs and tables.
struct WordBody {
  let source: WordSource
  var links: WordLinks
  var xml = ""
  /// The width of the text on the sheets of the section, in twentieths of a point.
  var width = WordSection.portrait.textWidth
  /// How many headings of the first and second level were numbered.
  private var numbers = (first: 0, second: 0)
  /// Whether what is written stays on the sheet of what follows it, such as places to sign.
  var staysWithNext = false
  /// The number of pictures so far.
  var pictures = 0
  /// Charts that could not be drawn, and pictures of kinds that Word does not read.
  var left: [String] = []

  init(_ source: WordSource) {
    self.source = source
    links = WordLinks(targets: source.targets)
  }

  /// Writes all blocks of an element.
  mutating func write(blocksOf element: HTMLElement, style: String = "BodyText") {
    var line = HTMLElement(name: "p")
    let stays = staysWithNext
    let last = element.children.lastIndex { !$0.isBlank }
    for (position, child) in element.children.enumerated() {
      let next = element.children[(position + 1)...].first { !$0.isBlank }
      staysWithNext =
        position == last ? stays : next.map { Self.isKept(child, with: $0) } ?? stays
      if case .element(let block) = child, WordSource.holdsBlock(block) {
        flush(&line, style: style)
        write(block)
      } else {
        line.children.append(child)
      }
    }
    staysWithNext = stays
    flush(&line, style: style)
  }

  /// Whether a block goes on the sheet of the next one: what is before the end of a paper and its signatures.
  private static func isKept(_ child: HTMLElement.Child, with next: HTMLElement.Child) -> Bool {
    guard case .element(let one) = child, case .element(let end) = next else { return false }
    if end.has("signature") { return !one.has("signature") || end.has("sent") }
    return end.name == "p" && (end.has("end") || end.has("closing"))
  }

  private mutating func flush(_ line: inout HTMLElement, style: String) {
    if !line.text.isEmpty { paragraph(line, style: style) }
    line.children = []
  }

  /// Writes a block.
  mutating func write(_ element: HTMLElement) {
    switch element.name {
    case "h1": writeTitle(element)
    case "h2", "h3", "h4", "h5", "h6": writeHeading(element)
    case "p": writeParagraph(element)
    case "ul", "ol": writeList(element, depth: 0)
    case "dl": for row in element.elements { writeTerm(row) }
    case "table": writeTable(element)
    case "figure": writeFigure(element)
    case "svg": writeChart(element)
    case "img": writePicture(element, hasCaption: false)
    case "blockquote": write(blocksOf: element, style: "Quote")
    case "pre": writeCode(element)
    case "hr": rule(width: WordXML.twips(40), in: width, before: 180)
    case "header" where element.has("letterhead"): writeLetterhead(element)
    case "header" where element.has("cover"): writeCover(element)
    case "footer" where element.has("signature"): writeSignature(element)
    case "nav": break
    default:
      if element.elements.contains(where: WordSource.holdsBlock) {
        write(blocksOf: element)
      } else {
        paragraph(element)
      }
    }
  }

  /// Writes a paragraph of a style with the words of an element.
  mutating func paragraph(
    _ element: HTMLElement, style: String = "BodyText", _ look: RunProperties = RunProperties(),
    _ change: (inout ParagraphProperties) -> Void = { _ in }
  ) {
    var look = look
    if let language = element["lang"] { look.language = WordSource.tag(of: language) }
    let marks = links.marks(for: element["id"])
    paragraph(
      marks + InlineWriter.runs(of: element, source, &links, look: look), style: style, change)
  }

  /// Writes a paragraph of a style with finished runs.
  mutating func paragraph(
    _ runs: String, style: String, _ change: (inout ParagraphProperties) -> Void = { _ in }
  ) {
    var properties = ParagraphProperties(style: style)
    if staysWithNext { properties.keepWithNext() }
    change(&properties)
    xml += "<w:p>\(properties.xml)\(runs)</w:p>"
  }

  /// The small paragraph that keeps two tables apart and a section's end off its last table.
  mutating func spacer(keepWithNext: Bool = false) {
    paragraph("", style: "VBKhoangtrong") { if keepWithNext { $0.keepWithNext() } }
  }

  private mutating func writeTitle(_ element: HTMLElement) {
    guard let kind = element.first(where: { $0.has("kind") }) else {
      return paragraph(element, style: "Title")
    }
    paragraph(links.marks(for: element["id"]) + runs(kind), style: "VBTenloai")
    guard let subject = element.first(where: { $0.has("subject") }) else { return }
    paragraph(subject, style: "VBTrichyeu")
    let length = min(LetterWidths.width(of: subject.text, isBold: true) * 14 / 50, width)
    rule(width: length * 2 / 5, in: width, before: 60)
    spacer()
  }

  private mutating func runs(_ element: HTMLElement) -> String {
    InlineWriter.runs(of: element, source, &links)
  }

  /// A heading, numbered by Word where its printed number is the next one.
  private mutating func writeHeading(_ element: HTMLElement) {
    let level = Int(element.name.dropFirst()) ?? 2
    if let label = element.first(where: { $0.has("label") }) {
      paragraph(links.marks(for: element["id"]) + runs(label), style: "VBPhuluc")
      if let title = element.first(where: { $0.has("title") }) {
        paragraph(title, style: "VBTenphuluc")
      }
      return
    }
    guard level < 4 else { return paragraph(element, style: "Heading\(min(level, 4))") }
    let text = element.text
    let expected =
      level == 2 ? "\(RomanDigits.text(numbers.first + 1)). " : "\(numbers.second + 1). "
    if text.hasPrefix(expected), case .text(let first)? = element.children.first,
      let range = first.firstRange(of: expected)
    {
      if level == 2 { numbers = (numbers.first + 1, 0) } else { numbers.second += 1 }
      var rest = element
      rest.children[0] = .text(String(first[range.upperBound...]))
      return paragraph(rest, style: level == 2 ? "Heading1" : "Heading2")
    }
    if level == 2 { numbers.second = 0 }
    paragraph(element, style: level == 2 ? "VBMuc" : "VBTieumuc")
  }

  private mutating func writeParagraph(_ element: HTMLElement) {
    let style = Self.styles.first(where: { element.has($0.name) })?.style ?? "BodyText"
    let isLast = element.has("end") || element.has("closing")
    paragraph(element, style: style) {
      if isLast { $0.keepWithNext() }
      if element.has("right") { $0.align("right") }
      if element.has("center") { $0.align("center") }
    }
    for picture in element.elements where picture.name == "img" {
      writePicture(picture, hasCaption: false)
    }
  }

  /// The styles of paragraphs, by the classes of the templates.
  private static let styles: [(name: String, style: String)] = [
    ("basis", "VBCancu"), ("caution", "VBLuuy"), ("notice", "VBLuuy"),
    ("addressee", "VBKinhgui"), ("with", "VBKemtheo"), ("dateline", "VBNghieng"),
    ("aside", "VBNghieng"), ("remark", "VBNghieng"),
  ]

  /// A list: lines with their own dashes, a bullet or a number before each entry.
  mutating func writeList(_ element: HTMLElement, depth: Int) {
    let isPlain = element.has("lines") || element.has("keys") || element.has("sources")
    for (index, item) in element.elements.enumerated() where item.name == "li" {
      let mark = isPlain ? "" : element.name == "ol" ? "\(index + 1). " : "- "
      var line = HTMLElement(name: "p", attributes: item.attributes)
      line.children = item.children.filter { child in
        if case .element(let block) = child {
          !WordSource.isBlock(block) || block.name == "p"
        } else {
          true
        }
      }
      let words =
        line.elements.contains { $0.name == "p" }
        ? HTMLElement(
          name: "p", attributes: item.attributes,
          children: line.elements.filter { $0.name == "p" }.flatMap(\.children)) : line
      let runs =
        links.marks(for: item["id"]) + (mark.isEmpty ? "" : InlineWriter.run(mark))
        + InlineWriter.runs(of: words, source, &links)
      paragraph(runs, style: isPlain || depth == 0 ? "BodyText" : "VBDanhsach") {
        if !isPlain, depth > 0 { $0.indent(left: 720 * (depth + 1)) }
      }
      for block in item.elements where WordSource.isBlock(block) && block.name != "p" {
        if block.name == "ul" || block.name == "ol" {
          writeList(block, depth: depth + 1)
        } else {
          write(block)
        }
      }
    }
  }

  /// A term with what it means in one paragraph, its lists below.
  private mutating func writeTerm(_ element: HTMLElement) {
    var line = HTMLElement(name: "p")
    for part in element.elements {
      line.children +=
        part.children.filter { child in
          if case .element(let block) = child { !WordSource.isBlock(block) } else { true }
        } + [.text(" ")]
    }
    paragraph(line)
    for part in element.elements {
      for block in part.elements where WordSource.isBlock(block) { write(block) }
    }
  }

  private mutating func writeCode(_ element: HTMLElement) {
    let runs = InlineWriter.runs(of: element, source, &links, keepsSpace: true)
    paragraph(runs, style: "VBMa")
  }

  /// A rule of a width in the middle of a column.
  mutating func rule(width: Int, in column: Int, before: Int = 30) {
    let margin = max(0, (column - width) / 2)
    paragraph("", style: "VBDuongke") {
      $0.indent(left: margin, right: margin)
      $0[.spacing] = WordXML.element(
        "spacing", ["before": String(before), "after": "0", "line": "40", "lineRule": "exact"])
    }
  }
}
