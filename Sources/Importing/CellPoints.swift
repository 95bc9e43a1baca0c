import Emulation
import Input

/// The points in a cell, as `scores.csv` writes them.
struct CellPoints {
  /// The points; empty where none are published.
  let text: String

  /// Reads a cell.
  ///
  /// Reports what is no number, and warns where a computed one is rounded to four decimals.
  init(
    _ cell: Grid.Cell, isPenalty: Bool, _ vocabulary: SheetVocabulary, _ problems: inout Problems
  ) {
    if let flaw = cell.flaw {
      problems.report(flaw)
      text = ""
      return
    }
    guard !cell.isDash else {
      text = ""
      return
    }
    if case .percentage(let number) = cell.content {
      problems.report(
        Problem(
          "cell-percentage",
          "\(cell.address) shows \(cell.text.text) and holds \(number): points or a share? Write the"
            + " points, and format the cell as a number", at: cell.text.place))
      text = ""
      return
    }
    var number = cell.number ?? cell.text.text
    if isPenalty, let sign = number.first, "-−".contains(sign) { number.removeFirst() }
    if let rounded = Self.rounded(number) {
      problems.report(
        .warning(
          "points-rounded",
          "\(cell.address) holds \(number), written as \(rounded): points have at most four decimals",
          at: cell.text.place))
      number = rounded
    }
    // What the sheet holds as a number has one meaning, which the text of it must have, too.
    if cell.number != nil, let points = Points(number) { number = points.written }
    do {
      text = try vocabulary.points(LocatedText(number, at: cell.text.place))
    } catch {
      problems.report(
        Problem(error.code, "\(cell.address): \(error.message)", at: error.place))
      text = ""
    }
  }

  /// A number with more than four decimals as one with at most four, halves away from zero.
  static func rounded(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count > 4, parts[0].utf8.count <= 9,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let digits = Int(parts[0] + parts[1].prefix(5))
    else { return nil }
    let value = (digits + 5) / 10
    return Points(tenThousandths: value, decimals: 4).shortest.written
  }
}

extension Grid.Cell {
  /// Whether the cell says that nothing is published.
  var isDash: Bool { ["-", "–", "—"].contains(text.text) }
}
