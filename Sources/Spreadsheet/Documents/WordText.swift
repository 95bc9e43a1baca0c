public import Input

/// The text of a Word document (.docx, ECMA-376): paragraphs, lists, tables and pictures, in their order.
public struct WordText: Sendable {
  /// A part of a paragraph.
  public enum Piece: Hashable, Sendable {
    /// A text in one look, with the address that it leads to.
    case text(String, isBold: Bool, isItalic: Bool, link: String?)
    /// A picture, by the name of its part, with what it says of itself.
    case picture(part: String, alternative: String)
    /// Something that is no text, or of which it is not sure whether it is: what it is and what it says.
    case open(Open, String)
  }

  /// What cannot be taken over as it is.
  public enum Open: Hashable, Sendable {
    case footnote, comment, deleted, struck, hidden, raised, lowered, oldFont
    case formula, chart, symbol, drawing, missingPicture, field, object, insertedDocument
  }

  /// What a paragraph is.
  public enum Kind: Hashable, Sendable {
    case body
    case title
    /// A heading of a level from 1.
    case heading(Int)
    /// A point of a list at a depth from 0, with its number as it is shown, such as `3.`; nil without one.
    case item(Int, label: String?)
  }

  /// One paragraph.
  public struct Paragraph: Hashable, Sendable {
    /// What it is.
    public internal(set) var kind: Kind
    /// Its parts in their order.
    public internal(set) var pieces: [Piece]
    /// Whether it is in a box beside the text.
    public internal(set) var isInBox: Bool
  }

  /// A part of the text.
  public enum Block: Hashable, Sendable {
    case paragraph(Paragraph)
    /// Rows of cells, each of paragraphs; `isMerged` where cells go over several, or hold tables.
    case table([[[Paragraph]]], isMerged: Bool)
  }

  /// The text from its beginning.
  public let blocks: [Block]
  /// What is at the head and at the foot of pages.
  public let heads, feet: [String]
  /// The bytes of pictures by the name of their part.
  public let pictures: [String: [UInt8]]

  /// The most paragraphs of a document.
  public static let mostParagraphs = 50_000

  /// Reads a document.
  /// - Throws: a problem of the file as a whole: no document, damaged, too large, too deep.
  public init(path: String, bytes: [UInt8]) throws(Problem) {
    var package = try PackageReader(path: path, bytes: bytes, expecting: .document)
    guard let main = try package.part("word/document.xml") else {
      throw SpreadsheetProblem.notADocument.at(Place(path: path))
    }
    let relations = RelationsReader(folder: "word")
    if let part = try package.part("word/_rels/document.xml.rels") {
      try relations.read(part, name: "word/_rels/document.xml.rels", in: package)
    }
    let styles = WordStylesReader()
    for name in ["word/styles.xml", "word/numbering.xml"] {
      if let part = try package.part(name) { try styles.read(part, name: name, in: package) }
    }
    func notes(_ element: String) throws(Problem) -> [String: String] {
      let (notes, name) = (WordPlainReader(element), "word/\(element)s.xml")
      if let part = try package.part(name) { try notes.read(part, name: name, in: package) }
      return notes.texts
    }
    func margins(_ kind: String) throws(Problem) -> [String] {
      var texts: [String] = []
      for name in relations.relations.filter({ $0.kind == kind }).map(\.target).sorted() {
        guard let part = try package.part(name) else { continue }
        let reader = WordPlainReader()
        try reader.read(part, name: name, in: package)
        let text = (reader.texts[""] ?? "").split(whereSeparator: \.isWhitespace).joined(
          separator: " ")
        // The numbers of pages say nothing.
        if text.contains(where: \.isLetter), !texts.contains(text) { texts.append(text) }
      }
      return texts
    }
    (heads, feet) = (try margins("header"), try margins("footer"))
    let reader = WordTextReader(
      styles,
      notes: .init(
        foot: try notes("footnote"), end: try notes("endnote"), comments: try notes("comment")),
      relations)
    try reader.read(main, name: "word/document.xml", in: package)
    blocks = reader.blocks
    var pictures: [String: [UInt8]] = [:]
    for name in reader.pictures where pictures[name] == nil {
      if let bytes = try package.part(name) { pictures[name] = bytes }
    }
    self.pictures = pictures
  }
}

extension WordText {
  /// All that is typed, without what is said of it.
  public var typed: String {
    let paragraphs = blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let rows, _): rows.flatMap { $0.flatMap(\.self) }
      }
    }
    return paragraphs.flatMap(\.pieces).map { piece in
      switch piece {
      case .text(let text, _, _, _): text
      case .open(.oldFont, let text), .open(.struck, let text): text
      default: ""
      }
    }.joined(separator: " ")
  }
}
