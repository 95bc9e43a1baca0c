/// The line that a problem stands in, cut to what a terminal shows, with a caret below the place.
public struct Excerpt: Hashable, Sendable {
  /// The number of characters of a long line that are shown.
  public static let width = 100

  /// The text of the line, tabs as spaces, with `…` where it was cut.
  public let text: String
  /// The number of characters before the place.
  public let indentation: Int
  /// The number of characters that the place covers in this line, at least 1.
  public let length: Int

  /// The line around a place; nil for a place that is a whole file.
  public init?(_ place: Place) {
    guard let range = place.range, !(range.isEmpty && place.file.bytes.isEmpty),
      range != 0..<place.file.bytes.count || !place.file.bytes.contains(UInt8(ascii: "\n"))
    else { return nil }
    let line = place.file.line(around: range.lowerBound)
    let end = min(range.upperBound, line.upperBound)
    let before = Array(place.file.text(line.lowerBound..<range.lowerBound))
    let inside = Array(place.file.text(range.lowerBound..<max(range.lowerBound, end)))
    let after = Array(place.file.text(max(range.lowerBound, end)..<line.upperBound))
    let kept = min(before.count, Self.width / 2)
    let shown = min(inside.count, Self.width - kept)
    let rest = min(after.count, Self.width - kept - shown)
    let isCutBefore = kept < before.count
    let isCutAfter = shown < inside.count || rest < after.count
    let characters = before.suffix(kept) + inside.prefix(shown) + after.prefix(rest)
    text =
      (isCutBefore ? "…" : "") + String(characters.map(Self.visible)) + (isCutAfter ? "…" : "")
    indentation = kept + (isCutBefore ? 1 : 0)
    length = max(shown, 1)
  }

  /// Controls and marks of direction would change what a terminal shows.
  private static func visible(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first else { return character }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      return character == "\t" ? " " : "\u{FFFD}"
    default: return character
    }
  }
}
