/// The known word nearest to one that nobody knows.
public enum Suggestion {
  /// `" (did you mean 'province'?)"`, or nothing where no known word is near.
  public static func text(for word: String, among known: some Sequence<String>) -> String {
    nearest(to: word, among: known).map { " (did you mean '\($0)'?)" } ?? ""
  }

  /// The known word that takes the fewest edits, at most a third of its length; nil if none is near.
  ///
  /// Case is not counted. Of words equally near the first in order wins.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    var best: (word: String, distance: Int)?
    let wanted = Array(word.lowercased())
    for candidate in known.sorted() {
      let letters = Array(candidate.lowercased())
      let limit = max(1, max(letters.count, wanted.count) / 3)
      let distance = editDistance(wanted, letters)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two words
  /// (optimal string alignment distance).
  private static func editDistance(_ one: [Character], _ other: [Character]) -> Int {
    var older: [Int] = []
    var previous = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let replaced = previous[column] + (one[row] == other[column] ? 0 : 1)
        var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        current.append(cost)
      }
      older = previous
      previous = current
    }
    return previous[other.count]
  }
}
