import Foundation
import Testing

@testable import Website

/// What the page of a member says first.
struct NewestResultTests {
  private static let criteria = """
    id,kind,group,maximum,name,name.vi
    work,criterion,,600,Work,Công tác
    party,criterion,,400,Party,Đảng

    """

  private func site(
    _ scores: String, _ fields: String = "", later: String? = nil, criteria: String? = nil
  ) throws -> SmallSite {
    func summary(_ fields: String) -> String {
      "---\ntitle: The conference\nkind: summary\nstatus: final\n\(fields)\n---\nText.\n"
    }
    var files = ["2016/conference.md": summary(fields), "2016/scores.csv": scores]
    if let later {
      files["2017/conference.md"] = "---\ntitle: Later\nkind: summary\n\(later)\n---\nText.\n"
    }
    files["2016/criteria.csv"] = criteria
    let site = try SmallSite(files)
    #expect(site.problems == [])
    return site
  }

  private static let all = """
    province,total
    thanh-hoa,985.5
    nghe-an,990
    quang-binh,970
    quang-tri,970
    thua-thien-hue,980

    """

  @Test func `Rank of how many, points and the place among all come first`() throws {
    let page = try site(Self.all).main("provinces/quang-tri.html")
    let head = try #require(page.range(of: "id=\"newest\""))
    let years = try #require(page.range(of: "id=\"years\""))
    #expect(head.lowerBound < years.lowerBound)
    #expect(page.contains("<dt>Rank</dt><dd>4= of 5</dd>"))
    #expect(page.contains("<dt>Agreed points</dt><dd>970</dd>"))
    #expect(
      page.contains(
        "Quảng Trị: 970. More points: 3; fewer: 0; as many: 1. Mean: 979.10, "
          + "of plain numbers known for 5 of 5 members."))
    #expect(!page.contains("id=\"strengths\""))
    let vietnamese = try site(Self.all).main("vi/provinces/quang-tri.html")
    #expect(vietnamese.contains("<dd>4=/5</dd>"))
  }

  @Test(arguments: ["~990", "<990", ">980"])
  func `A figure that is not exact is said as it is, and has no place on the line of points`(
    figure: String
  ) throws {
    let page = try site("province,total,rank\nnghe-an,\(figure),1\nthanh-hoa,985,2\n")
      .main("provinces/nghe-an.html")
    #expect(page.contains("<dt>Rank</dt><dd>1</dd>"))
    #expect(page.contains("Nghệ An: rank 1. Ranks are known for 2 of 5 members."))
    #expect(!page.contains("More points"))
  }

  @Test func `A rank among the known ones says among how many`() throws {
    let page = try site("province,total\nnghe-an,990\nthanh-hoa,985\n")
      .main("provinces/thanh-hoa.html")
    #expect(
      page.contains(
        "<dt>Rank</dt><dd>2 <small>among the 2 of 5 members with known points</small></dd>"))
  }

  @Test func `Later years without a result are named, and a year under way is not`() throws {
    let unknown = try site(Self.all, later: "status: unknown").main("provinces/nghe-an.html")
    #expect(unknown.contains("No result of these later years is known here: 2017."))
    let awaited = try site(Self.all, later: "status: in-progress").main("provinces/nghe-an.html")
    #expect(!awaited.contains("later years"))
  }

  @Test func `A member without any result says so`() throws {
    let site = try site("province,total,rank\nnghe-an,990,1\n")
    let page = try site.main("provinces/quang-tri.html")
    #expect(page.contains("No result of this province is known"))
    #expect(try site.main("vi/provinces/quang-tri.html").contains("Chưa biết kết quả nào"))
  }

  @Test func `Strengths and gaps are told with share, mean, points lost and of how many`() throws {
    let site = try site(
      "province,work,party\nthanh-hoa,600,380\nnghe-an,570,390\n", criteria: Self.criteria)
    let page = try site.main("provinces/thanh-hoa.html")
    #expect(
      page.contains(
        "<b>Work</b> 100.0% of the maximum; mean of 2 of 5 members: 97.5%. "
          + "<span class=\"soft\">All 600 points.</span>"))
    #expect(
      page.contains(
        "<b>Party</b> 95.0% of the maximum; mean of 2 of 5 members: 96.3%. "
          + "<span class=\"soft\">380 of 400 points, 20 lost.</span>"))
    #expect(page.contains("Stage: Agreed."))
    let vietnamese = try site.main("vi/provinces/thanh-hoa.html")
    #expect(vietnamese.contains("Được 380/400 điểm, thiếu 20 điểm."))
  }

  @Test func `A leader in everything has no gap, and that is said`() throws {
    let page = try site(
      "province,work,party\nthanh-hoa,600,400\nnghe-an,570,390\n", criteria: Self.criteria
    ).main("provinces/thanh-hoa.html")
    #expect(page.contains("No criterion is below the mean."))
  }

  @Test(arguments: [("disclose: totals", true), ("disclose: ranks", false)])
  func `What is withheld is not on the page`(fields: String, hasPoints: Bool) throws {
    let page = try site(
      "province,work,party\nthanh-hoa,600,380\nnghe-an,570,390\n", fields, criteria: Self.criteria
    ).main("provinces/thanh-hoa.html")
    #expect(!page.contains("id=\"strengths\"") && !page.contains("380"))
    #expect(page.contains("980") == hasPoints)
  }

  @Test func `Points by group are of years that compare, the newest first`() throws {
    let groups = "id,kind,group,maximum,name\ng,group,,600,The group\nwork,criterion,g,600,Work\n"
    let year = "---\ntitle: Y\nkind: summary\nstatus: final\n---\nText.\n"
    func site(_ before: String) throws -> String {
      let site = try SmallSite([
        "2016/conference.md": year, "2017/conference.md": year,
        "2016/scores.csv": "province,work\nthanh-hoa,570\n",
        "2017/scores.csv": "province,work\nthanh-hoa,585\n",
        "2016/criteria.csv": before, "2017/criteria.csv": groups,
      ])
      #expect(site.problems == [])
      return try site.main("provinces/thanh-hoa.html")
    }
    let page = try site(groups)
    #expect(page.contains("<td>585 <small>97.5%</small></td><td>570 <small>95.0%</small></td>"))
    #expect(try !site(groups.replacing("600", with: "700")).contains("id=\"groups\""))
  }
}
