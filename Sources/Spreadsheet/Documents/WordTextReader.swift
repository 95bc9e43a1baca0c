import Input

/// Reads the text of a Word document.
final class WordTextReader: PartReader {
  /// The texts that marks in the text lead to, by their ids.
  struct Notes {
    var foot: [String: String] = [:]
    var end: [String: String] = [:]
    var comments: [String: String] = [:]
  }

  private struct Run {
    var isBold = false
    var isItalic = false
    var style: String?
    /// What it says itself, which goes before its style.
    var look = WordStylesReader.Look()
  }

  private(set) var blocks: [WordText.Block] = []
  /// The parts of the pictures.
  private(set) var pictures: [String] = []

  private let styles: WordStylesReader
  private let notes: Notes
  private let targets: [String: String]
  private let links: [String: String]
  private var paragraphs: [WordText.Paragraph] = []
  private var tables = OpenTables()
  private var run: Run?
  private var link: String?
  private var fields = WordFields()
  private var counter = WordLists.Counter()
  private var style: String?
  /// The styles and lists of the paragraphs that hold the one that is read, in a box of theirs.
  private var outer: [(style: String?, list: (id: String?, level: Int?))] = []
  private var boxes = 0
  private var isInProperties = false
  /// The elements that are open within one that is left out.
  private var leftOut = 0
  private var formula = ""
  private var formulas = 0
  private var alternative = ""
  private var hasPicture = false
  private var list: (id: String?, level: Int?) = (nil, nil)
  private var count = 0

  init(_ styles: WordStylesReader, notes: Notes, _ relations: RelationsReader) {
    self.styles = styles
    self.notes = notes
    targets = Dictionary(relations.relations.map { ($0.id, $0.target) }) { first, _ in first }
    links = relations.externals
  }

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    // What is in a fallback is in the choice before it, too, and what was moved is where it was moved to.
    if leftOut > 0 || element == "Fallback" || element == "moveFrom" {
      leftOut += 1
      return
    }
    let value = attributes["w:val"]
    switch element {
    case "p" where formulas == 0: beginParagraph()
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
    case "r" where formulas == 0: run = Run()
    case "b" where !isInProperties: run?.isBold = WordStylesReader.isOn(value)
    case "i" where !isInProperties: run?.isItalic = WordStylesReader.isOn(value)
    case "strike", "dstrike":
      if !isInProperties { run?.look.isStruck = WordStylesReader.isOn(value) }
    case "vanish": if !isInProperties { run?.look.isHidden = WordStylesReader.isOn(value) }
    case "vertAlign": if !isInProperties { run?.look.position = value ?? "" }
    case "rFonts":
      if !isInProperties { run?.look.font = attributes["w:ascii"] ?? attributes["w:hAnsi"] }
    case "rStyle": if !isInProperties { run?.style = value }
    case "fldChar": fields.mark(attributes["w:fldCharType"])
    case "fldSimple": fields.begin(simple: attributes["w:instr"] ?? "")
    case "ddList", "checkBox", "listEntry", "result", "default", "checked":
      fields.note(element, value)
    case "tab" where !isInProperties: add(" ")
    case "br", "cr": if attributes["w:type"] == nil { add("\n") }
    case "noBreakHyphen": add("-")
    case "sym": open(.symbol, attributes["w:char"] ?? "")
    case "hyperlink": link = attributes["r:id"].flatMap { links[$0] }
    case "footnoteReference": open(.footnote, attributes["w:id"].flatMap { notes.foot[$0] } ?? "")
    case "endnoteReference": open(.footnote, attributes["w:id"].flatMap { notes.end[$0] } ?? "")
    case "commentReference":
      open(.comment, attributes["w:id"].flatMap { notes.comments[$0] } ?? "")
    case "oMath": formulas += 1
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
    case "tbl": tables.begin()
    case "tr": tables.beginRow()
    case "tc": tables.add(cells: 1)
    case "vMerge": tables.merge()
    case "gridSpan": tables.span(value.flatMap { Int($0) } ?? 1)
    case "gridBefore": tables.skip(value.flatMap { Int($0) } ?? 0)
    default: break
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    if leftOut > 0 {
      leftOut -= 1
      return
    }
    switch element {
    case "p" where formulas == 0: try endParagraph()
    case "pPr", "tblPr", "sectPr": isInProperties = false
    case "t" where formulas > 0: formula += text
    case "t": add(text)
    case "instrText": fields.add(instruction: text)
    case "fldSimple": fields.endSimple()
    case "ffData": if let choice = fields.takeChoice() { add(choice, isChosen: true) }
    case "delText": openRun(.deleted, text)
    case "tc": tables.endCell()
    case "r" where formulas == 0: run = nil
    case "hyperlink": link = nil
    case "oMath":
      formulas -= 1
      if formulas == 0 {
        open(.formula, formula)
        formula = ""
      }
    case "drawing", "pict": if !hasPicture { open(.drawing, alternative) }
    case "txbxContent": boxes -= 1
    case "tbl":
      if let (rows, isMerged) = tables.end() { blocks.append(.table(rows, isMerged: isMerged)) }
    default: break
    }
  }

  private func beginParagraph() {
    paragraphs.append(WordText.Paragraph(kind: .body, pieces: [], isInBox: boxes > 0))
    outer.append((style, list))
    (style, list) = (nil, (nil, nil))
  }

  private func endParagraph() throws(Problem) {
    guard var paragraph = paragraphs.popLast() else { return }
    fields.endParagraph()
    number(&paragraph)
    if let last = outer.popLast() { (style, list) = last }
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

  private func change(_ change: (inout WordText.Paragraph) -> Void) {
    guard let position = paragraphs.indices.last else { return }
    change(&paragraphs[position])
  }

  private func add(_ text: String, isChosen: Bool = false) {
    guard let run, !text.isEmpty, isChosen || !fields.isInstruction else { return }
    let styled = styles.look(of: run.style, in: style)
    if run.look.isHidden ?? styled.isHidden ?? false { return openRun(.hidden, "") }
    if run.look.isStruck ?? styled.isStruck ?? false { return openRun(.struck, text) }
    let font = (run.look.font ?? styled.font ?? "").lowercased()
    if font.hasPrefix(".vn") || font.hasPrefix("vni"), text.contains(where: { !$0.isASCII }) {
      return openRun(.oldFont, text)
    }
    var text = text
    let position = run.look.position ?? styled.position
    if position == "superscript" || position == "subscript" {
      let isAbove = position == "superscript"
      guard let small = WordScript.text(text, isAbove: isAbove) else {
        return openRun(isAbove ? .raised : .lowered, text)
      }
      text = small
    }
    let link = link ?? fields.link
    change { paragraph in
      if case .text(let before, run.isBold, run.isItalic, link)? = paragraph.pieces.last {
        paragraph.pieces[paragraph.pieces.count - 1] = .text(
          before + text, isBold: run.isBold, isItalic: run.isItalic, link: link)
      } else {
        paragraph.pieces.append(
          .text(text, isBold: run.isBold, isItalic: run.isItalic, link: link))
      }
    }
  }

  /// Notes a text that cannot be taken over as it is, together with that of the run before.
  private func openRun(_ kind: WordText.Open, _ text: String) {
    change { paragraph in
      if case .open(kind, let before)? = paragraph.pieces.last {
        paragraph.pieces[paragraph.pieces.count - 1] = .open(kind, before + text)
      } else {
        paragraph.pieces.append(.open(kind, text))
      }
    }
  }

  private func open(_ kind: WordText.Open, _ text: String) {
    change { $0.pieces.append(.open(kind, text)) }
  }

  private func picture(_ id: String?) {
    hasPicture = true
    guard let part = id.flatMap({ targets[$0] }) else { return open(.missingPicture, alternative) }
    pictures.append(part)
    change { $0.pieces.append(.picture(part: part, alternative: alternative)) }
  }
}
