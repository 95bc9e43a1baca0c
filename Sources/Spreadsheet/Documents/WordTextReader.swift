import Input

/// Reads the text of a Word document.
final class WordTextReader: PartReader {
  /// The texts that marks in the text lead to, by their ids.
  struct Notes {
    var foot: [String: String] = [:]
    var end: [String: String] = [:]
    var comments: [String: String] = [:]
  }

  /// What says how something was before a tracked change, is where something was moved from, or is in a
  /// choice, too.
  static let leftOut: Set<String> = [
    "Fallback", "moveFrom", "rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "trPrChange",
    "tcPrChange", "tblGridChange", "sectPrChange", "numberingChange",
  ]

  var blocks: [WordText.Block] = []
  /// The parts of the pictures.
  var pictures: [String] = []

  let styles: WordStylesReader
  let notes: Notes
  let targets: [String: String]
  let links: [String: String]
  var paragraphs: [WordText.Paragraph] = []
  var tables = OpenTables()
  var runs = WordRuns()
  var link: String?
  var fields = WordFields()
  private var counter = WordLists.Counter()
  var style: String?
  /// The styles and lists of the paragraphs that hold the one that is read, in a box of theirs.
  private var outer: [(style: String?, list: (id: String?, level: Int?))] = []
  var boxes = 0
  private var isInProperties = false
  /// The elements that are open within one that is left out.
  private var leftOut = 0
  private var formula = WordFormula()
  var changes = WordChanges()
  var alternative = ""
  var hasPicture = false
  private var list: (id: String?, level: Int?) = (nil, nil)
  private var count = 0
  /// A paragraph of which the mark is deleted, so that the next one goes on.
  private var held: WordText.Paragraph?

  init(_ styles: WordStylesReader, notes: Notes, _ relations: RelationsReader) {
    self.styles = styles
    self.notes = notes
    targets = Dictionary(relations.relations.map { ($0.id, $0.target) }) { first, _ in first }
    links = relations.externals
  }

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    if leftOut > 0 || Self.leftOut.contains(element) {
      leftOut += 1
      return
    }
    formula.begin(element, attributes)
    guard !formula.isOpen else { return }
    changes.begin(element)
    let value = attributes["w:val"]
    switch element {
    case "p": beginParagraph()
    case "pPr", "tblPr", "sectPr": isInProperties = true
    case "pStyle":
      style = value
      change { $0.kind = styles.kind(of: value) }
    case "outlineLvl":
      if let level = value.flatMap({ Int($0) }), (0..<9).contains(level) {
        change { $0.kind = .heading(level + 1) }
      }
    case "numId": list.id = value
    case "ilvl": list.level = value.flatMap { Int($0) }
    case "r": runs.begin()
    case "fldChar": open(fields.mark(attributes["w:fldCharType"]))
    case "fldSimple": fields.begin(simple: attributes["w:instr"] ?? "")
    case "ddList", "checkBox", "listEntry", "result", "default", "checked":
      fields.note(element, value)
    case "tab" where !isInProperties: add(" ")
    case "ptab": add(" ")
    case "br", "cr": add("\n")
    case "noBreakHyphen": add("-")
    case "sym": addSymbol(attributes["w:char"] ?? "", font: attributes["w:font"] ?? "")
    case "hyperlink": link = attributes["r:id"].flatMap { links[$0] }
    case "footnoteReference": open(.footnote, attributes["w:id"].flatMap { notes.foot[$0] } ?? "")
    case "endnoteReference": open(.footnote, attributes["w:id"].flatMap { notes.end[$0] } ?? "")
    case "commentReference":
      open(.comment, attributes["w:id"].flatMap { notes.comments[$0] } ?? "")
    case "altChunk", "subDoc": insert(attributes["r:id"])
    case "OLEObject": open(.object, attributes["ProgID"] ?? "")
    case "control": open(.object, attributes["w:name"] ?? "")
    case "textpath": alternative = attributes["string"] ?? alternative
    case "drawing", "pict": (alternative, hasPicture) = ("", false)
    case "docPr": alternative = attributes["descr"] ?? attributes["title"] ?? ""
    case "blip": picture(attributes["r:embed"])
    case "imagedata": picture(attributes["r:id"])
    case "chart" where !hasPicture:
      hasPicture = true
      open(.chart, alternative)
    case "txbxContent":
      boxes += 1
      hasPicture = true
    case "tbl":
      try flush()
      tables.begin()
    case "tr": tables.beginRow()
    case "tc": tables.add(cells: 1)
    case "vMerge": tables.merge()
    case "gridSpan": tables.span(value.flatMap { Int($0) } ?? 1)
    case "gridBefore": tables.skip(value.flatMap { Int($0) } ?? 0)
    default: if !isInProperties { runs.note(element, attributes) }
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    if leftOut > 0 {
      leftOut -= 1
      return
    }
    if formula.isOpen {
      if let formula = formula.end(element, text) { open((.formula, formula)) }
      return
    }
    switch element {
    case "p": try endParagraph()
    case "pPr", "tblPr", "sectPr": isInProperties = false
    case "t": add(text)
    case "instrText": fields.add(instruction: text)
    case "fldSimple": open(fields.endSimple())
    case "ffData": if let choice = fields.takeChoice() { add(choice, isChosen: true) }
    case "delText": openRun(.deleted, text)
    case "tc":
      try flush()
      tables.endCell()
    case "r": runs.end()
    case "hyperlink": link = nil
    case "body": try flush()
    case "drawing", "pict": if !hasPicture { open(.drawing, alternative) }
    case "txbxContent":
      try flush()
      boxes -= 1
    case "tbl":
      if let (rows, isMerged) = tables.end() { blocks.append(.table(rows, isMerged: isMerged)) }
    default: break
    }
    changes.end(element)
  }

  private func beginParagraph() {
    let before = held.map(\.pieces) ?? []
    held = nil
    paragraphs.append(WordText.Paragraph(kind: .body, pieces: before, isInBox: boxes > 0))
    outer.append((style, list))
    (style, list) = (nil, (nil, nil))
  }

  private func endParagraph() throws(Problem) {
    guard var paragraph = paragraphs.popLast() else { return }
    fields.endParagraph()
    let isJoined = changes.isMarkDeleted
    if !isJoined { number(&paragraph) }
    if let last = outer.popLast() { (style, list) = last }
    if isJoined {
      held = paragraph
    } else {
      try finish(paragraph)
    }
  }

  /// Ends a paragraph of which the mark is deleted where no other follows that it is a part of.
  private func flush() throws(Problem) {
    guard let paragraph = held else { return }
    held = nil
    try finish(paragraph)
  }

  private func finish(_ paragraph: WordText.Paragraph) throws(Problem) {
    guard !paragraph.pieces.isEmpty else { return }
    count += 1
    guard count <= WordText.mostParagraphs else {
      throw SpreadsheetProblem.tooManyElements(
        part: "word/document.xml", most: WordText.mostParagraphs
      ).at(Place(path: ""))
    }
    if tables.isEmpty { blocks.append(.paragraph(paragraph)) } else { tables.add([paragraph]) }
  }

  /// Makes a paragraph a point of its list, or writes the number of a heading before it.
  private func number(_ paragraph: inout WordText.Paragraph) {
    let styled = styles.listing(of: style)
    guard let id = list.id ?? styled?.list, id != "0" else { return }
    let level = min(max(list.level ?? styled?.level ?? 0, 0), 8)
    let depth = list.id == nil ? min(styled?.depth ?? level, 8) : level
    guard !paragraph.pieces.isEmpty else { return }
    let label = counter.label(id, level, styles.lists)
    guard paragraph.kind != .body else {
      paragraph.kind = .item(depth, label: label)
      return
    }
    if let label {
      paragraph.pieces.insert(
        .text("\(label) ", isBold: false, isItalic: false, link: nil), at: 0)
    }
  }
}
