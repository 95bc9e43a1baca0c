/// A rectangle on the sheet.
struct Box: Hashable, Sendable {
  var left: Length
  var top: Length
  var width: Length
  var height: Length

  var right: Length { left + width }
  var bottom: Length { top + height }

  /// Whether the two have more than an edge in common.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether all of the other lies in this one.
  func contains(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  /// The same and as much around it on every side.
  func grown(by margin: Length) -> Box {
    Box(
      left: left - margin, top: top - margin, width: width + margin * 2, height: height + margin * 2
    )
  }

  /// Whether no two of boxes that are equally wide overlap.
  static func areApart(_ boxes: [Box]) -> Bool {
    let sorted = boxes.sorted { ($0.left, $0.top) < ($1.left, $1.top) }
    for (index, box) in sorted.enumerated() {
      for other in sorted[..<index].reversed() {
        if other.right <= box.left { break }
        if other.overlaps(box) { return false }
      }
    }
    return true
  }
}
