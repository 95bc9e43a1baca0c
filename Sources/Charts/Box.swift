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
}
