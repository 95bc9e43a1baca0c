import Input

/// How wide text is in Times New Roman and fonts with its measures.
enum LetterWidths {
  /// The width of a text, in thousandths of the size of its type.
  static func width(of text: String, isBold: Bool = false) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1, isBold: isBold) }
  }

  /// The width of a character; none for a mark above or below the one before it.
  static func width(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
    let table = isBold ? bold : regular
    if (0x20...0x7E).contains(scalar.value) { return table[Int(scalar.value) - 0x20] }
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0x200B: return 0
    case 0xA0: return table[0]
    case 0x2013: return 500
    case 0x2014, 0x2026: return 1000
    case 0xC0...0x24F, 0x1E00...0x1EFF: break
    default: return 600
    }
    guard let base = Folding.fold(String(Character(scalar))).unicodeScalars.first,
      (0x61...0x7A).contains(base.value)
    else { return 722 }
    let isCapital = scalar.properties.isUppercase
    return table[Int(base.value) - 0x20 - (isCapital ? 0x20 : 0)]
  }

  private static let regular = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]

  private static let bold = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
    930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
    333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
    556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
  ]
}
