/// The way of a path over the sheet, as its `d` has it.
///
/// Each step is in the shorter of its two spellings: from the corner of the sheet or from where the
/// last step ended. Lengths are exact, so that no error adds up.
struct Trail: Hashable, Sendable {
  private(set) var text = ""
  private var spot: Position?
  private var start = Position(0, 0)

  /// Goes through spots and, where the way is closed, back to the first.
  mutating func add(_ spots: [Position], closed: Bool) {
    for (index, spot) in spots.enumerated() {
      if index == 0 { move(to: spot) } else { line(to: spot) }
    }
    if closed { close() }
  }

  private mutating func move(to end: Position) {
    let step = spot.map { Self.pair(end.x - $0.x, end.y - $0.y) }
    write("M", Self.pair(end.x, end.y), "m", step)
    (start, spot) = (end, end)
  }

  private mutating func line(to end: Position) {
    let from = spot ?? start
    let (x, y) = (end.x - from.x, end.y - from.y)
    if y == 0 {
      write("H", end.x.text, "h", x.text)
    } else if x == 0 {
      write("V", end.y.text, "v", y.text)
    } else {
      write("L", Self.pair(end.x, end.y), "l", Self.pair(x, y))
    }
    spot = end
  }

  private mutating func close() {
    text += "z"
    spot = start
  }

  private mutating func write(
    _ letter: String, _ place: String, _ stepLetter: String, _ step: String?
  ) {
    if let step, step.utf8.count <= place.utf8.count {
      text += stepLetter + step
    } else {
      text += letter + place
    }
  }

  private static func pair(_ x: Length, _ y: Length) -> String {
    y < 0 ? x.text + y.text : "\(x.text) \(y.text)"
  }
}
