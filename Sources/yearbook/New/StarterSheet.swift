import Publishing
import Spreadsheet

/// A sheet of scores of the small site's third year, as an office makes one, to be imported.
enum StarterSheet {
  static let file = NewFiles.File("bang-diem.xlsx", bytes: Workbook([sheet]).xlsx())

  private static let sheet = Workbook.Sheet(
    "Bảng tổng hợp",
    rows: [
      ["BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026"], ["Cụm thi đua Bốn Phương"], [],
      [
        "STT", "Đơn vị", "Phát triển kinh tế (500đ)", "Văn hóa và giáo dục (300đ)",
        "Hoạt động của cụm (200đ)", "Điểm thưởng", "Tổng điểm", "Xếp hạng",
      ],
      [1, "Tỉnh Hoa Sen", 478, 282, 189, 2, 951, 2],
      [2, "Tỉnh Mây Trắng", number("489.5"), number("286.25"), 193, .empty, number("968.75"), 1],
      [3, "Thành phố Sao Mai", 471, 271, 181, 5, 928, 3],
      [.empty, "Tổng cộng", number("1438.5"), number("839.25"), 563, 7, number("2847.75")],
    ],
    headRows: 4, columnWidths: [5, 24, 16, 16, 16, 12, 12, 12])

  private static func number(_ text: String) -> Workbook.Cell {
    ExactNumber(text).map { .number($0) } ?? .empty
  }
}
