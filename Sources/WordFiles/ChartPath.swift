/// The lines of a path as charts write them: moves and straight lines, from the corner or from the last spot.
struct ChartPath {
  typealias Spot = (x: Double, y: Double)

  /// A line through spots, closed or open.
  struct Line {
    var spots: [Spot]
    var isClosed: Bool
  }

  private(set) var lines: [Line] = []

  init(_ text: String) {
    var (x, y) = (0.0, 0.0)
    var letter: Character = "M"
    var numbers: [Double] = []
    var written = ""
    func number() -> Double? {
      defer { written = "" }
      return Double(written)
    }
    func step() {
      let isRelative = letter.isLowercase
      let (baseX, baseY) = isRelative ? (x, y) : (0, 0)
      switch letter {
      case "M", "m", "L", "l":
        guard numbers.count == 2 else { return }
        (x, y) = (baseX + numbers[0], baseY + numbers[1])
      case "H", "h":
        guard numbers.count == 1 else { return }
        x = baseX + numbers[0]
      case "V", "v":
        guard numbers.count == 1 else { return }
        y = baseY + numbers[0]
      default: return
      }
      numbers = []
      if letter == "M" || letter == "m" {
        lines.append(Line(spots: [(x, y)], isClosed: false))
        letter = letter == "M" ? "L" : "l"
      } else if !lines.isEmpty {
        lines[lines.count - 1].spots.append((x, y))
      }
    }
    func take() {
      guard let value = number() else { return }
      numbers.append(value)
      step()
    }
    for character in text + " " {
      switch character {
      case "0"..."9": written.append(character)
      case "." where !written.contains("."): written.append(character)
      case ".":
        take()
        written = "."
      case "-":
        take()
        written = "-"
      case "z", "Z":
        take()
        guard !lines.isEmpty else { continue }
        lines[lines.count - 1].isClosed = true
        if let start = lines[lines.count - 1].spots.first { (x, y) = start }
      case _ where character.isLetter:
        take()
        (letter, numbers) = (character, [])
      default: take()
      }
    }
  }
}

extension ChartPath.Line {
  /// The line in dashes, each as a line of its own; whole without any.
  func dashed(_ pattern: [Double]) -> [[ChartPath.Spot]] {
    guard pattern.count == 2, pattern.allSatisfy({ $0 > 0 }) else { return [spots] }
    var dashes: [[ChartPath.Spot]] = []
    for (start, end) in zip(spots, spots.dropFirst()) {
      let (across, down) = (end.x - start.x, end.y - start.y)
      let length = (across * across + down * down).squareRoot()
      guard length > 0 else { continue }
      var from = 0.0
      while from < length {
        let to = min(from + pattern[0], length)
        dashes.append(
          [from, to].map { (start.x + across * $0 / length, start.y + down * $0 / length) })
        from += pattern[0] + pattern[1]
      }
    }
    return dashes
  }
}
