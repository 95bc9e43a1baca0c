import Input

/// The words of all pages, each in every spelling with the pages that have it.
struct SearchWords {
  /// How much a word says of a page that has it.
  enum Level: Int, CaseIterable {
    /// It stands in the title.
    case title
    /// It stands in a heading, or names a person, a place or a tag.
    case heading
    /// It stands in the text.
    case text
  }

  /// A part of the words in their order, and the first of them without marks.
  struct Shard: Equatable {
    let first: String
    let code: [UInt8]
  }

  private struct Spelling {
    let text: String
    let folded: String
  }

  /// The longest word that is searched, in bytes; longer ones are not typed.
  private static let longest = 64

  private var spellings: [Spelling] = []
  /// The last page that has each spelling.
  private var latest: [Int] = []
  /// The pages that have each spelling, one level after the other.
  private var pages: [SearchPages] = []
  private var positions: [String: Int] = [:]
  /// Where each word as it was written stands among the spellings; nil for one without letters.
  private var shortWords = ShortWords()
  private var longWords: [ArraySlice<UInt8>: Int?] = [:]

  /// Adds the words of a text of a page: pages in the order of their numbers, and of each page the
  /// levels in theirs.
  ///
  /// Figures in the text are left out: a report has many, and no reader looks for them.
  mutating func add(_ text: String, of page: Int, _ level: Level) {
    var scanner = SearchScanner(text)
    while let range = scanner.next() {
      let first = scanner.bytes[range.lowerBound]
      let isFigure = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
      guard range.count <= Self.longest, !(isFigure && level == .text),
        let position = position(of: range, in: scanner.bytes), latest[position] != page
      else { continue }
      latest[position] = page
      pages[position * Level.allCases.count + level.rawValue].append(page)
    }
  }

  /// The words in about `count` parts of about the same size, each word with all its spellings in one.
  ///
  /// A spelling is followed by the pages that have it in the title, in headings and in the text, with
  /// spaces between and a comma behind.
  func shards(_ count: Int) -> [Shard] {
    let codes = spellings.indices.sorted { one, other in
      let (one, other) = (spellings[one], spellings[other])
      if one.folded != other.folded {
        return one.folded.utf8.lexicographicallyPrecedes(other.folded.utf8)
      }
      return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }.map { (folded: spellings[$0].folded, code: code(of: $0)) }
    let total = codes.reduce(0) { $0 + $1.code.count }
    var shards: [Shard] = []
    var start = 0
    var done = 0
    var size = 0
    for (index, entry) in codes.enumerated() {
      size += entry.code.count
      let isLast = index == codes.count - 1
      guard isLast || codes[index + 1].folded != entry.folded else { continue }
      guard isLast || done + size >= total * (shards.count + 1) / count else { continue }
      let code = codes[start...index].map(\.code).joined(separator: [UInt8(ascii: ",")])
      shards.append(Shard(first: codes[start].folded, code: Array(code)))
      (start, done, size) = (index + 1, done + size, 0)
    }
    return shards
  }

  private mutating func position(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard range.count <= 16 else {
      let word = bytes[range]
      if let known = longWords[word] { return known }
      let position = spellingPosition(of: word)
      longWords[ArraySlice(Array(word))] = .some(position)
      return position
    }
    let word = ShortWord(range, of: bytes)
    let place = shortWords.place(of: word)
    if shortWords.isTaken(place) { return shortWords[place] }
    let position = spellingPosition(of: bytes[range])
    shortWords.put(word, position, at: place)
    return position
  }

  private mutating func spellingPosition(of word: ArraySlice<UInt8>) -> Int? {
    let text = Folding.caseless(String(decoding: word, as: UTF8.self))
    if let position = positions[text] { return position }
    let folded = Folding.fold(text)
    guard !folded.isEmpty else { return nil }
    positions[text] = spellings.count
    spellings.append(Spelling(text: text, folded: folded))
    latest.append(-1)
    pages += Array(repeating: SearchPages(), count: Level.allCases.count)
    return spellings.count - 1
  }

  private func code(of position: Int) -> [UInt8] {
    let start = position * Level.allCases.count
    let levels = pages[start..<start + Level.allCases.count].map(\.code)
    let used = levels.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return Array(
      ([Array(spellings[position].text.utf8)] + levels[..<used]).joined(separator: [0x20]))
  }
}
