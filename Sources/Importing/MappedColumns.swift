import Emulation
import Input

/// Columns that the user, or an import before, says the meaning of, by their heads.
struct MappedColumns {
  private let byHead: [String: ImportMap.Column]
  /// The year of the sheet that each is said of, by its head.
  private let years: [String: Int]
  private let year: Int
  private let answered: Set<String>

  /// The columns of a file, and answers, which hold before them.
  init(_ map: ImportMap?, answers: [ImportMap.Column], in year: Int) {
    let all = answers + (map?.columns ?? [])
    byHead = Dictionary(all.map { (Self.key($0.head), $0) }) { first, _ in first }
    let answered = answers.map { (Self.key($0.head), year) }
    let listed = (map?.columns ?? []).map { (Self.key($0.head), map?.year ?? year) }
    years = Dictionary(answered + listed) { first, _ in first }
    self.year = year
    self.answered = Set(answers.map { Self.key($0.head) })
  }

  /// Whether what is said of a column is from the file of a year before.
  func isEarlier(_ column: ReadColumn) -> Bool {
    (years[Self.key(column.shown)] ?? year) != year
  }

  /// Whether the user has answered what a column is.
  func isAnswered(_ column: ReadColumn) -> Bool { answered.contains(Self.key(column.shown)) }

  /// A year in the heads of a column of which it was not said what it is: neither the one that is imported
  /// nor, as far from it, one that the file has in the same head; nil where there is none.
  func otherYear(in column: ReadColumn, besides meant: Int?) -> Int? {
    guard let said = self[column] else { return nil }
    let shift = year - (years[Self.key(column.shown)] ?? year)
    let known = Self.years(in: said.head).map { $0 + shift } + [year, meant ?? year]
    return Self.years(in: column.shown).subtracting(known).min()
  }

  /// The years in heads.
  static func years(in heads: String) -> Set<Int> {
    Set(
      heads.split(separator: "/").flatMap { line in
        Slug.text(for: Head(String(line)).name).split(separator: "-").compactMap { year($0) }
      })
  }

  private static func year(_ word: Substring) -> Int? {
    Int(word).flatMap { (1900...2100).contains($0) ? $0 : nil }
  }

  /// What a column is to be read as; nil for one that nothing is said of.
  subscript(column: ReadColumn) -> ImportMap.Column? {
    column.heads.isEmpty ? nil : byHead[Self.key(column.shown)]
  }

  /// Heads by what they say, without maxima and years, which differ from sheet to sheet.
  static func key(_ heads: String) -> String {
    heads.split(separator: "/").map { line in
      let name = Head(String(line)).name
      let rest = HeadYear(name)?.rest ?? ""
      let words = Slug.text(for: rest.isEmpty ? name : rest).split(separator: "-")
      let undated = words.filter { year($0) == nil }
      return (undated.isEmpty ? words : undated).joined(separator: "-")
    }.joined(separator: "/")
  }
}

extension ImportMap.Column {
  /// Whether a meaning that a column has by itself is what is said of it.
  func fits(_ meaning: Meaning) -> Bool {
    use == meaning.use && (stage == nil || stage == meaning.stage)
  }
}

extension Meaning {
  /// The meaning as `import.yaml` has it.
  var use: ImportMap.Use {
    switch self {
    case .member: .member
    case .stage: .stage
    case .points(let id, _): .points(id)
    case .total: .total
    case .rank: .rank
    case .tier: .tier
    case .note: .note
    case .leftOut: .leftOut
    }
  }
}
