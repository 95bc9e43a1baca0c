import Input

/// How readers shorten a name: by first letters, and without its spaces.
package enum SearchShortNames {
  /// The words before a name that say what it is, and how they are shortened.
  private static let kinds = [
    ["thành", "phố"]: "TP", ["thị", "xã"]: "TX", ["thị", "trấn"]: "TT",
  ]

  /// The first letters of a name and of its beginning, those with its kind, and its words as one.
  ///
  /// Thành phố Hồ Chí Minh is `TP`, `HCM`, `TPHCM` and `HồChíMinh`, Thừa Thiên Huế is `TTH` and `TT`. A
  /// name of one word has none.
  package static func all(of name: String) -> [String] {
    var words = name.split(separator: " ").map(String.init)
    var short: [String] = []
    let kind = kinds[words.prefix(2).map(Folding.caseless)]
    if let kind, words.count > 2 {
      words.removeFirst(2)
      short.append(kind)
    }
    guard words.count > 1 else { return short }
    let letters = words.compactMap(\.first).map(String.init)
    short.append(letters.joined())
    if let kind { short.append(kind + letters.joined()) }
    if words.count > 2 { short.append(letters.dropLast().joined()) }
    return short + [words.joined()]
  }
}
