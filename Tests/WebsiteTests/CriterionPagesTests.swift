import SiteFiles
import Testing

@testable import Website

/// Pages of criteria, the table of members and criteria, and comparisons.
struct CriterionPagesTests {
  private static let set = """
    id,kind,group,maximum,name,name.vi
    work,criterion,,600,Work,Công tác
    party,criterion,,400,Party,Đảng

    """
  private static let all = """
    province,work,party
    thanh-hoa,580,390
    nghe-an,590,380.5
    quang-binh,590,370
    quang-tri,560,400
    thua-thien-hue,570,395

    """

  private func site(
    _ scores: String = all, _ fields: String = "", set: String = set
  ) throws -> SmallSite {
    let site = try SmallSite([
      "2016/conference.md":
        "---\ntitle: The conference\nkind: summary\nstatus: final\n\(fields)\n---\nText.\n",
      "2016/scores.csv": scores, "2016/criteria.csv": set,
    ])
    #expect(site.problems == [])
    return site
  }

  private func paths(_ site: SmallSite) -> [String] { site.website?.pages.map(\.path) ?? [] }

  @Test func `A criterion has its best, also several, and shared places`() throws {
    let site = try site()
    let page = try site.main("criteria/work.html")
    #expect(
      page.contains(
        "<dt>Highest in 2016</dt><dd>590 <small>Nghệ An and Quảng Bình; of 600</small></dd>"))
    #expect(page.contains("<dt>Lowest to highest</dt><dd>560–590 <small>5 of 5</small></dd>"))
    #expect(page.contains("<td data-value=\"1\">1=</td>"))
    #expect(page.contains("<td data-value=\"3\">3</td>"))
    #expect(try site.main("vi/criteria/work.html").contains("<dt>Cao nhất năm 2016</dt>"))
    #expect(try site.main("criteria/index.html").contains("criteria/") == false)
    #expect(try site.main("criteria/index.html").contains("<a href=\"work.html\">Work</a>"))
  }

  @Test(arguments: ["~595", ">595", "<620"])
  func `With a figure that is not exact nobody has a place, and none is surely best`(
    figure: String
  ) throws {
    let site = try site(
      "province,work,rank\nthanh-hoa,580,1\nnghe-an,\(figure),2\n",
      set: Self.set.replacing("600", with: "700"))
    let page = try site.main("criteria/work.html")
    #expect(page.contains("<dt>Highest in 2016</dt><dd>not known"))
    #expect(page.contains("Places are given only where"))
    #expect(!page.contains("<td data-value=\"1\">1</td>"))
  }

  @Test(arguments: ["disclose: totals", "disclose: ranks"])
  func `What is withheld has no page and is in no script`(fields: String) throws {
    let site = try site(Self.all, fields)
    #expect(!paths(site).contains { $0.contains("criteria/") || $0.hasSuffix("compare/2016.js") })
    #expect(try !site.page("compare/index.js").contains("580"))
    #expect(try !site.page("index.html").contains("criteria/index.html"))
  }

  @Test func `Members and criteria are in one table with rows of their own address`() throws {
    let page = try site().main("criteria/2016.html")
    #expect(page.contains("<tr id=\"quang-tri\">"))
    #expect(page.contains("<th scope=\"col\"><a href=\"work.html\">Work</a></th>"))
    #expect(page.contains("<td class=\"first\" data-value=\"590\">590</td>"))
    #expect(page.contains("<td data-value=\"560\">560</td>"))
    #expect(page.contains("<td>578.00</td>"))
  }

  @Test func `Scripts of comparisons have exact figures as numbers, all others as words`() throws {
    let site = try site("province,work,party,rank\nthanh-hoa,580,390.50,1\nnghe-an,~590,,2\n")
    let script = try site.page("compare/2016.js")
    #expect(script.hasPrefix("yearbookCompare(\"2016\","))
    #expect(script.contains("\"thanh-hoa\":[\"580\",\"390.50\"]"), "\(script)")
    #expect(script.contains("\"nghe-an\":[\"=≈ 590\",\"=not published\"]"), "\(script)")
    #expect(try site.page("vi/compare/2016.js").contains("chưa công bố"))
  }

  @Test func `Members with maxima of their own have no differences`() throws {
    let site = try site(
      "province,work\nthanh-hoa,580\nnghe-an,290\n",
      set: "id,kind,group,maximum,name,maximum.nghe-an\nwork,criterion,,600,Work,300\n")
    #expect(try site.page("compare/2016.js").contains("[\"=290 of 300\"]"))
    #expect(try site.page("compare/index.js").contains("\"=290\""))
    let page = try site.main("criteria/work.html")
    #expect(page.contains("<dt>Highest in 2016</dt><dd>not comparable"))
  }

  @Test func `Without script the page of comparisons has all members and years`() throws {
    let page = try site().main("compare.html")
    #expect(page.contains("<tr id=\"a=nghe-an\">"))
    #expect(page.contains("<b>1</b> <small>970.5</small>"))
    let member = try site().main("provinces/nghe-an.html")
    #expect(member.contains("href=\"../compare.html#a=nghe-an\""))
  }

  @Test func `One member alone, or no result at all, makes no page of comparisons`() throws {
    let alone = try SmallSite([
      "provinces.yaml": "- id: nghe-an\n  names: [{name: Nghệ An}]\n",
      "2016/conference.md": "---\ntitle: T\nkind: summary\nstatus: final\n---\nText.\n",
      "2016/scores.csv": "province,total\nnghe-an,990\n",
    ])
    #expect(alone.problems == [])
    #expect(!paths(alone).contains("compare.html") && !paths(alone).contains("compare/index.js"))
    #expect(try alone.main("provinces/nghe-an.html").contains("<dd>1 of 1</dd>"))
    let none = try SmallSite([
      "2016/conference.md": "---\ntitle: T\nkind: summary\nstatus: unknown\n---\nText.\n",
      "2016/scores.csv": "province,total\n",
    ])
    #expect(!paths(none).contains("compare.html"))
  }

  @Test func `Criteria are found by their names`() throws {
    let site = try site()
    let entries = try site.page("search/pages-0.js")
    #expect(entries.contains("criteria/work.html"))
  }
}
