import Importing
import Testing

struct SheetShapesTests {
  @Test(arguments: [
    "Đơn vị;Kinh tế (600đ);Điểm trừ\nNghệ An;580;-5\nHà Tĩnh;570;10\n",
    "Đơn vị;Kinh tế (600đ);Trừ điểm (20đ)\nNghệ An;580;5\nThanh Hóa;580;0\nHà Tĩnh;570;-1,5\n",
    "Tiêu chí;Nghệ An;Hà Tĩnh\nKinh tế (600đ);580;570\nĐiểm trừ;-5;10\n",
    "TỈNH NGHỆ AN\nTT;Tiêu chí;Điểm tối đa;Tự chấm;Thẩm định\n1;Kinh tế;600;580;570\n2;Điểm trừ;;-5;10\n",
  ])
  func `Penalties with and without a minus in one column are refused`(_ text: String) throws {
    #expect(try SmallSheet(text).problems.contains { $0.hasSuffix("[penalty-signs]") })
  }

  @Test(arguments: [
    "TIÊU CHÍ KINH TẾ (600 điểm)", "I. KINH TẾ", "Nhóm 1: Kinh tế", "A. Kinh tế (600đ)",
  ])
  func `The total of a table of one part is no total of the year`(_ title: String) throws {
    let sheet = try SmallSheet("\(title)\nĐơn vị;Điểm\nNghệ An;580\nHà Tĩnh;570\n")
    #expect(sheet.problems.map { $0.hasSuffix("[total-partial]") } == [true])
  }

  @Test(arguments: [
    "BẢNG TỔNG HỢP ĐIỂM (1.000 điểm)", "I. KẾT QUẢ CHẤM ĐIỂM", "PHỤ LỤC 1", "Tiêu chí thi đua",
  ])
  func `The total of a table of all criteria is that of the year`(_ title: String) throws {
    let sheet = try SmallSheet("\(title)\nĐơn vị;Điểm\nNghệ An;580\nHà Tĩnh;570\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,580\nha-tinh,570\n")
  }

  @Test func `Totals of the same members under two titles are refused`() throws {
    let sheet = try SmallSheet(
      "KINH TẾ\nĐơn vị;Tổng (200đ)\nNghệ An;180\nHà Tĩnh;180\n\nVĂN HÓA\nĐơn vị;Tổng (200đ)\n"
        + "Nghệ An;180\nHà Tĩnh;180\n")
    #expect(sheet.problems.map { $0.hasSuffix("[total-partial]") } == [true])
  }

  @Test(arguments: ["KT", "KT-XH", "TM và DV", "TL"])
  func `Criteria that begin as signatures do are heads`(_ name: String) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Tự chấm;Thẩm định\n;\(name) (100đ);\(name) (100đ)\nNghệ An;82;81\nHà Tĩnh;72;71\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("nghe-an,self,82\nnghe-an,review,81\n") == true)
    #expect(sheet.scores?.criteria?.contains(",\(name)") == true)
  }

  @Test func `Ranks of single criteria are left out`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Hạng;Văn hóa (200đ);Hạng;Tổng điểm;Hạng\nNghệ An;580;2;190;1;770;1\n"
        + "Hà Tĩnh;581;1;180;2;761;2\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores
        == "province,kinh-te,van-hoa,total,rank\nnghe-an,580,190,770,1\nha-tinh,581,180,761,2\n")
  }

  @Test(arguments: [
    "Đơn vị;Kinh tế;Văn hóa\nNghệ An;580;190\nHà Tĩnh;581;180\nĐiểm tối đa;600;200\n",
    "TT;Tiêu chí;Nghệ An;Hà Tĩnh;Điểm tối đa\n1;Kinh tế;580;581;600\n2;Văn hóa;190;180;200\n",
    "Đơn vị;Kinh tế;Văn hóa\nNghệ An;580;190\nHà Tĩnh;581;180\nThang điểm;600;200\n",
  ])
  func `Maxima may be below or after the members`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te,van-hoa\nnghe-an,580,190\nha-tinh,581,180\n")
    #expect(sheet.scores?.criteria?.contains("kinh-te,criterion,,600,") == true)
  }

  @Test(arguments: [("2;1", false), ("1;1", true)])
  func `Weights other than one are refused`(_ weights: String, _ isRight: Bool) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (300đ);Văn hóa (200đ)\nHệ số;\(weights)\nNghệ An;280;190\nHà Tĩnh;281;180\n")
    #expect(sheet.problems.isEmpty == isRight)
    #expect(sheet.problems.allSatisfy { $0.hasSuffix("[row-weights]") })
  }

  @Test func `Forms of several members below one another are read each`() throws {
    func form(_ name: String, _ figures: [Int]) -> String {
      "TỈNH \(name)\nTT;Tiêu chí;Điểm tối đa;Tự chấm\n1;Kinh tế;300;\(figures[0])\n"
        + "2;Văn hóa;100;\(figures[1])\n\n"
    }
    let sheet = try SmallSheet(form("NGHỆ AN", [290, 90]) + form("HÀ TĨNH", [280, 80]))
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores
        == "province,stage,kinh-te,van-hoa\nnghe-an,self,290,90\nha-tinh,self,280,80\n")
  }

  @Test func `The parts of a bonus in a member's own sheet are left out beside their sum`() throws {
    func text(_ sum: Int) -> String {
      """
      TỈNH NGHỆ AN
      TT;Tiêu chí;Điểm tối đa;Tự chấm
      I;Kinh tế;300;290
      II;Điểm thưởng;20;\(sum)
      1;Khen thưởng;10;6
      2;Sáng kiến;10;4
      III;Điểm trừ;;3
      1;Chậm báo cáo;;3

      """
    }
    let sheet = try SmallSheet(text(10))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,stage,kinh-te,bonus,penalty\nnghe-an,self,290,10,3\n")
    #expect(try SmallSheet(text(11)).problems.contains { $0.hasSuffix("[sum-disagrees]") })
  }
}
