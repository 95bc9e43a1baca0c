import Testing

struct PrintedPageTests {
  @Test(arguments: [
    ("2016/index.html", "Figures as of 4 March 2017"),
    ("2016/conference.html", "Figures as of 4 March 2017"),
    ("rankings.html", "Latest conference known: 10 March 2018"),
    ("vi/index.html", "Hội nghị gần nhất được biết: ngày 10 tháng 3 năm 2018"),
    ("vi/2018/index.html", ""),
  ])
  func `A page tells the margin of its sheet how old its figures are`(
    path: String, words: String
  ) throws {
    let site = try SmallSite([
      "2017/year.md": "---\ntitle: 2017\nkind: summary\nstatus: final\ndate: 2018-03-10\n---\n",
      "2018/year.md": "---\ntitle: 2018\nkind: summary\nstatus: unknown\n---\n",
    ])
    #expect(try site.page(path).contains("<body data-dated=\"\(words)\""))
  }

  @Test(arguments: [(12, [12]), (13, [6, 7]), (25, [8, 8, 9])])
  func `Members that a sheet has no room for beside each other stand in several tables`(
    count: Int, parts: [Int]
  ) throws {
    let members = (1...count).map { "m\($0)" }
    let site = try SmallSite([
      "provinces.yaml": members.map { "- {id: \($0), names: [{name: N\($0)}]}\n" }.joined(),
      "2016/conference.md": "---\ntitle: 2016\nkind: summary\nstatus: final\n---\n",
      "2016/criteria.csv": "id,maximum\nwork,1000\n",
      "2016/scores.csv": "province,work\n" + members.map { "\($0),900\n" }.joined(),
    ])
    let page = try site.main("2016/index.html")
    let section = try #require(page.split(separator: "id=\"criteria\"").last)
    let tables = section.split(separator: "</section>")[0].split(separator: "<caption>")
      .dropFirst()
    #expect(tables.map { $0.split(separator: "<a href").count - 1 } == parts)
    if parts == [6, 7] {
      #expect(
        tables.map { $0.split(separator: "</caption>")[0] } == [
          "Points by criterion, emulation year 2016. Stage: Agreed. From Nm1 to Nm6.",
          "Points by criterion, emulation year 2016. Stage: Agreed. From Nm7 to Nm13.",
        ])
    }
  }

  @Test func `Paper tells the address of a link to another site, unless its words do`() throws {
    let text = "\n[News](https://a.example/x) <https://b.example/> [Mail](mailto:a@b.example)\n"
    let site = try SmallSite(["pages/about.md": "---\ntitle: About\n---\n" + text])
    let page = try site.main("about.html")
    #expect(
      page.contains(
        "<a href=\"https://a.example/x\" class=\"outside\">News</a> "
          + "<a href=\"https://b.example/\">https://b.example/</a> "
          + "<a href=\"mailto:a@b.example\">Mail</a>"))
  }
}
