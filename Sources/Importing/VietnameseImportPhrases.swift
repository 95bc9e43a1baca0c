import Emulation
import Input

/// The parts of messages of imports in Vietnamese.
enum VietnameseImportPhrases {
  static let quotes =
    "khi dấu phẩy ngăn cách các ô, số thập phân dùng dấu phẩy phải đặt trong ngoặc kép"

  static func vietnamese(_ field: MemberRow.Field) -> String {
    switch field {
    case .points(let id): "điểm của '\(id)'"
    case .total: "tổng điểm"
    case .rank: "thứ hạng"
    case .tier: "xếp loại"
    case .note: "ghi chú"
    }
  }

  static func vietnamese(others names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let more = names.count > 10 ? " và \(names.count - 10) cột khác" : ""
    return "; \(EnglishImportPhrases.listed(names.prefix(10)))\(more) cũng vậy"
  }

  static func vietnamese(_ found: ImportProblem.RepeatedFigures) -> String {
    let what = found.isMean ? "trung bình" : found.parts.count == 1 ? "số liệu" : "tổng"
    let more = found.parts.count > 4 ? " và \(found.parts.count - 4) cột khác" : ""
    let parts = found.parts.prefix(4).map(EnglishImportPhrases.quoted).joined(separator: ", ")
    let rows =
      found.exceptions == 0 ? "ở mọi dòng" : "ở mọi dòng, trừ \(found.exceptions) dòng"
    return
      "\(EnglishImportPhrases.quoted(found.head)) là \(what) của \(parts)\(more) \(rows), nên điểm sẽ bị tính hai lần; hãy bỏ qua"
      + " bằng --leave-out \(EnglishImportPhrases.quoted(found.head)), hoặc liệt kê trong criteria.csv của năm nếu đây là một tiêu"
      + " chí riêng"
  }

  static func vietnamese(_ foot: ImportProblem.FootFigure) -> String {
    let kind =
      switch foot.kind {
      case .sum: "tổng"
      case .mean: "trung bình"
      case .highest: "số cao nhất"
      case .lowest: "số thấp nhất"
      case .range: "chênh lệch giữa số cao nhất và số thấp nhất"
      }
    return "ô \(foot.cell.address) ghi \(foot.cell.text) là \(kind) của cột"
  }

  static func vietnamese(_ head: ImportProblem.UnreadHead) -> String {
    switch head {
    case .notListed(let name):
      "criteria.csv của năm không có tiêu chí \(EnglishImportPhrases.quoted(name)); hãy ghi tên vào đó, thêm --force để ghi lại"
        + " criteria.csv theo bảng này"
    case .partOfExtra(let name, let extra):
      "\(EnglishImportPhrases.quoted(extra)) nói về điểm cộng hoặc điểm trừ nên \(EnglishImportPhrases.quoted(name)) có thể không phải là tiêu chí; hãy"
        + " ghi tổng của các điểm đó ở cột 'Điểm thưởng' hoặc 'Điểm trừ', hoặc liệt kê \(EnglishImportPhrases.quoted(name)) trong"
        + " criteria.csv của năm"
    case .ofYear(let other, let head, let year):
      "\(EnglishImportPhrases.quoted(head)) là của năm \(other), không phải năm \(year); hãy lấy vào với --year \(other)"
    case .aside(let kind, let head):
      "\(EnglishImportPhrases.quoted(head)) là \(kind.what.vietnamese), không phải điểm của năm; nếu là điểm thì hãy đặt tên khác"
    case .missing(let line):
      "\(line.vietnamese) không có tên; hãy viết tên phía trên số liệu"
    case .yearAlone(let head, let year):
      "\(EnglishImportPhrases.quoted(head)) chỉ ghi năm; hãy viết nội dung của cột, như 'Tổng điểm \(year)'"
    case .wordsAndFigures(let head):
      "\(EnglishImportPhrases.quoted(head)) có cả chữ và số: hãy đặt tên cột là 'Ghi chú' nếu là ghi chú; nếu là tiêu chí,"
        + " \(vietnameseMaximum(of: head))"
    case .mayBeRank(let head):
      "\(EnglishImportPhrases.quoted(head)) có thể là thứ hạng: nếu đúng, hãy đặt tên cột là 'Xếp hạng'; nếu là tiêu chí,"
        + " \(vietnameseMaximum(of: head))"
    case .mayBeTotal(let head):
      "\(EnglishImportPhrases.quoted(head)) có thể là tổng điểm: nếu đúng, hãy đặt tên cột là 'Tổng điểm', hoặc theo bước chấm như"
        + " 'Thẩm định'; nếu là tiêu chí, \(vietnameseMaximum(of: head))"
    case .withoutMaximum(let head):
      "\(EnglishImportPhrases.quoted(head)) chưa có điểm tối đa; \(vietnameseMaximum(of: head))"
    }
  }

  private static func vietnameseMaximum(of head: String) -> String {
    "hãy ghi điểm tối đa sau tên, '\(Excerpt.beginning(of: head)) (100đ)'"
  }
}
