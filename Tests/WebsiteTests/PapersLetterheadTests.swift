import Testing

@testable import Reports
@testable import Website

struct PapersLetterheadTests {
  @Test(arguments: [
    ("Cụm thi đua", ["Cụm thi đua"]),
    ("Cụm thi đua các tỉnh Bắc Trung Bộ", ["Cụm thi đua các tỉnh", "Bắc Trung Bộ"]),
    (
      "Cụm thi đua các tỉnh, thành phố Bắc Trung Bộ",
      ["Cụm thi đua các tỉnh,", "thành phố Bắc Trung Bộ"]
    ),
    ("Ủy ban nhân dân tỉnh Nghệ An", ["Ủy ban nhân dân tỉnh", "Nghệ An"]),
    (
      "North Central Provinces Emulation Cluster", ["North Central Provinces", "Emulation Cluster"]
    ),
    ("", [""]),
  ])
  func `A long name is set in lines of about one length, broken before names and after commas`(
    name: String, lines: [String]
  ) {
    #expect(BalancedLines(name, measure: 1500).lines == lines)
  }

  @Test(arguments: [
    "Tổchứccótênkhôngcókhoảngtrắngnàocả", String(repeating: "tên rất dài ", count: 2000),
  ])
  func `A name that four lines do not hold is left to the page`(name: String) {
    #expect(BalancedLines(name, measure: 1500).lines == [name])
  }

  @Test func `The head names the cluster of the year, its parent, number, place and day`() throws {
    let note = try #require(SmallSite.issued["2016/conference.md"]).replacing(
      "date: 2017-03-04\ncov",
      with: "date: 2017-03-04\npapers: {report: {number: 5, date: 2017-03-05}}\ncov"
    )
    .replacing(SmallSite.papers, with: "")
    let page = try SmallSite(
      issued: true,
      [
        "2016/conference.md": note,
        "site.yaml": """
        format: 1
        title: Cụm
        languages: [vi, en]
        office: Văn phòng
        cluster:
          - {name: Cụm thi đua các tỉnh Bắc Trung Bộ}
          - {name: Cụm mới, from: 2017}
        papers: {parent: Hội đồng A, symbol: CTĐBTB, authority: TM. CỤM, position: CỤM TRƯỞNG, recipients: [Các đơn vị., Lưu]}
        """,
      ]
    ).main("2016/report.html")
    #expect(page.contains("<p class=\"parent\"><span>Hội đồng A</span> </p>"))
    #expect(page.contains("<span>Cụm thi đua các tỉnh</span> <span>Bắc Trung Bộ</span>"))
    #expect(page.contains("<p class=\"number\">Số: 05/BC-CTĐBTB</p>"))
    #expect(page.contains("<p class=\"dateline\">Nghệ An, ngày 05 tháng 3 năm 2017</p>"))
    #expect(page.contains("<li>- Các đơn vị;</li> <li>- Lưu.</li>"))
    #expect(!page.contains("Cụm mới"))
  }

  @Test(arguments: [
    ("", "Nghệ An, ngày 05"), ("papers: {place: Vinh}", "Vinh, ngày 05"),
    ("members: {all: Các bộ}", "........, ngày 05"),
    ("members: {all: Các bộ}\npapers: {place: Hà Nội}", "Hà Nội, ngày 05"),
  ])
  func `The place of a paper is that of the site, or a head that is a place`(
    lines: String, dateline: String
  ) throws {
    let note = try #require(SmallSite.issued["2016/conference.md"]).replacing(
      "date: 2017-03-04\ncov",
      with: "date: 2017-03-04\npapers: {report: {number: 5, date: 2017-03-05}}\ncov"
    )
    .replacing(SmallSite.papers, with: "")
    let site = "format: 1\ntitle: Cụm\nlanguages: [vi, en]\noffice: Văn phòng\n\(lines)\n"
    let members = try #require(SmallSite.files["provinces.yaml"])
      .replacing("kind: city, ", with: "")
    let page = try SmallSite(
      issued: true, ["2016/conference.md": note, "site.yaml": site, "provinces.yaml": members]
    ).main("2016/report.html")
    #expect(page.contains("<p class=\"dateline\">\(dateline)"))
  }
}
