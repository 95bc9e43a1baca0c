import Testing

/// The columns that `site.yaml` names for rankings.
struct RankingColumnsTests {
  private func site(_ columns: String, templates: [String: String] = [:]) throws -> SmallSite {
    try SmallSite(
      [
        "site.yaml": (SmallSite.files["site.yaml"] ?? "") + "\n\(columns)\n",
        "2016/criteria.csv":
          "id,group,maximum,name,kind\neconomy,Work,900,Economy,criterion\nextra,,50,Ideas,bonus\n",
        "2016/scores.csv":
          "province,economy,extra,total\nnghe-an,880,30,910\nthanh-hoa,870,20,890\n",
      ], templates: templates)
  }

  /// The heads of the ranking of 2016, and the cells of its first row as words.
  private func table(_ site: SmallSite, in folder: String = "") throws -> (
    heads: [String], row: [String]
  ) {
    let page = try site.page("\(folder)2016/index.html")
    let start = try #require(page.firstRange(of: "class=\"ranking\""))
    let end = try #require(page[start.upperBound...].firstRange(of: "</table>"))
    let table = page[start.upperBound..<end.lowerBound]
    func cells(_ text: Substring, _ close: String) -> [String] {
      text.split(separator: close, omittingEmptySubsequences: false).dropLast().map { cell in
        cell.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace).joined(
          separator: " ")
      }
    }
    let rows = table.split(separator: "</tr>")
    let row = rows[1].replacing("</th>", with: "</td>")
    return (
      cells(rows[0].drop { $0 != ">" }.split(separator: "<tr>").last ?? "", "</th>"),
      cells(row[...], "</td>")
    )
  }

  @Test func `Columns are those that the site names, in its order`() throws {
    let site = try site("columns: [serial, member, groups, bonus, points, rank, stage]")
    #expect(site.problems == [])
    let (heads, row) = try table(site)
    #expect(heads == ["No.", "Province", "Work", "Ideas", "Points", "Rank", "Stage"])
    #expect(row == ["1", "Nghệ An", "880", "30", "910", "1", "Agreed"])
    #expect(try table(site, in: "vi/").heads.first == "STT")
  }

  @Test func `A column that the year has nothing for is left out`() throws {
    let site = try site("columns: [rank, member, penalty, tier, share, change, points]")
    #expect(site.problems == [])
    #expect(try table(site).heads == ["Rank", "Province", "Points"])
  }

  @Test func `Naming the columns of every site changes nothing`() throws {
    let named = try site("columns: [rank, member, tier, points, share, change, award]")
    let plain = try site("")
    for path in ["index.html", "2016/index.html", "vi/2016/conference.html"] {
      #expect(try named.page(path) == plain.page(path))
    }
  }

  @Test(arguments: [
    ("[rank, pionts, member]", "content/site.yaml:4:17 unknown-choice", "points"),
    ("[stt, member]", "content/site.yaml:4:11 unknown-choice", "serial"),
    ("[rank, member, rank]", "content/site.yaml:4:25 ranking-columns", "once"),
    ("[rank, points]", "content/site.yaml:4:10 ranking-columns", "member"),
    ("points", "content/site.yaml:4:10 expected-list", "list"),
  ])
  func `Mistakes in columns are told at their place`(
    _ columns: String, _ problem: String, _ advice: String
  ) throws {
    let site = try site("columns: \(columns)")
    #expect(site.problems == [problem])
    #expect(site.messages.first?.contains(advice) == true)
  }

  @Test func `Figures of columns say on phones what they are of`() throws {
    let site = try site("columns: [serial, rank, member, points, bonus, stage]")
    let page = try site.page("2016/index.html")
    #expect(page.contains("<td class=\"count\" data-label=\"No.\">1</td>"))
    #expect(page.contains("<td class=\"number own\" data-label=\"Ideas\">30</td>"))
    #expect(page.contains("<td class=\"stage\" data-label=\"Stage\">Agreed</td>"))
  }

  @Test(arguments: [
    ("[member]", "<caption>Emulation year 2016<"),
    ("[member, points]", "<caption>Emulation year 2016<"),
    ("[rank, member, points]", "with ranks, emulation year 2016."),
  ])
  func `The caption names no columns that are not there`(
    _ columns: String, _ caption: String
  ) throws {
    #expect(try site("columns: \(columns)").page("2016/index.html").contains(caption))
  }

  @Test(arguments: [
    ("~92", "≈ 92", "≈ 362"), ("<92", "below 92", "below 362"), ("92", "92", "362"),
    (">92", "above 92", "above 362"),
  ])
  func `A group shows figures that are near a number`(
    _ points: String, _ alone: String, _ sum: String
  ) throws {
    let site = try SmallSite([
      "site.yaml": (SmallSite.files["site.yaml"] ?? "") + "\ncolumns: [member, groups]\n",
      "2016/criteria.csv":
        "id,group,maximum,name,kind\na,One,100,A,criterion\nb,Two,100,B,criterion\nc,Two,800,C,criterion\n",
      "2016/scores.csv": "province,a,b,c,rank\nnghe-an,\(points),\(points),270,1\n",
    ])
    #expect(site.problems == [])
    let row = try table(site).row.map { $0.replacing("\u{A0}", with: " ") }
    #expect(Array(row.suffix(2)) == [alone, sum])
  }

  @Test func `A ranking of one's own that lacks the cell of a column says so`() throws {
    let own =
      "<table><tr>{{#columns}}<th>{{head}}</th>{{/columns}}</tr>{{#rows}}<tr>{{#cells}}{{#is-rank}}<td>{{rank}}</td>{{/is-rank}}{{#is-member}}<td>{{#province}}{{label}}{{/province}}</td>{{/is-member}}{{/cells}}</tr>{{/rows}}</table>"
    let site = try site(
      "columns: [rank, member, points, bonus]", templates: ["ranking.mustache": own])
    #expect(site.problems == ["templates/ranking.mustache columns-not-shown"])
    #expect(
      site.messages.first?.hasPrefix("this template has no cell for the columns points, bonus,")
        == true)
    #expect(
      try self.site("columns: [rank, member]", templates: ["ranking.mustache": own]).problems == [])
  }

  @Test func `A group of criteria in another is an error`() throws {
    let site = try SmallSite([
      "2016/criteria.csv":
        "id,kind,group,maximum,name\none,group,,,One\ntwo,group,one,,Two\na,criterion,two,900,A\n"
    ])
    #expect(site.problems.contains("content/2016/criteria.csv:3:11 unknown-group"))
  }

  @Test func `A ranking of one's own without columns says so`() throws {
    let site = try site(
      "columns: [rank, member]", templates: ["ranking.mustache": "<p>{{caption}}</p>"])
    #expect(site.problems == ["templates/ranking.mustache columns-not-shown"])
  }
}
