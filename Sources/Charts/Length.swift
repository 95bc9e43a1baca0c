/// A length on the sheet of a chart: an exact number of tenths of a unit.
struct Length: Hashable, Comparable, AdditiveArithmetic, ExpressibleByIntegerLiteral, Sendable {
  var tenths: Int

  init(tenths: Int) { self.tenths = tenths }

  init(_ units: Int) { tenths = units * 10 }

  init(integerLiteral units: Int) { self.init(units) }

  static let zero = Length(tenths: 0)

  static func < (left: Length, right: Length) -> Bool { left.tenths < right.tenths }

  static func + (left: Length, right: Length) -> Length {
    Length(tenths: left.tenths + right.tenths)
  }

  static func - (left: Length, right: Length) -> Length {
    Length(tenths: left.tenths - right.tenths)
  }

  static prefix func - (length: Length) -> Length { Length(tenths: -length.tenths) }

  static func * (length: Length, count: Int) -> Length { Length(tenths: length.tenths * count) }

  /// Rounded toward zero to a tenth.
  static func / (length: Length, count: Int) -> Length { Length(tenths: length.tenths / count) }

  /// The number as SVG writes it: `12`, `12.5`, `-0.5`.
  var text: String {
    let (whole, part) = (tenths.magnitude / 10, Int(tenths.magnitude % 10))
    let magnitude = part == 0 ? String(whole) : String(whole) + Self.parts[part]
    return tenths < 0 ? "-" + magnitude : magnitude
  }

  private static let parts = ["", ".1", ".2", ".3", ".4", ".5", ".6", ".7", ".8", ".9"]

  /// Whether the two are too far apart to be seen as beside each other.
  func isFar(from other: Length) -> Bool { max(self - other, other - self) > 6 }
}
