import Foundation
import Input
import Website

/// What the preview shows at a time: a state of the site, and what is wrong in its content.
struct PreviewNotice: Sendable {
  /// The number of entries of warnings in a page; of more only the count.
  static let mostWarnings = 200
  /// The number of drafts, in each language, whose links are marked.
  private static let mostDrafts = 500

  /// The site; nil where nothing of it can be shown.
  let site: LiveSite?
  /// How often anything was told before.
  let number: Int
  /// The number of the notice that first showed the site as it is now.
  let shownSince: Int
  /// What is wrong.
  let problems: Problems
  /// Whether the site is shown as it was before what is wrong.
  let isBefore: Bool
  /// What a build would change in the published site, as far as that is known already.
  var changes: PreviewChanges?

  /// A word for what is told, which no other run of the preview has.
  func name(in run: String) -> String { "\(run).\(number)" }

  /// A word for the state of the pages, which no other run of the preview has.
  func pages(in run: String) -> String { "\(run).\(shownSince)" }

  /// What a page is told, as JSON.
  func json(in run: String, _ language: MessageLanguage = .english) throws -> [UInt8] {
    let told = Message(
      state: name(in: run), pages: pages(in: run), isBefore: isBefore,
      drafts: site?.draftPaths(most: Self.mostDrafts) ?? [], errors: problems.errorCount,
      warnings: problems.warningCount,
      problems: entries(language),
      changes: changes.flatMap { Message.Changes($0, language) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(told))
  }

  /// What is wrong, errors first: every file and every code with an error, and of warnings the first.
  private func entries(_ language: MessageLanguage) -> [Message.Entry] {
    let listed = ProblemList(problems).entries
    let errorCount = listed.firstIndex { $0.severity == .warning } ?? listed.count
    let shown = listed.prefix(errorCount + Self.mostWarnings).map {
      Message.Entry($0.severity, $0.text(restWith: Self.whole, in: language))
    }
    guard shown.count < listed.count else { return shown }
    let rest = listed[shown.count...].reduce(0) { count, entry in
      if case .more(let more, _, _, _) = entry { count + more } else { count + 1 }
    }
    return shown + [
      Message.Entry(.warning, Self.more(rest)[language])
    ]
  }

  private static func more(_ count: Int) -> Bilingual {
    Bilingual(
      "… and \(count) more warnings; \(whole) prints them",
      vi: "… và còn \(count) cảnh báo nữa; chạy \(whole) để xem hết")
  }

  /// What prints all problems.
  private static let whole = "'yearbook check --all'"

  /// What prints all that would change, and is refused.
  private static let wholeChanges = "'yearbook build --dry-run --all'"

  private struct Message: Encodable {
    struct Entry: Encodable {
      let severity: String
      let message: String
      /// The line with its caret; empty for a whole file.
      let excerpt: String

      init(_ severity: Problem.Severity, _ text: String) {
        let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
        self.severity = severity.rawValue
        message = lines.first ?? ""
        excerpt = lines.dropFirst().first ?? ""
      }
    }

    /// What a build would change: the first lines, and how many there are in all.
    struct Changes: Encodable {
      let count: Int
      let lines: [String]
      let refusals: [Entry]

      /// Nil where there is nothing to tell.
      init?(_ changes: PreviewChanges, _ language: MessageLanguage) {
        if changes.isEmpty { return nil }
        count = changes.lines.count
        lines = changes.lines.prefix(PreviewChanges.mostLines).map { $0[language] }
        refusals = ProblemList(changes.refusals).entries.map {
          Entry($0.severity, $0.text(restWith: PreviewNotice.wholeChanges, in: language))
        }
      }
    }

    let state: String
    let pages: String
    let isBefore: Bool
    let drafts: [String]
    let errors: Int
    let warnings: Int
    let problems: [Entry]
    let changes: Changes?
  }
}
