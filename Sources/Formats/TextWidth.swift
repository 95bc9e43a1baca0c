/// How much room text takes in a font, in thousandths of the size of its type.
package enum TextWidth: Sendable {
  /// The wider of DejaVu Sans and Noto Sans for each character; other common fonts without serifs
  /// are narrower.
  case widestSans
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
    case .widestSans: Self.inWidestSans(scalar)
    case .timesBold: Self.inTimesBold(scalar)
    case .timesBoldCapitals: Self.inTimesBoldCapitals(scalar)
    }
  }

  private static func inWidestSans(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: sansASCII[Int(scalar.value) - 0x20]
    case 0xEC...0xEF, 0x129, 0x1EC9, 0x1ECB: 278
    case 0x1A0, 0x1EDA, 0x1EDC, 0x1EDE, 0x1EE0, 0x1EE2: 914
    case 0x1AF, 0x1EE8, 0x1EEA, 0x1EEC, 0x1EEE, 0x1EF0: 858
    case 0x1B0, 0x1EE9, 0x1EEB, 0x1EED, 0x1EEF, 0x1EF1: 674
    case 0xD7, 0xF7: 838
    case 0xA0...0x24F, 0x1E00...0x1EFF: scalar.properties.isUppercase ? 790 : 637
    case 0x2010...0x2013: 500
    case 0x2018...0x201D: 520
    case 0..<0x1100: 838
    default: 1000
    }
  }

  private static let sansASCII = [
    318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 551, 838, 318, 361, 318, 372,
    637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 531,
    1000, 685, 687, 699, 771, 632, 576, 775, 752, 339, 295, 656, 558, 907, 760, 788,
    605, 788, 695, 635, 611, 732, 685, 989, 686, 611, 686, 391, 372, 391, 838, 500,
    500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612,
    635, 635, 413, 521, 393, 634, 592, 818, 592, 592, 525, 637, 551, 637, 838,
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
