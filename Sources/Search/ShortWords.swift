/// A word of at most 16 bytes, packed to be found quickly; it has no zero byte.
struct ShortWord: Equatable {
  /// The first eight bytes, and the others.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// No word.
  init() {}

  /// The word at some bytes.
  init(_ range: Range<Int>, of bytes: [UInt8]) {
    let middle = Swift.min(range.lowerBound + 8, range.upperBound)
    for index in range.lowerBound..<middle {
      low |= UInt64(bytes[index]) &<< UInt64(8 &* (index &- range.lowerBound))
    }
    for index in middle..<range.upperBound {
      high |= UInt64(bytes[index]) &<< UInt64(8 &* (index &- middle))
    }
  }

  /// Whether it is no word.
  var isNone: Bool { low == 0 && high == 0 }

  /// A number that is seldom the same for two words.
  var hash: Int {
    var mixed = low ^ (high &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ mixed &>> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed &>> 29) &* 0xC4CE_B9FE_1A85_EC53
    return Int(truncatingIfNeeded: mixed ^ mixed &>> 32)
  }
}

/// Where each short word, as it was written, stands among the spellings: a flat table.
struct ShortWords {
  /// The words, each at its hash or behind; at most half of the places are taken.
  private var words = [ShortWord](repeating: ShortWord(), count: 1 << 10)
  /// Where the word at each place stands; -1 for one without letters.
  private var positions = [Int](repeating: -1, count: 1 << 10)
  private var count = 0

  /// Where a word is in the table or, where it is not in it yet, may be put.
  func place(of word: ShortWord) -> Int {
    var place = word.hash & (words.count &- 1)
    while words[place] != word, !words[place].isNone { place = (place &+ 1) & (words.count &- 1) }
    return place
  }

  /// Whether a word is at a place.
  func isTaken(_ place: Int) -> Bool { !words[place].isNone }

  /// Where the word at a place stands; nil for one without letters.
  subscript(place: Int) -> Int? { positions[place] < 0 ? nil : positions[place] }

  /// Puts a word in the place that was found for it.
  mutating func put(_ word: ShortWord, _ position: Int?, at place: Int) {
    words[place] = word
    positions[place] = position ?? -1
    count += 1
    guard 2 * count > words.count else { return }
    let (old, oldPositions) = (words, positions)
    words = [ShortWord](repeating: ShortWord(), count: 2 * old.count)
    positions = [Int](repeating: -1, count: 2 * old.count)
    for (word, position) in zip(old, oldPositions) where !word.isNone {
      let place = self.place(of: word)
      (words[place], positions[place]) = (word, position)
    }
  }
}
