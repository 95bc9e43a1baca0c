/// How a shape is filled and lined.
struct Style: Hashable, Sendable {
  enum Fill: Hashable, Sendable {
    case none
    case shade(Color)
    case pattern(Pattern)
  }

  enum Stroke: String, Sendable {
    case solid
    case dashed = "5 4"
    case dotted = "1 3"
  }

  var fill = Fill.none
  var line: Color?
  var width: Length = 1
  var stroke = Stroke.solid
  /// Whether the ends of its lines are round, so that a line without length is a dot.
  var isRound = false

  static func filled(_ shade: Color) -> Style { Style(fill: .shade(shade)) }

  static func patterned(_ pattern: Pattern) -> Style { Style(fill: .pattern(pattern)) }

  static let hairline = lined(.rule, Length(tenths: 7))

  static func lined(_ shade: Color, _ width: Length = 1, _ stroke: Stroke = .solid) -> Style {
    Style(line: shade, width: width, stroke: stroke)
  }

  static func round(_ shade: Color, _ width: Length) -> Style {
    Style(line: shade, width: width, isRound: true)
  }

  /// The same with a line around it.
  func lined(_ shade: Color, _ width: Length = 1, _ stroke: Stroke = .solid) -> Style {
    Style(fill: fill, line: shade, width: width, stroke: stroke)
  }
}
