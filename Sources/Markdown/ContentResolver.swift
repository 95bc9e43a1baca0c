/// What a page puts into the open places of a note.
public protocol ContentResolver {
  /// The address that a link leads to from the page; nil leaves its words unlinked.
  func address(of link: Link) -> String?

  /// The class of a link, for the stylesheet of the page; nil where it needs none.
  func className(of link: Link) -> String?

  /// The words that a quotation stands for; they are escaped.
  func words(of quotation: Quotation) -> String

  /// Adds the markup of a picture.
  ///
  /// One that stands alone brings its own paragraph or figure; no line end is needed.
  func append(_ picture: Picture, to output: inout [UInt8])

  /// Adds the markup of a fenced block.
  func append(_ block: Block, to output: inout [UInt8])

  /// What a table is called by those who cannot see it, in the language of the note.
  ///
  /// The table then scrolls sideways in a region of that name; nil leaves the region out.
  func label(of table: PipeTable) -> String?

  /// The level of a heading on the page, 2…6.
  func level(of heading: Heading) -> Int

  /// The id of a footnote or of one of its marks on the page; `name` is unlike those of headings.
  func id(ofNote name: String) -> String

  /// Whether details are open from the start, as on paper.
  var showsDetails: Bool { get }

  /// The words for what the text itself has none for, in the language of the page.
  func label(of part: NotePart) -> String

  /// The id of a heading on the page, without characters that HTML escapes.
  func id(of heading: Heading) -> String
}

/// What a page says in words of its own about a part of a note.
public enum NotePart: Sendable {
  /// The footnotes.
  case footnotes
  /// The way from a footnote back to its mark.
  case back
  /// A task that is done, or is not.
  case task(isDone: Bool)
}

extension ContentResolver {
  /// They are not.
  public var showsDetails: Bool { false }

  /// The name as the note has it.
  public func id(ofNote name: String) -> String { name }

  /// No class.
  public func className(of link: Link) -> String? { nil }

  /// The level that the note has it at.
  public func level(of heading: Heading) -> Int { heading.level }

  /// The id that the note has it by.
  public func id(of heading: Heading) -> String { heading.id }
}
