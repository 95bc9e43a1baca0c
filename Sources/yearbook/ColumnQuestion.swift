import Emulation
import Foundation
import Importing
import Input

/// Questions on a terminal.
enum TerminalQuestion {
  /// Whether somebody is there to answer.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks in one line; nil without an answer.
  static func ask(_ question: Notice) -> String? {
    try? FileHandle.standardError.write(contentsOf: Data(question.text[.chosen].utf8))
    return readLine()?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the user says yes; no where there is no terminal to ask on.
  static func agrees(to question: Notice, after problem: Problem) -> Bool {
    guard canAsk else { return false }
    Report.write(problem.message(in: .chosen), to: .standardError)
    return isYes(ask(question))
  }

  /// Whether an answer says yes, in either language, with or without marks.
  static func isYes(_ answer: String?) -> Bool {
    let yes: Set<String> = ["y", "yes", "c", "co", "dong-y", "vang", "ok", "nhan"]
    return yes.contains(Slug.text(for: answer ?? ""))
  }
}

/// What columns are that an import does not understand, asked on a terminal.
struct ColumnQuestion {
  private let columns: [ScoreImport.OpenColumn]
  private let criteria: [Criterion]
  private let isListed: Bool

  private static let most = 40

  init(_ columns: [ScoreImport.OpenColumn], _ vocabulary: SheetVocabulary) {
    self.columns = columns
    isListed = !vocabulary.criteria.isEmpty
    criteria = (isListed ? vocabulary.criteria : vocabulary.earlierCriteria).all
  }

  /// What the user says; none without a terminal.
  func answers() -> [ImportMap.Column] {
    guard TerminalQuestion.canAsk else { return [] }
    let language = MessageLanguage.chosen == .vietnamese ? Language.vietnamese : .english
    let ids = criteria.filter { $0.kind == .criterion }.map { criterion in
      language == .vietnamese ? criterion.name?.text(in: language) ?? criterion.id : criterion.id
    }
    var answers: [ImportMap.Column] = []
    for (position, column) in columns.prefix(Self.most).enumerated() {
      Report.write(.openColumn(column), to: .standardError)
      if position == 0 { Report.write(.answersOfColumns(criteria: ids), to: .standardError) }
      if let answer = answer(of: column.head) { answers.append(answer) }
    }
    return answers
  }

  /// The criteria with the names by which an answer may call them.
  private var known: [(id: Criterion.ID, names: [String])] {
    criteria.map { criterion in
      let names = [Language.vietnamese, .english].compactMap { criterion.name?.text(in: $0) }
      return (criterion.id, names)
    }
  }

  private func answer(of head: String) -> ImportMap.Column? {
    for _ in 0..<3 {
      guard let text = TerminalQuestion.ask(.whatIsColumn), !text.isEmpty else { return nil }
      if let answer = Self.column(head, text, known: known, isListed: isListed) {
        return answer
      }
      Report.write(.notAnAnswer(text), to: .standardError)
    }
    return nil
  }

  /// What an answer says of a column; nil where it says nothing.
  static func column(
    _ head: String, _ answer: String, known: [(id: Criterion.ID, names: [String])], isListed: Bool
  ) -> ImportMap.Column? {
    let words = answer.split(separator: " ")
    if words.count > 1, let last = words.last, let maximum = Points(String(last)), maximum > .zero {
      let name = words.dropLast().joined(separator: " ")
      let id = Slug.text(for: name)
      let isKnown = known.contains { criterion in
        criterion.id == id || criterion.names.contains { Slug.text(for: $0) == id }
      }
      guard !id.isEmpty, !isListed || !isKnown, !ImportMap.Use.isWord(id) else { return nil }
      return ImportMap.Column(head, .points(id), maximum: maximum)
    }
    if answer == "-" { return ImportMap.Column(head, .leftOut) }
    let key = Slug.text(for: answer)
    switch key {
    case "left-out", "bo-qua", "bo": return ImportMap.Column(head, .leftOut)
    case "total", "tong-diem", "tong": return ImportMap.Column(head, .total)
    case "rank", "xep-hang", "thu-hang", "hang": return ImportMap.Column(head, .rank)
    case "tier", "xep-loai", "loai": return ImportMap.Column(head, .tier)
    case "note", "ghi-chu": return ImportMap.Column(head, .note)
    case "stage", "buoc-cham": return ImportMap.Column(head, .stage)
    case "bonus", "diem-thuong", "thuong": return ImportMap.Column(head, .points("bonus"))
    case "penalty", "diem-tru", "tru": return ImportMap.Column(head, .points("penalty"))
    default:
      let named = known.filter { criterion in
        criterion.id == answer.lowercased()
          || criterion.names.contains { Slug.text(for: $0) == key }
      }
      return named.count == 1 ? ImportMap.Column(head, .points(named[0].id)) : nil
    }
  }
}
