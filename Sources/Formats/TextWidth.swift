/// How much room text takes in a font, in thousandths of the size of its type.
package enum TextWidth: Sendable {
  /// Noto Sans, the widest of the fonts that pages name; in others text is narrower.
  case notoSans
  /// The bold of Times New Roman and of fonts with its measures, rather too wide than too narrow.
  case timesBold
  /// Its capitals alone, as wide as they are on average in names.
  case timesBoldCapitals

  /// At least the width of a text; of a long one only that it is wider than any sheet.
  package func width(of text: String) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      sum += width(of: scalar)
      if sum > 1_000_000 { break }
    }
    return sum
  }

  /// The width of a character; none for a mark above or below the one before it.
  package func width(of scalar: Unicode.Scalar) -> Int {
    if (0x300...0x36F).contains(scalar.value) { return 0 }
    return switch self {
    case .notoSans: Self.inNotoSans(scalar)
    case .timesBold: Self.inTimesBold(scalar)
    case .timesBoldCapitals: Self.inTimesBoldCapitals(scalar)
    }
  }

  private static func inNotoSans(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: notoSansASCII[Int(scalar.value) - 0x20]
    case 0xEC...0xEF, 0x129, 0x1EC9, 0x1ECB: 258
    case 0xA0...0x24F, 0x1E00...0x1EFF: scalar.properties.isUppercase ? 790 : 617
    case 0x2010...0x2013, 0x2018...0x201D: 500
    case 0x2026: 791
    case 0..<0x1100: 800
    default: 1000
    }
  }

  private static let notoSansASCII = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372,
    572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434,
    899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781,
    605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444,
    281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605,
    615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
  ]

  private static func inTimesBold(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case ",", ".", " ", "i", "l", "j", "|": 280
    case "(", ")", "t", "f", "r", "s", "-": 400
    case "m", "M", "W", "w": 1000
    case "–", "−", "≈", "<", ">": 570
    default: scalar.properties.isUppercase ? 720 : 540
    }
  }

  private static func inTimesBoldCapitals(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " ", ",", ".", ";", ":": 250
    case "-", "(", ")": 330
    case "I", "Ì", "Í", "Ỉ", "Ĩ", "Ị": 390
    case "E", "S", "P", "T", "L", "F": 630
    case "M", "W": 950
    default: 730
    }
  }
}
