import Emulation
import Testing

struct AwardTests {
  private static let kinds = """
    - {id: flag, type: emulation-title, name: Flag, expected: 1, rank: 1}
    - {id: certificate, type: commendation, name: Certificate, rank: 3}
    - {id: medal, type: commendation, name: Medal}
    """
  private static let ranks = "province,rank\nnghe-an,1\nthanh-hoa,2\nhue,3\nquang-tri,4\n"

  @Test(
    arguments: [
      (["nghe-an flag", "thanh-hoa flag"], "", ["5:73 award-quota [thanh-hoa]"]),
      (["nghe-an flag", "thanh-hoa flag"], "quotas: {flag: 2}", []),
      (["nghe-an medal", "hue medal"], "quotas: {medal: 1}", ["5:74 award-quota [hue]"]),
      (["nghe-an medal", "nghe-an medal"], "", ["5:74 award-twice [nghe-an]"]),
      (["nghe-an flag", "nghe-an medal", "hue medal"], "", []),
      ([], "quotas: {fleg: 1}", ["6:10 unknown-award [fleg]"]),
      ([], "quotas: {flag: 0}", ["6:16 count [0]"]),
      ([], "quotas: {flag: many}", ["6:16 count [many]"]),
    ] as [([String], String, [String])])
  func `A year has at most so many awards of a kind`(
    awards: [String], fields: String, expected: [String]
  ) {
    let small = read(awards, fields)
    #expect(small.problems == expected.map { "2016/conference.md:\($0)" })
    #expect(small.errorCount == expected.count)
  }

  @Test(
    arguments: [
      ("flag", "flag", nil), ("Cờ thi đua", "flag", nil), ("CO THI DUA", "flag", nil),
      ("Cờ", "flag", nil), ("Bằng khen", nil, "unknown-award"), ("medal", "medal", nil),
    ] as [(String, String?, String?)])
  func `An award is named by its id, or by a name that no other has`(
    written: String, id: String?, code: String?
  ) {
    let small = SmallArchive([
      "awards.yaml": """
      - {id: flag, name: {en: Flag, vi: Cờ thi đua}, short: {en: Flag, vi: Cờ}}
      - {id: first, name: Bằng khen}
      - {id: second, name: Bằng khen}
      - {id: medal, name: Cờ thi đua ấy}

      """,
      "2016/conference.md": SmallArchive.summary(
        "awards: [{province: nghe-an, award: \(written), status: proposed}]"),
    ])
    #expect(small.archive?[2016]?.summary.awards.first?.kind.id == id)
    #expect(small.problems.allSatisfy { code.map($0.contains) ?? false }, "\(small.problems)")
  }

  @Test(
    arguments: [
      ("", "2017-03-10", true), ("from: 2024-01-01", "2017-03-10", false),
      ("from: 2017-03-10", "2017-03-10", true), ("until: 2017-03-09", "2017-03-10", false),
      ("from: 2016-12-31", nil, true), ("from: 2017-01-01", nil, false),
      ("from: 2010-01-01, until: 2015-12-31", nil, false),
    ] as [(String, String?, Bool)])
  func `A rule on awards binds only while it is in force`(
    days: String, date: String?, binds: Bool
  ) {
    let small = SmallArchive([
      "awards.yaml": "- {id: flag, type: emulation-title, name: Flag, expected: 1, \(days)}\n",
      "2016/conference.md": SmallArchive.summary(
        """
        \(date.map { "date: \($0)\n" } ?? "")awards:
          - {province: nghe-an, award: flag, status: proposed}
          - {province: thanh-hoa, award: flag, status: proposed}
        """),
    ])
    #expect(small.problems.count == (binds ? 1 : 0), "\(small.problems)")
    #expect(small.problems.allSatisfy { $0.contains("award-quota") })
  }

  @Test(arguments: [
    (["nghe-an flag"], []), (["thanh-hoa certificate", "hue certificate"], []),
    (
      ["thanh-hoa flag"], ["'thanh-hoa' has rank 2, but the award 'flag' expects rank 1"]
    ),
    (
      ["quang-tri certificate"],
      ["'quang-tri' has rank 4, but the award 'certificate' expects rank 3 or better"]
    ),
    (
      ["quang-binh certificate"],
      ["'quang-binh' has no rank, but the award 'certificate' expects rank 3 or better"]
    ),
    (["quang-tri medal"], []),
  ])
  func `An award without the rank that it expects is a warning`(
    awards: [String], messages: [String]
  ) {
    let small = read(awards, scores: Self.ranks)
    #expect(small.messages == messages)
    #expect(small.problems.allSatisfy { $0.contains(" award-rank [") })
    #expect(small.errorCount == 0)
  }

  @Test(arguments: [
    "province,total\nnghe-an,9\n", "province,total\nnghe-an,~9\n", "province\n",
    "province,rank\nnghe-an,1\n",
  ])
  func `Where the ranks of the cluster do not tell, no award lacks one`(scores: String) {
    #expect(read(["hue certificate"], scores: scores).problems == [])
  }

  @Test(
    arguments: [
      (2025, "quang-binh", "2025-06-30", []),
      (2025, "quang-binh", "2025-07-01", ["5:21 award-dissolved [quang-binh]"]),
      (2024, "quang-binh", "2025-08-15", ["5:21 award-dissolved [quang-binh]"]),
      (2025, "quang-tri", "2025-08-15", []),
      (2026, "quang-binh", "2025-06-30", ["5:21 not-a-member [quang-binh]"]),
    ] as [(Int, String, String, [String])])
  func `Nothing is conferred on a member that has ended`(
    year: Int, member: String, date: String, expected: [String]
  ) {
    let award =
      "awards: [{province: \(member), award: medal, status: conferred,"
      + " decision: {number: 1/QĐ-TTg, date: \(date)}}]"
    let small = SmallArchive([
      "awards.yaml": Self.kinds, "\(year)/conference.md": SmallArchive.summary(award),
    ])
    #expect(small.problems == expected.map { "\(year)/conference.md:\($0)" })
  }

  @Test func `What is conferred has a decision, and what is proposed has none`() {
    let bare = "awards: [{province: hue, award: medal, status: conferred}]"
    #expect(
      ReadSheet("province\n", summary: bare).messages.first
        == "'medal' is not a kind of award in awards.yaml; there is 'Flag', 'Certificate': write one of them, or add it"
        + " there")
    let small = SmallArchive([
      "awards.yaml": Self.kinds, "2016/conference.md": SmallArchive.summary(bare),
    ])
    #expect(small.problems == ["2016/conference.md:5:48 award-decision [conferred]"])
    #expect(
      small.messages == ["a conferred award needs its decision: {number: …, date: …}"])
  }

  private func read(
    _ awards: [String], _ fields: String = "", scores: String = "province\n"
  ) -> SmallArchive {
    let entries = awards.map { award in
      let words = award.split(separator: " ")
      return "{province: \(words[0]), award: \(words[1]), status: proposed}"
    }
    let list = "awards: [\(entries.joined(separator: ", "))]"
    return SmallArchive([
      "awards.yaml": Self.kinds,
      "2016/conference.md": SmallArchive.summary("\(list)\n\(fields)"),
      "2016/scores.csv": scores,
    ])
  }
}
