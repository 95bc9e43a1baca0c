import Input

/// The number of a paper as it is written, with a symbol of its own or without.
///
/// By Decree 30/2020/NĐ-CP, annex I: a running number from 1, then `/` and the symbol, whose parts
/// are joined by `-` without spaces: `05`, `05/BC-CTĐBTB`.
struct PaperNumber {
  /// What the symbols of the papers begin with (annex III of the decree).
  static let abbreviations: KeyValuePairs<PaperKind, String> = [
    .report: "BC", .minutes: "BB", .proposal: "TTr", .unsent: "TB", .midYear: "BC", .counting: "BB",
  ]

  /// The number as it is written.
  let text: String

  /// Reads the number of a paper of a kind.
  /// - Throws: `paper-number` for another form and for the symbol of another kind.
  init(_ located: LocatedText, of kind: PaperKind) throws(Problem) {
    let parts = located.text.split(separator: "/", omittingEmptySubsequences: false)
    let digits = parts[0].prefix { $0.isASCII && $0.isWholeNumber }
    let isNumbered = (1...6).contains(digits.count) && digits.contains { $0 != "0" }
    let suffix = parts[0].dropFirst(digits.count)
    let hasSymbol = parts.count == 1 || (parts.count == 2 && Self.isSymbol(parts[1]))
    guard isNumbered, suffix.count <= 1, suffix.allSatisfy(\.isLetter), hasSymbol else {
      throw EmulationProblem.notAPaperNumber(
        Excerpt.beginning(of: located.text), abbreviation: Self.abbreviation(of: kind)
      )
      .at(located.place)
    }
    let own = Self.abbreviation(of: kind)
    if !own.isEmpty, parts.count == 2, let other = Self.kind(of: parts[1]),
      Self.abbreviation(of: other) != own
    {
      throw EmulationProblem.abbreviationOfAnotherPaper(
        located.text, of: other, kind: kind, abbreviation: own
      )
      .at(located.place)
    }
    text = located.text
  }

  /// Reads the cluster's part of a symbol, such as `CTĐBTB`.
  /// - Throws: `paper-symbol` for another form and where a kind's part stands before it.
  static func symbol(_ located: LocatedText) throws(Problem) -> String {
    let text = located.text
    guard isSymbol(text[...]) else {
      throw EmulationProblem.notASymbol(Excerpt.beginning(of: text)).at(located.place)
    }
    if kind(of: text[...]) != nil {
      let rest = text.split(separator: "-").dropFirst().joined(separator: "-")
      throw EmulationProblem.symbolWithKind(text, rest: rest).at(located.place)
    }
    return text
  }

  private static func abbreviation(of kind: PaperKind) -> String {
    abbreviations.first { $0.key == kind }?.value ?? ""
  }

  /// The kind of paper whose abbreviation a symbol begins with.
  private static func kind(of symbol: Substring) -> PaperKind? {
    let parts = symbol.split(separator: "-")
    guard parts.count > 1 else { return nil }
    return abbreviations.first { $0.value == parts[0] }?.key
  }

  private static func isSymbol(_ text: Substring) -> Bool {
    text.utf8.count <= 64
      && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber }
      }
  }
}
