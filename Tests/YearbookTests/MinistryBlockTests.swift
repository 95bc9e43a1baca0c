import Foundation
import Testing
import Workplaces

/// A block of eight ministries in Vietnamese, made by `new site` with options alone: the sheet imported, the
/// year summed up, the site built.
struct MinistryBlockTests {
  private static let fixture = Workplace.root.appending(path: "Tests/Fixtures/ministry-block")
  /// Words of other members and groups, in small letters, that no page, paper or download has.
  private static let foreign = [
    "tỉnh", "thành phố", "bắc vào nam", "cụm", "trung ương", "xã,", "phường", "cluster",
    "north to south",
  ]
  /// The pages that are compared whole.
  private static let pages = [
    "index.html", "2025/index.html", "2025/report.html", "2025/minutes.html", "2025/proposal.html",
    "leadership.html", "404.html",
  ]
  private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] != nil }

  /// The options by which the site is made, one a line.
  private static func options() throws -> [String] {
    try String(contentsOf: fixture.appending(path: "options.txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// A place with the block as `new site` makes it.
  private func made() throws -> Workplace {
    let place = try Workplace(holding: [:])
    try Data(contentsOf: Self.fixture.appending(path: "bang-diem.xlsx"))
      .write(to: place.folder.appending(path: "bang-diem.xlsx"))
    let run = try Program.run(["new", "site", "block"] + Self.options(), in: place.folder)
    #expect(run.status == 0, "\(run.errors)")
    return place
  }

  private func compare(_ path: String, in folder: URL, with expected: URL) throws {
    let bytes = try Data(contentsOf: folder.appending(path: path))
    let file = expected.appending(path: path)
    if Self.isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == (try String(contentsOf: file, encoding: .utf8)),
      "\(path)")
  }

  @Test func `The options make the content, and it builds as it is`() throws {
    let place = try made()
    defer { place.remove() }
    let folder = place.folder.appending(path: "block/content")
    let expected = Self.fixture.appending(path: "content")
    let paths = try Workplace.contents(of: folder).keys.sorted()
    for path in paths { try compare(path, in: folder, with: expected) }
    #expect(try Workplace.contents(of: expected).keys.sorted() == paths)
    let run = try Program.run(
      ["build", "--strict"], in: place.folder.appending(path: "block"))
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `The year imported and built is as expected and has no word of others`() throws {
    let place = try made()
    defer { place.remove() }
    let block = place.folder.appending(path: "block")
    let imported = try Program.run(
      ["import", "../bang-diem.xlsx", "--year", "2025"], in: block)
    #expect(imported.status == 0, "\(imported.errors)")
    for (name, path) in [("conference.md", "2025/conference.md"), ("awards.yaml", "awards.yaml")] {
      try Data(contentsOf: Self.fixture.appending(path: "year/\(name)"))
        .write(to: block.appending(path: "content/\(path)"))
    }
    let built = try Program.run(["build", "--strict"], in: block)
    #expect(built.status == 0, "\(built.errors)")
    let site = block.appending(path: "site")
    for page in Self.pages {
      try compare(page, in: site, with: Self.fixture.appending(path: "expected"))
    }
    var seen = 0
    for (path, data) in try Workplace.contents(of: site) {
      guard let text = Self.text(of: path, String(decoding: data, as: UTF8.self)) else { continue }
      seen += 1
      for word in Self.foreign {
        guard let found = text.range(of: word) else { continue }
        Issue.record("\(path) has '\(word)': …\(text[found.lowerBound...].prefix(80))")
      }
    }
    #expect(seen > 60)
  }

  /// What readers see of a file, in small letters: a page without tags, a table without the names of its
  /// columns, which are the same in every site; nil for others.
  private static func text(of path: String, _ text: String) -> String? {
    if path.hasSuffix(".html") {
      return text.replacing(/<(script|style)\b[^>]*>[\s\S]*?<\/(script|style)>/, with: " ")
        .replacing(/<[^>]*>/, with: " ").lowercased()
    }
    guard path.hasSuffix(".csv") || path.hasSuffix(".xml") else { return nil }
    return text.split(separator: "\n").dropFirst().joined(separator: "\n").lowercased()
  }
}
