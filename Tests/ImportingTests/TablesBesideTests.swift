import Importing
import Input
import Testing

struct TablesBesideTests {
  private static let points = """
    province,kinh-te,noi-chinh
    ha-tinh,181,85
    thanh-hoa,180,80
    nghe-an,175,99

    """

  @Test(arguments: [
    "Tỉnh,Kinh tế (200đ),Tỉnh,Nội chính (100đ)\nHà Tĩnh,181,Nghệ An,99\nThanh Hóa,180,Hà Tĩnh,85\n"
      + "Nghệ An,175,Thanh Hóa,80\n",
    "TT,Tỉnh,Kinh tế (200đ),TT,Tỉnh,Nội chính (100đ)\n1,Hà Tĩnh,181,1,Nghệ An,99\n"
      + "2,Thanh Hóa,180,2,Hà Tĩnh,85\n3,Nghệ An,175,3,Thanh Hóa,80\n",
    "Tỉnh,Kinh tế (200đ),,Đơn vị,Nội chính (100đ)\nHà Tĩnh,181,,Nghệ An,99\n"
      + "Thanh Hóa,180,,Hà Tĩnh,85\nNghệ An,175,,Thanh Hóa,80\n",
    "Đơn vị,Kinh tế (200đ),,Tên huyện,Nội chính (100đ)\nHà Tĩnh,181,,Nghệ An,99\n"
      + "Thanh Hóa,180,,Hà Tĩnh,85\nNghệ An,175,,Thanh Hóa,80\n",
    "Tên huyện,Kinh tế (200đ),Tên huyện,Nội chính (100đ)\nHà Tĩnh,181,Nghệ An,99\n"
      + "Thanh Hóa,180,Hà Tĩnh,85\nNghệ An,175,Thanh Hóa,80\n",
    "Tỉnh,Kinh tế (200đ),Tỉnh,Nội chính (100đ)\nHà Tĩnh,181,UBND tỉnh Nghệ An,99\n"
      + "Thanh Hóa,180,UBND tỉnh Hà Tĩnh,85\nNghệ An,175,UBND tỉnh Thanh Hóa,80\n",
    "Tỉnh,Kinh tế,Tỉnh,Nội chính\nĐiểm tối đa,200,Điểm tối đa,100\nHà Tĩnh,181,Nghệ An,99\n"
      + "Thanh Hóa,180,Hà Tĩnh,85\nNghệ An,175,Thanh Hóa,80\n",
    "Tỉnh,Kinh tế (200đ),Tỉnh,Nội chính (100đ)\n(1),(2),(1),(2)\nHà Tĩnh,181,Nghệ An,99\n"
      + "Thanh Hóa,180,Hà Tĩnh,85\nNghệ An,175,Thanh Hóa,80\nCao nhất,181,Cao nhất,99\n",
    "Tỉnh,Kinh tế (200đ),,,\nHà Tĩnh,181,,Tỉnh,Nội chính (100đ)\nThanh Hóa,180,,Nghệ An,99\n"
      + "Nghệ An,175,,Hà Tĩnh,85\n,,,Thanh Hóa,80\n",
    "BẢNG ĐIỂM,,,\nĐơn vị,Kinh tế (200đ),Đơn vị,Nội chính (100đ)\n1. Hà Tĩnh,181,1. Nghệ An,99\n"
      + "2. Thanh Hóa,180,2. Hà Tĩnh,85\n3. Nghệ An,175,3. Thanh Hóa,80\n",
    "Tiêu chí,Hà Tĩnh,Thanh Hóa,Nghệ An\nKinh tế (200đ),181,180,175\n"
      + "Tiêu chí,Nghệ An,Hà Tĩnh,Thanh Hóa\nNội chính (100đ),99,85,80\n",
    "Tỉnh,Kinh tế (200đ),,\nHà Tĩnh,181,,\nThanh Hóa,180,,\nNghệ An,175,,\n"
      + "Tỉnh,Nội chính (100đ),,\nNghệ An,99,,\nHà Tĩnh,85,,\nThanh Hóa,80,,\n",
    "Tỉnh,Kinh tế (200đ)\nHà Tĩnh,181\nThanh Hóa,180\n,\n\"Vinh, ngày 10 tháng 3 năm 2017\",\n"
      + "CỤM TRƯỞNG,\nTỈNH NGHỆ AN,\nTỉnh,Kinh tế (200đ),Nội chính (100đ)\nNghệ An,175,99\n"
      + "Hà Tĩnh,,85\nThanh Hóa,,80\n",
  ])
  func `Each list goes by its own names`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.points)
  }

  @Test func `A column of those who scored others governs nothing`() throws {
    let sheet = try SmallSheet(
      "Đơn vị,Đơn vị chấm chéo,Kinh tế (200đ)\nHà Tĩnh,Nghệ An,181\nNghệ An,Hà Tĩnh,175\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te\nha-tinh,181\nnghe-an,175\n")
  }

  @Test func `Other names under a head that says nothing are refused, unless they are left out`()
    throws
  {
    let text =
      "Đơn vị,Kinh tế (200đ),Bạn,Văn hóa (100đ)\nHà Tĩnh,181,Nghệ An,9\nNghệ An,175,Hà Tĩnh,8\n"
    #expect(try SmallSheet(text).problems.map { $0.hasSuffix("[names-twice]") } == [true])
    let sheet = try SmallSheet(text, ImportChoices(leftOut: ["Bạn"]))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te,van-hoa\nha-tinh,181,9\nnghe-an,175,8\n")
  }

  private static let drafts = """
    I. Điểm lần 1,
    Đơn vị,Tổng điểm
    Nghệ An,9
    Hà Tĩnh,8
    II. Điểm lần 2,
    Đơn vị,Tổng điểm
    Nghệ An,7
    Hà Tĩnh,8

    """

  @Test func `Of two tables that differ one is chosen`() throws {
    #expect(
      try SmallSheet(Self.drafts).problems == [
        "scores.txt:7:9: error: tables 1 and 2 give other totals: for 'nghe-an' 9 in B3 and 7 in B7;"
          + " choose one with --table 1 or --table 2 [tables-differ]"
      ])
    let second = try SmallSheet(Self.drafts, ImportChoices(table: 2))
    #expect(second.problems == [])
    #expect(second.scores?.scores == "province,total\nnghe-an,7\nha-tinh,8\n")
    #expect(second.scores?.leftOut.map(\.row.english) == ["table 1: A2:B5"])
    #expect(
      try SmallSheet(Self.drafts, ImportChoices(table: 3)).problems == [
        "scores.txt: error: there is no table 3; the sheet has table 1: A2:B5, table 2: A6:B8"
          + " [unknown-table]"
      ])
  }

  @Test func `The title of a table names the stage of its points`() throws {
    let sheet = try SmallSheet(
      "I. Điểm tự chấm,,\nĐơn vị,Tổng điểm,Hạng\nNghệ An,9,1\nII. Điểm thống nhất,,\n"
        + "Đơn vị,Tổng điểm,Hạng\nNghệ An,8,1\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,stage,total,rank\nnghe-an,self,9,\nnghe-an,agreed,8,1\n")
  }

  @Test func `Two tables that give a criterion different maxima are refused`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ)\nThanh Hóa;580\nĐơn vị;Kinh tế (500đ)\nNghệ An;480\n")
    #expect(
      sheet.problems == [
        "scores.txt:3:8: error: the maximum of 'Kinh tế' is 500 here and 600 at its first head"
          + " [maximum-differs]"
      ])
  }

  @Test func `A table of nothing that counts is refused`() throws {
    #expect(
      try SmallSheet("Đơn vị;Ghi chú\nNghệ An;nộp muộn\n").problems == [
        "scores.txt:1:1: error: no column of this sheet is understood as points, a total or a rank"
          + " [no-points]"
      ])
  }
}
