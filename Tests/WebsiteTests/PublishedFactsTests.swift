import Testing

@testable import Downloads
@testable import Website

struct PublishedFactsTests {
  @Test func `A data file tells what the site that it belongs to says`() throws {
    let site = try SmallSite([
      "2016/scores.csv": "province,total,rank\nnghe-an,~990,1\nthanh-hoa,985,2\n"
    ])
    let facts = try PublishedFacts(reading: Array(try site.page("data/archive.json").utf8))
    #expect(facts.languages == ["en", "vi"])
    #expect(facts.members?.contains("nghe-an") == true)
    let year = try #require(facts.years[2016])
    #expect(year.status == "final")
    #expect(year.isSealed == false)
    #expect(year.facts[.rank(member: "nghe-an")] == "1")
    #expect(year.facts[.points(member: "nghe-an")] == "~990")
    #expect(year.facts[.points(member: "thanh-hoa")] == "985")
    #expect(year.facts[.name(member: "thanh-hoa")] == "Thanh Hóa")
  }

  @Test func `Points by stage and criterion are told, the total of the ranking once`() throws {
    let facts = try PublishedFacts(
      reading: Array(
        """
        {"tables": {"rankings": {"columns": [], "rows": [
          {"year": 2016, "province": "a", "stage": "agreed", "points": 9}]},
        "scores": {"rows": [
          {"year": 2016, "province": "a", "stage": "review", "kind": "criterion", "criterion": "c", "points": 4.50},
          {"year": 2016, "province": "a", "stage": "review", "kind": "total", "points": {"value": 8, "precision": "below"}},
          {"year": 2016, "province": "a", "stage": "agreed", "kind": "total", "points": 9}]}}}
        """.utf8))
    #expect(
      facts.years[2016]?.facts == [
        .points(member: "a"): "9", .score(member: "a", stage: "review", criterion: "c"): "4.50",
        .score(member: "a", stage: "review", criterion: "total"): "<8",
      ])
  }

  @Test func `What an earlier version did not have is not known`() throws {
    let facts = try PublishedFacts(
      reading: Array(
        #"{"title": {"vi": "A"}, "tables": {"years": {"rows": [{"year": 2016}]}}}"#.utf8))
    #expect(facts.members == nil)
    #expect(facts.years[2016]?.isSealed == nil)
    #expect(facts.years[2016]?.status == nil)
  }

  @Test(arguments: [
    "", "{", "[]", "{}x", "null", #"{"tables": [1]}"#, #"{"tables": {"years": {"rows": 3}}}"#,
    #"{"a": "\x"}"#, #"{"a": "\u12"#, #"{"a" 1}"#, #"{"a": 1,}"#, "{\"a\": \"\n\"}",
    #"{"title": {"#,
  ])
  func `A damaged data file is no facts`(text: String) {
    #expect(throws: PublishedFacts.Fault.damaged) {
      try PublishedFacts(reading: Array(text.utf8))
    }
  }

  @Test func `A data file that is nested without end is no facts`() {
    let text = #"{"a": "# + String(repeating: "[", count: 1_000_000)
    #expect(throws: PublishedFacts.Fault.damaged) {
      try PublishedFacts(reading: Array(text.utf8))
    }
  }

  @Test(arguments: [#"{"format": 2, "tables": 5}"#, #"{"format": 9}"#])
  func `A data file of a newer version is told apart from a damaged one`(text: String) {
    #expect {
      try PublishedFacts(reading: Array(text.utf8))
    } throws: { error in
      if case PublishedFacts.Fault.newer = error { true } else { false }
    }
  }

  @Test func `Escaped texts are read as they were meant`() throws {
    let text = #"{"tables": {"provinces": {"rows": [{"province": "\"a\u00e1\ud83d\ude00\/é"}]}}}"#
    #expect(try PublishedFacts(reading: Array(text.utf8)).members == ["\"aá😀/é"])
  }
}
