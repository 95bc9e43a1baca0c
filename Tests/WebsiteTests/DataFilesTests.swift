import Foundation
import SiteFiles
import Testing

@testable import Website

struct DataFilesTests {
  @Test func `A ranking tells ranks, figures, gaps and awards`() throws {
    let site = try SmallSite()
    #expect(site.problems == [])
    let source = "\"A report, https://example.org/a\",https://example.org/a"
    #expect(
      try site.page("2016/ranking.csv") == """
        rank,tied,rank-basis,province,name,stage,points,points-precision,maximum,share-percent,\
        tier,tier-name,tier-name.vi,places-change,points-change,awards-proposed,\
        awards-conferred,note,note.vi,source,source-url\r
        1,,declared,nghe-an,Nghệ An,agreed,990,approximate,,,,,,,,flag,,,,\(source)\r
        2,,declared,thanh-hoa,Thanh Hóa,agreed,985.5,exact,,,,,,,,,,,,\(source)\r
        ,,,quang-binh,Quảng Bình,,,,,,,,,,,,,,,,\r
        ,,,quang-tri,Quảng Trị,,,,,,,,,,,,,,,,\r
        ,,,thua-thien-hue,Thừa Thiên Huế,,,,,,,,,,,,,,,,\r

        """)
    let excel = try site.page("2016/ranking.excel.csv")
    #expect(excel.contains(";Thanh Hóa;agreed;985,5;exact;"))
  }

  @Test func `What JSON says of a ranking is in every language`() throws {
    let ranking = try json("2016/ranking.json", of: SmallSite())
    #expect(ranking["year"] as? Int == 2016)
    #expect(ranking["as-of"] as? String == "2017-03-04")
    #expect(ranking["members"] as? Int == 5)
    #expect(ranking["points-known"] as? Int == 2)
    #expect(
      ranking["title"] as? [String: String]
        == ["en": "Ranking, emulation year 2016", "vi": "Bảng xếp hạng, năm thi đua 2016"])
    let status = ["en": "figures closed", "vi": "đã chốt số liệu"]
    #expect(ranking["status"] as? [String: String] == status)
    let rows = try #require(ranking["rows"] as? [[String: Any]])
    #expect(rows.count == 5)
    #expect(rows[1]["points"] as? Double == 985.5)
    #expect(rows[2]["points"] is NSNull)
    let near = rows[0]["points"] as? [String: Any]
    #expect(near?["value"] as? Int == 990)
    #expect(near?["precision"] as? String == "approximate")
  }

  @Test func `Points are told by stage and criterion, and a penalty takes away`() throws {
    let conference = try #require(SmallSite.files["2016/conference.md"])
    let site = try SmallSite([
      "2016/conference.md": conference.replacing("```ranking\n```", with: "")
        .replacing("covenant:", with: "members: [thanh-hoa, nghe-an]\ncovenant:"),
      "2016/criteria.csv": "id,kind,maximum,name,name.vi\nwork,,90,Work,Việc\n",
      "2016/scores.csv": """
      province,stage,work,penalty
      nghe-an,self,88.50,
      nghe-an,agreed,87,<2
      thanh-hoa,agreed,,

      """,
    ])
    #expect(site.problems == [])
    let scores = try site.page("2016/scores.csv")
    #expect(
      scores == """
        province,name,stage,kind,criterion,criterion-name,criterion-name.vi,group,maximum,points,\
        points-precision,computed\r
        thanh-hoa,Thanh Hóa,self,criterion,work,Work,Việc,,90,,,\r
        thanh-hoa,Thanh Hóa,self,total,,,,,90,,,\r
        thanh-hoa,Thanh Hóa,agreed,criterion,work,Work,Việc,,90,,,\r
        thanh-hoa,Thanh Hóa,agreed,total,,,,,90,,,\r
        nghe-an,Nghệ An,self,criterion,work,Work,Việc,,90,88.50,exact,false\r
        nghe-an,Nghệ An,self,total,,,,,90,88.50,exact,true\r
        nghe-an,Nghệ An,agreed,criterion,work,Work,Việc,,90,87,exact,false\r
        nghe-an,Nghệ An,agreed,penalty,penalty,,,,,-2,above,false\r
        nghe-an,Nghệ An,agreed,total,,,,,90,,,\r

        """)
  }

  @Test(arguments: ["totals", "ranks"])
  func `What is withheld is in no file of the site`(disclosure: String) throws {
    let conference = try #require(SmallSite.files["2016/conference.md"])
    let changes = [
      "2016/conference.md":
        conference
        .replacing("status: final\n", with: "status: final\ndisclose: \(disclosure)\n")
        .replacing("{{points.thanh-hoa}}", with: ""),
      "2016/criteria.csv": "id,maximum\nwork,90\norder,910\n",
      "2016/scores.csv": """
      province,stage,work,order,total,rank
      thanh-hoa,self,71.3175,802.5,873.8175,
      thanh-hoa,agreed,71.3175,801.25,872.5675,1
      nghe-an,agreed,70.1125,801.75,871.8625,2

      """,
    ]
    let site = try SmallSite(changes)
    #expect(site.problems == [])
    let files = try #require(site.website).pages.map { page in
      (page.path, String(decoding: try page.contents(), as: UTF8.self))
    }
    let withheld = ["71.3175", "71,3175", "802.5", "70.1125"]
    let totals = ["872.5675", "872,5675", "873.8175", "871.8625"]
    for (path, text) in files {
      for figure in disclosure == "ranks" ? withheld + totals : withheld {
        #expect(!text.contains(figure), "\(figure) in \(path)")
      }
    }
    #expect(try site.page("2016/ranking.csv").contains("1,,declared,thanh-hoa"))
    #expect(try site.page("2016/ranking.csv").contains("872.5675") == (disclosure == "totals"))
    #expect(files.contains { $0.0 == "2016/scores.csv" } == (disclosure == "totals"))
  }

  @Test func `A year without ranks or points has no ranking, and one without awards no awards`()
    throws
  {
    let site = try SmallSite([
      "2015/year.md": "---\ntitle: A\nkind: summary\nstatus: unknown\n---\n"
    ])
    #expect(site.problems == [])
    let paths = site.website?.pages.map(\.path) ?? []
    #expect(!paths.contains { $0.hasPrefix("2015/") && !$0.hasSuffix(".html") })
    #expect(
      paths.filter { $0.hasPrefix("2016/") && !$0.hasSuffix(".html") } == [
        "2016/awards.csv", "2016/awards.excel.csv", "2016/awards.json", "2016/awards.xlsx",
        "2016/ranking.csv", "2016/ranking.excel.csv", "2016/ranking.json", "2016/ranking.xlsx",
      ])
    #expect(!paths.contains { $0.hasPrefix("vi/") && $0.hasSuffix(".csv") })
    #expect(try site.page("data/years.csv").contains("\r\n2015,unknown,false,,,"))
    #expect(try !site.page("data/rankings.csv").contains("\r\n2015,"))
  }

  @Test func `Offices, covenants and members are told with the time they are for`() throws {
    let site = try SmallSite()
    let offices = try site.page("data/offices.csv")
    #expect(offices.contains("\r\n2016,head,nghe-an,Nghệ An,,Nguyễn Xuân Đường,"))
    #expect(offices.contains("\r\n2017,head,quang-tri,Quảng Trị,nominated,,"))
    #expect(
      try site.page("data/covenants.csv")
        == "year,date,told-in,source,source-url\r\n2017,2017-03-04,2016,\"A report, https://example.org/a\",https://example.org/a\r\n"
    )
    let members = try site.page("data/provinces.csv")
    #expect(members.contains("\r\nquang-binh,merged-into,quang-tri,,2025-07-01,\r\n"))
    #expect(members.contains("\r\nthua-thien-hue,name,Huế,city,2025-01-01,\r\n"))
    #expect(try site.page("data/awards.csv").contains("2016,nghe-an,Nghệ An,flag,Flag,Cờ,"))
  }

  @Test func `All tables of the archive are in one file too`() throws {
    let all = try json("data/archive.json", of: SmallSite())
    let tables = try #require(all["tables"] as? [String: [String: Any]])
    #expect(
      tables.keys.sorted() == ["awards", "covenants", "offices", "provinces", "rankings", "years"])
    #expect((tables["rankings"]?["rows"] as? [Any])?.count == 5)
  }

  @Test func `Every file is the same twice`() throws {
    let pages = try #require(try SmallSite().website).pages
    let again = try #require(try SmallSite().website).pages
    for (one, other) in zip(pages, again) {
      #expect(one.path == other.path)
      #expect(try one.contents() == other.contents(), "\(one.path)")
    }
  }

  @Test func `Pages offer the tables they show, from their own folder`() throws {
    let site = try SmallSite()
    let year = try site.main("vi/2016/index.html")
    #expect(year.contains("href=\"../../2016/ranking.xlsx\""))
    #expect(year.contains("<th scope=\"row\">Bảng xếp hạng</th><td><a href"))
    #expect(year.contains("cho Excel tiếng Việt"))
    let page = try site.main("data/index.html")
    #expect(page.contains("href=\"rankings.csv\""))
    #expect(page.contains("href=\"../2016/index.html#downloads\">2016</a>"))
    #expect(page.contains("href=\"archive.json\""))
    #expect(page.contains("<dt><code>…-precision</code></dt>"))
  }

  @Test func `A column that nobody explains is a problem`() throws {
    let words = try String(
      contentsOf: SmallSite.templates.appending(path: "words.en.yaml"), encoding: .utf8)
    let site = try SmallSite(
      templates: ["words.en.yaml": words.replacing("column-rank-basis:", with: "column-basis:")])
    #expect(
      site.messages.sorted() == [
        "the word 'column-basis' is missing here", "the word 'column-rank-basis' is missing here",
      ])
  }

  private func json(_ path: String, of site: SmallSite) throws -> [String: Any] {
    let data = Data(try site.page(path).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
