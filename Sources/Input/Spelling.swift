/// The letters of a word without case, to count the edits between two words.
struct Spelling {
  private let letters: [Unicode.Scalar]

  init(_ word: String) {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        let isUpper = "A" <= scalar && scalar <= "Z"
        letters.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else {
        letters += scalar.properties.lowercaseMapping.unicodeScalars
      }
    }
    self.letters = letters
  }

  /// Insertions, deletions, replacements and swaps of neighbours that make one word of the other
  /// (optimal string alignment distance); nil if it takes more than `most`.
  func edits(to other: Spelling, atMost most: Int) -> Int? {
    let (one, other) = (letters, other.letters)
    guard abs(one.count - other.count) <= most else { return nil }
    // Row by row the edits from the first letters of one to the first letters of the other.
    var older = Array(repeating: most + 1, count: other.count + 1)
    var current = older
    var previous = Array(0...other.count)
    for row in one.indices {
      // Further from the diagonal lie more insertions or deletions than `most`.
      let columns = max(0, row - most)..<min(other.count, row + most + 1)
      current[columns.lowerBound] = columns.lowerBound == 0 ? row + 1 : most + 1
      if columns.upperBound < other.count { current[columns.upperBound + 1] = most + 1 }
      var least = current[columns.lowerBound]
      for column in columns {
        let replaced = previous[column] + (one[row] == other[column] ? 0 : 1)
        var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      guard least <= most else { return nil }
      swap(&older, &previous)
      swap(&previous, &current)
    }
    return previous[other.count] <= most ? previous[other.count] : nil
  }
}
