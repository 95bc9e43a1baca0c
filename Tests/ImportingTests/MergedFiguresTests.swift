import Importing
import Testing

struct MergedFiguresTests {
  private static let rows = [
    ["Đơn vị", "Kinh tế (600đ)", "Văn hóa (200đ)", "Ghi chú"], ["Thanh Hóa", "590", "190", "x"],
    ["Nghệ An", "", "185"], ["Hà Tĩnh", "570", ""],
  ]

  @Test(arguments: ["B2:B3", "B4:C4", "B3:C4", "B2:B4"])
  func `A figure over several members or criteria is refused with its place`(_ range: String) throws
  {
    var rows = Self.rows
    if range == "B3:C4" { rows[2][1] = "580" }
    let sheet = try SmallSheet(workbook: MarkedUpBook(rows, merged: [range]).bytes)
    let first = range.prefix(2)
    #expect(sheet.problems.contains { $0.contains("in \(first) is merged over ") })
    #expect(sheet.problems.contains { $0.hasSuffix("[cell-merged]") })
  }

  @Test func `Ranks and totals over several members are refused`() throws {
    let rows = [
      ["Đơn vị", "Tổng điểm", "Hạng"], ["Thanh Hóa", "590", "1"], ["Nghệ An", "590", ""],
      ["Hà Tĩnh", "570", "3"],
    ]
    for range in ["C2:C3", "B2:B3"] {
      let sheet = try SmallSheet(workbook: MarkedUpBook(rows, merged: [range]).bytes)
      #expect(sheet.problems.contains { $0.hasSuffix("[cell-merged]") })
    }
  }

  @Test func `A figure over several criteria of a member's own sheet is refused`() throws {
    let rows = [
      ["TỈNH NGHỆ AN"], ["TT", "Tiêu chí", "Điểm tối đa", "Tự chấm"],
      ["1", "Kinh tế", "300", "290"],
      ["2", "Văn hóa", "100", ""],
    ]
    let sheet = try SmallSheet(workbook: MarkedUpBook(rows, merged: ["D3:D4"]).bytes)
    #expect(sheet.problems.map { $0.hasSuffix("[cell-merged]") } == [true])
  }

  @Test(arguments: ["D2:D3", "B2:B2", "A5:C5"])
  func `Remarks over several members, and what is below them, may be merged`(_ range: String) throws
  {
    let sheet = try SmallSheet(
      workbook: MarkedUpBook(Self.rows + [["Tổng cộng", "1160"]], merged: [range]).bytes)
    #expect(sheet.problems == [])
  }
}
