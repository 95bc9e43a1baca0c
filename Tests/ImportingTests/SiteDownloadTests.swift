import Importing
import Spreadsheet
import Testing

struct SiteDownloadTests {
  @Test func `A ranking of a reported year comes back to the year as it is, notes and all`() throws
  {
    let standing = """
      province,total,rank,note,note.vi,source
      nghe-an,~990,1,The report says “nearly 990” of Nghệ An,Báo viết “gần 990”,report
      thanh-hoa,985,2,,,

      """
    let sheet = try SmallSheet(
      """
      rank,tied,province,name,stage,points,points-precision,note,note.vi,source
      1,,nghe-an,Nghệ An,not-stated,990,approximate,The report says “nearly 990” of Nghệ An,Báo viết “gần 990”,"Report, 2017"
      2,,thanh-hoa,Thanh Hóa,not-stated,985,as-reported,,,
      """, changing: ["2016/scores.csv": standing])
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == standing)
    #expect(sheet.scores?.changes == [])
  }

  @Test func `The points by criterion that a site offers become a sheet again`() throws {
    let sheet = try SmallSheet(
      """
      province,name,stage,kind,criterion,criterion-name,criterion-name.vi,group,maximum,points,points-precision,computed
      nghe-an,Nghệ An,self,criterion,growth,Growth,Tăng trưởng,,600,~590,exact,false
      nghe-an,Nghệ An,self,bonus,bonus,,,,,5,exact,false
      nghe-an,Nghệ An,agreed,criterion,growth,Growth,Tăng trưởng,,600,588.5,exact,false
      nghe-an,Nghệ An,agreed,total,,,,,600,588.5,exact,true
      thanh-hoa,Thanh Hóa,agreed,criterion,growth,Growth,Tăng trưởng,,600,577,approximate,false
      """)
    #expect(
      sheet.scores?.scores == """
        province,stage,growth,bonus
        nghe-an,self,~590,5
        nghe-an,agreed,588.5,
        thanh-hoa,agreed,~577,

        """)
  }

  @Test func `The groups of the points that a site offers are kept`() throws {
    let sheet = try SmallSheet(
      """
      province,name,stage,kind,criterion,criterion-name,group,maximum,points,points-precision,computed
      nghe-an,Nghệ An,agreed,criterion,growth,Growth,development,600,590,exact,false
      nghe-an,Nghệ An,agreed,criterion,revenue,Revenue,development,100,95,exact,false
      nghe-an,Nghệ An,agreed,criterion,party,Party,politics,100,90,below,false
      nghe-an,Nghệ An,agreed,bonus,bonus,,,,5,exact,false
      nghe-an,Nghệ An,agreed,total,,,,800,780,below,true
      """)
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores
        == "province,growth,revenue,party,bonus\nnghe-an,590,95,<90,5\n")
    #expect(
      sheet.scores?.criteria == """
        id,kind,group,maximum,name
        development,group,,,development
        growth,criterion,development,600,Growth
        revenue,criterion,development,100,Revenue
        politics,group,,,politics
        party,criterion,politics,100,Party

        """)
  }

  @Test func `A download with other columns keeps how exact its numbers are`() throws {
    let sheet = try SmallSheet(
      "province,points,points-precision\nnghe-an,990,above\nha-tinh,985,approximate\n"
        + "thanh-hoa,980,as-reported\n")
    #expect(
      sheet.scores?.scores == "province,total\nnghe-an,>990\nha-tinh,~985\nthanh-hoa,980\n")
  }

  @Test func `A ranking that a site offers keeps how exact its numbers are, and shared ranks`()
    throws
  {
    let sheet = try SmallSheet(
      """
      rank,tied,rank-basis,province,name,stage,points,points-precision,maximum,share-percent
      1,false,points,nghe-an,Nghệ An,agreed,990,exact,1000,99
      2,true,points,thanh-hoa,Thanh Hóa,agreed,985,exact,1000,98.5
      2,true,points,ha-tinh,Hà Tĩnh,agreed,985,approximate,1000,
      """)
    #expect(
      sheet.scores?.scores == """
        province,total
        nghe-an,990
        thanh-hoa,985
        ha-tinh,~985

        """)
    #expect(sheet.problems == [])
  }

  @Test func `Ranks that a site declares stay`() throws {
    let heads = "rank,tied,rank-basis,province,stage,points,points-precision"
    let declared = try SmallSheet(
      "\(heads)\n1,true,declared,nghe-an,agreed,990,exact\n1,true,declared,ha-tinh,agreed,985,exact\n"
    )
    #expect(
      declared.scores?.scores == "province,total,rank\nnghe-an,990,1=\nha-tinh,985,1=\n")
  }

  @Test func `Notes of a ranking come back in their languages`() throws {
    let sheet = try SmallSheet(
      """
      rank,province,stage,points,points-precision,note,note.vi
      1,nghe-an,agreed,990,exact,Merged into Đại Phong,Sáp nhập vào Đại Phong
      2,ha-tinh,agreed,985,exact,,
      """)
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == """
        province,total,rank,note,note.vi
        nghe-an,990,1,Merged into Đại Phong,Sáp nhập vào Đại Phong
        ha-tinh,985,2,,

        """)
  }

  @Test func `Of a table of several years the one that is imported is read`() throws {
    let ranking = try SmallSheet(
      "year,rank,province,stage,points,points-precision\n2015,1,nghe-an,agreed,980,exact\n"
        + "2016,1,nghe-an,agreed,990,approximate\n")
    #expect(ranking.problems == [])
    #expect(ranking.scores?.scores == "province,total,rank\nnghe-an,~990,1\n")
    let heads = "year,province,stage,kind,criterion,criterion-name,maximum,points,points-precision"
    let scores = try SmallSheet(
      "\(heads)\n2015,nghe-an,agreed,criterion,growth,Growth,500,480,exact\n"
        + "2016,nghe-an,agreed,criterion,growth,Growth,600,590,exact\n")
    #expect(scores.scores?.scores == "province,growth\nnghe-an,590\n")
  }

  @Test func `A download of another year is refused, unless that is meant`() throws {
    let download = """
      rank,province,stage,points,points-precision
      1,nghe-an,agreed,990,exact
      2,ha-tinh,agreed,985,exact

      """
    let files = ["2015/scores.csv": "province,total,rank\nnghe-an,990,1\nha-tinh,985,2\n"]
    let sheet = try SmallSheet(download, changing: files)
    #expect(sheet.problems.map { $0.hasSuffix("[year-differs]") } == [true], "\(sheet.problems)")
    let meant = try SmallSheet(download, changing: files, ImportChoices(titleYear: 2015))
    #expect(meant.problems == [])
    let other = try SmallSheet(download.replacing("985", with: "984"), changing: files)
    #expect(other.problems == [])
  }

  @Test(arguments: [nil, "990", "985", "970"])
  func `A download of another year with a figure corrected is still of that year`(
    _ corrected: String?
  ) throws {
    let scores = """
      province,stage,total
      nghe-an,self,995
      ha-tinh,review,994
      nghe-an,review,990
      nghe-an,agreed,985
      ha-tinh,agreed,970
      thanh-hoa,agreed,960

      """
    let download = """
      province,stage,points,points-precision
      nghe-an,self,995,exact
      ha-tinh,review,994,exact
      nghe-an,review,990,exact
      nghe-an,agreed,985,exact
      ha-tinh,agreed,970,exact
      thanh-hoa,agreed,960,exact

      """
    let edited = corrected.map { download.replacing("\($0),", with: "951,") } ?? download
    let sheet = try SmallSheet(edited, changing: ["2015/scores.csv": scores])
    #expect(sheet.problems.map { $0.hasSuffix("[year-differs]") } == [true], "\(sheet.problems)")
    let own = try SmallSheet(
      edited, changing: ["2015/scores.csv": scores, "2016/scores.csv": scores])
    #expect(own.problems == [])
  }

  @Test func `A download says its year in the name of its file, and beside it in a workbook`()
    throws
  {
    let rows: [[Workbook.Cell]] = [
      ["rank", "province", "stage", "points", "points-precision"],
      [.number(ExactNumber(1)), "nghe-an", "agreed", .number(ExactNumber(990)), "exact"],
    ]
    for (title, count) in [
      ("Ranking, emulation year 2015", 1), ("Bảng xếp hạng, năm thi đua 2015", 1),
      ("Ranking, emulation year 2016", 0),
    ] {
      let book = Workbook([.init("ranking", rows: rows), .init("Notes", rows: [[.text(title)]])])
      let problems = try SmallSheet(workbook: book.xlsx()).problems
      #expect(problems.count == count && problems.allSatisfy { $0.hasSuffix("[year-differs]") })
    }
  }

  @Test(arguments: [
    "agreed,total,,990,exact\nnghe-an,Nghệ An,agreed,total,,991,exact"
  ])
  func `A table with a row twice is no sheet`(_ rest: String) throws {
    let heads = "province,name,stage,kind,criterion,points,points-precision"
    let problems = try SmallSheet("\(heads)\nnghe-an,Nghệ An,\(rest)\n").problems
    #expect(problems.contains { $0.hasSuffix("[duplicate-member]") }, "\(problems)")
  }
}
