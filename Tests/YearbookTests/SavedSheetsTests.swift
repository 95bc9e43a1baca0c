import Foundation
import Sheets
import Testing
import Workplaces

/// The score sheets of the full cluster, opened in LibreOffice and saved there.
struct SavedSheetsTests {
  private static let fixtures = Program.root.appending(path: "Tests/Fixtures")
  private static let folder = fixtures.appending(path: "saved-sheets")
  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
  private static let ending = ".truth.csv"
  private static let sheets = files.filter {
    !$0.hasSuffix(ending) && !$0.hasSuffix(".py") && !$0.contains("criteria")
  }

  /// Texts of three decimals in CSV, such as `117.841`, which only their column decides.
  private static let open: Set = [
    "2018-scores.csv", "2018-download-scores.csv", "2022-scores.csv",
  ]

  /// The content of the full cluster, without the scores of a year.
  private func place(_ year: String) throws -> Workplace {
    let place = try Workplace(holding: [:])
    try FileManager.default.copyItem(
      at: Self.fixtures.appending(path: "full-cluster/content"),
      to: place.folder.appending(path: "content"))
    try FileManager.default.removeItem(
      at: place.folder.appending(path: "content/\(year)/scores.csv"))
    return place
  }

  @Test(arguments: sheets)
  func `A sheet that LibreOffice saved is imported without an edit`(_ file: String) throws {
    let year = String(file.prefix(4))
    let place = try place(year)
    defer { place.remove() }
    let run = try place.run("import", Self.folder.appending(path: file).path(), "--year", year)
    guard run.status == 0 else {
      withKnownIssue("three decimals are refused where they are text") {
        Issue.record("\(run.errors)")
      } when: {
        Self.open.contains(file)
      }
      return
    }
    let name = file.prefix { $0 != "." } + Self.ending
    let truth = SheetTruth(
      String(
        decoding: try Data(contentsOf: Self.folder.appending(path: String(name))), as: UTF8.self))
    let imported = ImportedSheets(
      scores: try place.read("content/\(year)/scores.csv"), criteria: "")
    let differences = imported.differences(from: truth)
    // Ranks and totals that a download has computed are computed from its points again.
    #expect(differences.filter { !file.contains("-download-") || !Self.isComputed($0) } == [])
    #expect(try place.run("check").status == 0)
  }

  /// Whether no more differs than that a rank or a total is not written down.
  private static func isComputed(_ difference: String) -> Bool {
    difference.contains(#/ (rank|total) [a-z]*: nothing instead of/#)
  }

  @Test func `Sheets of criteria that LibreOffice saved say the same`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    try FileManager.default.copyItem(
      at: Self.fixtures.appending(path: "full-cluster/content"),
      to: place.folder.appending(path: "content"))
    let before = try place.run("check", "--format", "json")
    for file in Self.files where file.hasSuffix("-criteria.csv") {
      try place.write(
        try Data(contentsOf: Self.folder.appending(path: file)),
        to: "content/\(file.prefix(4))/criteria.csv")
    }
    let after = try place.run("check", "--format", "json")
    #expect(before.status == 0)
    #expect(after.status == 0)
    #expect(after.errors == before.errors)
  }

  @Test(arguments: files.filter { $0.contains("criteria") })
  func `A sheet of criteria that LibreOffice saved is imported without an edit`(
    _ file: String
  ) throws {
    let year = String(file.prefix(4))
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    try FileManager.default.copyItem(
      at: Self.fixtures.appending(path: "full-cluster/content"),
      to: place.folder.appending(path: "content"))
    let before = try place.run("check", "--format", "json")
    try FileManager.default.removeItem(
      at: place.folder.appending(path: "content/\(year)/criteria.csv"))
    let run = try place.run("import", Self.folder.appending(path: file).path(), "--year", year)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try place.run("check", "--format", "json").errors == before.errors)
  }

  @Test func `Every year's sheet, and every download, is there as a workbook and as CSV`() {
    let names = Set(Self.sheets.map { String($0.prefix { $0 != "." }) })
    #expect(names.isSuperset(of: (2016...2023).map { "\($0)-scores" }))
    #expect(names.isSuperset(of: (2016...2023).map { "\($0)-download-ranking" }))
    #expect(Self.sheets.count == names.count * 2)
  }
}
