import Emulation
import Input

/// The points in a cell, as `scores.csv` writes them.
struct CellPoints {
  /// The points; empty where none are published.
  private(set) var text = ""

  /// Reads a cell.
  ///
  /// Reports what is no number and what may be two numbers, and warns where one is rounded to four
  /// decimals.
  init(
    _ cell: Grid.Cell, isPenalty: Bool, _ signs: PointsSigns.Column, _ vocabulary: SheetVocabulary,
    _ problems: inout Problems
  ) {
    if let flaw = cell.flaw {
      problems.report(flaw)
      return
    }
    guard !cell.isDash else { return }
    do {
      let (points, precision) = try Self.points(cell, isPenalty, signs, vocabulary, &problems)
      let amount = isPenalty && points < .zero ? Points.zero - points : points
      text = try vocabulary.written(amount, precision, at: cell.text.place)
    } catch {
      problems.report(error.framed(prefix: "\(cell.address): "))
    }
  }

  private static func points(
    _ cell: Grid.Cell, _ isPenalty: Bool, _ signs: PointsSigns.Column,
    _ vocabulary: SheetVocabulary, _ problems: inout Problems
  ) throws(Problem) -> (Points, Figure.Precision) {
    let number: OfficeNumber
    var precision = Figure.Precision.exact
    if let typed = cell.number {
      guard let found = OfficeNumber(typed: typed) else {
        throw vocabulary.problem(ofNoPoints: cell.text)
      }
      number = found
    } else {
      guard let written = WrittenPoints(cell.text.text) else {
        throw vocabulary.problem(ofNoPoints: cell.text)
      }
      (number, precision) = (written.number, written.precision)
      try check(written, cell, isPenalty, &problems)
      if let slashed = written.maximum, !signs.slashed.isEmpty, !signs.slashed.contains(slashed) {
        throw ImportProblem.otherMaximum(cell.text.text, slashed, known: signs.slashed[0])
          .at(cell.text.place)
      }
      if let slashed = written.maximum, let points = number.decimal, number.form != .open,
        points > slashed
      {
        throw ImportProblem.moreThanMaximum(cell.text.text, slashed).at(cell.text.place)
      }
      if number.form == .open {
        return (try signs.points(written, in: cell), precision)
      }
    }
    guard let points = number.decimal else {
      throw vocabulary.problem(ofNoPoints: cell.text)
    }
    if case .percentage = cell.content, !signs.excludesHundredfold(points) {
      throw ImportProblem.percentage(cell.text.text, points).at(cell.text.place)
    }
    if number.isRounded {
      problems.report(
        ImportProblem.rounded(cell.number ?? cell.text.text, cell.address, points)
          .at(cell.text.place))
    }
    return (points, precision)
  }

  /// Refuses a number in parentheses that is no deduction, and reports the mark of a footnote.
  private static func check(
    _ written: WrittenPoints, _ cell: Grid.Cell, _ isPenalty: Bool, _ problems: inout Problems
  ) throws(Problem) {
    if written.isInParentheses, !isPenalty {
      throw ImportProblem.parentheses(cell.text.text).at(cell.text.place)
    }
    if let mark = written.mark {
      problems.report(
        ImportProblem.footnoteMark(
          mark, after: cell.text.text.dropLast(mark.count).inOneLine, cell.address
        )
        .at(cell.text.place))
    }
  }
}
