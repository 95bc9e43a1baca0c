/// A name set in lines of about one length, as the head of an official paper has it.
///
/// It breaks sooner after a comma or before a proper name (`CỤM THI ĐUA CÁC TỈNH`, `BẮC TRUNG BỘ`)
/// than within one.
struct BalancedLines {
  /// The lines, at least one; one that has no space may be longer than the measure.
  let lines: [String]

  /// A way to set words in lines, with lengths in letters.
  private struct Way {
    let lines: [String]
    let longest: Int
    let shortest: Int
    let poorBreaks: Int

    /// A good break is worth a line that is longer by up to six letters.
    var cost: Int { longest + 6 * poorBreaks }
  }

  /// Sets a text in as few lines of at most `measure` letters as it needs.
  init(_ text: String, measure: Int) {
    let words = text.split(separator: " ")[...]
    let most = max(words.count, 1)
    lines =
      (1...min(most, 4)).lazy.compactMap { count in
        Self.best(words, in: count, measure)
      }.first?.lines ?? [text]
  }

  /// The best way to set words in so many lines; nil where a line would be too long.
  private static func best(
    _ words: ArraySlice<Substring>, in count: Int, _ measure: Int
  ) -> Way? {
    guard count > 1 else {
      let line = words.joined(separator: " ")
      return line.count <= measure
        ? Way(lines: [line], longest: line.count, shortest: line.count, poorBreaks: 0) : nil
    }
    let ways = words.indices.dropFirst().prefix(measure).compactMap { index -> Way? in
      let first = words[..<index].joined(separator: " ")
      guard first.count <= measure, let rest = best(words[index...], in: count - 1, measure)
      else { return nil }
      let isGood = isGoodBreak(words[index - 1], words[index])
      return Way(
        lines: [first] + rest.lines, longest: max(first.count, rest.longest),
        shortest: min(first.count, rest.shortest), poorBreaks: rest.poorBreaks + (isGood ? 0 : 1))
    }
    return ways.min { ($0.cost, -$0.shortest) < ($1.cost, -$1.shortest) }
  }

  private static func isGoodBreak(_ last: Substring, _ next: Substring) -> Bool {
    last.last == "," || (!startsName(last) && startsName(next))
  }

  private static func startsName(_ word: Substring) -> Bool { word.first?.isUppercase ?? false }
}
