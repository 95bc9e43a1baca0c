/// A colour of sRGB, as `#1c4f9b` or `#14b` writes it.
public struct WebColor: Hashable, Sendable {
  /// Red, green and blue, 0 to 255 each.
  private let parts: [Int]

  /// Reads `#rrggbb` or `#rgb`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let digits = text.dropFirst()
    guard text.first == "#", [3, 6].contains(digits.utf8.count),
      digits.utf8.allSatisfy({ $0 < 0x80 }), digits.allSatisfy(\.isHexDigit)
    else { return nil }
    let wide = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard let value = Int(wide, radix: 16) else { return nil }
    parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF]
  }

  /// The colour as `#1c4f9b`.
  public var text: String {
    "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The contrast with another colour in hundredths, 100 to 2100 (WCAG 2.2, "contrast ratio").
  public func contrast(with other: WebColor) -> Int {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return Int((max(one, two) / min(one, two) * 100).rounded(.down))
  }

  /// The relative luminance (WCAG 2.2).
  private var luminance: Double {
    zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + Self.linear[$1.0] * $1.1 }
  }

  /// Each value of a part as its share of light, which is `((v + 0.055) / 1.055) ^ 2.4`.
  ///
  /// The power is found by steps that are the same on every machine.
  private static let linear: [Double] = (0...255).map { part in
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base^2.4 = (base^12)^(1/5); the fifth root by Newton's method.
    let power = (1...12).reduce(1.0) { product, _ in product * base }
    return (0..<60).reduce(1.0) { root, _ in
      root - (root - power / (root * root * root * root)) / 5
    }
  }
}
