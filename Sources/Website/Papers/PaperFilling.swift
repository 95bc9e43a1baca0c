import Emulation
import Input
import Markdown

/// Puts figures, pictures and references into the text of a note on a paper.
///
/// Only links to other sites stay links: the pages of the site are not on paper.
struct PaperFilling: ContentResolver {
  let edition: Edition
  /// The year that the text quotes; nil for a text of no year.
  let year: Year?
  /// What stands before the ids of the note's headings.
  let prefix: String
  /// By how many levels headings stand deeper than in the note.
  let depth: Int
  /// What stands for each table of the year, by the name of its block.
  let tables: [String: [UInt8]]
  /// The finished pictures, by their place in the text.
  let pictures: [Place: [UInt8]]

  func address(of link: Link) -> String? { link.scheme == nil ? nil : link.destination }

  func words(of quotation: Quotation) -> String {
    year.flatMap { Quoting(edition: edition, year: $0).words(of: quotation) } ?? ""
  }

  func append(_ picture: Picture, to output: inout [UInt8]) {
    output.append(contentsOf: pictures[picture.place] ?? [])
  }

  func append(_ block: Block, to output: inout [UInt8]) {
    output.append(contentsOf: tables[block.name] ?? [])
  }

  func label(of table: PipeTable) -> String? { edition.words[.table] }

  func level(of heading: Heading) -> Int { min(heading.level + depth, 6) }

  func id(of heading: Heading) -> String { prefix + heading.id }
}
