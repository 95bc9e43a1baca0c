import Importing
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
        province,stage,tang-truong,bonus,total
        nghe-an,self,~590,5,
        nghe-an,agreed,588.5,,588.5
        thanh-hoa,agreed,~577,,

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
        == "province,growth,revenue,party,bonus,total\nnghe-an,590,95,<90,5,<780\n")
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
        province,total,rank
        nghe-an,990,1
        thanh-hoa,985,2=
        ha-tinh,~985,2=

        """)
  }

  @Test(arguments: [
    "agreed,total,,990,exact\nnghe-an,Nghệ An,agreed,total,,991,exact", "agreed,total,,990,exact",
  ])
  func `A table of several years, or with a row twice, is no sheet of one`(_ rest: String) throws {
    let heads = "province,name,stage,kind,criterion,points,points-precision"
    let row = "nghe-an,Nghệ An,\(rest)"
    let isOfYears = !rest.contains("\n")
    let text = isOfYears ? "year,\(heads)\n2015,\(row)\n2016,\(row)\n" : "\(heads)\n\(row)\n"
    let problems = try SmallSheet(text).problems
    #expect(problems.contains { $0.hasSuffix("[duplicate-member]") }, "\(problems)")
  }
}
