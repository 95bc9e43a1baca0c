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
    let answer = ask(question)?.lowercased() ?? ""
    return ["y", "yes", "c", "có", "co"].contains(answer)
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
    let ids = criteria.filter { $0.kind == .criterion }.map(\.id)
    var answers: [ImportMap.Column] = []
    for (position, column) in columns.prefix(Self.most).enumerated() {
      Report.write(.openColumn(column), to: .standardError)
      if position == 0 { Report.write(.answersOfColumns(criteria: ids), to: .standardError) }
      if let answer = answer(of: column.head) { answers.append(answer) }
    }
    return answers
  }

  private func answer(of head: String) -> ImportMap.Column? {
    for _ in 0..<3 {
      guard let text = TerminalQuestion.ask(.whatIsColumn), !text.isEmpty else { return nil }
      if let answer = Self.column(head, text, known: criteria.map(\.id), isListed: isListed) {
        return answer
      }
      Report.write(.notAnAnswer(text), to: .standardError)
    }
    return nil
  }

  /// What an answer says of a column; nil where it says nothing.
  static func column(
    _ head: String, _ answer: String, known: [Criterion.ID], isListed: Bool
  ) -> ImportMap.Column? {
    let words = answer.split(separator: " ").map(String.init)
    guard let word = words.first?.lowercased() else { return nil }
    if words.count == 2, !isListed || !known.contains(word), Slug.text(for: word) == word,
      !ImportMap.Use.isWord(word), let maximum = Points(words[1]), maximum > .zero
    {
      return ImportMap.Column(head, .points(word), maximum: maximum)
    }
    guard words.count == 1 else { return nil }
    switch word {
    case "-", "left-out": return ImportMap.Column(head, .leftOut)
    case "total": return ImportMap.Column(head, .total)
    case "rank": return ImportMap.Column(head, .rank)
    case "tier": return ImportMap.Column(head, .tier)
    case "note": return ImportMap.Column(head, .note)
    case "stage": return ImportMap.Column(head, .stage)
    case "bonus", "penalty": return ImportMap.Column(head, .points(word))
    default: return known.contains(word) ? ImportMap.Column(head, .points(word)) : nil
    }
  }
}
