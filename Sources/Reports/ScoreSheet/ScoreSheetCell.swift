import Emulation
import Formats
import Localization

/// What a cell of the full score sheet says, in as little room as can be.
package enum ScoreSheetCell: Hashable {
  case figure(String)
  /// Not published.
  case unknown
  /// The criterion is not assigned to the member.
  case unassigned
  /// Neither bonus nor penalty.
  case none
  /// A sum of which only so many parts are known.
  case part(Int, of: Int)

  /// The text of the cell; what signs mean is said under the table.
  var text: String {
    switch self {
    case .figure(let text): text
    case .unknown: "–"
    case .unassigned: "x"
    case .none: ""
    case .part(let count, let total): "(\(count)/\(total))"
    }
  }

  /// What explains the sign; nil for a figure.
  var key: TextKey? {
    switch self {
    case .figure: nil
    case .unknown: .sheetUnknown
    case .unassigned: .sheetUnassigned
    case .none: .sheetNone
    case .part: .sheetPart
    }
  }

  /// The cells of a column, its figures with one number of decimals.
  static func aligned(_ column: [ScoreSheetCell]) -> [ScoreSheetCell] {
    zip(column, EvenDecimals.texts(column.map(\.text))).map { cell, text in
      if case .figure = cell { .figure(text) } else { cell }
    }
  }

  /// The keys in the order in which they are explained.
  static let keys: [TextKey] = [.sheetUnknown, .sheetUnassigned, .sheetPart, .sheetNone]
}

extension ScoreSheetCell {
  /// The cell of a member in a column of the full score sheet of a stage.
  init(
    _ content: ScoreSheetColumn.Content, of member: Member.ID, at stage: Stage,
    in year: Year, _ language: Localization
  ) {
    let placing = year.standing[member]
    let score = placing?.score?[stage]
    switch content {
    case .criterion(let position):
      let criterion = year.criteria.all[position]
      let hasPoints = score?.points.contains { $0 != nil } ?? false
      if !criterion.isAssigned(to: member) {
        self = .unassigned
      } else if let figure = score?.points(at: position) {
        self = .figure(language.figure(figure, of: criterion))
      } else {
        self = criterion.kind != .criterion && hasPoints ? .none : .unknown
      }
    case .group(let group):
      let figures = year.figures(of: group, for: member, at: stage)
      let known = figures.compactMap(\.self)
      if figures.isEmpty {
        self = .unassigned
      } else if known.count == figures.count {
        self = .figure(language.sum(of: known))
      } else {
        self = known.isEmpty ? .unknown : .part(known.count, of: figures.count)
      }
    case .maximum: self.init(year.maximum(for: member).map(language.points))
    case .total: self.init((score?.total).map(language.figure))
    case .rank: self.init((placing?.rank).map(language.rank))
    }
  }

  private init(_ figure: String?) {
    self = figure.map { .figure($0) } ?? .unknown
  }
}
