/// How the lists of a document are numbered.
struct WordLists {
  /// One level of a list.
  struct Level {
    var start = 1
    var format: String?
    /// What is shown, with `%1` for the number of the first level.
    var text = ""
  }

  private var levels: [String: [Int: Level]] = [:]
  private var abstracts: [String: String] = [:]
  private var restarts: [String: [Int: Int]] = [:]

  mutating func change(_ abstract: String, _ level: Int, _ change: (inout Level) -> Void) {
    change(&levels[abstract, default: [:]][level, default: Level()])
  }

  mutating func found(_ list: String, as abstract: String) { abstracts[list] = abstract }

  mutating func restart(_ list: String, _ level: Int, at number: Int) {
    restarts[list, default: [:]][level] = number
  }

  /// The numbers of the points that were before.
  struct Counter {
    private var numbers: [String: [Int: Int]] = [:]
    private var started: Set<String> = []

    /// What is before the next point of a list, such as `3.` or `b)`; nil for one without a number.
    mutating func label(_ list: String, _ level: Int, _ lists: WordLists) -> String? {
      guard let abstract = lists.abstracts[list], let levels = lists.levels[abstract] else {
        return nil
      }
      let own = levels[level] ?? Level()
      guard let format = own.format, !["bullet", "none"].contains(format) else { return nil }
      var counts = numbers[abstract] ?? [:]
      let restart = lists.restarts[list]?[level]
      if let restart, started.insert("\(list) \(level)").inserted {
        counts[level] = restart
      } else {
        counts[level] = counts[level].map { $0 + 1 } ?? own.start
      }
      for deeper in counts.keys where deeper > level { counts[deeper] = nil }
      numbers[abstract] = counts
      var label = own.text.isEmpty ? "%\(level + 1)." : own.text
      for part in 0...8 where label.contains("%\(part + 1)") {
        let shown = levels[part] ?? Level()
        let number = Self.text(counts[part] ?? shown.start, shown.format)
        label = label.replacing("%\(part + 1)", with: number)
      }
      return label
    }

    private static func text(_ number: Int, _ format: String?) -> String {
      guard (1...3_999).contains(number) else { return "\(number)" }
      switch format {
      case "lowerLetter", "upperLetter":
        let letter = Character(UnicodeScalar(UInt8(97 + (number - 1) % 26)))
        let text = String(repeating: letter, count: min((number - 1) / 26 + 1, 9))
        return format == "upperLetter" ? text.uppercased() : text
      case "lowerRoman": return roman(number).lowercased()
      case "upperRoman": return roman(number)
      case "decimalZero": return number < 10 ? "0\(number)" : "\(number)"
      default: return "\(number)"
      }
    }

    private static func roman(_ number: Int) -> String {
      let signs = [
        (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
        (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
      ]
      var (rest, text) = (number, "")
      for (value, sign) in signs {
        while rest >= value { (rest, text) = (rest - value, text + sign) }
      }
      return text
    }
  }
}
