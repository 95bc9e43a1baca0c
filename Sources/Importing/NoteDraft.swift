public import Emulation
import Input
import Pictures
public import Spreadsheet

/// The text of a Word document as the draft of a note, in Markdown; what is uncertain is in `⟦…⟧`.
public struct NoteDraft: Sendable {
  /// The title, where the document has one.
  public let title: String?
  /// The text below the front matter.
  public private(set) var text = ""
  /// The pictures, by the names that the text has for them.
  public private(set) var pictures: [(name: String, bytes: [UInt8])] = []
  /// The number of uncertain places.
  public private(set) var openCount = 0

  private let words: DraftWords
  private let name: String
  private var names: [String: String] = [:]
  /// The points of lists that are open before the next block.
  private var points = DraftPoints()

  /// What a title is called where the document has none.
  public var openTitle: String { "⟦\(words.title)⟧" }

  /// The draft of a document.
  ///
  /// - Parameters:
  ///   - name: the name of the note's file, with which those of its pictures begin.
  ///   - language: the language of the marks.
  public init(_ document: WordText, named name: String, in language: Language) {
    words = DraftWords(language)
    self.name = name
    title = Self.title(of: document)
    for head in document.heads { add(block: open("\(words.head): \(head)")) }
    var hasTitle = false
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        if !hasTitle, paragraph.kind == .title {
          hasTitle = true
          continue
        }
        add(paragraph, document)
      case .table(let rows, let isMerged): add(rows, isMerged: isMerged, document)
      }
    }
    for foot in document.feet { add(block: open("\(words.foot): \(foot)")) }
  }

  private static func title(of document: WordText) -> String? {
    for case .paragraph(let paragraph) in document.blocks where paragraph.kind == .title {
      let text = paragraph.plain
      return text.isEmpty ? nil : String(text.prefix(200))
    }
    return nil
  }

  private mutating func open(_ text: String) -> String {
    openCount += 1
    return "⟦\(text.replacing("⟦", with: "[").replacing("⟧", with: "]"))⟧"
  }

  private mutating func add(block: String) {
    if !text.isEmpty { text += "\n\n" }
    text += block
    points = DraftPoints()
  }

  private mutating func add(point line: String, depth: Int, label: String? = nil) {
    let goesOn = !points.isEmpty
    let mark = points.mark(depth: depth, label: label)
    if !text.isEmpty { text += goesOn && !mark.isNew ? "\n" : "\n\n" }
    let shown = mark.isShown ? "" : label.map { DraftMarkdown.escaped($0) + " " } ?? ""
    text += mark.text + shown + line
  }

  private mutating func add(_ paragraph: WordText.Paragraph, _ document: WordText) {
    let plain = paragraph.plain
    var line = markdown(paragraph, document)
    guard !line.isEmpty else { return }
    if OldFont.of(text: plain) != nil { line += " " + open(words.open(.oldFont)) }
    if paragraph.isInBox { line += " " + open(words.isInBox) }
    switch paragraph.kind {
    case .heading(let level):
      let shown = DraftMarkdown.inOneLine(line)
      add(block: String(repeating: "#", count: min(level + 1, 6)) + " " + shown)
    case .item(let depth, let label): add(point: line, depth: depth, label: label)
    case .title: add(block: "**\(DraftMarkdown.inOneLine(line))**")
    case .body:
      if let level = paragraph.isAllBold ? Self.level(ofHeading: plain) : nil {
        let shown = DraftMarkdown.escaped(plain)
        add(block: String(repeating: "#", count: level) + " \(shown) " + open(words.isHeading))
      } else if let mark = ["- ", "– ", "+ "].first(where: plain.hasPrefix), !plain.isEmpty {
        let rest = line.drop { "\\-–+ ".contains($0) }
        add(point: String(rest), depth: mark == "+ " ? 1 : 0)
      } else {
        add(block: DraftMarkdown.escapedStart(line))
      }
    }
  }

  /// The level that a bold line has as a heading, by its number or its capitals; nil for one that is none.
  private static func level(ofHeading text: String) -> Int? {
    guard text.count <= 160, let last = text.last, !".;,".contains(last) else { return nil }
    let number = text.prefix { $0 != "." && $0 != ")" && $0 != " " }
    let hasMark = text.dropFirst(number.count).first.map { ".)".contains($0) } ?? false
    if hasMark, !number.isEmpty, number.count <= 6 {
      if number.allSatisfy({ "IVXLC".contains($0) }) { return 2 }
      if number.allSatisfy(\.isNumber) { return 3 }
    }
    return text.count > 3 && text == text.uppercased() && text != text.lowercased() ? 2 : nil
  }

  private mutating func markdown(
    _ paragraph: WordText.Paragraph, _ document: WordText
  ) -> String {
    var line = ""
    for piece in paragraph.pieces {
      switch piece {
      case .text(let text, let isBold, let isItalic, let link):
        let isPlain = paragraph.isAllBold
        line += DraftMarkdown.text(text, isBold: isBold && !isPlain, isItalic: isItalic, link: link)
      case .picture(let part, let alternative):
        line += picture(part, alternative, document)
      case .open(let kind, let text):
        let shown = text.inOneLine
        line += " " + open(words.open(kind) + (shown.isEmpty ? "" : ": \(shown)"))
      }
    }
    return line.withoutOuterSpaces
  }

  private mutating func picture(
    _ part: String, _ alternative: String, _ document: WordText
  ) -> String {
    let shown = part.split(separator: "/").last.map(String.init) ?? part
    guard let bytes = document.pictures[part] else {
      return " " + open(words.open(.missingPicture))
    }
    guard let kind = PictureKind(Array(bytes.prefix(32))) else {
      return " " + open(words.pictureLeftOut(shown))
    }
    let file: String
    if let known = names[part] {
      file = known
    } else {
      file = "\(name)-\(names.count + 1).\(kind == .jpeg ? "jpg" : kind.rawValue)"
      names[part] = file
      pictures.append((file, bytes))
    }
    let alternative = alternative.inOneLine
    let text = alternative.isEmpty ? open(words.picture) : DraftMarkdown.escaped(alternative)
    return "![\(text)](\(file))"
  }

  private mutating func add(
    _ rows: [[[WordText.Paragraph]]], isMerged: Bool, _ document: WordText
  ) {
    let rows = rows.filter { $0.contains { !$0.isEmpty } }
    let width = rows.map(\.count).max() ?? 0
    guard let first = rows.first, width > 0 else { return }
    guard rows.count > 1, width > 1 else {
      add(block: open(words.layout))
      for paragraph in rows.flatMap({ $0.flatMap(\.self) }) { add(paragraph, document) }
      return
    }
    if isMerged { add(block: open(words.merged)) }
    var lines = [line(first, width, document)]
    lines.append("|" + String(repeating: " --- |", count: width))
    for row in rows.dropFirst() { lines.append(line(row, width, document)) }
    add(block: lines.joined(separator: "\n"))
  }

  private mutating func line(
    _ cells: [[WordText.Paragraph]], _ width: Int, _ document: WordText
  ) -> String {
    var line = "|"
    for cell in cells {
      let texts = cell.map { DraftMarkdown.inOneLine(markdown($0, document)) }
      line += " \(texts.joined(separator: " ")) |"
    }
    return line + String(repeating: "  |", count: width - cells.count)
  }
}

extension WordText.Paragraph {
  /// Its text alone.
  fileprivate var plain: String {
    pieces.map { piece in
      if case .text(let text, _, _, _) = piece { text } else { "" }
    }.joined().inOneLine
  }

  /// Whether all of its text is bold.
  fileprivate var isAllBold: Bool {
    !pieces.isEmpty
      && pieces.allSatisfy { piece in
        guard case .text(let text, let isBold, _, _) = piece else { return false }
        return isBold || text.allSatisfy(\.isWhitespace)
      }
  }
}
