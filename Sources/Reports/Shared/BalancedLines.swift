import Formats

/// A name in capitals set in lines of about one length, as the head of an official paper has it.
///
/// It breaks sooner after a comma or before a proper name (`CỤM THI ĐUA CÁC TỈNH`, `BẮC TRUNG BỘ`)
/// than elsewhere, and last within one. Lengths are in hundredths of the size of the type.
package struct BalancedLines {
  /// The lines, at least one; one that has no space may be longer than the measure.
  let lines: [String]

  /// A way to set words in lines.
  private struct Way {
    let lines: [Substring]
    let longest: Int
    let shortest: Int
    let penalty: Int
  }

  /// Sets a text in as few lines of at most `measure` as it needs, four at the most.
  init(_ text: String, measure: Int) {
    let words = text.split(separator: " ")
    let ways = (1...4).lazy.compactMap { Self.best(words[...], of: text, in: $0, measure) }
    lines = ways.first?.lines.map(String.init) ?? [text]
  }

  /// How long a text is in capitals of Times New Roman, bold.
  private static func length(of text: Substring) -> Int {
    TextWidth.timesBoldCapitals.width(of: text.uppercased()) / 10
  }

  /// The best way to set words of a text in so many lines; nil where a line would be too long.
  private static func best(
    _ words: ArraySlice<Substring>, of text: String, in count: Int, _ measure: Int
  ) -> Way? {
    guard let first = words.first, let last = words.last else { return nil }
    guard count > 1 else {
      let line = text[first.startIndex..<last.endIndex]
      let length = length(of: line)
      return length <= measure
        ? Way(lines: [line], longest: length, shortest: length, penalty: 0) : nil
    }
    let ways = words.indices.dropFirst().prefix(16).compactMap { index -> Way? in
      let line = text[first.startIndex..<words[index - 1].endIndex]
      let length = length(of: line)
      guard length <= measure, let rest = best(words[index...], of: text, in: count - 1, measure)
      else { return nil }
      return Way(
        lines: [line] + rest.lines, longest: max(length, rest.longest),
        shortest: min(length, rest.shortest),
        penalty: rest.penalty + penalty(between: words[index - 1], words[index]))
    }
    return ways.min {
      ($0.longest + $0.penalty, -$0.shortest) < ($1.longest + $1.penalty, -$1.shortest)
    }
  }

  /// By how much longer a line may be to be spared a break.
  private static func penalty(between last: Substring, _ next: Substring) -> Int {
    if last.last == "," { return 0 }
    guard startsName(next) else { return 400 }
    return startsName(last) ? 600 : 0
  }

  private static func startsName(_ word: Substring) -> Bool { word.first?.isUppercase ?? false }
}
