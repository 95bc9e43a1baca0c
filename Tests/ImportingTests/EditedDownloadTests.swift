import Importing
import Spreadsheet
import Testing

/// Downloads that someone has worked on before they come back.
struct EditedDownloadTests {
  private static let ranking = """
    rank,tied,rank-basis,province,name,stage,points,points-precision,maximum,share-percent
    1,false,points,nghe-an,Nghệ An,agreed,990,approximate,1000,99.00
    2,false,points,thanh-hoa,Thanh Hóa,agreed,985.125,below,1000,98.51
    3,false,points,ha-tinh,Hà Tĩnh,agreed,980,exact,1000,98.00

    """
  private static let read = "province,total\nnghe-an,~990\nthanh-hoa,<985.1250\nha-tinh,980\n"
  /// The same with exact numbers alone.
  private static let exact = ranking.replacing("below", with: "exact").replacing(
    "approximate", with: "exact")

  private static let scores = """
    province,name,stage,kind,criterion,criterion-name,criterion-name.vi,group,maximum,points,points-precision,computed
    nghe-an,Nghệ An,agreed,criterion,growth,Growth,Tăng trưởng,development,600,590,exact,false
    nghe-an,Nghệ An,agreed,criterion,culture,Culture,Văn hóa,development,300,290,approximate,false
    nghe-an,Nghệ An,agreed,bonus,bonus,,,,20,5,exact,false
    nghe-an,Nghệ An,agreed,total,,,,,900,885,approximate,true
    ha-tinh,Hà Tĩnh,agreed,criterion,growth,Growth,Tăng trưởng,development,500,480,exact,false
    ha-tinh,Hà Tĩnh,agreed,total,,,,,500,480,exact,true
    thanh-hoa,Thanh Hóa,agreed,criterion,growth,Growth,Tăng trưởng,development,600,580,exact,false
    thanh-hoa,Thanh Hóa,agreed,criterion,culture,Culture,Văn hóa,development,300,280,exact,false
    thanh-hoa,Thanh Hóa,agreed,total,,,,,900,860,exact,true

    """
  private static let criteria = """
    id,kind,group,maximum,maximum.ha-tinh,name.en,name.vi
    development,group,,,,,
    growth,criterion,development,600,500,Growth,Tăng trưởng
    culture,criterion,development,300,0,Culture,Văn hóa
    bonus,bonus,,20,,,

    """

  @Test(arguments: [
    [], [("rank,tied", "BẢNG XẾP HẠNG NĂM 2016\n\nrank,tied")],
    [("points-precision", "Độ chính xác")], [("points-precision", "Ghi chú")],
    [("points-precision", "Độ chính xác"), ("rank,tied", "KẾT QUẢ\nrank,tied")],
  ])
  func `How exact numbers are is kept, with a title above and under another head`(
    _ changes: [(String, String)]
  ) throws {
    let sheet = try SmallSheet(
      changes.reduce(Self.ranking) { $0.replacing($1.0, with: $1.1) })
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.read)
  }

  @Test(arguments: [
    "Xếp hạng;Đơn vị;Tổng điểm;Độ chính xác\n1;Nghệ An;990;approximate\n2;Hà Tĩnh;980;exact\n",
    "TT;Đơn vị;Điểm số;Mức\n1;Nghệ An;990;xấp xỉ\n2;Hà Tĩnh;980;chính xác\n",
    "Đơn vị;Tổng điểm;Tỷ lệ %;Ghi chú\nNghệ An;990;99;approximate\nHà Tĩnh;980;98;exact\n",
    "Đơn vị;Độ chính xác;Tổng điểm\nNghệ An;approximate;990\nHà Tĩnh;exact;980\n",
    ";Nghệ An;Hà Tĩnh\nTổng điểm;990;980\nĐộ chính xác;approximate;exact\n",
  ])
  func `It is kept under Vietnamese heads and in other places`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("nghe-an,~990") == true, "\(sheet.mappings)")
    #expect(sheet.scores?.scores.contains("ha-tinh,980") == true)
  }

  @Test func `A word that says nothing of how exact a number is is refused`() throws {
    let problems = try SmallSheet(Self.ranking.replacing("below", with: "dunno")).problems
    #expect(problems.map { $0.hasSuffix("[download-differs]") } == [true], "\(problems)")
  }

  @Test(arguments: [
    (exact, "980,exact", "989.5,exact"), (exact, "3,false", "2,false"),
    (exact, "98.00", "97.00"),
    (exact, "ha-tinh,Hà Tĩnh,agreed,980", "ha-tinh,Hà Tĩnh,agreed,970"),
    (scores, "600,590", "600,591"), (scores, "900,885", "900,886"),
    (
      scores,
      "thanh-hoa,Thanh Hóa,agreed,criterion,culture,Culture,Văn hóa,development,300,280,exact,false\n",
      ""
    ),
    (scores, "nghe-an,Nghệ An,agreed,bonus,bonus,,,,20,5,exact,false\n", ""),
    (scores, "development,500,480", "development,510,480"),
  ])
  func `A download that contradicts itself is refused`(
    _ text: String, _ old: String, _ new: String
  ) throws {
    #expect(try SmallSheet(text).problems == [])
    let problems = try SmallSheet(text.replacing(old, with: new)).problems
    #expect(
      problems.contains { $0.contains(" error: ") && $0.hasSuffix("[download-differs]") },
      "\(problems)")
  }

  @Test func `Maxima of members, that of a bonus, and names in all languages come back`() throws {
    let sheet = try SmallSheet(Self.scores)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.criteria == Self.criteria)
    #expect(
      sheet.scores?.scores == """
        province,growth,culture,bonus
        nghe-an,590,~290,5
        ha-tinh,480,,
        thanh-hoa,580,280,

        """)
    let again = try SmallSheet(
      Self.scores,
      changing: [
        "2016/criteria.csv": Self.criteria, "2016/scores.csv": sheet.scores?.scores ?? "",
      ])
    #expect(again.problems == [])
    #expect(again.scores?.changes == [])
  }

  @Test(arguments: [
    ("growth,criterion,development,600,500", "growth,criterion,development,600,400"),
    ("bonus,bonus", "safety,criterion,development,100,,,An ninh\nbonus,bonus"),
  ])
  func `A download of a year with other criteria is refused`(
    _ old: String, _ new: String
  ) throws {
    let sheet = try SmallSheet(
      Self.scores, changing: ["2016/criteria.csv": Self.criteria.replacing(old, with: new)])
    #expect(sheet.problems.contains { $0.hasSuffix("[download-differs]") }, "\(sheet.problems)")
  }

  @Test func `A ranking with other maxima than those of the year is refused`() throws {
    let sheet = try SmallSheet(
      Self.ranking, changing: ["2016/criteria.csv": "id,maximum,name\na,500,A\nb,400,B\n"])
    #expect(sheet.problems.contains { $0.hasSuffix("[download-differs]") }, "\(sheet.problems)")
  }
}
