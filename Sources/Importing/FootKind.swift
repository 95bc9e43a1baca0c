import Input

/// What a row below the members says of the figures above it.
package enum FootKind: Sendable {
  case sum, mean, highest, lowest, range

  /// What the name of a row says: `Tổng cộng`, `Điểm cao nhất`, `TB cụm`.
  init?(label: String) {
    let text = "-\(Slug.text(for: label))-"
    func has(_ words: [String]) -> Bool { words.contains { text.contains("-\($0)-") } }
    let isHighest = has(["cao-nhat", "lon-nhat", "max", "maximum", "highest"])
    let isLowest = has(["thap-nhat", "nho-nhat", "min", "minimum", "lowest"])
    let counts = has(["so-don-vi", "so-tinh", "so-luong", "ty-le", "ti-le", "trung-vi", "do-lech"])
    if counts || has(["toi-da", "chuan", "median"]) { return nil }
    if isHighest || isLowest {
      self = isHighest && isLowest ? .range : isHighest ? .highest : .lowest
    } else if has(["trung-binh", "tb", "binh-quan", "bq", "average", "mean"]) {
      self = .mean
    } else if has(["tong", "cong", "tc", "sum", "total"]) {
      self = .sum
    } else {
      return nil
    }
  }
}
