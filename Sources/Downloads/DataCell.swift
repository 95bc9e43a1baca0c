import Emulation

/// What stands in a cell of a data table.
enum DataCell: Hashable, Sendable {
  /// Nothing is known; never 0.
  case empty
  case text(String)
  case flag(Bool)
  case whole(Int)
  /// A number that can only be exact, as precise as it was given.
  case decimal(Points)
  /// A number and how much of it is known.
  case figure(Points, Figure.Precision)
  /// A plain number of a source that does not say whether it is exact.
  case reported(Points)
  /// Ids of members, awards or the like, in their order.
  case ids([String])

  /// A text; empty for nil.
  init(_ text: String?) {
    self = text.map { .text($0) } ?? .empty
  }

  /// A whole number; empty for nil.
  init(_ whole: Int?) {
    self = whole.map { .whole($0) } ?? .empty
  }

  /// An exact number; empty for nil.
  init(_ points: Points?) {
    self = points.map { .decimal($0) } ?? .empty
  }

  /// A day as `YYYY-MM-DD` (ISO 8601); empty for nil.
  init(_ day: Day?) {
    self.init(day?.iso)
  }

  /// A published figure; empty for nil.
  ///
  /// - Parameter isReported: whether it is known from reports only.
  init(_ figure: Figure?, isReported: Bool = false) {
    guard let figure else {
      self = .empty
      return
    }
    let isPlain = figure.precision == .exact
    self =
      isReported && isPlain ? .reported(figure.points) : .figure(figure.points, figure.precision)
  }

  /// What data files call a plain number of a source that does not say whether it is exact.
  static let reportedID = "as-reported"
}

extension Figure.Precision {
  /// What data files call it.
  var id: String {
    switch self {
    case .exact: "exact"
    case .approximate: "approximate"
    case .below: "below"
    case .above: "above"
    }
  }

  /// How the number of opposite sign stands to what it tells of.
  var ofOpposite: Figure.Precision {
    switch self {
    case .exact, .approximate: self
    case .below: .above
    case .above: .below
    }
  }
}

extension Points {
  /// The number with the minus of ASCII, which programs read.
  func digits(decimalSign: String) -> String {
    let text = (self < .zero ? .zero - self : self).text(decimalSign: decimalSign)
    return self < .zero ? "-" + text : text
  }
}
