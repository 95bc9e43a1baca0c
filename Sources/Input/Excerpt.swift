/// The line that a problem stands in, cut to what a terminal shows, with a caret below the place.
public struct Excerpt: Hashable, Sendable {
  /// The number of characters of a long line that are shown.
  public static let width = 100
  /// The part of a line that is looked at before a place, in it and after it, in bytes each.
  private static let reach = 4_096

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
    let file = place.file
    let line = file.printing { $0.line(around: range.lowerBound, of: file.bytes) }
    let start = min(range.lowerBound, line.upperBound)
    let end = max(start, min(range.upperBound, line.upperBound))
    let before = Self.last(Self.width / 2, in: line.lowerBound..<start, of: place.file)
    let inside = Self.first(Self.width - before.text.count, in: start..<end, of: place.file)
    let left = Self.width - before.text.count - inside.text.count
    let after = Self.first(left, in: end..<line.upperBound, of: place.file)
    let characters = String((before.text + inside.text + after.text).map(Self.visible))
    text =
      (before.isCut ? "…" : "") + characters + (inside.isCut || after.isCut ? "…" : "")
    indentation = before.text.count + (before.isCut ? 1 : 0)
    length = max(inside.text.count, 1)
  }

  /// A text of one line as a terminal may show it: controls and marks of direction as `\u{FFFD}`,
  /// cut at 500 characters.
  public static func visible(_ text: String) -> String {
    String(text.prefix(500).map(visible)) + (text.dropFirst(500).isEmpty ? "" : "…")
  }

  /// A text as a message names it: whole, or the first 60 characters and `…`.
  public static func beginning(of text: String) -> String {
    let beginning = text.unicodeScalars.prefix(60)
    return String(beginning) + (beginning.endIndex < text.endIndex ? "…" : "")
  }

  private static func first(
    _ count: Int, in range: Range<Int>, of file: SourceFile
  ) -> (text: Substring, isCut: Bool) {
    var end = min(range.lowerBound + reach, range.upperBound)
    while end < range.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let text = file.text(range.lowerBound..<end)
    let kept = text.prefix(count)
    return (kept, end < range.upperBound || kept.endIndex < text.endIndex)
  }

  private static func last(
    _ count: Int, in range: Range<Int>, of file: SourceFile
  ) -> (text: Substring, isCut: Bool) {
    var start = max(range.lowerBound, range.upperBound - reach)
    while start > range.lowerBound, file.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let text = file.text(start..<range.upperBound)
    let kept = text.suffix(count)
    return (kept, start > range.lowerBound || kept.startIndex > text.startIndex)
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
