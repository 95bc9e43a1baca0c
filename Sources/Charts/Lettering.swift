/// A size and weight of text, and how much room words take in it.
///
/// Widths are those of Noto Sans, the widest of the fonts that pages name; where another font is
/// used, text is narrower than reckoned.
struct Lettering: Hashable, Sendable {
  var size: Length
  var isBold = false
  var isItalic = false

  /// Names and figures.
  static let label = Lettering(size: 14)
  /// What stands beside them: axes, words for gaps.
  static let small = Lettering(size: 13)
  /// Words where a figure is missing.
  static let gap = Lettering(size: 13, isItalic: true)

  /// The label of what the chart is about is bold.
  static func label(bold: Bool) -> Lettering { Lettering(size: 14, isBold: bold) }

  /// From one line of text to the next.
  var lineHeight: Length { size + 3 }

  /// From the middle of a line of text down to its baseline.
  var drop: Length { size * 36 / 100 }

  /// At least the width of a text; of a long one only that it is longer than a sheet.
  func width(of text: String) -> Length {
    var sum = 0
    for scalar in text.unicodeScalars {
      sum += Self.advance(of: scalar)
      if sum > 1_000_000 { break }
    }
    return width(ofThousandths: sum)
  }

  private func width(ofThousandths sum: Int) -> Length {
    Length(tenths: (size.tenths * sum * (isBold ? 107 : 100) + 99_999) / 100_000)
  }

  /// The text, or as much of its beginning as fits with "…" behind it.
  func shortened(_ text: String, to room: Length) -> String {
    guard width(of: text) > room else { return text }
    var sum = Self.advance(of: "…")
    var end = text.startIndex
    for index in text.indices {
      for scalar in text[index].unicodeScalars { sum += Self.advance(of: scalar) }
      guard width(ofThousandths: sum) <= room else { break }
      end = text.index(after: index)
    }
    var beginning = text[..<end]
    while beginning.last == " " { beginning.removeLast() }
    return beginning + "…"
  }

  /// The text in lines that fit; a single word that does not is shortened.
  func lines(of text: String, in room: Length) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || width(of: longer) <= room {
        line = longer
      } else {
        lines.append(shortened(line, to: room))
        line = String(word)
      }
    }
    if !line.isEmpty { lines.append(shortened(line, to: room)) }
    return lines
  }

  /// The width of a character in thousandths of the size.
  private static func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
    case 0x300...0x36F: 0
    case 0xEC...0xEF, 0x129, 0x1EC9, 0x1ECB: 258
    case 0xA0...0x24F, 0x1E00...0x1EFF: scalar.properties.isUppercase ? 790 : 617
    case 0x2010...0x2013, 0x2018...0x201D: 500
    case 0x2026: 791
    case 0..<0x1100: 800
    default: 1000
    }
  }

  private static let ascii = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372,
    572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434,
    899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781,
    605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444,
    281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605,
    615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
  ]
}
