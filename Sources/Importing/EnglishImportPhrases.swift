import Emulation
import Input

/// The parts of messages of imports in English.
enum EnglishImportPhrases {
  static let quotes = "a decimal comma belongs in quotes where commas separate cells"

  static func quoted(_ text: String) -> String { "'\(Excerpt.beginning(of: text))'" }

  /// Names in quotes, whole.
  static func listed(_ names: some Sequence<String>) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }

  static func english(_ field: MemberRow.Field) -> String {
    switch field {
    case .points(let id): "points for '\(id)'"
    case .total: "totals"
    case .rank: "ranks"
    case .tier: "tiers"
    case .note: "notes"
    }
  }

  static func english(others names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let more = names.count > 10 ? " and \(names.count - 10) more" : ""
    return "; the same goes for \(listed(names.prefix(10)))\(more)"
  }

  static func english(_ found: ImportProblem.RepeatedFigures) -> String {
    let what = found.isMean ? "mean" : found.parts.count == 1 ? "figures" : "sum"
    let more = found.parts.count > 4 ? " and \(found.parts.count - 4) more" : ""
    let parts = found.parts.prefix(4).map(quoted).joined(separator: ", ")
    let rows =
      switch found.exceptions {
      case 0: "in every row"
      case 1: "in every row but one"
      default: "in every row but \(found.exceptions)"
      }
    return
      "\(quoted(found.head)) holds the \(what) of \(parts)\(more) \(rows), and its points would"
      + " count again; leave it out with --leave-out \(quoted(found.head)), or list it in the year's"
      + " criteria.csv if it is a criterion of its own"
  }

  static func english(_ foot: ImportProblem.FootFigure) -> String {
    let kind =
      switch foot.kind {
      case .sum: "sum"
      case .mean: "mean"
      case .highest: "highest figure"
      case .lowest: "lowest figure"
      case .range: "difference of the highest and the lowest figure"
      }
    return "\(foot.cell.address) holds \(foot.cell.text) as the \(kind) of its column"
  }

  static func english(_ head: ImportProblem.UnreadHead) -> String {
    switch head {
    case .notListed(let name):
      "the year's criteria.csv has no criterion \(quoted(name)); name it there, let --force write"
        + " criteria.csv anew from this sheet"
    case .partOfExtra(let name, let extra):
      "\(quoted(extra)) speaks of points that are added or taken away, so \(quoted(name)) may be no"
        + " criterion; give their sum in a column headed 'Điểm thưởng' or 'Điểm trừ', or list"
        + " \(quoted(name)) in the year's criteria.csv"
    case .ofYear(let other, let head, let year):
      "\(quoted(head)) is of \(other), not of \(year); import it with --year \(other)"
    case .aside(let kind, let head):
      "\(quoted(head)) is \(kind.what.english), not points of the year; head it otherwise if it is"
    case .missing(let line): "\(line.name) has no head; write one above its figures"
    case .yearAlone(let head, let year):
      "\(quoted(head)) says a year alone; write what it holds, such as 'Tổng điểm \(year)'"
    case .wordsAndFigures(let head):
      "\(quoted(head)) holds words and figures: head it 'Ghi chú' if these are remarks; if it is a"
        + " criterion, \(maximum(of: head))"
    case .mayBeRank(let head):
      "\(quoted(head)) may be a rank: head it 'Xếp hạng' if it is one; if it is a criterion,"
        + " \(maximum(of: head))"
    case .mayBeTotal(let head):
      "\(quoted(head)) may be a total: head it 'Tổng điểm' if it is one, or with its stage, as 'Thẩm"
        + " định'; if it is a criterion, \(maximum(of: head))"
    case .withoutMaximum(let head):
      "\(quoted(head)) has no maximum; write it after the name,"
        + " '\(Excerpt.beginning(of: head)) (100đ)'"
    }
  }

  private static func maximum(of head: String) -> String {
    "write its maximum after the name, '\(Excerpt.beginning(of: head)) (100đ)'"
  }
}
