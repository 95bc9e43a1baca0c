import Input

/// The lines under a table that sign it: a place and a day, who made it, who signs.
enum Signature {
  private static let most = 4
  private static let starts = [
    "nguoi-lap", "cum-truong", "cum-pho", "chu-tich", "pho-chu-tich", "truong-ban", "thu-ky",
    "giam-doc", "xac-nhan", "ky-ten", "noi-nhan", "thu-truong",
    "truong-phong", "nguoi-ky", "ky-ghi-ro", "da-ky", "ke-toan",
  ]

  /// What is before the office of those who sign for others: `KT. CHỦ TỊCH`; `KT-XH` is a criterion.
  private static let deputies = ["tm", "kt", "tl", "tuq"]
  private static let offices = ["chu-", "giam-", "truong-", "pho-", "uy-ban", "ubnd", "thu-truong"]

  /// Whether a row is one of them.
  static func isIn(_ row: Grid.Row) -> Bool {
    row.cells.count <= most
      && row.cells.contains { cell in
        let text = Slug.text(for: cell.text.text)
        let isDay =
          "-\(text)".contains("-ngay-") && text.contains("-thang-")
          && text.contains("-nam")
        return isDay || starts.contains(where: text.hasPrefix) || isForAnother(cell.text.text, text)
      }
  }

  private static func isForAnother(_ text: String, _ key: String) -> Bool {
    guard let word = deputies.first(where: { key.hasPrefix("\($0)-") }),
      Head(text).maximum == nil
    else { return false }
    let office = key.dropFirst(word.count + 1)
    return text.dropFirst(word.count).hasPrefix(".") || offices.contains(where: office.hasPrefix)
  }
}
