import Importing
import Testing

struct CentredHeadsTests {
  private static let two = """
    province,stage,kinh-te,van-hoa
    nghe-an,self,581,186
    nghe-an,review,580,185
    ha-tinh,self,571,181
    ha-tinh,review,570,180

    """

  @Test(arguments: [
    "Đơn vị;;Tự chấm;;Thẩm định", "Đơn vị;Tự chấm;;;Thẩm định", "Đơn vị;;Tự chấm;Thẩm định;",
    "Đơn vị;Tự chấm;;Thẩm định;",
  ])
  func `Stages set in the middle of their columns are over all of these`(_ stages: String) throws {
    let sheet = try SmallSheet(
      "\(stages)\n;Kinh tế (600đ);Văn hóa (200đ);Kinh tế (600đ);Văn hóa (200đ)\n"
        + "Nghệ An;581;186;580;185\nHà Tĩnh;571;181;570;180\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.two)
  }

  @Test func `Criteria set in the middle of their stages are over all of these`() throws {
    let sheet = try SmallSheet(
      "TT;Đơn vị;;Kinh tế (600đ);;Văn hóa (200đ);Ghi chú\n;;Tự chấm;Thẩm định;Tự chấm;Thẩm định;\n"
        + "1;Nghệ An;581;580;186;185;\n2;Hà Tĩnh;571;570;181;180;\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.two)
  }

  @Test func `One stage in the middle is over all columns`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;;Thẩm định;\n;A (10đ);B (10đ);C (10đ)\nNghệ An;1;2;4\nHà Tĩnh;2;3;4\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,stage,a,b,c\nnghe-an,review,1,2,4\nha-tinh,review,2,3,4\n")
  }

  @Test func `One head in the middle of all columns is over all of them`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;;;Kết quả chấm điểm;;\n;;Tự chấm;;Thẩm định;\n"
        + ";Kinh tế (600đ);Văn hóa (200đ);Kinh tế (600đ);Văn hóa (200đ)\n"
        + "Nghệ An;581;186;580;185\nHà Tĩnh;571;181;570;180\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.two)
  }

  @Test func `A criterion in two groups, at other stages in each, is refused`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Nhóm I;;;\n;Tự chấm;Nhóm II;Thẩm định;\n"
        + ";A (10đ);B (10đ);A (10đ);B (10đ)\nNghệ An;1;2;3;4\nHà Tĩnh;2;3;4;5\n")
    #expect(!sheet.problems.isEmpty)
  }

  @Test func `Stages of which it is open what they are over are refused`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;;Tự chấm;;Thẩm định;\n;A (10đ);B (10đ);C (10đ);A (10đ);B (10đ)\nNghệ An;1;2;4;1;2\n")
    #expect(sheet.problems.contains { $0.hasSuffix("[head-unclear]") })
  }
}
