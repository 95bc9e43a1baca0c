import Emulation
import Input

/// What figures are that are not the points of the year, as a head over them says.
package enum HeadAside: Hashable, Sendable {
  case yearBefore, plan, period, part, percentage, difference, rank, tier, maximum

  private static let yearsBefore: Set<String> = [
    "nam-truoc", "nam-ngoai", "nam-lien-truoc", "nam-truoc-lien-ke", "nam-lien-ke", "cung-ky",
    "cung-ky-nam-truoc", "ky-truoc", "nam-hoc-truoc", "previous-year", "last-year", "prior-year",
    "year-before", "same-period",
  ]
  private static let plans: Set<String> = [
    "ke-hoach", "chi-tieu-ke-hoach", "chi-tieu", "muc-tieu", "du-kien", "du-bao", "uoc", "uoc-dat",
    "uoc-thuc-hien", "dang-ky", "chi-tieu-dang-ky", "plan", "planned", "target", "targets",
    "forecast", "expected", "goal", "goals", "nam-sau", "nam-toi", "next-year",
  ]
  /// What is of the year itself, beside a plan or the year before.
  private static let results: Set<String> = [
    "thuc-hien", "ket-qua-thuc-hien", "thuc-te", "nam-nay", "thuc-dat", "ca-nam", "actual",
    "this-year",
  ]
  private static let before: Set<String> = [
    "diem", "so-lieu", "phan", "cot", "ket-qua", "tong-diem",
  ]
  private static let after: Set<Substring> = [
    "nam", "giao", "duoc", "de", "ra", "cua", "dau", "trong", "for", "of", "the", "year",
  ]
  private static let periods = ["giai-doan", "binh-quan", "trung-binh", "cac-nam", "average"]

  /// What a head over others says of all that is below it; nil for points of the year.
  init?(over head: Head) {
    switch head.word {
    case .yearBefore: self = .yearBefore
    case .percentage: self = .percentage
    case .difference: self = .difference
    case .rank: self = .rank
    case .tier: self = .tier
    case .maximum: self = .maximum
    case nil:
      let keys = Self.keys(of: head.name)
      if !keys.isDisjoint(with: Self.yearsBefore) {
        self = .yearBefore
      } else if !keys.isDisjoint(with: Self.plans) {
        self = .plan
      } else if Self.isOfPeriod(head.name) {
        self = .period
      } else if keys.contains(where: Self.isOfPart) {
        self = .part
      } else {
        self.init(own: head)
      }
    default: return nil
    }
  }

  /// What the head of a column alone says, such as `Kinh tế năm trước (600đ)`.
  init?(own head: Head) {
    let key = Slug.text(for: head.name)
    let isCompared = ["so-voi", "compared"].contains(where: key.contains)
    guard head.word == .yearBefore || head.word == nil, !isCompared,
      ["nam-truoc", "nam-ngoai", "last-year"].contains(where: { Self.ends(key, in: $0) })
    else { return nil }
    self = .yearBefore
  }

  /// Whether it is so whatever the head below it says, and not of criteria alone.
  var isOfAll: Bool {
    switch self {
    case .yearBefore, .plan, .period, .part, .difference: true
    case .percentage, .rank, .tier, .maximum: false
    }
  }

  /// Whether a head over others says that they are of the year itself.
  static func saysResults(_ head: Head) -> Bool {
    head.word == nil && !keys(of: head.name).isDisjoint(with: results)
  }

  /// A head without its year, without words that say no more, and both.
  private static func keys(of name: String) -> Set<String> {
    guard name.utf8.count <= 100 else { return [] }
    let rest = HeadYear(name)?.rest ?? name
    var words = Slug.text(for: rest).split(separator: "-")
    var keys = [words]
    while let last = words.last, words.count > 1, after.contains(last) {
      words.removeLast()
      keys.append(words)
    }
    let all = keys.map { $0.joined(separator: "-") }
    return Set(
      all
        + all.flatMap { key in
          before.filter { key.hasPrefix("\($0)-") }.map { String(key.dropFirst($0.count + 1)) }
        })
  }

  /// Whether a head is of several years together: `Bình quân 2021-2023`.
  private static func isOfPeriod(_ name: String) -> Bool {
    let key = Slug.text(for: name)
    return periods.contains { key.hasPrefix("\($0)-") } && MappedColumns.years(in: name).count > 1
  }

  /// Whether a head is of a part of a year: `6 tháng đầu năm`, `Quý I`.
  private static func isOfPart(_ key: String) -> Bool {
    let words = key.split(separator: "-")
    guard words.count == 2 else { return key == "dau-nam" || key == "giua-nam" }
    func isNumber(_ word: Substring) -> Bool {
      word.allSatisfy { $0.isNumber } || ["i", "ii", "iii", "iv"].contains(word)
    }
    return (words[1] == "thang" && isNumber(words[0]))
      || (["quy", "thang", "quarter"].contains(words[0]) && isNumber(words[1]))
  }

  private static func ends(_ key: String, in words: String) -> Bool {
    key == words || key.hasSuffix("-\(words)")
  }

  /// What the figures are, after "is" in a message.
  var what: Bilingual {
    switch self {
    case .yearBefore: Bilingual("of the year before", vi: "của năm trước")
    case .plan: Bilingual("a plan or a target", vi: "kế hoạch hoặc chỉ tiêu giao")
    case .period: Bilingual("of several years", vi: "của nhiều năm")
    case .part: Bilingual("of a part of the year", vi: "của một phần trong năm")
    case .percentage: Bilingual("a percentage", vi: "tỷ lệ")
    case .difference:
      Bilingual("the difference of other columns", vi: "chênh lệch của các cột khác")
    case .rank: Bilingual("a rank", vi: "thứ hạng")
    case .tier: Bilingual("a tier", vi: "mức xếp loại")
    case .maximum: Bilingual("a maximum", vi: "điểm tối đa")
    }
  }
}
