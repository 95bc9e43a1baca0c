import Input

/// The lines under a table that sign it: a place and a day, who made it, who signs.
enum Signature {
  private static let most = 4
  private static let starts = [
    "nguoi-lap", "cum-truong", "cum-pho", "chu-tich", "pho-chu-tich", "truong-ban", "thu-ky",
    "giam-doc", "tm-", "kt-", "tl-", "tuq-", "xac-nhan", "ky-ten", "noi-nhan", "thu-truong",
    "truong-phong", "nguoi-ky", "ky-ghi-ro", "da-ky", "ke-toan",
  ]

  /// Whether a row is one of them.
  static func isIn(_ row: Grid.Row) -> Bool {
    row.cells.count <= most
      && row.cells.contains { cell in
        let text = Slug.text(for: cell.text.text)
        let isDay =
          "-\(text)".contains("-ngay-") && text.contains("-thang-")
          && text.contains("-nam")
        return isDay || starts.contains(where: text.hasPrefix)
      }
  }
}
