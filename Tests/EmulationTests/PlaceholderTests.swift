import Testing

/// What is to be replaced never goes out.
struct PlaceholderTests {
  @Test(arguments: [
    ("2016/a.md", "---\ntitle: A\n---\nAt ⟦place⟧ today\n", "4:4 placeholder [⟦place⟧]"),
    (
      "2016/a.md", "---\ntitle: A\n---\nAt &#10214;place&#10215; a\n",
      "4:4 placeholder [&#10214;place&#10215;]"
    ),
    ("2016/a.md", "---\ntitle: A\n---\nAt &#x27E6;place⟧ a\n", "4:4 placeholder [&#x27E6;place⟧]"),
    (
      "2016/a.md", "---\ntitle: A\n---\nAt &lobrk;place&robrk;\n",
      "4:4 placeholder [&lobrk;place&robrk;]"
    ),
    (
      "awards.yaml", #"- {id: a, type: commendation, name: "\u27E6A\u27E7"}"#,
      #"1:38 placeholder [\u27E6A\u27E7]"#
    ),
    ("2016/a.md", "---\ntitle: A\ndate: ⟦day⟧\n---\n", "3:7 placeholder [⟦day⟧]"),
    ("2016/conference.vi.md", "Lời ⟦chưa xong\n", "1:5 placeholder [⟦chưa xong]"),
    ("2016/a.md", "---\ntitle: A\n---\nAt place⟧ today\n", "4:9 placeholder [⟧]"),
    ("2016/a.md", "---\ntitle: A\n---\nAt place&#10215;\n", "4:9 placeholder [&#10215;]"),
    ("pages/about.md", "---\ntitle: A\n---\n⟧\n", "4:1 placeholder [⟧]"),
    (
      "awards.yaml", #"- {id: a, type: commendation, name: "A\u27E7"}"#,
      #"1:39 placeholder [\u27E7]"#
    ),
    ("2016/scores.csv", "province,total\nnghe-an,⟦985⟧\n", "2:9 placeholder [⟦985⟧]"),
    ("awards.yaml", "- {id: a, type: commendation, name: ⟦A⟧}\n", "1:37 placeholder [⟦A⟧]"),
    ("pages/about.md", "---\ntitle: A\n---\n⟦Text⟧\n", "4:1 placeholder [⟦Text⟧]"),
    (
      "2016/a.md", "---\ntitle: A\n---\nWrite here what happened, where and when.\n",
      "4:1 placeholder [Write here what happened, where and when.]"
    ),
    (
      "2016/a.md", "---\ntitle: A\n---\nViết ở đây điều đã diễn ra, ở đâu, ngày nào.\n",
      "4:1 placeholder [Viết ở đây điều đã diễn ra, ở đâu, ngày nào.]"
    ),
  ])
  func `A placeholder outside a draft is one error at its place`(
    path: String, text: String, problem: String
  ) {
    let small = SmallArchive([path: text])
    #expect(small.problems == ["\(path):\(problem)"])
    #expect(small.errorCount == 1)
  }

  @Test func `A draft may have them, also when drafts are shown`() {
    let draft = ["2016/a.md": "---\ntitle: A\nstatus: draft\n---\n⟦Text⟧\n"]
    #expect(SmallArchive(draft).problems == [])
    #expect(SmallArchive(draft, drafts: true).problems == [])
    let year = [
      "2017/year.md": SmallArchive.summary(status: "draft"), "2017/scores.csv": "province\n",
      "2017/criteria.csv": "id,maximum,name\na,5,⟦A⟧\n",
    ]
    #expect(SmallArchive(year).problems == [])
  }

  @Test func `A closing mark alone is said to be one`() {
    let small = SmallArchive(["2016/a.md": "---\ntitle: A\n---\nAt ⟦place⟧ on day⟧\n"])
    #expect(
      small.messages == [
        "'⟦place⟧' is a placeholder that is still to be replaced; write your own text here, or write"
          + " 'status: draft' while it is being written",
        "'⟧' ends a placeholder that no '⟦' begins; write your own text here, or write"
          + " 'status: draft' while it is being written",
      ])
  }

  @Test func `A sentence that only resembles one is the author's own`() {
    let text = "---\ntitle: A\n---\nWrite here what happened to us. When there are scores\n"
    #expect(SmallArchive(["2016/a.md": text]).problems == [])
  }
}
