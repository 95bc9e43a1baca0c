import Foundation
import Input
import Testing

/// The inputs that `Tests/Fuzz` starts from, each with the problems that it has.
struct SeedTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fuzz/Seeds")

  private static let tableProblems = [
    "blank-lines.csv": ["empty-table"], "cut-utf-8.csv": ["not-utf8"], "empty.csv": ["empty-table"],
    "merged-heads.csv": ["merged-heads"], "overlong.csv": ["not-utf8"],
    "text-after-quote.csv": ["text-after-quote"], "title-row.csv": ["title-row"],
    "too-many-cells.csv": ["too-many-cells"], "twice.csv": ["duplicate-column", "too-many-cells"],
    "unclosed-quote.csv": ["unclosed-quote"], "utf-16-without-mark.csv": ["nul-byte"],
    "windows-1258.csv": ["not-utf8"],
  ]

  private static let frontMatterProblems = [
    "alias-bomb.md": "yaml-alias", "alias-bomb-in-keys.md": "yaml-alias",
    "aliases.md": "yaml-alias", "bad-flow.md": "yaml-bracket",
    "broken-utf-8.md": "not-utf8", "characters.md": "invisible-character",
    "complex-keys.md": "expected-text",
    "control-after-clusters.md": "control-character", "control.md": "control-character",
    "duplicate-key.md": "duplicate-key", "duplicate-key-tagged.md": "yaml-sign",
    "directive.md": "yaml-syntax", "line-ends.md": "control-character", "marks.md": "yaml-sign",
    "scalar-root.md": "expected-fields", "tags.md": "yaml-sign",
    "tab.md": "yaml-tab", "too-deep.md": "too-deep", "unclosed.md": "front-matter-unclosed",
    "unclosed-without-line-end.md": "control-character",
  ]

  private static func names(in reader: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: reader).path())
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func file(_ reader: String, _ name: String) throws -> SourceFile {
    let data = try Data(contentsOf: folder.appending(path: "\(reader)/\(name)"))
    return try SourceFile(path: name, data: Array(data))
  }

  @Test(arguments: try SeedTests.names(in: "table"))
  func `A table among the seeds has the problems it was written for`(name: String) throws {
    var problems = Problems()
    do {
      let table = Table(try Self.file("table", name), problems: &problems)
      #expect(table.rows.allSatisfy { $0.cells.count == table.heads.count })
    } catch let problem as Problem {
      problems.report(problem)
    }
    #expect(problems.sorted.map(\.code) == Self.tableProblems[name] ?? [])
  }

  @Test(arguments: try SeedTests.names(in: "front-matter"))
  func `Front matter among the seeds has the problem it was written for`(name: String) throws {
    var found: String?
    do {
      let file = try Self.file("front-matter", name)
      let matter = try FrontMatter(file)
      #expect(matter.body.upperBound == file.bytes.count)
    } catch let problem as Problem {
      found = problem.code
    }
    #expect(found == Self.frontMatterProblems[name])
  }

  @Test func `Every problem that is expected is that of a seed`() throws {
    #expect(Set(Self.tableProblems.keys).isSubset(of: try Self.names(in: "table")))
    #expect(Set(Self.frontMatterProblems.keys).isSubset(of: try Self.names(in: "front-matter")))
  }
}
