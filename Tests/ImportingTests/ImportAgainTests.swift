import Importing
import Input
import Testing

/// An import of a year that has sheets already, in which something was written by hand.
struct ImportAgainTests {
  private static let sheet = """
    Đơn vị\tKinh tế (600đ)\tVăn hóa (400đ)\tTổng điểm\tXếp hạng
    Thanh Hóa\t590\t395\t985\t2
    Nghệ An\t595\t395,5\t990,5\t1

    """
  private static let criteria = """
    id,kind,group,maximum,name.vi
    kinh-te,criterion,,600,Kinh tế
    van-hoa,criterion,,400,Văn hóa

    """
  private static let scores = """
    province,kinh-te,van-hoa,total,rank
    thanh-hoa,590,395,985,2
    nghe-an,595,395.5,990.5,1

    """

  private static func again(
    _ scores: String, criteria: String = criteria, sheet: String = sheet, renewing: Bool = false
  ) throws -> SmallSheet {
    try SmallSheet(
      sheet, changing: ["2016/scores.csv": scores, "2016/criteria.csv": criteria],
      renewing: renewing)
  }

  @Test func `The same sheet changes nothing`() throws {
    let again = try Self.again(Self.scores)
    #expect(again.problems == [])
    #expect(again.scores?.scores == Self.scores)
    #expect(again.scores?.criteria == nil)
    #expect(again.scores?.changes == [])
  }

  @Test(arguments: [
    // Notes in both languages.
    """
    province,kinh-te,van-hoa,total,rank,note.en,note.vi
    thanh-hoa,590,395,985,2,Second again,
    nghe-an,595,395.5,990.5,1,,Đứng đầu

    """,
    // Where a figure is from.
    """
    province,kinh-te,van-hoa,total,rank,source
    thanh-hoa,590,395,985,2,report
    nghe-an,595,395.5,990.5,1,minutes

    """,
    // A criterion that the sheet does not have.
    """
    province,kinh-te,van-hoa,bonus,total,rank
    thanh-hoa,590,395,,985,2
    nghe-an,595,395.5,0,990.5,1

    """,
    // A member and a stage that the sheet does not have.
    """
    province,stage,kinh-te,van-hoa,total,rank
    thanh-hoa,self,595,400,995,
    thanh-hoa,agreed,590,395,985,2
    nghe-an,agreed,595,395.5,990.5,1
    ha-tinh,agreed,500,300,800,3

    """,
    // A share of the maximum, and figures as exact as they were given.
    """
    province,kinh-te,van-hoa,total,percentage,rank
    thanh-hoa,590.0,395.00,985,98.5,2
    nghe-an,595,395.50,990.5,,1

    """,
    // A column that nobody knows.
    """
    province,kinh-te,van-hoa,total,rank,Ngày nộp
    thanh-hoa,590,395,985,2,5/2
    nghe-an,595,395.5,990.5,1,6/2

    """,
  ])
  func `What the sheet has no column for stays`(byHand: String) throws {
    let again = try Self.again(byHand)
    #expect(again.scores?.scores == byHand)
    #expect(again.scores?.changes == [])
  }

  @Test(arguments: [
    // Names in another language.
    """
    id,kind,group,maximum,name.en,name.vi
    kinh-te,criterion,,600,Economy,Kinh tế
    van-hoa,criterion,,400,Culture,Văn hóa

    """,
    // The maximum of one member, groups, a bonus with a name.
    """
    id,kind,group,maximum,maximum.nghe-an,name.en,name.vi
    nhom,group,,1000,,All,Tất cả
    kinh-te,criterion,nhom,600,600,Economy,Kinh tế
    van-hoa,criterion,nhom,400,400,Culture,Văn hóa
    bonus,bonus,,10,,Extra,Điểm thưởng

    """,
  ])
  func `What was written of criteria stays, also where they are taken anew`(byHand: String) throws {
    #expect(try Self.again(Self.scores, criteria: byHand).scores?.criteria == nil)
    let renewed = try Self.again(Self.scores, criteria: byHand, renewing: true).scores
    let rows = Set(byHand.split(separator: "\n").filter { !$0.hasPrefix("nhom,") })
    #expect(rows.isSubset(of: Set((renewed?.criteria ?? "").split(separator: "\n"))))
    #expect(renewed?.scores == Self.scores)
  }

  @Test func `Rows of one stage leave those of others as they are`() throws {
    let standing = """
      province,stage,total,rank
      thanh-hoa,self,995,
      thanh-hoa,agreed,985,1
      nghe-an,self,990,
      nghe-an,agreed,980,2

      """
    let again = try Self.again(
      standing, criteria: "id,maximum\n",
      sheet: "rank;province;stage;points\n1;Thanh Hóa;agreed;985\n2;Nghệ An;agreed;980\n")
    #expect(again.scores?.scores == standing)
    #expect(again.scores?.changes == [])
  }

  @Test func `Figures come from the sheet, and each that changes is listed`() throws {
    let again = try Self.again(
      """
      province,kinh-te,van-hoa,total,rank,note.en
      thanh-hoa,590,394,984,2,First count
      nghe-an,~595,395.5,990.5,1,

      """)
    #expect(
      again.scores?.changes.map { "\($0.subject) \($0.what.english): \($0.old) → \($0.new)" } == [
        "thanh-hoa criterion van-hoa: 394 → 395", "thanh-hoa total: 984 → 985",
        "nghe-an criterion kinh-te: ~595 → 595",
      ])
    #expect(
      again.scores?.scores == """
        province,kinh-te,van-hoa,total,rank,note.en
        thanh-hoa,590,395,985,2,First count
        nghe-an,595,395.5,990.5,1,

        """)
  }

  @Test func `A figure that the sheet does not have any more is a change`() throws {
    let again = try Self.again(
      Self.scores, sheet: Self.sheet.replacing("395,5\t990,5", with: "\t"))
    #expect(
      again.scores?.changes.map { "\($0.subject) \($0.what.english): \($0.old) → \($0.new)" } == [
        "nghe-an criterion van-hoa: 395.5 → ", "nghe-an total: 990.5 → ",
      ])
  }

  private static func changes(_ sheet: SmallSheet) -> [String] {
    sheet.scores?.changes.map { "\($0.subject) \($0.what.english): \($0.old) → \($0.new)" } ?? []
  }

  @Test func `A column and a row that are empty now take away what they held, which is asked`()
    throws
  {
    let column = try Self.again(
      Self.scores,
      sheet: "Đơn vị\tKinh tế (600đ)\tVăn hóa (400đ)\nThanh Hóa\t590\t\nNghệ An\t595\t\n")
    #expect(Self.changes(column).contains("thanh-hoa criterion van-hoa: 395 → "))
    #expect(Self.changes(column).contains("nghe-an criterion van-hoa: 395.5 → "))
    let row = try Self.again(
      Self.scores, sheet: Self.sheet.replacing("Nghệ An\t595\t395,5\t990,5\t1", with: "Nghệ An"))
    #expect(
      Self.changes(row) == [
        "nghe-an criterion kinh-te: 595 → ", "nghe-an criterion van-hoa: 395.5 → ",
        "nghe-an total: 990.5 → ", "nghe-an rank: 1 → ",
      ])
    let signed = try Self.again(
      Self.scores,
      sheet: Self.sheet.replacing("Nghệ An\t595\t395,5\t990,5\t1", with: "\n\nNghệ An"))
    #expect(Self.changes(signed) == [])
    #expect(signed.scores?.kept == ["nghe-an"])
  }

  @Test func `What stays since the sheet has no column for it is listed`() throws {
    let again = try Self.again(
      Self.scores, sheet: "Đơn vị\tKinh tế (600đ)\nThanh Hóa\t590\nNghệ An\t595\n")
    #expect(again.scores?.keptFields.map(\.english) == ["criterion van-hoa", "total", "rank"])
    #expect(again.scores?.scores == Self.scores)
  }

  @Test func `A total that the sheet does not have goes with the points that change`()
    throws
  {
    let again = try Self.again(
      Self.scores,
      sheet: "Đơn vị\tKinh tế (600đ)\tVăn hóa (400đ)\nThanh Hóa\t600\t399\nNghệ An\t595\t395,5\n")
    #expect(
      Self.changes(again) == [
        "thanh-hoa criterion kinh-te: 590 → 600", "thanh-hoa criterion van-hoa: 395 → 399",
        "thanh-hoa total: 985 → ",
      ])
  }

  @Test func `Groups stay where criteria are taken from a sheet that does not name them`() throws {
    let criteria = """
      id,kind,group,maximum,name.en,name.vi
      main,group,,,Main,Chính
      kinh-te,criterion,main,600,Economy,Kinh tế
      van-hoa,criterion,main,400,Culture,Văn hóa

      """
    let sheet = Self.sheet.replacing("\tTổng", with: "\tMôi trường (10đ)\tTổng")
      .replacing("395\t985", with: "395\t5\t990").replacing("395,5\t990,5", with: "395,5\t5\t995,5")
    let renewed = try Self.again(Self.scores, criteria: criteria, sheet: sheet, renewing: true)
    #expect(
      renewed.scores?.criteria?.hasPrefix(criteria) == true, "\(renewed.scores?.criteria ?? "")")
  }

  @Test func `Another maximum in a head changes that of the year, and nothing else of it`() throws {
    let again = try Self.again(
      Self.scores,
      criteria:
        "id,maximum,name.vi,name.en\nkinh-te,600,Kinh tế,Economy\nvan-hoa,500,Văn hóa,Culture\n")
    #expect(
      again.scores?.criteria
        == "id,maximum,name.vi,name.en\nkinh-te,600,Kinh tế,Economy\nvan-hoa,400,Văn hóa,Culture\n")
    #expect(again.scores?.changes.map(\.what.english) == ["maximum"])
  }

  @Test func `Criteria that the sheet has no more are listed with their points`() throws {
    let again = try Self.again(
      Self.scores, sheet: Self.sheet.replacing("Văn hóa", with: "Giáo dục"), renewing: true)
    #expect(
      again.scores?.changes.map { "\($0.subject) \($0.what.english): \($0.old) → \($0.new)" } == [
        "van-hoa criterion: Văn hóa → ", "thanh-hoa criterion van-hoa: 395 → ",
        "nghe-an criterion van-hoa: 395.5 → ",
      ])
    #expect(again.scores?.scores.hasPrefix("province,kinh-te,giao-duc,total,rank\n") ?? false)
  }

  @Test func `Heads of any kind are understood, and totals of stages side by side`() throws {
    let again = try Self.again(
      "Đơn vị;Tự chấm;Thống nhất;Ghi chú\nNghệ An;1000;990,5;Tốt\n", criteria: "id,maximum\n")
    #expect(
      again.scores?.scores == """
        province,stage,kinh-te,van-hoa,total,rank,note
        nghe-an,self,,,1000,,
        nghe-an,agreed,595,395.5,"990,5",1,Tốt
        thanh-hoa,agreed,590,395,985,2,

        """)
  }

  @Test(arguments: [
    ("province,total\nNghệ Am,990\n", "[unknown-member]"),
    ("province,total\nnghe-an,990\nnghe-an,991\n", "[duplicate-member]"),
    ("total\n990\n", "[missing-column]"),
  ])
  func `A sheet that cannot be taken apart is not written over`(
    standing: String, code: String
  ) throws {
    let again = try Self.again(standing)
    #expect(
      again.problems.contains { $0.hasPrefix("content/2016/scores.csv:") && $0.contains(code) })
  }
}
