import Emulation
import Foundation
import Importing
import Input

/// The questions of `new site` on a terminal, each asked until its answer can be taken.
struct SiteInterview {
  /// The user has ended the input.
  struct Ended: Error {}

  /// Whether someone is there to answer.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// What was answered so far.
  private(set) var answers: SiteAnswers
  /// Whether what may be left out is asked, too.
  private let asksAll: Bool
  /// The sheet of members that an option names.
  private let sheet: String?
  /// Reads the names in a sheet.
  private let names: (String, [AnsweredKind], [Language]) throws -> [String]
  private var languages: [Language] = []
  /// Whether messages are in Vietnamese before the language of the site is known.
  private let isVietnamese = MessageLanguage.chosen == .vietnamese

  /// - Parameters:
  ///   - answers: what options answered.
  ///   - sheet: the sheet of members that an option names.
  ///   - names: reads the names in a sheet of members.
  init(
    _ answers: SiteAnswers, sheet: String?,
    names: @escaping (String, [AnsweredKind], [Language]) throws -> [String]
  ) {
    self.answers = answers
    self.sheet = sheet
    self.names = names
    asksAll = answers.areNone && sheet == nil
  }

  /// The language of the questions: that of messages where it is Vietnamese, else the site's first.
  private var spoken: Language { isVietnamese ? .vietnamese : languages.first ?? .english }

  /// Asks what was not answered.
  mutating func ask() throws {
    if answers.languages.isEmpty { try askLanguages() }
    languages = (try? SiteAnswers.languages(answers.languages)) ?? [.vietnamese]
    let words = QuestionWords(spoken)
    if answers.titles.isEmpty { answers.titles = try texts(words.title) ?? [] }
    if asksAll { try askKinds(words) }
    if answers.members.isEmpty { try askMembers(words) }
    if asksAll { try askOrganisation(words) }
    if answers.year.isEmpty { try askYear(words) }
  }

  // MARK: Questions

  private mutating func askLanguages() throws {
    while true {
      let line = try line(
        isVietnamese
          ? "Ngôn ngữ của trang: vi (tiếng Việt), en (tiếng Anh), hoặc cả hai, ngôn ngữ chính trước, như vi,en"
          : "Ngôn ngữ của trang, chính trước / Languages of the site, the first one first: vi, en, vi,en?"
      )
      let codes = line.split { $0 == "," || $0 == ";" }.flatMap(Self.codes)
      do {
        answers.languages = try SiteAnswers.languages(codes).map(\.code)
        if !codes.isEmpty { return }
      } catch {
        Report.write(
          isVietnamese ? "  \(error.vietnamese)" : "\(error.vietnamese) / \(error.english)",
          to: .standardError)
      }
    }
  }

  /// The codes of languages that are named by their codes or their names.
  private static func codes(_ text: Substring) -> [String] {
    switch Slug.text(for: String(text)) {
    case "tieng-viet", "viet", "vietnamese": ["vi"]
    case "tieng-anh", "anh", "english": ["en"]
    default: text.split(separator: " ").map { $0.lowercased() }
    }
  }

  private mutating func askKinds(_ words: QuestionWords) throws {
    while let kind = try texts(answers.kinds.isEmpty ? words.kind : words.nextKind, isNeeded: false)
    {
      if accepts({ () throws(AnswerFault) in
        _ = try AnsweredKind.all(answers.kinds + kind, languages)
      }) {
        answers.kinds += kind
      }
    }
    if !answers.kinds.isEmpty { answers.all = try texts(words.all, isNeeded: false) ?? [] }
    answers.order = try texts(words.order, isNeeded: false) ?? []
    let codes = languages
    answers.path = try word(words.path) { ReservedNames.isFolder($0, codes) }
    answers.column = try word(words.column, isTaken: ReservedNames.isColumn)
  }

  private mutating func askMembers(_ words: QuestionWords) throws {
    let kinds = (try? AnsweredKind.all(answers.kinds, languages)) ?? []
    if let sheet {
      answers.members = try names(sheet, kinds, languages)
      return
    }
    Report.write(words.members, to: .standardError)
    while true {
      let line = try line(String(answers.members.count + 1))
      if line.isEmpty {
        if !answers.members.isEmpty { return }
      } else {
        let isSheet = Self.isSheet(line)
        guard let listed = isSheet ? try sheetNames(in: line, kinds) : [line] else { continue }
        let more = answers.members + listed
        guard
          accepts({ () throws(AnswerFault) in
            _ = try NewMembers(more, kinds: kinds, languages)
          })
        else { continue }
        answers.members = more
        if isSheet { return Report.write(words.found(more.count), to: .standardError) }
      }
    }
  }

  /// The names in a sheet; nil, and why is said, where it has none that can be read.
  private func sheetNames(in path: String, _ kinds: [AnsweredKind]) throws -> [String]? {
    do {
      return try names(path, kinds, languages)
    } catch let fault as AnswerFault {
      tell(fault)
    } catch is ExitStatus {
      // What is wrong with the sheet was told as it was read.
    } catch {
      guard let failure = Failure(error) else { throw error }
      failure.tell(.text)
    }
    return nil
  }

  private mutating func askOrganisation(_ words: QuestionWords) throws {
    let title = (try? SiteAnswers.text(answers.titles, languages)) ?? nil
    while let title {
      let line = try line(words.group)
      let isOther = !["1", "2"].contains(line)
      let group = isOther ? try named(line) : [line]
      if accepts({ () throws(AnswerFault) in
        guard !line.isEmpty else { throw .empty }
        _ = try AnsweredGroup(group, languages, title: title)
      }) {
        answers.group = group
        break
      }
    }
    answers.council = try texts(words.council, isNeeded: false) ?? []
    while let more = try texts(words.addressee, isNeeded: false) { answers.addressees += more }
    answers.office = try texts(words.office, isNeeded: false) ?? []
    guard !answers.office.isEmpty else { return }
    answers.parent = try texts(words.parent, isNeeded: false) ?? []
    answers.place = try texts(words.place, isNeeded: false) ?? []
  }

  /// What a group of another name than cluster and block is called in each language.
  private func named(_ first: String) throws -> [String] {
    guard !first.isEmpty, (try? AnsweredText.checked(first)) != nil else { return [first] }
    return ["\(languages[0].code)=\(first)"] + (try others(than: QuestionWords(spoken).group))
  }

  private mutating func askYear(_ words: QuestionWords) throws {
    let now = Calendar(identifier: .gregorian).component(.year, from: Date())
    while true {
      let answer = try line("\(words.year) [\(now)]")
      let isNow = answer.isEmpty || Slug.text(for: answer) == "nam-nay"
      let text = isNow ? String(now) : answer
      if accepts({ () throws(AnswerFault) in _ = try SiteAnswers.year(text) }) {
        answers.year = text
        return
      }
    }
  }

  // MARK: Answers

  /// A text in each language as values of an option; nil where an answer that is not needed is empty.
  private func texts(_ question: String, isNeeded: Bool = true) throws -> [String]? {
    while true {
      let first = try line(languages.count > 1 ? "\(question) [\(languages[0].code)]" : question)
      if first.isEmpty, !isNeeded { return nil }
      if accepts({ () throws(AnswerFault) in _ = try AnsweredText.checked(first) }) {
        return ["\(languages[0].code)=\(first)"] + (try others(than: question))
      }
    }
  }

  /// A word of the site's addresses or tables; nil where the answer is empty.
  private func word(_ question: String, isTaken: (String) -> Bool) throws -> String? {
    while true {
      let text = try line(question)
      if text.isEmpty { return nil }
      if accepts({ () throws(AnswerFault) in
        _ = try SiteAnswers.word(text, isTaken: isTaken)
      }) {
        return text
      }
    }
  }

  private func others(than question: String) throws -> [String] {
    try languages.dropFirst().map { language in
      while true {
        let text = try line("\(question) [\(language.code)]")
        if accepts({ () throws(AnswerFault) in _ = try AnsweredText.checked(text) }) {
          return "\(language.code)=\(text)"
        }
      }
    }
  }

  /// Whether an answer can be taken; says why where it cannot.
  private func accepts(_ check: () throws(AnswerFault) -> Void) -> Bool {
    do {
      try check()
      return true
    } catch {
      tell(error)
      return false
    }
  }

  private func tell(_ fault: AnswerFault) {
    let text = spoken == .vietnamese ? fault.vietnamese : fault.english
    Report.write("  \(text)", to: .standardError)
  }

  private func line(_ question: String) throws -> String {
    try? FileHandle.standardError.write(contentsOf: Data("\(question): ".utf8))
    guard let line = readLine() else {
      Report.write("", to: .standardError)
      throw Ended()
    }
    return line.trimmingCharacters(in: .whitespaces)
  }

  private static func isSheet(_ line: String) -> Bool {
    [".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".docx", ".pdf"].contains {
      line.lowercased().hasSuffix($0)
    }
  }
}
