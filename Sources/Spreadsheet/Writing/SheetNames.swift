import Formats

/// The names of sheets as Excel allows them.
enum SheetNames {
  /// The most UTF-16 units of a name.
  private static let longest = 31

  /// A name for each wish: without `[ ] : * ? / \`, controls and outer apostrophes, 31 characters
  /// at most, not the reserved "History", and each once in any case.
  static func allowed(for wishes: [String]) -> [String] {
    var taken: Set<String> = ["history"]
    return wishes.enumerated().map { index, wish in
      var name = cut(cleaned(wish), to: longest)
      if name.isEmpty { name = "Sheet \(index + 1)" }
      let base = name
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let mark = " (\(number))"
        name = cut(base, to: longest - mark.utf16.count) + mark
        number += 1
      }
      return name
    }
  }

  private static func cleaned(_ wish: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in wish.unicodeScalars {
      let isForbidden =
        "[]:*?/\\".unicodeScalars.contains(scalar) || scalar.properties.generalCategory == .control
        || !scalar.isAllowedInXML
      scalars.append(isForbidden ? " " : scalar)
    }
    return String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The beginning of a name, without white space and apostrophes around it.
  private static func cut(_ name: String, to length: Int) -> String {
    var kept = trimmed(Substring(name))
    while kept.utf16.count > length { kept = trimmed(kept.dropLast()) }
    return String(kept)
  }

  private static func trimmed(_ name: Substring) -> Substring {
    var name = name
    while let first = name.first, first == "'" || first.isWhitespace { name.removeFirst() }
    while let last = name.last, last == "'" || last.isWhitespace { name.removeLast() }
    return name
  }
}
