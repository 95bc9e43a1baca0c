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
      ["awards.yaml": "- {id: flag, name: A}\n", "2016/conference.md": SmallArchive.summary(flag)],
      ["awards.yaml:1:3 missing-key [{]"]
    ),
    (
      ["awards.yaml": "- [", "2016/conference.md": SmallArchive.summary(flag)],
      ["awards.yaml:1:4 yaml-syntax []"]
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
      ["2016/a.md": "---\ntitle: A\nsources: [{id: x, title: A}, {id: x, title: B}]\n---\n"],
      ["2016/a.md:3:30 duplicate-id [{]"]
    ),
    (
      ["site.yaml": "format: 1\ntitle: {en: A, vi: B}\nlanguages: [en, VN]\n"],
      ["site.yaml:3:17 language [VN]"]
    ),
    (["0016/x.md": "---\ntitle: A\n---\n"], ["0016/x.md unused-file []"]),
    (["2016/sub/x.md": "---\ntitle: A\n---\n"], ["2016/sub/x.md unused-file []"]),
  ])
  func `One mistake is told once, and hides no other`(
    files: [String: String], expected: [String]
  ) {
    #expect(SmallArchive(files).problems == expected)
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
  ])
  func `What contradicts itself in the facts of a year is told`(
    fields: String, expected: [String]
  ) {
    let small = SmallArchive(["2016/conference.md": SmallArchive.summary(fields)])
    #expect(small.problems == expected.map { "2016/conference.md:\($0)" })
  }
}
