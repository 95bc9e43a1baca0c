import Foundation
import Testing

@testable import Attachments
@testable import Emulation
@testable import Importing
@testable import Input
@testable import Markdown
@testable import Pictures
@testable import Publishing
@testable import Scaling
@testable import Spreadsheet
@testable import Templates
@testable import Website
@testable import yearbook

/// What docs/SECURITY.md says of limits, held against the limits themselves.
struct LimitsTests {
  private static let stated: [(bound: String, most: String, code: String)] = [
    ("folders within each other", plain(FolderReader.deepest), "too-deep"),
    ("a text file", size(FolderReader.largestText), "too-large"),
    ("a picture; from here on a warning", size(PictureFile.large), "large-picture"),
    ("a picture that is published", size(PictureFile.largest), "large-picture"),
    (
      "pixels of a picture; beyond, a warning",
      "\(PictureFile.mostPixels / 1_000_000) megapixels", "large-picture"
    ),
    (
      "pixels of a JPEG picture of which smaller sizes are made",
      "\(PictureScaler.mostPixels / 1_000_000) megapixels", "large-picture"
    ),
    (
      "pixels of a PNG or HEIC picture of which smaller sizes are made",
      "\(min(PictureScaler.mostPixelsOfPNG, HEICProgram.mostPixels) / 1_000_000) megapixels",
      "large-picture"
    ),
    (
      "a program that reads an HEIC picture, running",
      "\(HEICProgram.patience.components.seconds) s", "heic"
    ),
    (
      "a file that a note links; from here on a warning", size(AttachmentFile.large),
      "large-attachment"
    ),
    (
      "a file that a note links and that is published", size(AttachmentFile.largest),
      "large-attachment"
    ),
    ("a file of a sealed year", size(Seal.largestFile), "too-large"),
    ("values of YAML within each other", plain(YAML.deepest), "too-deep"),
    ("values of a YAML file", plain(YAML.mostValues), "too-many-values"),
    ("the text of a note", size(MarkdownDocument.largest), "too-large"),
    ("quotes, lists and marks within each other", plain(MarkdownDocument.deepest), "too-deep"),
    ("columns of a table in a note", plain(PipeTableFinder.mostColumns), "too-large"),
    ("cells of the tables of a note", plain(PipeTableFinder.mostCells), "too-large"),
    (
      "lines and marks of a note, each times the quotes and lists around it",
      "\(plain(ParseCost.mostNesting)) and \(ParseCost.mostNestingOfByte) a byte", "too-deep"
    ),
    ("signs such as `*`, `[`, `<` in the text of a note", plain(ParseCost.mostMarks), "too-large"),
    ("headings of a note", plain(Tree.mostHeadings), "too-large"),
    ("marks and names of footnotes of a note", plain(ParseCost.mostNotes), "too-large"),
    (
      "pictures of a paragraph times its closing brackets, of a note",
      plain(ParseCost.mostPictures), "too-large"
    ),
    ("cells of a CSV file", plain(Table.mostCells), "too-large"),
    ("columns of a CSV file", plain(Table.mostColumns), "too-large"),
    ("characters of a cell", plain(Table.mostCharacters), "too-large"),
    ("criteria of a year", plain(CriteriaSheet.mostRows), "too-large"),
    ("an XLSX file", size(WorkbookFile.mostBytes), "too-large"),
    ("an XLSX file, unpacked", size(PackageReader.mostUnpacked), "too-large"),
    ("cells of an XLSX file", plain(WorkbookFile.mostCells), "too-large"),
    ("sheets of an XLSX file", plain(WorkbookFile.mostSheets), "too-large"),
    ("elements of a part of an XLSX file", plain(PartReader.mostElements), "too-large"),
    ("attributes of one of them", plain(PlainXML.mostAttributes), "damaged-workbook"),
    ("columns of a sheet that is imported", plain(SheetColumns.most), "too-large"),
    ("errors of a sheet or a template", plain(MistakeLimit.most), "too-many-mistakes"),
    (
      "problems of one code in one file that are kept", plain(Problems.mostAlike),
      "too-many-mistakes"
    ),
    ("the manifest of a site", size(Manifest.longest), "bad-manifest"),
    ("a page", size(Limits().output), "page-too-big"),
    (
      "sections and partials of a template within each other", plain(Limits.depth), "page-too-deep"
    ),
  ]

  @Test func `Every limit is stated as it is, with its code`() throws {
    let file = Program.root.appending(path: "docs/SECURITY.md")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let rows = text.components(separatedBy: "## Limits")[1].components(separatedBy: "\n## ")[0]
      .split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map(String.init)
    let expected =
      Self.stated.map { "| \($0.bound) | \($0.most) | `\($0.code)` |" }
      + [
        "| the record of a build; a larger one is not read | \(Self.size(BuildRecord.longest)) | – |",
        "| a file that a build takes over from the site | \(Self.size(Folder.largestFile)) | – |",
        "| the bytes of the path of a page | 1,000 | `file-name` |",
        "| the bytes of the name of a page | 255 | `file-name` |",
        "| problems of one code in one file that are printed | \(ProblemList.mostAlike) | – |",
      ]
    #expect(rows == expected)
  }

  @Test(arguments: Set(stated.map(\.code)))
  func `A code that is stated is one of the program's`(code: String) throws {
    let sources = Program.root.appending(path: "Sources")
    let found = try FileManager.default.subpathsOfDirectory(atPath: sources.path()).contains {
      let text = FileManager.default.contents(atPath: sources.appending(path: $0).path())
      return text.map { String(decoding: $0, as: UTF8.self).contains("\"\(code)\"") } ?? false
    }
    #expect(found)
  }

  private static func plain(_ number: Int) -> String {
    let digits = String(number)
    return digits.enumerated().map { index, digit in
      let left = digits.count - index
      return (index > 0 && left.isMultiple(of: 3) ? "," : "") + String(digit)
    }.joined()
  }

  private static func size(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }
}
