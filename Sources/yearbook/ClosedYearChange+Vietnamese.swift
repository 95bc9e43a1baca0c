import Input
import Publishing

extension ClosedYearChange {
  /// What would change and what to do, in Vietnamese.
  var vietnamese: String {
    let shown = lines.prefix(5).map(\.vietnamese).joined(separator: "; ")
    let more = lines.count > 5 ? "; và \(lines.count - 5) thay đổi khác" : ""
    return
      "năm \(year) đã chốt số liệu, mà điều này sẽ thay đổi không có đính chính: \(shown)\(more);"
      + (hasNewCorrections
        ? " đính chính mới ghi không khớp với các thay đổi này: số cũ, số mới và đơn vị phải đúng như ở đây;"
        : "") + " hãy đưa về như"
      + " cũ\(vietnameseMemberWay)\(vietnameseAwardWay), ghi vào mục 'đính chính' ('corrections') trong"
      + " \(summary)\(isSealed ? " thêm một đính chính" : "") có 'đơn vị' ('member'), hoặc 'trước là' ('was') và 'nay là' ('now'),"
      + "\(isSealed ? " rồi chạy 'yearbook seal \(year) --again'," : "")"
      + " hoặc xác nhận bằng \(SiteChange.Confirmation.changes(year).option)"
  }

  private var vietnameseMemberWay: String {
    guard ways.contains(.members) else { return "" }
    return ", \(PublishingProblem.memberAdvice.vietnamese)"
      + (isSealed
        ? "" : ", hoặc liệt kê các đơn vị tham gia ở 'các đơn vị' ('members') trong \(summary)")
  }

  private var vietnameseAwardWay: String {
    ways.contains(.awards) ? ", ghi ngày cho khen thưởng đã quyết định hoặc đã dừng" : ""
  }
}
