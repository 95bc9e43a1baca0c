import Downloads
import Foundation
import SiteFiles
import Synchronization
import Testing
import Workplaces

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
    title: String = #"{"en": "A"}"#, members: [String] = ["a", "b"], more: String = ""
  ) -> String {
    let members = members.map { #"{"province": "\#($0)"}"# }.joined(separator: ",")
    return """
      {"title": \(title), "tables": {
      "rankings": {"rows": [\(rankings)]}, "scores": {"rows": [\(scores)]},
      "years": {"rows": [\(years)]}, "corrections": {"rows": [\(corrections)]},
      "provinces": {"rows": [\(members)]}\(more)}}
      """
  }

  /// A table of rows for 2016.
  private static func table(_ name: String, _ rows: String...) -> String {
    let rows = rows.map { #"{"year": 2016, \#($0)}"# }
    return #", "\#(name)": {"rows": [\#(rows.joined(separator: ","))]}"#
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

  @Test func `Another folder and another column of members are one change each`() async throws {
    let before = Self.record(
      Self.year("final"), Self.row("a", 1, "9"), title: #"{"en": "A", "vi": "B"}"#)
    let names = #"{"members": {"path": "wards", "column": "ward"}, "#
    let after = names + before.dropFirst().replacing("province", with: "ward")
    let found = try await changes(
      [
        "data/archive.json": before, "provinces/a.html": "1", "provinces/a/2016.html": "1",
        "vi/provinces/b/2016.html": "1", "provinces/c/2016.html": "1",
      ],
      [
        "data/archive.json": after, "wards/a.html": "1", "wards/a/2016.html": "2",
        "vi/wards/b/2016.html": "1",
      ])
    #expect(
      found.all.map(\.kind) == [
        .membersMoved(from: "provinces", to: "wards"),
        .columnRenamed(from: "province", to: "ward"),
        .pageGone("provinces/c/2016.html"), .pageChanged("wards/a/2016.html"),
      ])
    #expect(
      found.all.prefix(2).map(\.confirmation) == [.removal("provinces"), .removal("province")])
  }

  @Test func `A figure that changes is seen where members have another folder, too`() async throws {
    let before = Self.record(Self.year("final"), Self.row("a", 1, "9"))
    let after =
      #"{"members": {"path": "wards", "column": "ward"}, "#
      + Self.record(Self.year("final"), Self.row("a", 1, "8")).dropFirst()
      .replacing("province", with: "ward")
    #expect(try await guarded(before, after).contains(.changes(2016)))
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
        throw Refusal("no", vi: "không")
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

  @Test func `A figure of another precision is a change`() async throws {
    let year = Self.year("final")
    #expect(
      try await guarded(
        Self.record(year, Self.row("a", 1, "9.5")), Self.record(year, Self.row("a", 1, "9.50")))
        == [.changes(2016)])
  }

  @Test(arguments: [("final", 2), ("provisional", 0)])
  func `A figure of a closed year that is published only now needs a word`(
    status: String, count: Int
  ) async throws {
    let year = Self.year(status)
    let found = try await changes(
      ["data/archive.json": Self.record(year, Self.row("a", 1, "9"))],
      [
        "data/archive.json": Self.record(
          year, Self.row("a", 1, "9") + "," + Self.row("b", 2, "8"))
      ])
    #expect(
      found.all.map(\.kind) == [
        .fact(2016, .rank(member: "b"), from: nil, to: "2"),
        .fact(2016, .points(member: "b"), from: nil, to: "8"),
      ])
    #expect(found.all.compactMap(\.confirmation).count == count)
  }

  @Test func `What an earlier version had no column for is not compared`() async throws {
    let year = Self.year("final")
    let shared = #"{"year": 2016, "province": "a", "rank": 1, "points": 9, "share-percent": 90}"#
    #expect(
      try await guarded(
        Self.record(year, Self.row("a", 1, "9")), Self.record(year, shared)) == [])
    #expect(
      try await guarded(
        Self.record(year, shared.replacing("90}", with: "null}")), Self.record(year, shared))
        == [.changes(2016)])
  }

  @Test(arguments: [
    ("years", #""status": "final", "disclosure": "X""#, "totals", "criteria"),
    ("years", #""status": "final", "maximum": X"#, "1000", "900"),
    ("years", #""status": "final", "stage": "X""#, "review", "agreed"),
    ("criteria", #""criterion": "c", "maximum": X"#, "100", "90"),
    ("criteria", #""criterion": "c", "criterion-name": "X""#, "Economy", "Society"),
    ("criteria", #""criterion": "c", "group": "g", "group-name": "X""#, "Economy", "Society"),
    ("awards", #""province": "a", "award": "f", "status": "X""#, "conferred", "withdrawn"),
    ("awards", #""province": "a", "award": "f", "status": "X""#, "withheld", "conferred"),
    (
      "awards", #""province": "a", "award": "f", "status": "conferred", "decision-number": "X""#,
      "1/QĐ", "2/QĐ"
    ),
    (
      "awards", #""province": "a", "award": "f", "status": "conferred", "decision-date": "X""#,
      "2017-01-02", "2017-01-03"
    ),
    (
      "awards", #""province": "a", "award": "f", "status": "withdrawn", "date": "X""#,
      "2017-01-02", "2017-01-03"
    ),
    (
      "awards", #""province": "a", "award": "f", "status": "submitted", "date": "X""#,
      "2017-01-02", "2017-01-03"
    ),
    ("awards", #""province": "a", "award": "f", "status": "X""#, "submitted", "proposed"),
    ("awards", #""province": "a", "award": "f", "status": "X""#, "submitted", "withdrawn"),
    (
      "awards", #""province": "a", "award": "f", "status": "proposed", "level": "X""#,
      "First class", "Second class"
    ),
    (
      "awards", #""province": "a", "award": "f", "status": "proposed", "form": "X""#, "title",
      "commendation"
    ),
    (
      "awards", #""province": "a", "award": "f", "status": "proposed", "award-name": "X""#, "Flag",
      "Banner"
    ),
    ("offices", #""told-in": 2016, "office": "head", "province": "X""#, "a", "b"),
    (
      "offices", #""told-in": 2016, "office": "head", "province": "a", "person": "X""#,
      "Nguyễn Văn A", "Nguyễn Văn B"
    ),
    (
      "offices", #""told-in": 2016, "office": "head", "province": "a", "status": "X""#, "confirmed",
      "elected"
    ),
    (
      "offices", #""told-in": 2016, "office": "head", "province": "a", "role": "X""#, "Chairman",
      "Member"
    ),
  ])
  func `What else a closed year says needs a word, a correction of it, or an open year`(
    table: String, row: String, before: String, after: String
  ) async throws {
    for (status, isGuarded) in [("final", true), ("reported", true), ("provisional", false)] {
      let years = table == "years" ? "" : Self.year(status)
      let record = { (value: String, corrections: String) in
        let row = row.replacing("X", with: value).replacing("final", with: status)
        return table == "years"
          ? Self.record(#"{"year": 2016, \#(row)}"#, corrections: corrections)
          : Self.record(years, corrections: corrections, more: Self.table(table, row))
      }
      let found = try await guarded(record(before, ""), record(after, ""))
      #expect(Set(found) == (isGuarded ? [.changes(2016)] : []), "\(status): \(found)")
      let correction =
        #"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "\#(before)", "now": "\#(after)"}"#
      let corrected = try await guarded(record(before, ""), record(after, correction))
      // Who holds an office is no value of it, and what is only now there has no `was`.
      #expect(corrected == [] || before == "a" && after == "b", "\(corrected)")
    }
  }

  @Test(arguments: [
    ("proposed", "conferred"), ("submitted", "not-conferred"), ("proposed", "submitted"),
  ])
  func `A decision on what was open is an addition`(before: String, after: String) async throws {
    let record = { (status: String, decision: String) in
      Self.record(
        Self.year("final"),
        more: Self.table(
          "awards",
          #""province": "a", "award": "f", "status": "\#(status)", "decision-number": \#(decision)"#
        ))
    }
    #expect(
      try await guarded(record(before, "null"), record(after, #""1/QĐ""#)) == [])
  }

  @Test(arguments: [
    ("awards", #""province": "a", "award": "f", "status": "proposed", "level": X"#),
    ("criteria", #""criterion": "c", "criterion-name": X"#),
    ("offices", #""told-in": 2016, "office": "head", "province": "a", "status": X"#),
    ("offices", #""told-in": 2016, "office": "head", "province": "a", "role": X"#),
  ])
  func `A wording or a status that is lost where the rest stays needs a word; a new one does not`(
    table: String, row: String
  ) async throws {
    let record = { (value: String) in
      Self.record(
        Self.year("final"), more: Self.table(table, row.replacing("X", with: value)))
    }
    #expect(try await guarded(record(#""elected""#), record("null")) == [.changes(2016)])
    #expect(try await guarded(record("null"), record(#""elected""#)) == [])
  }

  @Test func `What a site says beside its tables is compared where both sites keep it`()
    async throws
  {
    let record = { (statements: String) in
      String(Self.record(Self.year("final")).dropLast(2)) + "}\(statements)}"
    }
    let said = record(
      #", "statements": {"2016": {"chairs.en": "A", "text.en": "9 words, 1 pictures, a"}}"#)
    let other = record(
      #", "statements": {"2016": {"chairs.en": "B", "text.en": "8 words, 1 pictures, b"}}"#)
    let less = record(#", "statements": {"2016": {"chairs.en": "A"}}"#)
    #expect(try await guarded(said, other) == [.changes(2016)])
    #expect(try await guarded(said, less) == [.changes(2016)])
    #expect(try await guarded(less, said) == [])
    #expect(try await guarded(record(""), said) == [])
    let found = try await changes(["data/archive.json": said], ["data/archive.json": other])
    #expect(found.all.count == 2)
  }

  @Test(arguments: [
    ("4 words, 1 pictures, a", "9 words, 0 pictures, b", 1),
    ("9 words, 0 pictures, a", "4 words, 0 pictures, b", 1),
    ("9 words, 0 pictures, a", "5 words, 2 pictures, b", 0),
  ])
  func `A text that loses a picture or most of its words needs a word`(
    before: String, after: String, count: Int
  ) async throws {
    let record = { (text: String) in
      String(Self.record(Self.year("final")).dropLast(2))
        + #"}, "statements": {"2016": {"visit text.en": "\#(text)"}}}"#
    }
    #expect(try await guarded(record(before), record(after)).count == count)
  }

  @Test(arguments: [("null", "elected"), ("nominated", "confirmed")])
  func `A choice for an office that goes on is an addition`(
    before: String, after: String
  ) async throws {
    let record = { (status: String) in
      let value = status == "null" ? status : #""\#(status)""#
      return Self.record(
        Self.year("final"),
        more: Self.table(
          "offices",
          #""told-in": 2016, "office": "head", "province": "a", "status": \#(value)"#))
    }
    #expect(try await guarded(record(before), record(after)) == [])
  }

  @Test func `An office of the next year belongs to the year that says it`() async throws {
    let years = Self.year("final", more: #", {"year": 2017, "status": "in-progress"}"#)
    let record = { (member: String) in
      Self.record(
        years,
        more: #", "offices": {"rows": [{"year": 2017, "told-in": 2016, "office": "head","#
          + #" "province": "\#(member)"}]}"#)
    }
    let found = try await changes(
      ["data/archive.json": record("a")], ["data/archive.json": record("b")])
    #expect(
      found.all.map(\.kind) == [
        .fact(2016, .office("head of 2017", member: "a"), from: "no name given", to: nil),
        .fact(2016, .office("head of 2017", member: "b"), from: nil, to: "no name given"),
      ])
    #expect(found.all.allSatisfy { $0.confirmation == .changes(2016) })
  }

  @Test func `A wording is compared in its language, whichever comes first`() async throws {
    let record = { (title: String, names: String) in
      Self.record(
        Self.year("final"), title: title,
        more: Self.table("criteria", #""criterion": "c", "maximum": 1, \#(names)"#))
    }
    let before = record(
      #"{"en": "A", "vi": "B"}"#, #""criterion-name": "Economy", "criterion-name.vi": "Kinh tế""#)
    #expect(
      try await guarded(
        before,
        record(
          #"{"vi": "B", "en": "A"}"#,
          #""criterion-name": "Kinh tế", "criterion-name.en": "Economy""#)) == [])
    #expect(
      try await guarded(
        record(#"{"en": "A"}"#, #""criterion-name": "Economy""#), before) == [])
  }

  @Test func `A share and the maximum of a member are told where they do not follow`() async throws
  {
    let record = { (points: Int, share: Int, maximum: Int) in
      Self.record(
        #"{"year": 2016, "status": "final", "maximum": 100}"#,
        #"{"year": 2016, "province": "a", "points": \#(points), "share-percent": \#(share), "maximum": \#(maximum)}"#
      )
    }
    #expect(try await guarded(record(90, 90, 100), record(80, 80, 100)).count == 1)
    #expect(try await guarded(record(90, 90, 100), record(90, 91, 100)).count == 1)
    #expect(try await guarded(record(90, 90, 100), record(90, 100, 90)).count == 1)
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
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "province": "b"}"#, 2),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "9", "now": "8,0"}"#, 0),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "1", "now": "2"}"#, 1),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "7"}"#, 2),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "province": "a", "now": "7"}"#, 2),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "province": "a", "now": "8"}"#, 0),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "province": "a", "was": "a few"}"#, 0),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "the ninth"}"#, 2),
    (#"{"year": 2016, "date": "2017-05-02", "what": "x"}"#, 2),
    (#"{"year": 2016, "date": "2017-05-02", "what": "The points of Huế"}"#, 0),
    (#"{"year": 2016, "date": "2017-05-02", "what": "Điểm của tỉnh HUẾ."}"#, 0),
    (#"{"year": 2016, "date": "2017-05-02", "what": "Huếs points"}"#, 2),
    (#"{"year": 2016, "date": "2017-05-02", "what": "Huế", "now": "7"}"#, 2),
    (#"{"year": 2015, "date": "2017-05-02", "what": "x"}"#, 2),
  ])
  func `A new correction covers what it names, and the ranks that follow`(
    correction: String, guardedCount: Int
  ) async throws {
    let year = Self.year("final", more: #", {"year": 2015, "status": "final"}"#)
    let row = { (rank: Int, points: Int) in
      #"{"year": 2016, "province": "a", "name": "Huế", "rank": \#(rank), "points": \#(points)}"#
    }
    let found = try await guarded(
      Self.record(year, row(1, 9)), Self.record(year, row(2, 8), corrections: correction))
    #expect(found == Array(repeating: .changes(2016), count: guardedCount))
  }

  @Test func `A correction that stands there already, or is put in other words, covers nothing`()
    async throws
  {
    let year = Self.year("final")
    let correction = { (what: String) in
      #"{"year": 2016, "date": "2017-05-02", "what": "\#(what)", "province": "a"}"#
    }
    for what in ["x", "y"] {
      #expect(
        try await guarded(
          Self.record(year, Self.row("a", 1, "9"), corrections: correction("x")),
          Self.record(year, Self.row("a", 1, "8"), corrections: correction(what)))
          == [.changes(2016)])
    }
  }

  @Test func `A correction that is gone, or is one of another change now, needs a word`()
    async throws
  {
    let record = { (status: String, corrections: String) in
      Self.record(Self.year(status), corrections: corrections)
    }
    let old = #"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "9", "now": "8"}"#
    for new in ["", old.replacing(#""8""#, with: #""7""#)] {
      let found = try await changes(
        ["data/archive.json": record("final", old)], ["data/archive.json": record("final", new)])
      #expect(
        found.all.first
          == SiteChange(
            .fact(2016, .correction(date: "2017-05-02"), from: "x, 9 → 8", to: nil),
            needing: .changes(2016)))
    }
    let reworded = old.replacing(#""x""#, with: #""y""#)
    #expect(try await guarded(record("final", old), record("final", reworded)) == [])
    #expect(try await guarded(record("provisional", old), record("provisional", "")) == [])
  }

  @Test(arguments: [
    ("The points for the economy", 0), ("Points", 2), ("Điểm Kinh tế của các tỉnh", 2),
  ])
  func `A correction that names a criterion covers its points and their sums`(
    what: String, count: Int
  ) async throws {
    let criteria = Self.table(
      "criteria", #""criterion": "c", "maximum": 9, "criterion-name": "Economy""#)
    let record = { (points: Int, corrections: String) in
      Self.record(
        Self.year("final"), Self.row("a", 1, "\(points)"), corrections: corrections,
        scores:
          #"{"year": 2016, "province": "a", "stage": "agreed", "criterion": "c", "points": \#(points)}"#,
        more: criteria)
    }
    #expect(
      try await guarded(
        record(8, ""), record(7, #"{"year": 2016, "date": "2017-05-02", "what": "\#(what)"}"#)
      )
      .count == count)
  }

  @Test func `A correction of what is disclosed covers the figures that appear, and no other`()
    async throws
  {
    let record = { (disclosure: String, rows: String, corrections: String) in
      Self.record(
        #"{"year": 2016, "status": "final", "disclosure": "\#(disclosure)"}"#, rows,
        corrections: corrections)
    }
    let correction =
      #"{"year": 2016, "date": "2017-05-02", "what": "x", "was": "ranks", "now": "totals"}"#
    let before = record("ranks", Self.row("a", 1, "null"), "")
    #expect(
      try await guarded(before, record("totals", Self.row("a", 1, "9"), "")).count == 2)
    #expect(try await guarded(before, record("totals", Self.row("a", 1, "9"), correction)) == [])
    #expect(
      try await guarded(before, record("totals", Self.row("a", 2, "9"), correction)).count == 1)
  }

  @Test func `A year that is opened again and one that lost its seal need a word`() async throws {
    #expect(
      try await guarded(
        Self.record(Self.year("final", sealed: "true")),
        Self.record(Self.year("provisional", sealed: "false")))
        == [.changes(2016), .changes(2016)])
    #expect(
      try await guarded(
        Self.record(Self.year("final")), Self.record(Self.year("reported", sealed: "true")))
        == [.changes(2016)])
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

  private static func sealed(_ seal: String, corrections: Int = 0) -> String {
    let rows = (0..<corrections).map { #"{"year": 2016, "what": "\#($0)"}"# }.joined(separator: ",")
    return record(year("final", sealed: "true"), corrections: rows)
      .replacing(#""tables""#, with: "\(seal)\"tables\"")
  }

  @Test(arguments: [
    (#""files": "a", "facts": "b""#, #""files": "a", "facts": "b""#, 0, 0),
    (#""files": "a", "facts": "b""#, #""files": "c", "facts": "b""#, 0, 1),
    (#""files": "a", "facts": "b""#, #""files": "a", "facts": "c""#, 0, 1),
    (#""files": "a", "facts": null"#, #""files": "a", "facts": "b""#, 0, 0),
    (#""files": "a", "facts": "b""#, #""files": "a", "facts": null"#, 0, 1),
    (#""files": "a", "facts": "b""#, #""files": "c", "facts": "d""#, 1, 0),
  ])
  func `Another seal needs a word or a correction more`(
    before: String, after: String, corrections: Int, count: Int
  ) async throws {
    let found = try await guarded(
      Self.sealed(#""seals": {"2016": {"corrections": 0, \#(before)}}, "#),
      Self.sealed(
        #""seals": {"2016": {"corrections": \#(corrections), \#(after)}}, "#,
        corrections: corrections))
    #expect(found == Array(repeating: .changes(2016), count: count))
  }

  @Test func `A number of corrections that only the seal has covers no other seal`() async throws {
    #expect(
      try await guarded(
        Self.sealed(#""seals": {"2016": {"corrections": 0, "files": "a"}}, "#),
        Self.sealed(#""seals": {"2016": {"corrections": 1, "files": "b"}}, "#)) == [.changes(2016)])
  }

  @Test(arguments: ["", #""seals": {}, "#, #""seals": {"2016": {"files": "b"}}, "#])
  func `A data file that keeps no seal of the year is not compared`(seals: String) async throws {
    #expect(
      try await guarded(
        Self.sealed(seals), Self.sealed(#""seals": {"2016": {"corrections": 0, "files": "b"}}, "#))
        == [])
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
      found.all.map(\.confirmation) == [.removal("2016"), .removal("a"), .removal("vi")])
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
    #expect(
      found.all == [
        SiteChange(
          .pageGone("2016/visit.html"),
          needing: status == "final" ? .removal("2016/visit.html") : nil),
        SiteChange(.pictureGone("2016/hall.png")),
        SiteChange(.attachmentGone("2016/r.pdf")),
      ])
    let lost = try await changes(
      ["data/archive.json": record, "2016/hall.png": "", "2017.png": ""],
      ["data/archive.json": record])
    #expect(
      lost.all == [
        SiteChange(
          .pictureGone("2016/hall.png"),
          needing: status == "final" ? .removal("2016/hall.png") : nil)
      ])
  }

  @Test(arguments: ["final", "provisional"])
  func `A file that a note of a closed year links changes or goes only with a word`(
    status: String
  ) async throws {
    let record = Self.record(Self.year(status))
    let isClosed = status == "final"
    // What Yearbook makes itself: a paper with its page, a data table in all its forms.
    let made = [
      "data/archive.json": record, "2016/report.html": "", "2016/index.html": "",
      "2016/awards.xlsx": "1", "2016/awards.csv": "1", "2016/awards.excel.csv": "1",
      "2016/report.pdf": "1", "data/scores.csv": "1", "vi/2016/report.pdf": "1",
      "vi/2016/report.html": "",
    ]
    let linked = ["2016/plan.pdf": "1", "2016/plan.csv": "1", "2016/Kế hoạch.xlsx": "1"]
    let before = made.merging(linked) { $1 }
    let remade = made.mapValues { $0 == "1" ? "2" : $0 }
    #expect(try await changes(before, remade.merging(linked) { $1 }).all == [])
    let other = try await changes(before, before.merging(["2016/plan.pdf": "2"]) { $1 })
    #expect(
      other.all == [
        SiteChange(.attachmentChanged("2016/plan.pdf"), needing: isClosed ? .changes(2016) : nil)
      ])
    let gone = try await changes(before, made)
    #expect(
      gone.all
        == ["2016/Kế hoạch.xlsx", "2016/plan.csv", "2016/plan.pdf"].map {
          SiteChange(.attachmentGone($0), needing: isClosed ? .removal($0) : nil)
        })
    for (what, isNamed) in [("The plan", false), ("PLAN.pdf is the right one.", true)] {
      let corrected = Self.record(
        Self.year(status), corrections: #"{"year": 2016, "what": "\#(what)"}"#)
      let covered = try await changes(
        before, before.merging(["2016/plan.pdf": "2", "data/archive.json": corrected]) { $1 })
      #expect(
        covered.all.contains(
          SiteChange(
            .attachmentChanged("2016/plan.pdf"),
            needing: isClosed && !isNamed ? .changes(2016) : nil)
        ))
    }
  }

  @Test(arguments: ["final", "provisional"])
  func `Another picture of a closed year needs a word, and its sizes go with it`(
    status: String
  ) async throws {
    let record = Self.record(Self.year(status))
    let confirmation: SiteChange.Confirmation? = status == "final" ? .changes(2016) : nil
    let before = [
      "data/archive.json": record, "2016/hall.jpg": "1", "2016/hall.480.jpg": "1",
      "2016/hall.1280.jpg": "1",
    ]
    let other = try await changes(
      before, before.merging(["2016/hall.jpg": "2", "2016/hall.480.jpg": "2"]) { $1 })
    let changed = SiteChange(.pictureChanged("2016/hall.jpg"), needing: confirmation)
    #expect(other.all == [changed])
    var smaller = before
    smaller["2016/hall.480.jpg"] = nil
    #expect(try await changes(before, smaller).all == [])
    smaller["2016/hall.480.jpg"] = "other"
    #expect(
      try await changes(before, smaller).all
        == [SiteChange(.pictureChanged("2016/hall.480.jpg"), needing: confirmation)])
    let corrections = [
      #""what": "A picture, townhall.jpg""#: confirmation,
      #""what": "A picture", "was": "a", "now": "hall.jpg""#: nil,
    ]
    for (correction, needed) in corrections {
      let corrected = Self.record(
        Self.year(status), corrections: "{\"year\": 2016, \(correction)}")
      let covered = try await changes(
        before, before.merging(["2016/hall.jpg": "2", "data/archive.json": corrected]) { $1 })
      #expect(covered.all.contains(SiteChange(.pictureChanged("2016/hall.jpg"), needing: needed)))
    }
  }

  @Test func `What a sealed year has more has to be named by a correction`() async throws {
    let sealed = { (what: String) in
      Self.record(
        Self.year("final", sealed: "true"), corrections: #"{"year": 2016, "what": "\#(what)"}"#)
    }
    let before = ["data/archive.json": Self.record(Self.year("final", sealed: "true"))]
    let files = ["2016/hall.jpg": "1", "2016/hall.480.jpg": "1", "2016/plan.pdf": "1"]
    let kinds: [SiteChange.Kind] = [
      .pictureAdded("2016/hall.480.jpg"), .pictureAdded("2016/hall.jpg"),
      .attachmentAdded("2016/plan.pdf"),
    ]
    for (what, needed) in [
      ("A total", SiteChange.Confirmation.changes(2016)), ("hall.jpg, plan.pdf", nil),
    ] {
      let found = try await changes(
        before, files.merging(["data/archive.json": sealed(what)]) { $1 })
      #expect(found.all.suffix(3) == kinds.map { SiteChange($0, needing: needed) })
    }
  }

  @Test func `A picture that an earlier version published with more in its file is the same`()
    async throws
  {
    let png = SmallPicture.png(40, 30)
    let text: [UInt8] =
      png.prefix(33) + SmallPicture.chunk("tEXt", [65, 0, 66]) + png.dropFirst(33)
    let record = Self.record(Self.year("final"))
    func site(_ picture: [UInt8]) -> [SiteFile] {
      [
        SiteFile(path: "data/archive.json") { Array(record.utf8) },
        SiteFile(path: "2016/hall.png") { picture },
      ]
    }
    try await Publication(site(text), jobs: 1).publish(to: disk("site"))
    for (picture, count) in [(png, 0), (SmallPicture.png(40, 31), 1)] {
      let seen = Mutex<SiteChanges?>(nil)
      _ = try await Publication(site(picture), jobs: 1) { changes in
        seen.withLock { $0 = changes }
      }.rehearse(for: disk("site"))
      #expect(seen.withLock { $0?.all.count } == count)
    }
  }

  private static func awarded(_ statuses: String...) -> String {
    let awards = statuses.enumerated().map { index, status in
      #"{"year": 2016, "province": "a", "award": "f\#(index)", "status": "\#(status)"}"#
    }
    return record(
      year("final"), title: #"{"en": "A", "vi": "B"}"#,
      more: #", "awards": {"rows": [\#(awards.joined(separator: ","))]}"#)
  }

  @Test(arguments: ["2016/proposal.html", "vi/2016/proposal.html"])
  func `The letter of a closed year goes by itself only when all its awards are decided`(
    path: String
  ) async throws {
    let open = Self.awarded("proposed", "submitted")
    for (before, after, isGuarded) in [
      (open, Self.awarded("conferred", "not-conferred"), false),
      (open, Self.awarded("conferred", "submitted"), true), (open, open, true),
      // A note of that name, which no letter can have been.
      (Self.awarded("conferred"), Self.awarded("conferred"), true),
      (Self.awarded(), Self.awarded(), true),
    ] {
      let found = try await changes(
        ["data/archive.json": before, path: ""], ["data/archive.json": after])
      #expect(
        found.all.last
          == SiteChange(
            .pageGone(path), needing: isGuarded ? .removal("2016/proposal.html") : nil), "\(after)")
    }
  }

  @Test func `A member's page of a closed year goes by itself only with its result`() async throws {
    let path = "provinces/a/2016.html"
    let record = Self.record(Self.year("final"))
    let gone = try await changes(
      ["data/archive.json": record, path: ""], ["data/archive.json": record])
    #expect(gone.all == [SiteChange(.pageGone(path))])
    let ranked = Self.record(Self.year("final"), Self.row("a", 1, "9"))
    let found = try await changes(
      ["data/archive.json": ranked, path: ""], ["data/archive.json": ranked])
    #expect(found.all == [SiteChange(.pageGone(path), needing: .removal(path))])
  }

  @Test func `A page is missed also beside a damaged data file that would stay the same`()
    async throws
  {
    let record = Self.record(Self.year("final"))
    let before = ["data/archive.json": record, "2016/visit.html": ""]
    _ = try await changes(before, before)
    try disk.write("{", to: "site/data/archive.json")
    let seen = Mutex<SiteChanges?>(nil)
    _ = try await Publication(
      [SiteFile(path: "data/archive.json") { Array(record.utf8) }], jobs: 1
    ) { changes in seen.withLock { $0 = changes } }.rehearse(for: disk("site"))
    #expect(
      seen.withLock { $0?.all }
        == [SiteChange(.pageGone("2016/visit.html"), needing: .removal("2016/visit.html"))])
  }

  @Test func `A data file that the manifest does not list any more is missed`() async throws {
    let record = Self.record(Self.year("final"))
    let found = try await changes(
      ["2016/index.html": ""], ["data/archive.json": record, "2016/index.html": ""])
    #expect(found.unreadable == .unlisted)
    #expect(found.all == [SiteChange(.uncompared(2016), needing: .changes(2016))])
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
    #expect(found.all.compactMap(\.confirmation) == [.removal("2016")])
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
