import Input

/// What to write in place of a text that is no number of points.
public struct PointsAdvice: Hashable, Sendable {
  /// The advice, as a message goes on after a semicolon.
  let text: Bilingual

  init(_ text: String) {
    self.text =
      Self.ofSpreadsheet(Figure.parts(of: text).number) ?? Self.ofNumber(text)
      ?? Self.ofRest(text) ?? Self.common
  }

  private static let common = Bilingual(
    "write 985, 985.5, ~990, <990 or leave it empty",
    vi: "hãy viết 985, 985.5, ~990, <990 hoặc để trống")

  /// The advice for what a spreadsheet saves where it has no number to show.
  private static func ofSpreadsheet(_ text: Substring) -> Bilingual? {
    guard text.utf8.count <= OfficeNumber.longest else { return nil }
    return switch text.utf8.first {
    case UInt8(ascii: "="):
      Bilingual(
        "save the sheet with its values, not its formulas",
        vi: "hãy lưu bảng với giá trị, không lưu công thức")
    case UInt8(ascii: "#"):
      Bilingual(
        "a formula with an error or a column too narrow leaves this: put it right and save again",
        vi: "công thức có lỗi hoặc cột quá hẹp để lại dấu này: hãy sửa trong Excel rồi lưu lại")
    default: nil
    }
  }

  private static func ofNumber(_ text: String) -> Bilingual? {
    guard let written = WrittenPoints(text), written.number.decimal != nil else { return nil }
    let number = written.number
    if number.isLong {
      return Bilingual(
        "points have at most four decimals", vi: "điểm có tối đa bốn chữ số thập phân")
    }
    let sign =
      switch written.precision {
      case .exact: ""
      case .approximate: "~"
      case .below: "<"
      case .above: ">"
      }
    if written.hasMore {
      let plain =
        number.form == .open
        ? Figure.bothMeanings(number) : Bilingual(same: number.ungrouped)
      return text.contains("/")
        ? Bilingual(
          "write \(sign)\(plain.english), for the maximum stands in criteria.csv",
          vi: "chỉ viết \(sign)\(plain.vietnamese), vì điểm tối đa ghi ở criteria.csv")
        : Bilingual(
          "write \(sign)\(plain.english) alone", vi: "chỉ viết \(sign)\(plain.vietnamese)")
    }
    guard number.form == .grouped else { return nil }
    return Bilingual(
      "write \(sign)\(number.ungrouped), without a sign between the thousands",
      vi: "hãy viết \(sign)\(number.ungrouped), không có dấu ngăn cách hàng nghìn")
  }

  /// The advice for a number that is cut off, that is a limit, or that has another after it.
  private static func ofRest(_ text: String) -> Bilingual? {
    guard text.utf8.count <= OfficeNumber.longest else { return nil }
    if PrecisionWord.isLimit(text) {
      return Bilingual(
        "a figure may be below (<590) or above (>590) a number, not at the least or at the most"
          + " one; write the number, or leave it empty and say more in the note",
        vi:
          "số liệu có thể ghi dưới (<590) hoặc trên (>590) một số, không ghi ít nhất, nhiều nhất; hãy viết"
          + " số, hoặc để trống và nói rõ trong bài viết")
    }
    if let last = text.last, last == "," || last == ".", let number = OfficeNumber(text.dropLast()),
      number.decimal != nil
    {
      return Bilingual(
        "it ends in '\(last)', so decimals may be missing; write \(number.ungrouped) or all of it",
        vi:
          "số kết thúc bằng '\(last)' nên có thể thiếu phần thập phân; hãy viết \(number.ungrouped) hoặc"
          + " viết đủ")
    }
    if text.last == ")", let open = text.lastIndex(of: "("),
      let written = WrittenPoints(String(text[..<open]).trimmingSpaces), !written.isInParentheses
    {
      return Bilingual(
        "what is in parentheses after it may be a remark, a rank or a part of the number; write"
          + " \(written.number.ungrouped) alone",
        vi: "phần trong ngoặc phía sau có thể là ghi chú, thứ hạng hoặc một phần của số; chỉ viết"
          + " \(written.number.ungrouped)")
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
