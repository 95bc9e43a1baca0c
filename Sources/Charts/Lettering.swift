import Formats

/// A size and weight of text, and how much room words take in it at most.
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
    width(ofThousandths: TextWidth.widestSans.width(of: text))
  }

  private func width(ofThousandths sum: Int) -> Length {
    Length(tenths: (size.tenths * sum * (isBold ? 114 : 100) + 99_999) / 100_000)
  }

  /// The text, or as much of its beginning as fits with "…" behind it.
  func shortened(_ text: String, to room: Length) -> String {
    guard width(of: text) > room else { return text }
    var sum = TextWidth.widestSans.width(of: "…" as Unicode.Scalar)
    var end = text.startIndex
    for index in text.indices {
      for scalar in text[index].unicodeScalars { sum += TextWidth.widestSans.width(of: scalar) }
      guard width(ofThousandths: sum) <= room else { break }
      end = text.index(after: index)
    }
    var beginning = text[..<end]
    while beginning.last == " " { beginning.removeLast() }
    return beginning + "…"
  }

  /// The text in lines that fit; a single word that does not is shortened.
  func lines(of text: String, in room: Length) -> [String] {
    // Nearly all texts fit, and no blank of theirs is lost.
    if !text.isEmpty, !Self.hasBlankToLose(text), width(of: text) <= room { return [text] }
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

  /// Whether a blank is at an end of the text, or beside another one.
  private static func hasBlankToLose(_ text: String) -> Bool {
    let blank = UInt8(ascii: " ")
    var previous = blank
    for byte in text.utf8 {
      if byte == blank, previous == blank { return true }
      previous = byte
    }
    return previous == blank
  }

  /// The text in lines that fit, at most three; of more, the third ends in "…".
  func fewLines(of text: String, in room: Length) -> [String] {
    let lines = lines(of: text, in: room)
    guard lines.count > 3 else { return lines }
    return lines.prefix(2) + [shortened(lines[2] + " " + lines[3], to: room)]
  }
}
