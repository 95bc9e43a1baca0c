import ArgumentParser
import Emulation
import Foundation
import Importing
import Input
import Publishing

/// Writes the first files of a site: of one's own cluster or block, or of an invented one.
struct NewSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write the first files of your own site, or with --demo of an invented one.",
    discussion: """
      On a terminal it asks for the name, the languages, the members, the organisation and the year; \
      options answer in advance, and then nothing else is asked than what is missing. Texts are TEXT, \
      the same in all languages, or LANG=TEXT for each: --title vi="Khối thi đua số 3". The site builds \
      as it is, with what was answered and nothing else. --demo writes a small site that explains \
      itself, in English and Vietnamese, with a sheet to be imported.

      Example: yearbook new site demo --demo && cd demo && yearbook build
      Example: yearbook new site khoi3 --language vi --title "Khối thi đua số 3" --group khối --kind \
      "xã/các xã" --members-from xa.xlsx --year 2026
      """)

  @Argument(help: ArgumentHelp("The folder, which is made.", valueName: "folder"))
  var folder: String

  @Flag(name: .customLong("demo"), help: "Write a small site of an invented cluster.")
  var isDemo = false

  @Option(
    help: ArgumentHelp("The first language, at the root of the site: vi or en.", valueName: "code"),
    completion: .list(["vi", "en"]))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "All languages, such as vi,en; without --language the first is the first one.",
      valueName: "codes"))
  var languages: String?

  @OptionGroup var given: SiteAnswerOptions
  @OptionGroup var messages: MessageOptions

  func run() async throws {
    try await ExitStatus.from {
      do {
        if FileManager.default.fileExists(atPath: folder),
          New.isFinished(try ExclusiveFolder(opening: folder))
        {
          return next()
        }
        let files = isDemo ? try demo() : try own()
        let target = try ExclusiveFolder(opening: folder, making: true)
        if !New.isFinished(target) { try New.write(files, to: target) }
        next()
      } catch let wrong as WrongUse {
        Report.write(.wrongUse(wrong.messages, of: "new site"), to: .standardError)
        throw ExitStatus.wrongUse
      }
    }
  }

  /// Why the answers cannot be taken, found after the words of the call were read.
  private struct WrongUse: Error {
    let messages: [Bilingual]

    init(_ english: String, vi vietnamese: String) {
      messages = [Bilingual(english, vi: vietnamese)]
    }

    /// - Parameter others: the options that answered questions which have two.
    init(_ faults: [(SiteQuestion, AnswerFault)], _ others: [SiteQuestion: String] = [:]) {
      messages = faults.map { question, fault in
        let option = others[question] ?? question.option
        return Bilingual("\(option): \(fault.english).", vi: "\(option): \(fault.vietnamese).")
      }
    }
  }

  private func next() {
    Report.write(.nextAfterSite(folder: folder), to: .standardOutput)
  }

  // MARK: The invented site

  private func demo() throws -> [NewFiles.File] {
    guard given.answers.areNone, !given.namesASheet, languages == nil else {
      throw WrongUse(
        "--demo writes a site that is made up; of the other options it takes --language alone.",
        vi: "--demo tạo trang của một cụm giả định; trong các tùy chọn khác chỉ dùng được"
          + " --language.")
    }
    let codes = language.map { [$0] } ?? [MessageLanguage.chosen.rawValue]
    do {
      return StarterSite(first: try SiteAnswers.languages(codes)[0]).files
    } catch {
      throw WrongUse([(.languages, error)])
    }
  }

  // MARK: A site of one's own

  private func own() throws -> [NewFiles.File] {
    var answers = given.answers
    answers.languages = try codes()
    guard answers.members.isEmpty || given.membersFrom == nil else {
      throw WrongUse(
        "Give the members by --member or by --members-from, not by both.",
        vi: "Ghi các đơn vị bằng --member hoặc --members-from, không dùng cả hai.")
    }
    do {
      if SiteInterview.canAsk {
        var interview = SiteInterview(answers, sheet: given.membersFrom, names: names)
        try interview.ask()
        answers = interview.answers
      } else {
        try reportMissing(answers)
        if let path = given.membersFrom,
          let languages = try? SiteAnswers.languages(answers.languages)
        {
          let kinds = (try? AnsweredKind.all(answers.kinds, languages)) ?? []
          answers.members = try names(path, kinds, languages)
        }
      }
    } catch is SiteInterview.Ended {
      throw WrongUse(
        "The questions were not answered to the end; nothing is written.",
        vi: "Chưa trả lời hết các câu hỏi; chưa ghi gì.")
    } catch let fault as AnswerFault {
      throw WrongUse([(.members, fault)], Self.ofSheet)
    }
    var faults: [(SiteQuestion, AnswerFault)] = []
    guard let site = OwnSite(answers, report: { faults.append(($0, $1)) }) else {
      throw WrongUse(faults, given.membersFrom == nil ? [:] : Self.ofSheet)
    }
    var problems = Problems()
    let files = try site.files(in: folder, problems: &problems)
    guard problems.errorCount == 0 else {
      ProblemOptions.write(problems)
      throw ExitStatus.problems
    }
    tell(site)
    return files
  }

  private func tell(_ site: OwnSite) {
    let unnamed = site.membersWithoutKind
    guard !unnamed.isEmpty else { return }
    Report.write(.noKindKnown(of: unnamed), to: .standardOutput)
  }

  /// The languages that options say, the first one first.
  private func codes() throws -> [String] {
    let all = (languages ?? "").split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let listed = languages == nil ? [] : all
    guard let language else { return listed }
    guard listed.isEmpty || listed.contains(language) else {
      let codes = listed.joined(separator: ",")
      throw WrongUse(
        "--languages \(codes) lacks '\(language)'.", vi: "--languages \(codes) thiếu '\(language)'."
      )
    }
    return [language] + listed.filter { $0 != language }
  }

  private func reportMissing(_ answers: SiteAnswers) throws {
    if given.membersFrom == nil, given.namesASheet {
      throw WrongUse(
        "--sheet and --column say where in the file of --members-from the names are.",
        vi: "--sheet và --column cho biết các tên nằm ở đâu trong tệp của --members-from.")
    }
    if answers.areNone, given.membersFrom == nil {
      throw WrongUse(
        "Say what the site is of: 'yearbook new site \(folder)' asks on a terminal; elsewhere give at"
          + " least --language, --title, --member (or --members-from) and --year. An invented example"
          + " is written by 'yearbook new site \(folder) --demo'.",
        vi: "Hãy cho biết trang của đơn vị nào: trong cửa sổ lệnh, 'yearbook new site \(folder)'"
          + " sẽ hỏi; nơi khác"
          + " phải ghi ít nhất --language, --title, --member (hoặc --members-from) và --year. Trang ví dụ giả"
          + " định được tạo bằng 'yearbook new site \(folder) --demo'.")
    }
    var missing: [SiteQuestion] = []
    if answers.languages.isEmpty { missing.append(.languages) }
    if answers.titles.isEmpty { missing.append(.title) }
    if answers.members.isEmpty, given.membersFrom == nil { missing.append(.members) }
    if answers.year.isEmpty { missing.append(.year) }
    guard missing.isEmpty else {
      let needs = missing.compactMap(\.need)
      throw WrongUse(
        "What is missing: \(needs.map(\.english).joined(separator: "; ")).",
        vi: "Còn thiếu: \(needs.map(\.vietnamese).joined(separator: "; ")).")
    }
  }

  /// The option that answers who the members are with a sheet.
  private static let ofSheet = [SiteQuestion.members: "--members-from"]

  /// The names in a sheet; its own mistakes end the run.
  private func names(
    _ path: String, _ kinds: [AnsweredKind], _ languages: [Language]
  ) throws -> [String] {
    var problems = Problems()
    let grids = try ImportSource(path).grids(given.sheet, &problems)
    ProblemOptions.write(problems)
    guard problems.errorCount == 0, let grids else { throw ExitStatus.problems }
    let words = kinds.flatMap { kind in languages.map { kind.one.text(in: $0) } }
    do throws(NameListFault) {
      let list = try NameList(
        grids, under: given.column, kinds: words.isEmpty ? OwnWords.ofProvinces : words)
      Report.write(
        .namesFound(source: list.source, count: list.names.count), to: .standardOutput)
      for line in list.leftOut { Report.write(.nameLeftOut(line), to: .standardOutput) }
      return list.names.map(\.text)
    } catch {
      throw AnswerFault.list(error)
    }
  }
}
