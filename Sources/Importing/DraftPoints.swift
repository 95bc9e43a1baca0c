/// The points of a list as Markdown has them: each further in than the one that it belongs to, numbered as in
/// the document.
struct DraftPoints {
  private struct Level {
    var width: Int
    var number: Int?
    var sign: String
  }

  private var levels: [Level] = []

  /// Whether no point is before.
  var isEmpty: Bool { levels.isEmpty }

  /// What is before the text of the next point.
  ///
  /// - Parameters:
  ///   - depth: how far in it is, from 0.
  ///   - label: its number as the document shows it; nil for a point without one.
  /// - Returns: the mark, whether a list begins with it, and whether it shows the label.
  mutating func mark(
    depth: Int, label: String?
  ) -> (text: String, isNew: Bool, isShown: Bool) {
    let depth = min(depth, levels.count)
    let before = depth < levels.count ? levels[depth] : nil
    let number = label.flatMap(Self.number)
    var sign = number == nil ? "-" : before?.number == nil ? "." : before?.sign ?? "."
    var isNew = false
    if let number, let last = before?.number, number != last + 1 {
      // Another sign begins another list.
      sign = sign == "." ? ")" : "."
      isNew = true
    }
    levels.removeSubrange(depth...)
    let indent = String(repeating: " ", count: levels.reduce(0) { $0 + $1.width })
    let mark = number.map { "\($0)\(sign) " } ?? "- "
    levels.append(Level(width: mark.count, number: number, sign: sign))
    return (indent + mark, isNew, number != nil || label == nil)
  }

  /// The number of a label such as `3.`; nil for others, which Markdown does not have.
  private static func number(_ label: String) -> Int? {
    guard let last = label.last, last == "." || last == ")" else { return nil }
    let digits = label.dropLast()
    guard digits.count < 10, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits)
  }
}
