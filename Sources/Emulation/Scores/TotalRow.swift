import Input

/// A row that adds up the others, or holds the maxima above them, as spreadsheets have it.
package enum TotalRow {
  static let names = Set(
    [
      "tổng cộng", "tc", "cộng", "tổng", "tổng số", "tổng điểm", "trung bình", "trung bình cộng",
      "điểm trung bình", "bình quân", "total", "sum", "average", "mean",
    ].map(NameKey.init))
  static let maxima = Set(
    [
      "điểm tối đa", "tối đa", "điểm chuẩn", "thang điểm", "maximum", "max", "maximum points",
      "thang điểm tối đa", "mức điểm tối đa", "điểm chuẩn tối đa", "mức điểm", "tổng điểm chuẩn",
      "tổng điểm tối đa", "điểm tối đa toàn cụm", "điểm quy định", "khung điểm", "barem điểm",
      "barem", "điểm tối đa của cụm", "điểm chuẩn của cụm", "thang điểm của cụm",
    ].ofClusterAndBlock.map(NameKey.init))

  /// The words that make a row one that sums up others, as `cao-nhat` in `Điểm cao nhất của cụm`.
  private static let summing = [
    "tong", "cong", "tb", "bq", "trung-binh", "binh-quan", "cao-nhat", "thap-nhat", "lon-nhat",
    "nho-nhat", "max", "min", "maximum", "minimum", "average", "mean", "median", "sum", "total",
    "highest", "lowest", "trung-vi", "do-lech", "chenh-lech", "toan-cum", "ca-cum", "chung",
    "khoang-cach",
  ].ofClusterAndBlock
  /// How the name of a row begins that counts the others, as `Số đơn vị đạt từ 90% trở lên`.
  private static let counting = ["so-don-vi-", "so-tinh-", "so-luong-", "ty-le-", "ti-le-"]
  /// The words that may be beside them.
  private static let beside = Set(
    """
    tong cong tb bq trung binh quan cao thap nhat lon nho max min maximum minimum average mean
    median sum total highest lowest vi do lech chuan chenh toan ca chung cum khoi so diem gia
    tri muc cua cac trang page luy ke chuyen sang don tinh thanh pho vien va giua of all the
    cluster block unit khoang cach hang dau cuoi dat duoc score value
    """.split(whereSeparator: \.isWhitespace))

  /// Whether a row of this name sums up others: a sum, a mean, a highest or lowest figure.
  package static func sumsUp(_ name: String) -> Bool {
    let key = NameKey(name)
    if names.contains(key) || counting.contains(where: key.text.hasPrefix) { return true }
    let words = key.text.split(separator: "-")
    guard !words.isEmpty, words.count <= 12,
      words.allSatisfy({ beside.contains($0) || Int($0) != nil })
    else { return false }
    let text = "-\(key.text)-"
    return summing.contains { text.contains("-\($0)-") }
  }

  /// The problem of a row whose name, or the first cell that holds something, says that it is one.
  static func problem(_ row: Table.Row, _ name: LocatedText) -> Problem? {
    let cell = name.text.isEmpty ? row.cells.first { !$0.text.isEmpty } : name
    guard let cell else { return nil }
    let key = NameKey(cell.text)
    if maxima.contains(key) {
      return EmulationProblem.rowOfMaxima.at(cell.place)
    }
    guard names.contains(key) else { return nil }
    return EmulationProblem.rowOfTotals.at(cell.place)
  }
}
