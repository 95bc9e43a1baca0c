import Emulation
import Importing
import Input
import Testing

struct ScoreImportTests {
  @Test(arguments: [
    (
      "Đơn vị\tTự chấm\tThẩm định\tXếp hạng\tGhi chú\nNghệ An\t9\t8\t1\tTốt\nThanh Hóa\t8\t\t2\t\n",
      """
      province,stage,total,rank,note.vi
      nghe-an,self,9,,
      nghe-an,review,8,1,Tốt
      thanh-hoa,self,8,,
      thanh-hoa,review,,2,

      """
    ),
    (
      "Đơn vị\tTự chấm\tXếp hạng\nNghệ An\t9\t1\n",
      "province,stage,total,rank\nnghe-an,self,9,\nnghe-an,agreed,,1\n"
    ),
  ])
  func `A rank goes with the points of the last review, not with self-scores`(
    sheet: String, scores: String
  ) throws {
    #expect(try SmallSheet(sheet).scores?.scores == scores)
  }

  @Test func `Points by stage under merged heads become rows of stages`() throws {
    let sheet = try SmallSheet(
      """
      BẢNG ĐIỂM NĂM 2016\t\t\t\t\t
      STT\tĐơn vị\tKinh tế (600đ)\t\tTổng điểm\tXếp hạng
      \t\tĐTC\tThống nhất\t\t
      (1)\t(2)\t(3)\t(4)\t(5)\t(6)
      1\tTP. Nghệ An\t590\t588,5\t588,5\tNhất
      2\tthanh hoa\t580\t577\t577\t2
      \tTổng cộng\t\t\t1165,5\t
      \t\t\tNgười lập bảng\t\t
      """)
    #expect(sheet.problems == [])
    #expect(
      sheet.mappings == [
        "column A: STT = left out: running number", "column B: Đơn vị = member",
        "column C: Kinh tế (600đ) / ĐTC = criterion kinh-te, self",
        "column D: Kinh tế (600đ) / Thống nhất = criterion kinh-te, agreed",
        "column E: Tổng điểm = total", "column F: Xếp hạng = rank",
      ])
    #expect(
      sheet.scores?.scores == """
        province,stage,kinh-te,total,rank
        nghe-an,self,590,,
        nghe-an,agreed,588.5,588.5,1
        thanh-hoa,self,580,,
        thanh-hoa,agreed,577,577,2

        """)
    #expect(
      sheet.scores?.criteria == """
        id,kind,group,maximum,name.vi
        kinh-te,criterion,,600,Kinh tế

        """)
    #expect(sheet.scores?.leftOut.map(\.text.english) == ["Tổng cộng", "Người lập bảng"])
    #expect(sheet.scores?.missing == ["ha-tinh"])
  }

  @Test func `Criteria in rows, groups by their numbers, members in columns`() throws {
    let sheet = try SmallSheet(
      """
      STT\tNội dung\tĐiểm chuẩn\tThanh Hóa\tNghệ An
      I\tKinh tế\t300\t285\t290
      1\tTăng trưởng\t200\t190\t195
      2\tThu ngân sách\t100\t95\t95
      II\tVăn hóa\t100\t90\t92,5
      \tĐiểm trừ\t\t\t-2
      \tTổng cộng\t400\t375\t380,5
      """)
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == """
        province,tang-truong,thu-ngan-sach,van-hoa,penalty,total
        thanh-hoa,190,95,90,,375
        nghe-an,195,95,92.5,2,380.5

        """)
    #expect(
      sheet.scores?.criteria == """
        id,kind,group,maximum,name.vi
        kinh-te,group,,300,Kinh tế
        tang-truong,criterion,kinh-te,200,Tăng trưởng
        thu-ngan-sach,criterion,kinh-te,100,Thu ngân sách
        van-hoa,criterion,,100,Văn hóa

        """)
  }

  @Test func `A head over criteria is their group, and its sum is left out`() throws {
    let sheet = try SmallSheet(
      """
      Đơn vị,Kinh tế (300đ),,,Văn hóa (100đ),Tổng
      ,Tăng trưởng (200đ),Thu (100đ),Cộng,,
      Nghệ An,195,95,290,90,380
      """)
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == """
        province,tang-truong,thu,van-hoa,total
        nghe-an,195,95,90,380

        """)
    #expect(sheet.mappings[3] == "column D: Kinh tế (300đ) / Cộng = left out: sum of 'Kinh tế'")
  }

  @Test func `A stage over several criteria is the stage of each`() throws {
    let sheet = try SmallSheet(
      """
      ỦY BAN NHÂN DÂN TỈNH A\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\t\t\t\t
      BẢNG ĐIỂM\t\t\t\t\t\t
      TT\tTên đơn vị\tTự chấm\t\tThẩm định\t\tTổng điểm thẩm định
      \t\tKinh tế (600đ)\tVăn hóa (400đ)\tKinh tế (600đ)\tVăn hóa (400đ)\t
      I\tKhối một\t\t\t\t\t
      1\tNghệ An\t590/600\t395/400\t588\t390\t978
      """)
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == """
        province,stage,kinh-te,van-hoa,total
        nghe-an,self,590,395,
        nghe-an,review,588,390,978

        """)
    #expect(
      sheet.scores?.criteria == """
        id,kind,group,maximum,name.vi
        kinh-te,criterion,,600,Kinh tế
        van-hoa,criterion,,400,Văn hóa

        """)
  }

  @Test func `Maxima may stand in a row of their own`() throws {
    let sheet = try SmallSheet(
      "Province,Growth,Schools,Bonus,Total\nMaximum,600,400,50,\nNghệ An,590,389.25,5,984.25\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.criteria == """
        id,kind,group,maximum,name
        growth,criterion,,600,Growth
        schools,criterion,,400,Schools
        bonus,bonus,,50,

        """)
  }

  @Test func `Members are found by code where no cell has a name`() throws {
    let sheet = try SmallSheet("STT,Mã,Tổng điểm\n1,40,985\n2,38,980\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,985\nthanh-hoa,980\n")
  }

  @Test func `Criteria of the year before keep their ids, names and maxima`() throws {
    let sheet = try SmallSheet(
      "Đơn vị,Kinh tế,Tổng\nNghệ An,590,590\n",
      changing: ["2014/criteria.csv": "id,maximum,name,name.vi\neconomy,600,Economy,Kinh tế\n"])
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,economy,total\nnghe-an,590,590\n")
    #expect(
      sheet.scores?.criteria
        == "id,kind,group,maximum,name.en,name.vi\neconomy,criterion,,600,Economy,Kinh tế\n")
  }

  @Test func `The year's own criteria stay but for another maximum, also where they are renewed`()
    throws
  {
    let own = ["2016/criteria.csv": "id,maximum,name\neconomy,500,Kinh tế\n"]
    let text = "Đơn vị,Kinh tế (600đ),Tổng\nNghệ An,490,490\n"
    let sheet = try SmallSheet(text, changing: own)
    #expect(sheet.scores?.scores == "province,economy,total\nnghe-an,490,490\n")
    #expect(sheet.scores?.criteria == "id,maximum,name\neconomy,600,Kinh tế\n")
    #expect(sheet.scores?.changes.map(\.old) == ["500"])
    let renewed = try SmallSheet(text, changing: own, renewing: true)
    #expect(renewed.scores?.scores == "province,economy,total\nnghe-an,490,490\n")
    #expect(renewed.scores?.criteria?.contains("\neconomy,600,Kinh tế,") == true)
  }

  @Test(arguments: [
    (
      "Đơn vị,Tổng\nNghệ Am,9\nNghệ An,8\n",
      "scores.txt:2:1: error: 'Nghệ Am' is not a member (did you mean 'nghe-an'?)"
        + " [unknown-member]"
    ),
    (
      "Đơn vị,Tổng\nNghệ Tĩnh,9\n",
      "scores.txt:2:1: error: 'Nghệ Tĩnh' may be 'nghe-an' or 'ha-tinh'; write the id"
        + " [ambiguous-member]"
    ),
    (
      "Đơn vị,Tổng\nQuảng Bình,9\n",
      "scores.txt:2:1: error: 'quang-binh' was merged into 'ha-tinh' on 2015-07-01 and was not a member"
        + " in 2016; --only-members leaves out units that are not members [not-a-member]"
    ),
    (
      "Đơn vị,Tổng\nNghệ An,9\nNghe An,8\n",
      "scores.txt:3:1: error: 'nghe-an' has a second row; the first is row 2 [duplicate-member]"
    ),
    (
      "Đơn vị,Tổng\nNghệ An,vắng\n",
      "scores.txt:2:9: error: B2: 'vắng' is not a number of points; write 985, 985.5, ~990, <990 or leave"
        + " it empty [points-number]"
    ),
    (
      "Đơn vị,Tổng,Hạng\nNghệ An,9,giải nhất\n",
      "scores.txt:2:11: error: C2: 'giải nhất' is not a rank; write 1, 2 or 2= [rank]"
    ),
    (
      "Đơn vị,Tổng\nNghệ An,9\n,8\n",
      "scores.txt:3:2: error: row 3 holds points but names no member; write its name [row-nameless]"
    ),
    (
      "Đơn vị,Tổng,Điểm\nNghệ An,9,9\n",
      "scores.txt:1:13: error: 'Điểm' means 'total', as 'Tổng' does; leave one of them out with"
        + " --leave-out 'Điểm' [head-twice]"
    ),
    (
      "Nghệ An,9\n",
      "scores.txt:1:1: error: there is no row of heads, such as 'Đơn vị' and 'Tổng điểm', above the"
        + " first member [no-heads]"
    ),
    (
      "Tên,Tuổi\nAn,9\n",
      "scores.txt: error: no cell of this sheet names a member; give the"
        + " names in a column or a row of their own [no-members]"
    ),
  ])
  func `What cannot be taken over is told at its cell`(_ text: String, _ problem: String) throws {
    #expect(try SmallSheet(text).problems == [problem])
  }

  @Test(arguments: [
    (
      "Đơn vị,Kinh tế,Tổng\nNghệ An,9,9\n",
      "scores.txt:1:8: warning: 'Kinh tế' has no maximum; write it after the name, 'Kinh tế (100đ)';"
        + " the column is left out [head-unknown]"
    ),
    (
      "Đơn vị,Tổng,Xếp loại\nNghệ An,9,Tốt\n",
      "scores.txt:1:13: warning: the summary of 2016 lists no tiers of these names, so the column is"
        + " left out; list them under 'tiers' and import again [tiers-unknown]"
    ),
    (
      "Đơn vị,Tổng,\nNghệ An,9,x\n",
      "scores.txt:2:11: warning: column C has no head, so it is left out [head-missing]"
    ),
  ])
  func `What is left out is told and the rest is taken over`(
    _ text: String, _ problem: String
  ) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [problem])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,9\n")
  }

  @Test(arguments: [
    ("9.12345", "9.1235"), ("9.99999", "10"), ("\"1.000,5\"", "1000.5"), ("95/100", "95"),
    ("\"9,5 điểm\"", "9.5"), ("~990", "~990"), ("< 990", "<990"), ("–", ""),
  ])
  func `Points are written as scores.csv has them`(_ cell: String, _ points: String) throws {
    let wide = ["site.yaml": "format: 1\ntitle: A\nlanguages: [en]\nlimits: {points: 2000}\n"]
    let sheet = try SmallSheet("Đơn vị,Tổng,Hạng\nNghệ An,\(cell),1\n", changing: wide)
    let expected =
      points.isEmpty ? "province,rank\nnghe-an,1\n" : "province,total,rank\nnghe-an,\(points),1\n"
    #expect(sheet.scores?.scores == expected)
  }
}
