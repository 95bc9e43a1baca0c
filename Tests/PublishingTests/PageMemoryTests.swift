import SiteFiles
import Synchronization
import Testing

@testable import Publishing

struct PageMemoryTests {
  /// Pages that count how often they are made.
  private final class Press: Sendable {
    private let count = Mutex<[String: Int]>([:])

    /// How often each page was made since this was asked for last.
    var made: [String: Int] {
      count.withLock { count in
        defer { count = [:] }
        return count
      }
    }

    func page(_ path: String, _ basis: PageBasis?, _ text: String) -> SiteFile {
      SiteFile(path: path, basis: basis) { [self] in
        count.withLock { $0[path, default: 0] += 1 }
        return Array(text.utf8)
      }
    }
  }

  /// A site of four pages, one of each basis and one without.
  private struct Build {
    let folder: TestFolder
    let press = Press()
    let program: String

    init() throws {
      folder = try TestFolder()
      try folder.write("1", to: "content/note.md")
      try folder.write("1", to: "program")
      program = folder("program")
    }

    func run(
      facts: String = "facts", text: String = "text", by program: String? = nil,
      _ circumstances: [String] = []
    ) async throws -> Publication.Outcome {
      let record = try #require(
        BuildRecord(
          of: folder("site"), from: [folder("content")], by: program ?? self.program, circumstances)
      )
      let pages = [
        press.page("facts.html", .facts, facts),
        press.page("text.html", .text([Array(text.utf8)[...]]), facts + text),
        press.page("search.js", .everything, facts + text),
        press.page("feed.xml", nil, text),
      ]
      let material = SiteMaterial(
        facts: [Array(facts.utf8)[...]], texts: [Array(text.utf8)[...]])
      let publication = Publication(pages, memory: record.memory(of: material))
      let outcome = try await publication.publish(to: folder("site"))
      record.keep(nil, outcome)
      return outcome
    }
  }

  @Test func `A page that follows from the same is not made again`() async throws {
    let build = try Build()
    _ = try await build.run()
    #expect(
      build.press.made == ["facts.html": 1, "text.html": 1, "search.js": 1, "feed.xml": 1])
    let outcome = try await build.run()
    #expect(build.press.made == ["feed.xml": 1])
    #expect(outcome.written.isEmpty && outcome.unchanged.count == 4)
  }

  @Test func `Another text makes the pages again that show texts`() async throws {
    let build = try Build()
    _ = try await build.run()
    _ = build.press.made
    let outcome = try await build.run(text: "another")
    #expect(build.press.made == ["text.html": 1, "search.js": 1, "feed.xml": 1])
    #expect(outcome.written == ["feed.xml", "search.js", "text.html"])
    #expect(try build.folder.contents(of: "site")["text.html"] == "factsanother")
    #expect(
      try build.folder.run(["sha256sum", "-c", "manifest-sha256.txt"], in: "site").status == 0)
  }

  @Test func `Other facts make all pages again`() async throws {
    let build = try Build()
    _ = try await build.run()
    _ = build.press.made
    _ = try await build.run(facts: "figures")
    #expect(build.press.made.count == 4)
  }

  @Test func `A page that was changed by hand is made again`() async throws {
    let build = try Build()
    _ = try await build.run()
    _ = build.press.made
    try build.folder.write("FACTS", to: "site/facts.html")
    try build.folder.setMode(0o600, of: "site/text.html")
    try build.folder.remove("site/search.js")
    _ = try await build.run()
    #expect(build.press.made.count == 4)
    #expect(try build.folder.contents(of: "site")["facts.html"] == "facts")
    #expect(try build.folder.mode(of: "site/text.html") != 0o600)
  }

  @Test func `Another program, or other options, make all pages again`() async throws {
    let build = try Build()
    _ = try await build.run()
    _ = build.press.made
    _ = try await build.run(["--drafts"])
    #expect(build.press.made.count == 4)
    try build.folder.write("2", to: "program")
    _ = try await build.run(["--drafts"])
    #expect(build.press.made.count == 4)
  }
}
