/// The way of a path over the sheet, as its `d` has it.
///
/// Each step is in the shorter of its two spellings: from the corner of the sheet or from where the
/// last step ended. Lengths are exact, so that no error adds up.
struct Trail: Hashable, Sendable {
  /// The text, in ASCII.
  private(set) var bytes: [UInt8] = []
  private var spot: Position?
  private var start = Position(0, 0)

  /// Goes through spots and, where the way is closed, back to the first.
  mutating func add(_ spots: [Position], closed: Bool) {
    if bytes.isEmpty { bytes.reserveCapacity(40) }
    for (index, spot) in spots.enumerated() {
      if index == 0 { move(to: spot) } else { line(to: spot) }
    }
    if closed { close() }
  }

  private mutating func move(to end: Position) {
    if let spot {
      write("M", end, "m", Position(end.x - spot.x, end.y - spot.y))
    } else {
      bytes.append(UInt8(ascii: "M"))
      write(end)
    }
    (start, spot) = (end, end)
  }

  private mutating func line(to end: Position) {
    let from = spot ?? start
    let step = Position(end.x - from.x, end.y - from.y)
    if step.y == 0 {
      write("H", end.x, "h", step.x)
    } else if step.x == 0 {
      write("V", end.y, "v", step.y)
    } else {
      write("L", end, "l", step)
    }
    spot = end
  }

  private mutating func close() {
    bytes.append(UInt8(ascii: "z"))
    spot = start
  }

  private mutating func write(
    _ letter: Unicode.Scalar, _ place: Length, _ stepLetter: Unicode.Scalar, _ step: Length
  ) {
    let isStep = step.textCount <= place.textCount
    bytes.append(UInt8(ascii: isStep ? stepLetter : letter))
    (isStep ? step : place).write(to: &bytes)
  }

  private mutating func write(
    _ letter: Unicode.Scalar, _ place: Position, _ stepLetter: Unicode.Scalar, _ step: Position
  ) {
    let isStep = Self.count(step) <= Self.count(place)
    bytes.append(UInt8(ascii: isStep ? stepLetter : letter))
    write(isStep ? step : place)
  }

  private mutating func write(_ pair: Position) {
    pair.x.write(to: &bytes)
    if pair.y >= 0 { bytes.append(UInt8(ascii: " ")) }
    pair.y.write(to: &bytes)
  }

  /// The number of characters of a pair.
  private static func count(_ pair: Position) -> Int {
    pair.x.textCount + pair.y.textCount + (pair.y < 0 ? 0 : 1)
  }
}
