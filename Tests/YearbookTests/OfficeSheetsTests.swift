import Foundation
import Sheets
import Testing
import Workplaces

/// The sheets of `Tests/Fixtures/sheets`, each with its truth beside it.
struct OfficeSheetsTests {
  private static let folder = Program.root.appending(path: "Tests/Fixtures/sheets")
  private static let ending = ".truth.csv"
  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
  private static let names = files.filter { $0.hasSuffix(ending) }
    .map { String($0.dropLast(ending.count)) }

  private static func truth(_ name: String) throws -> SheetTruth {
    let file = folder.appending(path: name + ending)
    return SheetTruth(String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test(arguments: names)
  func `An office's sheet is read right, or refused with what to do`(_ name: String) throws {
    let truth = try Self.truth(name)
    let file = try #require(
      Self.files.first { $0.hasPrefix("\(name).") && !$0.hasSuffix(Self.ending) })
    let place = try Workplace(holding: SheetSite.files)
    defer { place.remove() }
    try FileManager.default.copyItem(
      at: Self.folder.appending(path: file), to: place.folder.appending(path: file))
    let arguments = ["import", file, "--year", "\(truth.year)"]
    if let words = truth.refusal {
      let run = try Program.run(arguments, in: place.folder)
      #expect(run.status == 1)
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(run.output.hasSuffix("imported nothing\n"))
      if truth.options.isEmpty { return }
    }
    let run = try Program.run(arguments + truth.options, in: place.folder)
    try #require(run.status == 0, "\(run.errors)")
    let folder = "content/\(truth.year)"
    let imported = ImportedSheets(
      scores: try place.read("\(folder)/scores.csv"),
      criteria: (try? place.read("\(folder)/criteria.csv")) ?? "")
    #expect(imported.differences(from: truth) == [])
    let check = try place.run("check")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `There are twelve kinds of seven sheets, of which at most five are refused`() throws {
    let kinds = Dictionary(grouping: Self.names) { $0.prefix { !$0.isNumber } }
    #expect(kinds.count == 12)
    #expect(kinds.values.allSatisfy { $0.count == 7 })
    let refused = try Self.names.filter { try Self.truth($0).refusal != nil }
    #expect(refused.count <= 5, "\(refused)")
  }
}
