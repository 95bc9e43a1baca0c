/// What stands in the text of a note, without the text itself: a small part of it.
public struct MarkdownOutline: Sendable {
  /// The headings in order.
  public let headings: [Heading]
  /// The links in order, without those that lead where no link may lead.
  public let links: [Link]
  /// The pictures in order, without those of other hosts.
  public let pictures: [Picture]
  /// The fenced blocks that stand for something of the site, in order.
  public let blocks: [Block]
  /// The pipe tables in order.
  public let tables: [PipeTable]
  /// The tags in the text that stand for words or figures, in order.
  public let quotations: [Quotation]
  /// The position of the heading that an anchor leads to: its id, or the form that GitHub gives it.
  private var anchors: [String: Int] = [:]
  /// Whether there is any word, or a tag that stands for words.
  public let hasWords: Bool

  /// The id of the heading that an anchor leads to; nil where there is none.
  public func id(of anchor: String) -> String? { position(of: anchor).map { headings[$0].id } }

  /// The position of the heading that an anchor leads to; nil where there is none.
  ///
  /// An anchor copied from the words of a heading may have the characters without width that part words in
  /// some scripts.
  public func position(of anchor: String) -> Int? {
    if let position = anchors[anchor] { return position }
    let seen = anchor.unicodeScalars.filter { $0.properties.generalCategory != .format }
    return anchors[String(String.UnicodeScalarView(seen))]
  }

  /// The same, ready to find headings by their anchors.
  var withAnchors: MarkdownOutline {
    var outline = self
    outline.anchors = Anchors.all(of: headings)
    return outline
  }

  init(_ builder: HTMLBuilder) {
    headings = builder.headings
    links = builder.links
    pictures = builder.pictures
    blocks = builder.blocks
    tables = builder.tables
    quotations = builder.words.quotations
    hasWords = builder.words.end.byte > 0 || !builder.words.quotations.isEmpty
  }
}
