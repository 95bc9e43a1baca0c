/// Where the texts of steps are in the text of their block: from their start and from each place that
/// is written otherwise than it reads.
struct TextSpots {
  private var spots: [Spot] = []

  /// A point in the text of a step, and where it is in the text of the block.
  private struct Spot {
    let step: Int
    let at: Int
    let offset: Int
    let isEscape: Bool
  }

  /// Notes a point behind all those before it.
  mutating func note(_ step: Int, _ at: Int, offset: Int, isEscape: Bool) {
    if let last = spots.last, last.step == step, last.at == at, last.isEscape { return }
    spots.append(Spot(step: step, at: at, offset: offset, isEscape: isEscape))
  }

  /// Whether the character at an offset of a step's text has a backslash before it.
  func isEscaped(_ step: Int, _ at: Int) -> Bool {
    guard let spot = last(step, at) else { return false }
    return spot.at == at && spot.isEscape
  }

  /// Where a range of the text of a step is in the text of the block; nil where that is not known.
  func range(_ step: Int, _ range: Range<Int>) -> Range<Int>? {
    guard let start = last(step, range.lowerBound), let end = last(step, range.upperBound - 1)
    else { return nil }
    let first = start.offset + range.lowerBound - start.at
    let last = end.offset + range.upperBound - end.at
    return first < last ? first..<last : nil
  }

  /// The last spot of a step at an offset or before it.
  private func last(_ step: Int, _ at: Int) -> Spot? {
    var (low, high) = (0, spots.count)
    while low < high {
      let middle = (low + high) / 2
      if (spots[middle].step, spots[middle].at) <= (step, at) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, spots[low - 1].step == step else { return nil }
    return spots[low - 1]
  }
}
