import SiteFiles
import Testing

@testable import Website

/// How pages, downloads and sentences say of which stage a result is.
struct StagePagesTests {
  private func site(
    _ scores: String, _ fields: String = "", status: String = "final"
  ) throws -> SmallSite {
    let site = try SmallSite([
      "2016/conference.md": """
      ---
      title: The conference
      kind: summary
      status: \(status)
      \(fields)
      ---
      Nghệ An: {{points.nghe-an}}, rank {{rank.nghe-an}}.

      """,
      "2016/scores.csv": scores,
    ])
    #expect(site.problems == [])
    return site
  }

  private static let pages = ["2016/index.html", "index.html", "archive.html", "2016/report.html"]

  @Test(arguments: [
    ("review", "", "result after review", "Reviewed points", "kết quả thẩm định"),
    (
      "explained", "", "result after explanation", "Points after explanation",
      "kết quả thẩm định sau giải trình"
    ),
    ("self", "result: self", "self-scored result", "Self-scored points", "kết quả tự chấm"),
  ])
  func `A result of an earlier stage is called so wherever it stands`(
    stage: String, fields: String, result: String, points: String, vietnamese: String
  ) throws {
    let site = try site(
      "province,stage,total\nnghe-an,\(stage),990\nthanh-hoa,\(stage),985\n", fields)
    for page in Self.pages {
      #expect(try site.main(page).contains("(\(result))"), "\(page)")
      #expect(try site.main("vi/\(page)").contains("(\(vietnamese))"), "\(page)")
    }
    let year = try site.main("2016/index.html")
    #expect(year.contains("<h2 id=\"ranking\">Ranking (\(result))</h2>"))
    #expect(year.contains("<caption>\(points) "))
    #expect(year.contains("\(points) of 2 of 5 members were published"))
    #expect(year.contains("No agreed points of this year are known"))
    #expect(!year.contains("Agreed"))
    for page in ["provinces/nghe-an.html", "provinces/nghe-an/2016.html"] {
      #expect(try site.main(page).contains(result), "\(page)")
    }
    #expect(try site.main("2016/conference.html").contains("990 (\(result)), rank 1 (\(result))"))
    #expect(try site.page("2016/ranking.csv").contains(",\(stage),990,"))
    #expect(try site.page("2016/ranking.json").contains("\"\(stage)\""))
  }

  @Test func `Self-scores alone are listed and not ranked`() throws {
    let site = try site("province,stage,total\nnghe-an,self,990\nthanh-hoa,self,985\n")
    let page = try site.main("2016/index.html")
    #expect(page.contains("No result was published, only self-scored points."))
    #expect(page.contains("They are not the result of the year and are not ranked."))
    #expect(page.contains("they are listed and not ranked"))
    #expect(page.contains(">990<") && page.contains(">985<"))
    #expect(!page.contains("id=\"ranking\"") && !page.contains("no points"))
    let vietnamese = try site.main("vi/2016/index.html")
    #expect(vietnamese.contains("Chưa công bố kết quả, mới có điểm tự chấm."))
    #expect(try site.main("2016/report.html").contains("are not ranked"))
    #expect(try site.main("provinces/nghe-an.html").contains("Self-scored: 990"))
    #expect(try site.page("2016/scores.csv").contains(",self,"))
    #expect(site.website?.pages.contains { $0.path == "2016/ranking.csv" } == false)
  }

  @Test func `A member without an agreed figure has its earlier one beside its name, unranked`()
    throws
  {
    let site = try site("province,stage,total\nnghe-an,agreed,990\nthanh-hoa,review,995\n")
    let page = try site.main("2016/index.html")
    #expect(page.contains("<h2 id=\"ranking\">Ranking</h2>"))
    #expect(page.contains("<span class=\"gap\">Reviewed: 995</span>"))
    #expect(page.contains("No agreed points are known of Thanh Hóa"))
    #expect(try site.main("vi/2016/index.html").contains("Thẩm định: 995"))
    let ranking = try site.page("2016/ranking.csv")
    #expect(ranking.contains("nghe-an,Nghệ An,agreed,990,"))
    #expect(!ranking.contains("995"))
  }

  @Test func `Ranks without points of their stage do not hide the points that are known`() throws {
    let site = try site("province,self,rank\nnghe-an,990,1\nthanh-hoa,985,2\n")
    let page = try site.main("2016/index.html")
    #expect(page.contains("known besides: self-scored points"))
    #expect(!page.contains("without points"), "\(page)")
  }

  @Test(arguments: [
    (
      "province,total,rank\n" + all.map { "\($0.0),\($0.1),\n" }.joined(), "",
      "The sources used here give points (stage not stated) of all 5 members.",
      "Các nguồn được sử dụng nêu điểm (nguồn không nêu bước chấm) của cả 5 đơn vị."
    ),
    (
      "province,rank\nnghe-an,1\nthanh-hoa,2\n", "",
      "The sources used here give ranks of 2 of 5 members, without points.",
      "Nguồn nêu thứ hạng của 2/5 đơn vị, không nêu điểm."
    ),
    (
      "province,self,rank\nnghe-an,990,1\nthanh-hoa,985,2\n", "",
      "The source gives the ranks of 2 of 5 members, without totals of the same stage.",
      "ngoài ra có điểm tự chấm."
    ),
    (
      "province,stage,total\nnghe-an,self,990\nthanh-hoa,self,985\n", "",
      "The sources used here give no result, only self-scored points.",
      "Các nguồn được sử dụng không nêu kết quả, chỉ nêu điểm tự chấm."
    ),
    (
      "province,work,party,rank\nnghe-an,600,395,1\nthanh-hoa,590,,2\n",
      "id,name,maximum\nwork,Work,600\nparty,Party,400\n",
      "on a scale of 1000, with ranks, emulation year 2016. The source gives the points of",
      "Nguồn nêu điểm của"
    ),
  ])
  func `Nothing of a reported year is said to be published`(
    scores: String, criteria: String, english: String, vietnamese: String
  ) throws {
    var files = [
      "2016/conference.md": "---\ntitle: A\nkind: summary\nstatus: reported\n---\n",
      "2016/scores.csv": scores,
    ]
    if !criteria.isEmpty { files["2016/criteria.csv"] = criteria }
    let site = try SmallSite(files)
    #expect(site.problems == [])
    #expect(try site.main("2016/index.html").contains(english))
    #expect(try site.main("vi/2016/index.html").contains(vietnamese))
    for page in ["2016/index.html", "2016/report.html", "index.html", "archive.html", "book.html"] {
      let text = try site.main(page).replacing("No published result is known", with: "")
      #expect(!text.contains("ublished"), "\(page)")
      #expect(try !site.main("vi/\(page)").contains("ông bố"), "\(page)")
    }
  }

  private static let all = [
    ("nghe-an", 990), ("thanh-hoa", 985), ("quang-binh", 980), ("quang-tri", 975),
    ("thua-thien-hue", 970),
  ]

  @Test func `A report that names no stage is shown without one`() throws {
    let site = try site(
      "province,total,rank\nnghe-an,990,1\nthanh-hoa,985,2\n", status: "reported")
    let page = try site.main("2016/index.html")
    #expect(page.contains("Points (stage not stated) and ranks"))
    #expect(page.contains("The sources do not state at which stage the points were given."))
    #expect(!page.contains("greed"))
    let vietnamese = try site.main("vi/2016/index.html")
    #expect(vietnamese.contains("Điểm (nguồn không nêu bước chấm)"))
    #expect(!vietnamese.contains("thống nhất"))
    #expect(try site.page("2016/ranking.csv").contains(",not-stated,990,"))
  }
}
