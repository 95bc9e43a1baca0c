import ArgumentParser
import Emulation
import Foundation
import Importing
import Input
import Publishing
import Spreadsheet

/// Writes forms in which members fill in their points.
struct NewForm: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Write forms in Excel, in which members fill in their points of a year.",
    discussion: """
      A workbook for each member, with the criteria of the year, their maxima and yellow cells to fill \
      in. Spreadsheet programs refuse what is no number of points from 0 to the maximum. The other cells \
      are protected, without a password. 'yearbook import' reads forms that come back without any \
      question: they have the ids of the criteria.

      Example: yearbook new form 2026
      Example: yearbook new form 2026 --member nghe-an
      """)

  @Argument(help: "The emulation year.")
  var year: Int

  @Option(
    name: .customLong("member"),
    help: ArgumentHelp(
      "The member, by its id or name; may be given several times. If not given, all of the year.",
      valueName: "member"))
  var members: [String] = []

  @Option(
    help: ArgumentHelp(
      "The stage of the points: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "stage"), completion: .list(Stage.allCases.map(\.rawValue)))
  var stage = Stage.own.rawValue

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder of the forms; it is made if missing.", valueName: "folder"),
    completion: .directory)
  var output = "forms"

  @Option(
    help: ArgumentHelp("The folder of notes and sheets.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard (1000...9999).contains(year) else {
      throw ValidationError(
        "The emulation year has four digits, such as 2026, not \(year).",
        vi: "Năm thi đua có bốn chữ số, ví dụ 2026, không phải \(year).")
    }
    let stages = Stage.allCases.map(\.rawValue)
    guard asked != nil else {
      throw ValidationError(
        "There is no stage '\(stage)'\(Suggestion.text(for: stage, among: stages)). There are"
          + " \(stages.joined(separator: ", ")).",
        vi:
          "không có bước chấm '\(stage)'. Các bước chấm: tự chấm (self), thẩm định (review), sau giải trình"
          + " (explained), thống nhất (agreed).")
    }
  }

  func run() async throws {
    try await ExitStatus.from {
      let vocabulary = try KnownContent(content, year).vocabulary
      guard !vocabulary.criteria.isEmpty else {
        throw Refusal(
          "\(year) has no criteria to fill in; write '\(content)/\(year)/criteria.csv' first, or let"
            + " 'yearbook new year \(year)' take those of the year before",
          vi:
            "năm \(year) chưa có tiêu chí để chấm; hãy lập '\(content)/\(year)/criteria.csv' trước, hoặc để"
            + " 'yearbook new year \(year)' lấy tiêu chí của năm trước")
      }
      let members = try chosen(vocabulary)
      let folder = try ExclusiveFolder(opening: output, making: true)
      if !New.isFinished(folder) { try New.write(files(members, vocabulary), to: folder) }
      Report.write(.nextAfterForms(year: year, folder: output), to: .standardOutput)
    }
  }

  /// The stage that is asked for, by its id or its name in Vietnamese.
  private var asked: Stage? { Stage(rawValue: stage) ?? Stage(named: stage) }

  private func files(_ members: [Member], _ vocabulary: SheetVocabulary) -> [NewFiles.File] {
    let stage = asked ?? .own
    let end = stage == .own ? "" : "-\(stage.rawValue)"
    return members.map { member in
      let book = MemberFormBook(of: member, stage, vocabulary)
      return NewFiles.File("\(year)-\(member.id)\(end).xlsx", bytes: book.workbook.xlsx())
    }
  }

  /// The members that are asked for, each once, in the order of the register.
  private func chosen(_ vocabulary: SheetVocabulary) throws -> [Member] {
    guard !members.isEmpty else { return vocabulary.members }
    let ids = try members.map { name in
      let text = LocatedText(
        name.precomposedStringWithCanonicalMapping, at: Place(path: "--member"))
      do throws(Problem) {
        return try vocabulary.member(text, byCode: false).id
      } catch {
        throw Refusal(
          "--member: \(error.message)", vi: "--member: \(error.message(in: .vietnamese))")
      }
    }
    return vocabulary.members.filter { ids.contains($0.id) }
  }
}
