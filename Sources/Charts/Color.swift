/// A colour of the charts: what it is for, and what it is in print.
///
/// The name becomes a class that the screen's stylesheet colours anew (`charts.css`); the literal
/// stands in the attribute for engines that do not style the inside of an SVG.
enum Color: String, Sendable {
  /// Text and axes.
  case ink
  /// Secondary text.
  case soft
  /// Lines and bars that are not the chart's subject.
  case mid
  /// Hairlines.
  case rule
  /// Quiet areas.
  case light
  /// The chart's subject.
  case accent
  /// The ground, for what must cover lines behind it.
  case paper

  var literal: String {
    switch self {
    case .ink, .accent: "#000"
    case .soft: "#333"
    case .mid: "#777"
    case .rule: "#aaa"
    case .light: "#ddd"
    case .paper: "#fff"
    }
  }

  /// The attribute that fills with it; none for black, in which a shape is filled without any.
  var fill: String { literal == "#000" ? "" : " fill=\"" + literal + "\"" }

  /// The attribute that draws lines with it.
  var stroke: String { " stroke=\"" + literal + "\"" }
}
