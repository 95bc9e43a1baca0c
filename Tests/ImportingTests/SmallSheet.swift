import Emulation
import Importing
import Input
import Spreadsheet
import Testing

/// A sheet read as the scores of 2016, in a cluster of three.
struct SmallSheet {
  let scores: ScoreImport?
  /// The problems with their places, each in one line.
  let problems: [String]

  static let content = [
    "site.yaml": """
    format: 1
    title: {en: Cluster, vi: Cụm}
    languages: [en, vi]
    limits: {points: 1000}
    """,
    "provinces.yaml": """
    - id: thanh-hoa
      names: [{name: Thanh Hóa}]
      codes: [{gso: "38"}]
    - id: nghe-an
      names: [{name: Nghệ Tĩnh, until: 1990-12-31}, {name: Nghệ An, from: 1991-01-01}]
      codes: [{gso: "40"}]
    - id: ha-tinh
      names: [{name: Nghệ Tĩnh, until: 1990-12-31}, {name: Hà Tĩnh, from: 1991-01-01}]
      codes: [{gso: "42"}]
    - id: quang-binh
      names: [{name: Quảng Bình}]
      merged: {into: ha-tinh, date: 2015-07-01}
    """,
  ]

  /// Reads delimited text.
  /// - Parameters:
  ///   - changes: further files of the content.
  ///   - renewing: whether criteria are taken from the sheet although the year has some.
  ///   - choices: what the user says of the sheet.
  init(
    _ sheet: String, changing changes: [String: String] = [:], renewing: Bool = false,
    _ choices: ImportChoices = ImportChoices()
  ) throws {
    try self.init(changing: changes, choices, renewing: renewing) { problems in
      [Grid(SourceFile(path: "scores.txt", text: sheet), problems: &problems)]
    }
  }

  /// Reads the sheets of a workbook.
  init(
    workbook: [UInt8], changing changes: [String: String] = [:], renewing: Bool = false,
    _ choices: ImportChoices = ImportChoices()
  ) throws {
    let book = try WorkbookFile(path: "scores.xlsx", bytes: workbook)
    try self.init(changing: changes, choices, renewing: renewing) { _ in
      book.sheets.map { sheet in
        Grid(sheet, path: book.sheets.count > 1 ? "scores.xlsx[\(sheet.name)]" : "scores.xlsx")
      }
    }
  }

  private init(
    changing changes: [String: String], _ choices: ImportChoices, renewing: Bool,
    grids: (inout Problems) -> [Grid]
  ) throws {
    let texts = Self.content.merging(changes) { $1 }
    let tree = FileTree(
      root: "content",
      texts: Dictionary(
        uniqueKeysWithValues: texts.map {
          ($0, SourceFile(path: "content/\($0)", text: $1))
        }))
    var problems = Problems()
    let vocabulary = try #require(SheetVocabulary(2016, in: tree, problems: &problems))
    let grids = grids(&problems)
    var choices = choices
    if renewing { choices.isRenewing = true }
    choices.map = vocabulary.importMap(&problems) ?? vocabulary.earlierImportMap
    scores = ScoreImport(grids, vocabulary, choices, problems: &problems)
    self.problems = problems.sorted.map { problem in
      String(problem.text.split(separator: "\n")[0])
    }
  }

  /// The columns, each with what it is read as.
  var mappings: [String] {
    scores?.mappings.map { "\($0.column.english): \($0.head) = \($0.meaning.english)" } ?? []
  }
}
