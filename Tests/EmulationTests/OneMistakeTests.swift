import Emulation
import Testing

/// One mistake is told once: it neither makes others nor hides them.
struct OneMistakeTests {
  private static let flag = "awards: [{province: nghe-an, award: flag, status: proposed}]"

  @Test(arguments: [
    (
      ["2016/a.md": "---\ntitle: A\nstatus: dratf\n---\n"],
      ["2016/a.md:3:9 unknown-choice [dratf]"]
    ),
    (["2016/a.md": "---\ntitle: {}\n---\n"], ["2016/a.md:2:8 missing-text [{]"]),
    (["2016/a.md": "---\ntitle: \"\"\n---\n"], ["2016/a.md:2:9 missing-text []"]),
    (
      ["2016/conference.en.md": "Text"], ["2016/conference.en.md:1:1 same-language [Text]"]
    ),
    (
      ["provinces.yaml": "- {id: nghe-an, names: []}\n", "2016/scores.csv": "province\nnghe-an\n"],
      ["provinces.yaml:1:24 missing-names [[]"]
    ),
    (
      ["awards.yaml": "- {id: flag}\n", "2016/conference.md": SmallArchive.summary(flag)],
      ["awards.yaml:1:3 missing-key [{]"]
    ),
    (
      ["awards.yaml": "- [", "2016/conference.md": SmallArchive.summary(flag)],
      ["awards.yaml:1:3 yaml-bracket [[]"]
    ),
    (["movements.yaml": "- {id: \"a b\", name: A}\n"], ["movements.yaml:1:9 id [a b]"]),
    (
      [
        "2016/conference.md": "---\ntitle: \"A\n---\n",
        "2016/scores.csv": "province,total\nnghe-an,x\n",
      ],
      ["2016/conference.md:2:8 yaml-quote [\"]", "2016/scores.csv:2:9 points-number [x]"]
    ),
    (
      ["2016/conference.md": "---\ntitle: A\nkind: sumary\nstatus: final\n\(flag)\n---\n"],
      ["2016/conference.md:3:7 unknown-choice [sumary]"]
    ),
    (
      [
        "2016/conference.md": SmallArchive.summary(status: "draft"),
        "2016/a.md": "---\ntitle: A\n---\n",
      ],
      ["2016/a.md:1:1 draft-summary [---]"]
    ),
    (
      [
        "2016/a.md":
          "---\ntitle: A\nsources: [{id: x, title: A, url: http://a}, {id: x, title: B, url: http://a}]\n---\n"
      ],
      ["2016/a.md:3:45 duplicate-id [{]"]
    ),
    (
      ["site.yaml": "format: 1\ntitle: {en: A, vi: B}\nlanguages: [en, VN]\n"],
      ["site.yaml:3:17 language [VN]"]
    ),
    (
      [
        "provinces.yaml":
          "- {id: Huế, names: [{name: Hue}]}\n- {id: vinh, names: [{name: Vinh}]}\n",
        "2016/scores.csv": "province,total\nHuế,9\nvinh,8\n",
      ],
      ["provinces.yaml:1:8 id [Huế]"]
    ),
    (
      [
        "provinces.yaml": "- {id: hue, names: Huế}\n- {id: v, names: [{name: V}]}\n",
        "2016/scores.csv": "province,total\nHuế,9\nV,8\n",
      ],
      ["provinces.yaml:1:20 expected-list [Huế]"]
    ),
    (
      ["2016/scores.csv": "province,total,rank\nnghe-an,9,1\nhue,7,2\nhue,8,2\nquang-tri,6,3\n"],
      ["2016/scores.csv:4:1 duplicate-member [hue]"]
    ),
    (
      [
        "2016/scores.csv": "province,total,rank\nnghe-an,9,1\nhue,9,,\nhue,8,2\nquang-tri,6,3\n"
      ],
      ["2016/scores.csv:4:1 duplicate-member [hue]"]
    ),
    (
      ["2016/scores.csv": "province,total,rank\nnghe-an,9,1\nhue,8,5,2\nquang-tri,6,3\n"],
      ["2016/scores.csv:3:9 too-many-cells [2]"]
    ),
    (["0016/x.md": "---\ntitle: A\n---\n"], ["0016 unused-folder []"]),
    (["2016/sub/x.md": "---\ntitle: A\n---\n"], ["2016/sub/x.md unused-file []"]),
  ])
  func `One mistake is told once, and hides no other`(
    files: [String: String], expected: [String]
  ) {
    #expect(SmallArchive(files).problems == expected)
  }

  @Test func `Of scores that could not be read nothing is told`() throws {
    let small = SmallArchive(unreadable: ["2016/scores.csv"])
    #expect(small.problems == [])
    let year = try #require(small.archive?[2016])
    #expect(!year.hasSoundScores)
  }

  @Test(arguments: [
    (
      "awards: [{province: nghe-an, award: flag, status: proposed, decision: {number: A}}]",
      ["5:71 award-decision [{]", "5:71 missing-key [{]"]
    ),
    (
      "awards: [{province: nghe-an, award: certificate, status: proposed},"
        + " {province: nghe-an, award: certificate, status: proposed}]",
      ["5:80 award-twice [nghe-an]"]
    ),
    ("maximum: ~990", ["5:10 points-number [~990]"]),
    ("date: 2010-03-10", ["5:7 date-order [2010-03-10]"]),
    (
      "awards: [{province: nghe-an, award: flag, status: conferred,"
        + " decision: {number: A, date: 2015-12-31}}]",
      ["5:21 date-order [nghe-an]"]
    ),
    ("tie-break: [bonus, penalty, bonus]", ["5:29 duplicate-id [bonus]"]),
  ])
  func `What contradicts itself in the facts of a year is told`(
    fields: String, expected: [String]
  ) {
    let small = SmallArchive(["2016/conference.md": SmallArchive.summary(fields)])
    #expect(small.problems == expected.map { "2016/conference.md:\($0)" })
  }
}
