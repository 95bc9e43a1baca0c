import Input

/// Reads the text of a Word document.
final class WordTextReader: PartReader {
  private struct Run {
    var isBold = false
    var isItalic = false
  }

  private struct Table {
    var rows: [[[WordText.Paragraph]]] = []
    var isMerged = false
  }

  private(set) var blocks: [WordText.Block] = []
  /// The parts of the pictures.
  private(set) var pictures: [String] = []

  private let styles: WordStylesReader
  private let notes: [String: String]
  private let targets: [String: String]
  private let links: [String: String]
  private var paragraphs: [WordText.Paragraph] = []
  private var tables: [Table] = []
  private var run: Run?
  private var link: String?
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

  init(_ styles: WordStylesReader, notes: [String: String], _ relations: RelationsReader) {
    self.styles = styles
    self.notes = notes
    targets = Dictionary(relations.relations.map { ($0.id, $0.target) }) { first, _ in first }
    links = relations.externals
  }

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    // What is in a fallback is in the choice before it, too.
    if leftOut > 0 || element == "Fallback" {
      leftOut += 1
      return
    }
    let value = attributes["w:val"]
    switch element {
    case "p" where formulas == 0: beginParagraph()
    case "pPr", "tblPr", "sectPr": isInProperties = true
    case "pStyle": change { $0.kind = styles.kind(of: value) }
    case "outlineLvl":
      if let level = value.flatMap({ Int($0) }), (0..<9).contains(level) {
        change { $0.kind = .heading(level + 1) }
      }
    case "numId": list.id = value
    case "ilvl": list.level = value.flatMap { Int($0) }
    case "r" where formulas == 0: run = Run()
    case "b" where !isInProperties: run?.isBold = Self.isOn(value)
    case "i" where !isInProperties: run?.isItalic = Self.isOn(value)
    case "tab" where !isInProperties: add(" ")
    case "br", "cr": if attributes["w:type"] == nil { add("\n") }
    case "noBreakHyphen": add("-")
    case "sym": open(.symbol, attributes["w:char"] ?? "")
    case "hyperlink": link = attributes["r:id"].flatMap { links[$0] }
    case "footnoteReference": open(.footnote, attributes["w:id"].flatMap { notes[$0] } ?? "")
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
    case "tbl": tables.append(Table())
    case "tr": last { $0.rows.append([]) }
    case "tc": last { $0.rows[$0.rows.count - 1].append([]) }
    case "gridSpan", "vMerge": last { $0.isMerged = true }
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
    case "delText": open(.deleted, text)
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
    case "tbl": endTable()
    default: break
    }
  }

  private func beginParagraph() {
    paragraphs.append(WordText.Paragraph(kind: .body, pieces: [], isInBox: boxes > 0))
    list = (nil, nil)
  }

  private func endParagraph() throws(Problem) {
    guard var paragraph = paragraphs.popLast() else { return }
    if let id = list.id, paragraph.kind == .body || paragraph.kind.isItem {
      let level = min(max(list.level ?? 0, 0), 8)
      paragraph.kind =
        id == "0" ? .body : .item(level, isNumbered: styles.isNumbered(id, level))
    }
    list = (nil, nil)
    guard !paragraph.pieces.isEmpty else { return }
    count += 1
    guard count <= WordText.mostParagraphs else {
      throw SpreadsheetProblem.tooManyElements(
        part: "word/document.xml", most: WordText.mostParagraphs
      ).at(Place(path: ""))
    }
    if tables.isEmpty {
      blocks.append(.paragraph(paragraph))
    } else {
      last { table in
        guard let row = table.rows.indices.last, let cell = table.rows[row].indices.last else {
          return
        }
        table.rows[row][cell].append(paragraph)
      }
    }
  }

  /// Ends a table; one within a cell becomes paragraphs of that cell.
  private func endTable() {
    guard let table = tables.popLast() else { return }
    guard !tables.isEmpty else {
      blocks.append(.table(table.rows, isMerged: table.isMerged))
      return
    }
    last { outer in
      outer.isMerged = true
      guard let row = outer.rows.indices.last, let cell = outer.rows[row].indices.last else {
        return
      }
      outer.rows[row][cell] += table.rows.flatMap { $0.flatMap(\.self) }
    }
  }

  private func last(_ change: (inout Table) -> Void) {
    guard let position = tables.indices.last else { return }
    change(&tables[position])
  }

  private func change(_ change: (inout WordText.Paragraph) -> Void) {
    guard let position = paragraphs.indices.last else { return }
    change(&paragraphs[position])
  }

  private func add(_ text: String) {
    guard let run, !text.isEmpty else { return }
    let link = link
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

  private func open(_ kind: WordText.Open, _ text: String) {
    change { $0.pieces.append(.open(kind, text)) }
  }

  private func picture(_ id: String?) {
    hasPicture = true
    guard let part = id.flatMap({ targets[$0] }) else { return open(.missingPicture, alternative) }
    pictures.append(part)
    change { $0.pieces.append(.picture(part: part, alternative: alternative)) }
  }

  private static func isOn(_ value: String?) -> Bool {
    !["0", "false", "off"].contains(value ?? "1")
  }
}

extension WordText.Kind {
  /// Whether it is a point of a list.
  var isItem: Bool {
    if case .item = self { true } else { false }
  }
}
