public import Templates

/// A small line in a row of a table, whose figures stand in the row; it is hidden from those who
/// hear the page.
public struct Sparkline: Hashable, Sendable {
  /// A number for each year; nil where there is none.
  public var numbers: [Int?]
  /// Whether the least number is the best and lies at the top, as with ranks.
  public var leastIsBest: Bool

  /// A line through numbers, broken where one is missing.
  public init(_ numbers: [Int?], leastIsBest: Bool = false) {
    self.numbers = numbers
    self.leastIsBest = leastIsBest
  }

  /// The line, 80 by 20 units; empty where there is no number.
  public func markup() -> Markup {
    let known = numbers.compactMap(\.self)
    guard let least = known.min(), let greatest = known.max() else { return Markup(trusted: "") }
    let (low, high): (Length, Length) = leastIsBest ? (4, 16) : (16, 4)
    let scale = Scale(least, greatest, from: low, to: high)
    var runs: [[Position]] = [[]]
    for (index, number) in numbers.enumerated() {
      let x: Length = numbers.count > 1 ? 4 + Length(72) * index / (numbers.count - 1) : 40
      if let number {
        runs[runs.count - 1].append(Position(x, least == greatest ? 10 : scale[number]))
      } else {
        runs.append([])
      }
    }
    var pen = SVGWriter(id: "")
    pen.write("<svg class=\"spark\" aria-hidden=\"true\" viewBox=\"0 0 80 20\" ")
    pen.write("width=\"80\" height=\"20\" stroke-linejoin=\"round\">")
    pen.lines(runs, .lined(.mid, Length(tenths: 15)))
    let alone = runs.filter { $0.count == 1 }.joined()
    for spot in alone { pen.circle(spot, radius: 2, .filled(.mid)) }
    if let end = runs.last(where: { !$0.isEmpty })?.last {
      pen.circle(end, radius: 3, .filled(.accent))
    }
    pen.write("</svg>")
    return Markup(trusted: pen.bytes)
  }
}
