import Input

/// Which column of a sheet holds what.
struct ScoreColumns {
  /// What a column may hold.
  private enum Content: String, CaseIterable {
    case province
    case total
    case rank
    case source
    case note

    /// The heads that offices write for it, without case and marks.
    var heads: [String] {
      switch self {
      case .province: ["province", "don vi", "ten don vi", "tinh", "tinh, thanh pho"]
      case .total: ["total", "tong", "tong diem", "diem"]
      case .rank: ["rank", "hang", "xep hang", "thu hang"]
      case .source: ["source", "nguon"]
      case .note: ["note", "ghi chu"]
      }
    }
  }

  private(set) var province: Int?
  private(set) var total: Int?
  private(set) var rank: Int?
  private(set) var source: Int?
  /// The columns of notes by the code of their language; the empty code is any language.
  private var notes: [String: Int] = [:]

  /// Finds the columns of a table by their heads, in English or Vietnamese.
  ///
  /// Reports `unknown-column`, and `duplicate-column` for two heads that mean the same.
  init(_ table: Table, _ languages: [Language], _ problems: inout Problems) {
    var taken: Set<String> = []
    for (index, head) in table.heads.enumerated() {
      guard !head.text.isEmpty else {
        if let cell = table.rows.lazy.map({ $0.cells[index] }).first(where: { !$0.text.isEmpty }) {
          problems.report(
            Problem("unknown-column", "the column of this cell has no head", at: cell.place))
        }
        continue
      }
      let (name, code) = Self.parts(of: head.text, languages)
      guard let content = Content.allCases.first(where: { $0.heads.contains(name) }),
        code.isEmpty || content == .note
      else {
        problems.report(Self.unknown(head, languages))
        continue
      }
      guard taken.insert("\(content.rawValue).\(code)").inserted else {
        problems.report(
          Problem(
            "duplicate-column", "there is a column for '\(content.rawValue)' already",
            at: head.place))
        continue
      }
      switch content {
      case .province: province = index
      case .total: total = index
      case .rank: rank = index
      case .source: source = index
      case .note: notes[code] = index
      }
    }
  }

  /// A head without case and marks, and the code of the language that follows its point.
  private static func parts(
    of head: String, _ languages: [Language]
  ) -> (name: String, code: String) {
    let folded = Folding.fold(head)
    guard let language = languages.first(where: { folded.hasSuffix(".\($0.code)") }) else {
      return (folded, "")
    }
    return (String(folded.dropLast(language.code.utf8.count + 1)), language.code)
  }

  private static func unknown(_ head: LocatedText, _ languages: [Language]) -> Problem {
    let known = Content.allCases.map(\.rawValue) + languages.map { "note.\($0.code)" }
    let heads = known + Content.allCases.flatMap(\.heads)
    let suggestion = Suggestion.text(for: Folding.fold(head.text), among: heads)
    return Problem(
      "unknown-column",
      "nobody knows the column '\(Excerpt.beginning(of: head.text))'\(suggestion); there are"
        + " \(known.joined(separator: ", "))",
      at: head.place)
  }

  func cell(_ column: Int?, of row: Table.Row) -> LocatedText {
    column.map { row.cells[$0] } ?? LocatedText("", at: row.place)
  }

  func note(of row: Table.Row, _ languages: [Language]) -> LocalizedText? {
    var texts: [Language: String] = [:]
    for language in languages {
      let text = cell(notes[language.code], of: row).text
      if !text.isEmpty { texts[language] = text }
    }
    let common = cell(notes[""], of: row).text
    if !common.isEmpty, texts[languages[0]] == nil { texts[languages[0]] = common }
    return texts.isEmpty ? nil : LocalizedText(texts, order: languages)
  }
}
