import Downloads
import Foundation
import SiteFiles
import Synchronization
import Testing
import Website

@testable import Publishing

/// Sites of literal data files: what a build would change in them, and what has to be confirmed.
@Suite struct SiteComparisonTests {
  private let disk: TestFolder

  init() throws { disk = try TestFolder() }

  private static func year(_ status: String, sealed: String = "false", more: String = "") -> String
  {
    #"{"year": 2016, "status": "\#(status)", "sealed": \#(sealed)}\#(more)"#
  }

  private static func record(
    _ years: String, _ rankings: String = "", corrections: String = "", scores: String = "",
    title: String = #"{"en": "A"}"#, members: [String] = ["a", "b"]
  ) -> String {
    let provinces = members.map { #"{"province": "\#($0)"}"# }.joined(separator: ",")
    return """
      {"title": \(title), "tables": {
      "rankings": {"rows": [\(rankings)]}, "scores": {"rows": [\(scores)]},
      "years": {"rows": [\(years)]}, "corrections": {"rows": [\(corrections)]},
      "provinces": {"rows": [\(provinces)]}}}
      """
  }

  private static func row(_ member: String, _ rank: Int, _ points: String) -> String {
    #"{"year": 2016, "province": "\#(member)", "rank": \#(rank), "points": \#(points)}"#
  }

  /// What a second build with another data file would change, and what it would have to be told.
  private func changes(
    _ before: [String: String], _ after: [String: String]
  ) async throws -> SiteChanges {
    let pages = { (files: [String: String]) in
      files.map { path, text in SiteFile(path: path) { Array(text.utf8) } }
    }
    try await Publication(pages(before), jobs: 1).publish(to: disk("site"))
    let seen = Mutex<SiteChanges?>(nil)
    _ = try await Publication(pages(after), jobs: 1) { changes in
      seen.withLock { $0 = changes }
    }.rehearse(for: disk("site"))
    return try #require(seen.withLock { $0 })
  }

  private func guarded(_ before: String, _ after: String) async throws -> [SiteChange.Confirmation]
  {
    try await changes(
      ["data/archive.json": before, "a.html": ""], ["data/archive.json": after, "a.html": ""]
    ).all.compactMap(\.confirmation)
  }

  @Test func `A first build has nothing to compare with`() async throws {
    let seen = Mutex(true)
    try await Publication([SiteFile(path: "a.html") { [] }], jobs: 1) { changes in
      seen.withLock { $0 = changes.hasStandingSite || !changes.all.isEmpty }
    }.publish(to: disk("site"))
    #expect(seen.withLock { !$0 })
  }

  @Test func `What a review throws keeps the site as it is`() async throws {
    try await Publication([SiteFile(path: "a.html") { [1] }], jobs: 1).publish(to: disk("site"))
    let before = try disk.contents(of: "site")
    await #expect(throws: Refusal.self) {
      try await Publication([SiteFile(path: "b.html") { [2] }], jobs: 1) { _ in
        throw Refusal("no")
      }.publish(to: disk("site"))
    }
    #expect(try disk.contents(of: "site") == before)
    #expect(try disk.names() == ["site"])
  }

  @Test func `A rehearsal writes nothing, and tells pages that are new, gone or other`()
    async throws
  {
    let found = try await changes(
      ["a.html": "1", "b.html": "1", "c.css": "1", "2016/x.html": ""],
      ["a.html": "2", "d.html": "1", "c.css": "2"])
    #expect(
      found.all.map(\.kind) == [
        .pageGone("2016/x.html"), .pageGone("b.html"), .pageChanged("a.html"), .pageNew("d.html"),
      ])
    #expect(found.all.allSatisfy { $0.confirmation == nil })
    #expect(try disk.contents(of: "site")["a.html"] == "1")
    #expect(try disk.names() == ["site"])
  }

  @Test(arguments: [
    ("final", "false"), ("reported", "false"), ("provisional", "true"),
  ])
  func `A figure of a closed year needs a word, and so does a rank`(
    status: String, sealed: String
  ) async throws {
    let year = Self.year(status, sealed: sealed)
    #expect(
      try await guarded(
        Self.record(year, Self.row("a", 1, "9") + "," + Self.row("b", 2, "8")),
        Self.record(year, Self.row("a", 1, "9.5") + "," + Self.row("b", 3, "8")))
        == [.changes(2016), .changes(2016)])
  }

  @Test(arguments: ["provisional", "unpublished", "in-progress", "draft", "unknown"])
  func `A figure of a year that is not closed is shown and allowed`(status: String) async throws {
    let year = Self.year(status)
    let found = try await changes(
      ["data/archive.json": Self.record(year, Self.row("a", 1, "9"))],
      ["data/archive.json": Self.record(year, Self.row("a", 1, "8"))])
    #expect(found.all == [SiteChange(.fact(2016, .points(member: "a"), from: "9", to: "8"))])
  }

  @Test
  func `A figure that is published only now, and one written with another zero, are no change`()
    async throws
  {
    let year = Self.year("final")
    #expect(
      try await guarded(
        Self.record(year, Self.row("a", 1, "9")),
        Self.record(year, Self.row("a", 1, "9.00") + "," + Self.row("b", 2, "8"))) == [])
  }

  @Test func `A figure that is not published any more has changed`() async throws {
    let year = Self.year("final")
    #expect(
      try await guarded(
        Self.record(year, Self.row("a", 1, "9")), Self.record(year, Self.row("a", 1, "null")))
        == [.changes(2016)])
  }

  @Test func `Points by criterion are guarded too`() async throws {
    let year = Self.year("final")
    let score = { (points: String) in
      #"{"year": 2016, "province": "a", "stage": "review", "criterion": "c", "points": \#(points)}"#
    }
    #expect(
      try await guarded(
        Self.record(year, scores: score("4")), Self.record(year, scores: score("5")))
        == [.changes(2016)])
  }

  @Test(arguments: [
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "province": "a"}"#, 0),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "province": "b"}"#, 1),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "9", "now": "8,0"}"#, 0),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "7"}"#, 1),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "the ninth"}"#, 0),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x"}"#, 0),
    (#"{"year": 2015, "date": "2017-05-02", "what": "x"}"#, 2),
  ])
  func `A new correction covers the figures that it is about, and all ranks of its year`(
    correction: String, guardedCount: Int
  ) async throws {
    let year = Self.year("final", more: #", {"year": 2015, "status": "final"}"#)
    let found = try await guarded(
      Self.record(year, Self.row("a", 1, "9")),
      Self.record(year, Self.row("a", 2, "8"), corrections: correction))
    #expect(found == Array(repeating: .changes(2016), count: guardedCount))
  }

  @Test func `A correction that stands there already, or is put in other words, covers nothing`()
    async throws
  {
    let year = Self.year("final")
    let correction = { (what: String) in
      #"{"year": 2016, "date": "2017-05-02", "what": "\#(what)"}"#
    }
    #expect(
      try await guarded(
        Self.record(year, Self.row("a", 1, "9"), corrections: correction("x")),
        Self.record(year, Self.row("a", 1, "8"), corrections: correction("y"))) == [.changes(2016)])
  }

  @Test func `A year that is opened again and one that lost its seal need a word`() async throws {
    #expect(
      try await guarded(
        Self.record(Self.year("final", sealed: "true")),
        Self.record(Self.year("provisional", sealed: "false")))
        == [.changes(2016), .changes(2016)])
    #expect(
      try await guarded(
        Self.record(Self.year("final")), Self.record(Self.year("reported", sealed: "true"))) == [])
    #expect(
      try await guarded(
        Self.record(Self.year("final")), Self.record(#"{"year": 2016, "status": null}"#))
        == [.changes(2016)])
    #expect(
      try await changes(
        ["data/archive.json": Self.record(Self.year("unpublished"))],
        ["data/archive.json": Self.record(Self.year("unknown"))]
      ).all.isEmpty)
  }

  @Test func `A data file without seals gives no false alarm`() async throws {
    #expect(
      try await guarded(
        Self.record(#"{"year": 2016, "status": "final"}"#), Self.record(Self.year("final"))) == [])
  }

  @Test func `A year, a member and a language that are gone need a word, once each`() async throws {
    let before = Self.record(
      Self.year("provisional"), Self.row("a", 1, "9"), title: #"{"en": "A", "vi": "B"}"#)
    let found = try await changes(
      [
        "data/archive.json": before, "2016/index.html": "", "vi/index.html": "",
        "provinces/a.html": "", "provinces/a/2016.html": "",
      ], ["data/archive.json": Self.record("", members: ["b"])])
    #expect(
      found.all.map(\.confirmation) == [.removal(["2016"]), .removal(["a"]), .removal(["vi"])])
    #expect(found.all.map(\.kind) == [.yearGone(2016), .memberGone("a"), .languageGone("vi")])
  }

  @Test func `A draft that was built for a trial may go`() async throws {
    #expect(try await guarded(Self.record(Self.year("draft")), Self.record("")) == [])
  }

  @Test(arguments: ["final", "provisional"])
  func `A page of a closed year that is gone needs a word`(status: String) async throws {
    let record = Self.record(Self.year(status))
    let found = try await changes(
      ["data/archive.json": record, "2016/visit.html": "", "2016/hall.png": "", "2016/r.pdf": ""],
      ["data/archive.json": record])
    #expect(found.all.map(\.kind) == [.pageGone("2016/visit.html")])
    #expect(found.all[0].confirmation == (status == "final" ? .removal(["2016"]) : nil))
  }

  @Test(arguments: ["2016/proposal.html", "vi/2016/proposal.html", "provinces/a/2016.html"])
  func `A page that follows from compared facts goes without a word, and is shown`(
    path: String
  ) async throws {
    let record = Self.record(Self.year("final"), title: #"{"en": "A", "vi": "B"}"#)
    let found = try await changes(
      ["data/archive.json": record, path: ""], ["data/archive.json": record])
    #expect(found.all == [SiteChange(.pageGone(path))])
  }

  @Test func `A year that only its pages tell of has to be confirmed`() async throws {
    let found = try await changes(
      ["data/archive.json": "{", "2016/index.html": ""],
      ["data/archive.json": Self.record(Self.year("final")), "2016/index.html": ""])
    #expect(found.unreadable == .changed)
    #expect(found.all == [SiteChange(.uncompared(2016), needing: .changes(2016))])
  }

  @Test func `A data file that cannot be read is said, and years are compared by their pages`()
    async throws
  {
    let pages = ["data/archive.json": "{", "2016/index.html": "", "provinces/a/index.html": ""]
    let found = try await changes(pages, ["data/archive.json": Self.record("")])
    #expect(found.unreadable == .changed)
    #expect(found.all.first?.kind == .yearGone(2016))
    #expect(found.all.compactMap(\.confirmation) == [.removal(["2016"])])
  }

  @Test func `A data file that was changed by hand, taken away or is newer is said`() async throws {
    let before = ["data/archive.json": Self.record(Self.year("final")), "a.html": ""]
    let after = ["data/archive.json": Self.record(Self.year("provisional")), "a.html": ""]
    _ = try await changes(before, after)
    try disk.write(Self.record(Self.year("provisional")) + " ", to: "site/data/archive.json")
    let reviewed = Mutex<[SiteChanges]>([])
    let publication = Publication(
      after.map { path, text in SiteFile(path: path) { Array(text.utf8) } }, jobs: 1
    ) { changes in reviewed.withLock { $0.append(changes) } }
    _ = try await publication.rehearse(for: disk("site"))
    try disk.remove("site/data/archive.json")
    _ = try await publication.rehearse(for: disk("site"))
    #expect(reviewed.withLock { $0.map(\.unreadable) } == [.changed, .missing])
    try disk.remove("site")
    let newer = try await changes(["data/archive.json": #"{"format": 99}"#], after)
    #expect(newer.unreadable == .newer)
  }
}
