import Input
import Publishing

extension ClosedYearChange {
  /// What would change and what to do, in Vietnamese.
  var vietnamese: String {
    let shown = lines.prefix(5).map(\.vietnamese).joined(separator: "; ")
    let more = lines.count > 5 ? "; và \(lines.count - 5) thay đổi khác" : ""
    return
      "năm \(year) đã chốt số liệu, mà điều này sẽ thay đổi không có đính chính: \(shown)\(more); hãy đưa về như"
      + " cũ\(vietnameseMemberWay)\(vietnameseAwardWay), ghi vào 'corrections' trong"
      + " \(summary)\(isSealed ? " thêm một đính chính" : "") có 'member', hoặc 'was' và 'now',"
      + "\(isSealed ? " rồi chạy 'yearbook seal \(year) --again'," : "")"
      + " hoặc xác nhận bằng \(SiteChange.Confirmation.changes(year).option)"
  }

  private var vietnameseMemberWay: String {
    guard ways.contains(.members) else { return "" }
    return ", \(PublishingProblem.memberAdvice.vietnamese)"
      + (isSealed ? "" : ", hoặc liệt kê các đơn vị tham gia ở 'members' trong \(summary)")
  }

  private var vietnameseAwardWay: String {
    ways.contains(.awards) ? ", ghi ngày cho khen thưởng đã quyết định hoặc đã dừng" : ""
  }
}
