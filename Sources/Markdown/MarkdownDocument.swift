import Formats
public import Input

/// The text of a note, read: HTML with open places for what only the site can fill.
public struct MarkdownDocument: Sendable {
  /// The size of the longest note, in bytes.
  public static let largest = 1 << 20
  /// The number of quotes, lists and marks that may stand inside each other.
  public static let deepest = 100

  /// The version of the library that reads notes; another one may read them otherwise.
  public static var readerVersion: String { "libcmark \(Tree.version)" }

  /// What stands in it that others may ask for.
  public var outline: MarkdownOutline { parts.withAnchors }

  private let parts: MarkdownOutline
  private let words: PlainText
  private let markup: [UInt8]
  private let holes: [(at: Int, hole: HTMLBuilder.Hole)]

  /// Reads a range of a file's bytes as CommonMark with pipe tables.
  ///
  /// - Parameters:
  ///   - range: what to read, such as all that stands behind the front matter.
  ///   - blocks: the first words behind a fence that make a block one for the site to fill.
  ///   - problems: what the author can put right: `heading-level`, `heading-id`, `link-scheme`,
  ///     `link-empty`, `link-nested`, `picture-remote`, `quotation`, `raw-html`, `html-nesting`,
  ///     `html-not-closed`, `footnote`, `block-name`, `table-cells`, `too-deep`, `too-large`.
  public init(
    _ file: SourceFile, in range: Range<Int>, blocks: Set<String> = [],
    problems: inout Problems
  ) {
    let builder = Reader.builder(of: range, in: file, blocks: blocks)
    problems.report(builder.problems)
    parts = MarkdownOutline(builder)
    words = builder.words
    markup = builder.markup
    holes = builder.holes
  }

  /// About how many bytes of memory it takes, besides its outline.
  public var size: Int {
    markup.capacity + words.size + holes.capacity * MemoryLayout<(Int, HTMLBuilder.Hole)>.stride
  }

  /// The headings in order.
  public var headings: [Heading] { parts.headings }
  /// The links in order, without those that lead where no link may lead.
  public var links: [Link] { parts.links }
  /// The pictures in order, without those of other hosts.
  public var pictures: [Picture] { parts.pictures }
  /// The fenced blocks that stand for something of the site, in order.
  public var blocks: [Block] { parts.blocks }
  /// The pipe tables in order.
  public var tables: [PipeTable] { parts.tables }
  /// The tags in the text that stand for words or figures, in order.
  public var quotations: [Quotation] { parts.quotations }

  /// The words of the note without markup, quotations as they are written.
  public var plainText: String { words.text(words.span()) { "{{\($0.name)}}" } }

  /// The words of the note without markup, quotations filled.
  public func plainText(_ resolver: some ContentResolver) -> String {
    words.text(words.span()) { resolver.words(of: $0) }
  }

  /// The words of a heading without markup, quotations filled.
  public func text(of heading: Heading, _ resolver: some ContentResolver) -> String {
    words.text(heading.words) { resolver.words(of: $0) }
  }

  /// Adds the HTML to `output`, its open places filled.
  ///
  /// A table may bring `<div class="table">` around it, cells the classes `left`, `center` and
  /// `right`, code the class `language-…`. Headings begin at `<h2>`, unless the resolver has
  /// another level for them.
  public func html(_ resolver: some ContentResolver, into output: inout [UInt8]) {
    write(holes.indices, markup.indices, resolver, into: &output)
  }

  /// The HTML under the heading at a position, up to the next of its level or above; nil where that does not
  /// stand alone: in a quotation or list, or with the mark of a footnote.
  public func html(under position: Int, _ resolver: some ContentResolver) -> [UInt8]? {
    guard let section = NoteSection(under: position, headings, holes, end: markup.count) else {
      return nil
    }
    var html: [UInt8] = []
    write(section.holes, section.bytes, resolver, into: &html)
    return NoteSection.isWhole(html) ? html : nil
  }

  private func write(
    _ range: Range<Int>, _ bytes: Range<Int>, _ resolver: some ContentResolver,
    into output: inout [UInt8]
  ) {
    let (headings, links, tables) = (parts.headings, parts.links, parts.tables)
    var start = bytes.lowerBound
    var isLinked = false
    for (end, hole) in holes[range] {
      output.append(contentsOf: markup[start..<end])
      start = end
      switch hole {
      case .linkStart(let number):
        isLinked = append(links[number], resolver, to: &output)
      case .linkEnd:
        if isLinked { output.append(contentsOf: "</a>".utf8) }
      case .picture(let number): resolver.append(pictures[number], to: &output)
      case .quotation(let number):
        output.append(resolver.words(of: words.quotations[number]), escaping: .markup)
      case .block(let number): resolver.append(blocks[number], to: &output)
      case .headingStart(let number):
        let level = resolver.level(of: headings[number])
        output.append(contentsOf: "<h\(level) id=\"\(resolver.id(of: headings[number]))\">".utf8)
      case .headingEnd(let number):
        output.append(contentsOf: "</h\(resolver.level(of: headings[number]))>".utf8)
      case .task, .noteMark, .noteBack, .notesStart, .noteStart, .openness:
        append(hole, resolver, to: &output)
      case .tableStart(let number): open(tables[number], resolver, &output)
      case .tableEnd(let number):
        if resolver.label(of: tables[number]) != nil { output.append(contentsOf: "</div>\n".utf8) }
      }
    }
    output.append(contentsOf: markup[start..<bytes.upperBound])
  }

  private func append(_ link: Link, _ resolver: some ContentResolver, to output: inout [UInt8])
    -> Bool
  {
    guard !link.isNameless, let address = resolver.address(of: link) else { return false }
    output.append(contentsOf: "<a href=\"".utf8)
    output.append(address: address)
    if let name = resolver.className(of: link) {
      output.append(contentsOf: "\" class=\"\(name)".utf8)
    }
    if !link.title.isEmpty {
      output.append(contentsOf: "\" title=\"".utf8)
      output.append(link.title, escaping: .markup)
    }
    output.append(contentsOf: "\">".utf8)
    return true
  }

  private func append(
    _ hole: HTMLBuilder.Hole, _ resolver: some ContentResolver, to output: inout [UInt8]
  ) {
    switch hole {
    case .task(let isDone):
      output.append(contentsOf: "<span class=\"taskbox\" role=\"img\" aria-label=\"".utf8)
      output.append(resolver.label(of: .task(isDone: isDone)), escaping: .markup)
      output.append(contentsOf: "\">\(isDone ? "☑" : "☐")</span>".utf8)
    case .noteMark(let number, let use):
      let (note, mark) = (resolver.id(ofNote: Self.note(number)), Self.mark(number, use))
      output.append(
        contentsOf:
          "<sup class=\"noteref\"><a href=\"#\(note)\" id=\"\(resolver.id(ofNote: mark))\""
          .utf8)
      output.append(contentsOf: " role=\"doc-noteref\">\(number)</a></sup>".utf8)
    case .noteBack(let number, let use):
      let mark = resolver.id(ofNote: Self.mark(number, use))
      output.append(
        contentsOf: " <a class=\"noteback\" href=\"#\(mark)\" role=\"doc-backlink\"".utf8)
      output.append(contentsOf: " aria-label=\"".utf8)
      output.append(resolver.label(of: .back), escaping: .markup)
      output.append(contentsOf: use > 1 ? " \(use)\">↩\(use)</a>".utf8 : "\">↩</a>".utf8)
    case .notesStart:
      output.append(
        contentsOf: "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"".utf8)
      output.append(resolver.label(of: .footnotes), escaping: .markup)
      output.append(contentsOf: "\">\n<ol>\n".utf8)
    case .noteStart(let number):
      output.append(contentsOf: "<li id=\"\(resolver.id(ofNote: Self.note(number)))\">\n".utf8)
    case .openness:
      if resolver.showsDetails { output.append(contentsOf: " open".utf8) }
    default: break
    }
  }

  private static func note(_ number: Int) -> String { "_note-\(number)" }

  private static func mark(_ number: Int, _ use: Int) -> String {
    use > 1 ? "_mark-\(number)-\(use)" : "_mark-\(number)"
  }

  private func open(_ table: PipeTable, _ resolver: some ContentResolver, _ output: inout [UInt8]) {
    guard let label = resolver.label(of: table) else { return }
    output.append(
      contentsOf: "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"".utf8)
    output.append(label, escaping: .markup)
    output.append(contentsOf: "\">\n".utf8)
  }
}
