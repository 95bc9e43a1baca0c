import ArgumentParser
import Emulation
import Foundation
import Input
import Publishing

/// Writes the first lines of a note.
struct NewNote: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write the first lines of a note of a year, in each language.",
    discussion: """
      The note is a draft: 'yearbook serve' shows it, 'yearbook build' does not. Its file is named after \
      its title.

      Example: yearbook new note --year 2026 --kind mid-year
      Example: yearbook new note --year 2026 --title "Đoàn công tác thăm Huế"
      """)

  @Option(help: ArgumentHelp("The emulation year.", valueName: "year"))
  var year: Int

  @Option(help: "What it is: note or mid-year.", completion: .list(kinds))
  var kind = "note"

  @Option(help: ArgumentHelp("Its title.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The name of its file, without an ending.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("The folder of notes and sheets.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  private static let kinds = ["note", "mid-year"]

  /// What it is, of which Vietnamese words mean the same.
  private var known: String { KeyWord.value(for: kind, of: "kind") ?? kind }

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard (1000...9999).contains(year) else {
      throw ValidationError(
        "The emulation year has four digits, such as 2026, not \(year).",
        vi: "năm thi đua có bốn chữ số, ví dụ 2026, không phải \(year).")
    }
    let kind = known
    guard Self.kinds.contains(kind) else {
      let isSummary = kind == "summary"
      let nearest = Suggestion.nearest(to: kind, among: Self.kinds)
      let list = Self.kinds.joined(separator: ", ")
      throw ValidationError(
        "There is no kind '\(kind)'\(Suggestion.english(nearest)). There are"
          + " \(list)\(isSummary ? "; 'yearbook new year' writes the summary" : "").",
        vi: "không có loại '\(self.kind)'\(Suggestion.vietnamese(nearest)). Các loại:"
          + " \(KeyWord.vietnamese(listing: Self.kinds, of: "kind"))\(isSummary ? "; bài tổng kết do 'yearbook new year' tạo" : "")."
      )
    }
    if let name, name.isEmpty || Slug.text(for: name) != name {
      throw ValidationError(
        "'\(name)' is no name of a file; use small letters a-z, digits and hyphens.",
        vi:
          "'\(name)' không dùng làm tên tệp được; chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối."
      )
    }
    if let name, name.utf8.count > Self.longestName {
      throw ValidationError(
        "The name has \(name.utf8.count) letters; give one of \(Self.longestName) at most.",
        vi: "tên dài \(name.utf8.count) chữ; hãy đặt tên tối đa \(Self.longestName) chữ.")
    }
  }

  func run() async throws {
    try await ExitStatus.from {
      let folder = try ExclusiveFolder(opening: content)
      if New.isFinished(folder) { return }
      let known = try KnownContent(content, year)
      let kind = Note.Kind(rawValue: self.known) ?? .note
      let titled = title.map { Self.shortened(Slug.text(for: $0)) } ?? ""
      let name = self.name ?? (titled.isEmpty ? kind.rawValue : titled)
      let languages = known.vocabulary.languages
      let path = "\(year)/\(name)"
      if known.tree.texts["\(path).md"] != nil {
        throw Refusal(
          "'\(content)/\(path).md' is there already; give another name with --name",
          vi: "'\(content)/\(path).md' đã có sẵn; hãy đặt tên khác bằng --name")
      }
      var files = [NewFiles.File("\(path).md", text(kind, languages))]
      files += languages.dropFirst().map { language in
        NewFiles.File("\(path).\(language.code).md", StarterWords(language).noteText)
      }
      try New.write(files, to: folder)
      if known.archive[year] == nil {
        Report.write(
          .noSummaryYet(year: year), to: .standardOutput)
      }
    }
  }

  private static let longestName = 100

  /// As many words of a title as a name of a file should have.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longestName else { return name }
    let cut = name.prefix(longestName)
    return String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut)
  }

  private func text(_ kind: Note.Kind, _ languages: [Language]) -> String {
    let titles = languages.map { "\($0.code): \(StarterWords($0).noteTitle(kind, year))" }
    let shown =
      title.map { "\"\($0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }
      ?? "{\(titles.joined(separator: ", "))}"
    let words = StarterWords(keysOf: languages)
    return """
      ---
      \(words.key("title")): \(shown)
      \(words.pair("kind", kind.rawValue))
      \(words.pair("status", "draft"))  # \(words.noteStatus)
      # \(words.key("date")): \(words.day(year, 7, 15))
      # \(words.key("place")): …
      ---
      \(StarterWords(languages[0]).noteText)
      """
  }
}
