import Formats

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
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the text.
  func write(to bytes: inout [UInt8]) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(whole: Int(tenths.magnitude / 10))
    guard tenths % 10 != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(tenths.magnitude % 10))
  }

  /// The number of characters of the text.
  var textCount: Int {
    var whole = tenths.magnitude / 10
    var count = (tenths < 0 ? 2 : 1) + (tenths % 10 == 0 ? 0 : 2)
    while whole >= 10 { (whole, count) = (whole / 10, count + 1) }
    return count
  }

  /// Whether the two are too far apart to be seen as beside each other.
  func isFar(from other: Length) -> Bool { max(self - other, other - self) > 6 }
}
