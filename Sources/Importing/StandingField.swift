import Emulation
import Input

/// How a column of `scores.csv` is written, named and ordered.
extension StandingScores.Field {
  /// Its head.
  var head: String {
    switch self {
    case .points(let id): id
    case .total: "total"
    case .percentage: "percentage"
    case .rank: "rank"
    case .tier: "tier"
    case .source: "source"
    case .note(let code): "note.\(code)"
    case .other(let head): head
    }
  }

  /// What it is called in messages.
  var name: Bilingual {
    switch self {
    case .points("bonus"): Bilingual(head, vi: "điểm thưởng")
    case .points("penalty"): Bilingual(head, vi: "điểm trừ")
    case .points(let id): Bilingual("criterion \(id)", vi: "tiêu chí \(id)")
    case .total: Bilingual(head, vi: "tổng điểm")
    case .percentage: Bilingual(head, vi: "tỷ lệ")
    case .rank: Bilingual(head, vi: "xếp hạng")
    case .tier: Bilingual(head, vi: "xếp loại")
    case .source: Bilingual(head, vi: "nguồn")
    case .note(let code): Bilingual(head, vi: "ghi chú (\(code))")
    case .other: Bilingual(same: head)
    }
  }

  /// Where it is among the columns: criteria first, then what is said of them together, then what is not known.
  var order: Int {
    switch self {
    case .points("bonus"): 1
    case .points("penalty"): 2
    case .points: 0
    case .total: 3
    case .percentage: 4
    case .rank: 5
    case .tier: 6
    case .note: 7
    case .source: 8
    case .other: 9
    }
  }

  /// An order in which columns that a sheet adds always come.
  static func isBefore(_ one: Self, _ other: Self) -> Bool { "\(one)" < "\(other)" }
}
