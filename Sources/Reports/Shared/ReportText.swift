import Emulation
import Input
import Links
import Localization
import Markdown
import Pages
import Templates

/// A text as a report shows it: its headings deeper, references for its tables.
package struct ReportText {
  let album: PictureAlbum
  /// The year that it quotes; nil for a text of no year.
  let year: Year?
  /// What the ids of its headings begin with.
  let prefix: String
  /// By how many levels its headings are deeper.
  let depth: Int

  /// The text.
  ///
  /// - Parameter reference: where the report has the table that a block asks for.
  func markup(reference: (Block) -> String?) throws(Problem) -> Templates.Markup {
    let renderer = album.site.renderer
    return try filled(with: { (block) throws(Problem) -> [UInt8]? in
      guard let reference = reference(block) else { return nil }
      return try renderer.render(
        ReportReferenceView.template, ReportReferenceView(text: reference))
    })
  }

  /// The text.
  ///
  /// - Parameter table: what is shown for the table that a block asks for.
  func filled(with table: (Block) throws(Problem) -> [UInt8]?) throws(Problem) -> Templates.Markup {
    guard let text = album.text else { return Markup(trusted: "") }
    var tables: [String: [UInt8]] = [:]
    for block in text.outline.blocks where tables[block.name] == nil {
      tables[block.name] = try table(block)
    }
    let filling = ReportTextFilling(
      language: album.site.language, year: year, prefix: prefix, depth: depth, tables: tables,
      pictures: try album.placedPictures())
    var html: [UInt8] = []
    text.document().html(filling, into: &html)
    return Markup(trusted: html)
  }

  /// The bytes of the texts of all notes of some years in a language.
  static func length(of years: [Year], in language: Language) -> Int {
    years.flatMap(\.notes).reduce(0) { $0 + ($1.translations.text(for: language)?.body.count ?? 0) }
  }
}

/// Puts figures, pictures and references into the text of a note in a report.
///
/// Only links to other sites stay links: the pages of the site are not in print.
package struct ReportTextFilling: ContentResolver {
  let language: Localization
  /// The year that the text quotes; nil for a text of no year.
  let year: Year?
  /// What the ids of the note's headings begin with.
  let prefix: String
  /// By how many levels headings are deeper than in the note.
  let depth: Int
  /// What is shown for each table of the year, by the name of its block.
  let tables: [String: [UInt8]]
  /// The finished pictures, by their place in the text.
  let pictures: [Place: [UInt8]]

  func address(of link: Link) -> String? { link.scheme == nil ? nil : link.destination }

  func words(of quotation: Quotation) -> String {
    year.flatMap { Quotations(of: $0, language).words(of: quotation) } ?? ""
  }

  func append(_ picture: Picture, to output: inout [UInt8]) {
    output.append(contentsOf: pictures[picture.place] ?? [])
  }

  func append(_ block: Block, to output: inout [UInt8]) {
    output.append(contentsOf: tables[block.name] ?? [])
  }

  func label(of table: PipeTable) -> String? { language.words[.table] }

  func label(of part: NotePart) -> String { language.words[part.key] }

  var showsDetails: Bool { true }

  func id(ofNote name: String) -> String { prefix + name }

  func level(of heading: Heading) -> Int { min(heading.steppedLevel + depth, 6) }

  func id(of heading: Heading) -> String { prefix + heading.id }
}
