/// What the words of a head say of points that are added or taken away beside the criteria.
///
/// By whole words with their marks: "trừ" is no "trú", and "khen thưởng" and "phòng trừ" are no points.
public struct ExtraWords: Sendable {
  /// Whether they speak of points taken away, as `Các nội dung trừ điểm`.
  public let speaksOfPenalty: Bool
  /// Whether they speak of points added, as `Tổng điểm thưởng`.
  public let speaksOfBonus: Bool
  /// Whether they speak of nothing else.
  let isAlone: Bool

  /// What may be before a word of penalties or bonuses that makes it one of something else.
  private static let others: [String: Set<String>] = [
    "trừ": ["phòng", "loại", "bài", "diệt", "tiễu", "miễn", "khử", "tru", "ngoại"],
    "thưởng": ["khen", "giải", "tiền", "danh", "thi", "tưởng"],
    "phạt": ["xử", "hình", "tiền", "nộp"],
  ]
  /// Words that say nothing of what the points are for.
  private static let empty: Set<String> = [
    "điểm", "bị", "tổng", "số", "các", "nội", "dung", "phần", "mục", "tiêu", "chí", "nhóm", "tối",
    "đa", "khoản", "mức", "thêm", "khấu", "giảm", "cộng", "được", "chỉ", "point", "points", "total",
    "max", "maximum", "score", "for", "extra",
  ]

  /// Reads a head.
  public init(_ head: String) {
    guard head.utf8.count <= 400 else {
      (speaksOfPenalty, speaksOfBonus, isAlone) = (false, false, false)
      return
    }
    let words = head.lowercased().split { !$0.isLetter }.map(String.init)
    var (penalty, bonus, isAlone) = (false, false, true)
    for (position, word) in words.enumerated() {
      let last = position > 0 ? words[position - 1] : ""
      let isOther = Self.others[word]?.contains(last) ?? false
      switch word {
      case "trừ" where !isOther, "phạt" where !isOther, "âm" where last == "điểm": penalty = true
      case "thưởng" where !isOther, "bonus", "bonuses": bonus = true
      case "cộng" where last == "điểm", "thêm" where last == "cộng": bonus = true
      case "khích" where last == "khuyến" && position > 1 && words[position - 2] == "điểm":
        bonus = true
      case "khuyến": break
      case _ where word.hasPrefix("deduct") || word.hasPrefix("penalt"): penalty = true
      default: isAlone = isAlone && (word.count == 1 || Self.empty.contains(word))
      }
    }
    (speaksOfPenalty, speaksOfBonus, self.isAlone) = (penalty, bonus, isAlone)
  }

  /// Whether they speak of points added or taken away.
  public var areAny: Bool { speaksOfPenalty || speaksOfBonus }
}
