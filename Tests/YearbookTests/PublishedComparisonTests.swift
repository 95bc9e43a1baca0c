import Foundation
import Input
import Preview
import Testing
import Workplaces

@testable import yearbook

/// What the preview says that a build would change in the published site.
struct PublishedComparisonTests {
  private static let scores = "content/2016/scores.csv"

  private func changes(
    in place: Workplace, _ comparison: PublishedComparison? = nil
  ) async throws -> PreviewChanges {
    var problems = Problems()
    let folders = ["content", "templates"].map { place.folder.appending(path: $0).path() }
    let content = try FileTree(reading: folders[0], names: ["seal.txt"], problems: &problems)
    let templates = try FileTree(reading: folders[1], problems: &problems)
    let site = place.folder.appending(path: "site").path()
    let comparison = comparison ?? PublishedComparison(site, sources: folders)
    return try await comparison.changes(content, templates)
  }

  @Test func `Without a site, and without a change, there is nothing`() async throws {
    let place = try Workplace()
    defer { place.remove() }
    let nothing = PreviewChanges([], refusing: Problems())
    #expect(try await changes(in: place) == nothing)
    #expect(try place.run("build").status == 0)
    #expect(try await changes(in: place) == nothing)
  }

  @Test func `It lists what a dry run lists and refuses what that refuses, and writes nothing`()
    async throws
  {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try place.write(
      try place.read(Self.scores).replacing("985", with: "984"), to: Self.scores)
    try place.write("---\ntitle: A visit\n---\nText.\n", to: "content/2016/visit.md")
    try place.write(
      "---\ntitle: Not yet\nstatus: draft\n---\nText.\n", to: "content/2016/draft.md")
    let before = try place.contents(of: "site")
    let changes = try await changes(in: place)
    let run = try place.run("build", "--dry-run")
    let lines = run.output.split(separator: "\n").dropFirst().filter { $0.hasPrefix("  ") }
    #expect(changes.lines.prefix(20).map { "  \($0.english)" } == lines.prefix(20).map(String.init))
    #expect(changes.lines.map(\.english).contains("2016 thanh-hoa, points: 985 → 984"))
    #expect(changes.lines.map(\.english).contains("2016/visit.html is new"))
    #expect(!changes.lines.contains { $0.english.contains("draft") })
    #expect(changes.refusals.sorted.map(\.code) == ["figure-changed"])
    #expect(changes.refusals.sorted.first?.place.line == 3)
    #expect(try place.contents(of: "site") == before)
  }

  @Test func `It is asked again after each edit and each build`() async throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    let comparison = PublishedComparison(
      place.folder.appending(path: "site").path(), sources: [])
    let text = try place.read(Self.scores)
    try place.write(text.replacing("985", with: "984"), to: Self.scores)
    #expect(try await !changes(in: place, comparison).lines.isEmpty)
    try place.write(text, to: Self.scores)
    #expect(try await changes(in: place, comparison).lines.isEmpty)
    try place.write(text.replacing("985", with: "984"), to: Self.scores)
    #expect(try place.run("build", "--allow-changes", "2016").status == 0)
    #expect(try await changes(in: place, comparison).lines.isEmpty)
  }

  @Test func `A year that is gone is refused also beside other mistakes`() async throws {
    let place = try Workplace(changing: [
      "content/pages/about.md": "---\ntitle: About\n---\n[A](../2016/conference.md)\n"
    ])
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try FileManager.default.moveItem(
      at: place.folder.appending(path: "content/2016"),
      to: place.folder.appending(path: "content/Năm 2016"))
    let changes = try await changes(in: place)
    #expect(changes.lines.isEmpty)
    #expect(changes.refusals.sorted.map(\.code) == ["year-gone"])
  }

  @Test func `Of a large site, the pages that there are and the figures are compared`()
    async throws
  {
    var notes: [String: String] = [:]
    for number in 1_000..<2_000 {
      notes["content/2016/visit-\(number).md"] = "---\ntitle: A visit\n---\nText.\n"
    }
    let place = try Workplace(changing: notes)
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try place.write(
      try place.read(Self.scores).replacing("985", with: "984"), to: Self.scores)
    try FileManager.default.removeItem(
      at: place.folder.appending(path: "content/2016/visit-1500.md"))
    let changes = try await changes(in: place)
    #expect(
      changes.lines.map(\.english) == [
        "2016 thanh-hoa, points: 985 → 984", "2016/visit-1500.html would be gone",
        "vi/2016/visit-1500.html would be gone",
      ])
    #expect(changes.refusals.sorted.map(\.code) == ["figure-changed", "page-gone"])
  }
}
