/// How a shape is filled and lined.
struct Look: Hashable, Sendable {
  enum Fill: Hashable, Sendable {
    case none
    case shade(Shade)
    case pattern(Pattern)
  }

  enum Stroke: String, Sendable {
    case solid
    case dashed = "5 4"
    case dotted = "1 3"
  }

  var fill = Fill.none
  var line: Shade?
  var width: Length = 1
  var stroke = Stroke.solid
  /// Whether the ends of its lines are round, so that a line without length is a dot.
  var isRound = false

  static func filled(_ shade: Shade) -> Look { Look(fill: .shade(shade)) }

  static func patterned(_ pattern: Pattern) -> Look { Look(fill: .pattern(pattern)) }

  static let hairline = lined(.rule, Length(tenths: 7))

  static func lined(_ shade: Shade, _ width: Length = 1, _ stroke: Stroke = .solid) -> Look {
    Look(line: shade, width: width, stroke: stroke)
  }

  static func round(_ shade: Shade, _ width: Length) -> Look {
    Look(line: shade, width: width, isRound: true)
  }

  /// The same with a line around it.
  func lined(_ shade: Shade, _ width: Length = 1, _ stroke: Stroke = .solid) -> Look {
    Look(fill: fill, line: shade, width: width, stroke: stroke)
  }
}
