import Emulation
import Foundation
import Importing
import Input
import Publishing
import Spreadsheet

/// A Word document that becomes the draft of a note: `import report.docx --note`.
struct DocumentImport {
  let path: String
  let year: Int
  let content: String
  let isDryRun: Bool
  let printed: ProblemOptions

  /// Writes the note and its pictures.
  ///
  /// Throws a `Problem` for a file that is no Word document, and a `Refusal` where a file of the note is
  /// there already.
  func run() throws {
    let folder = isDryRun ? nil : try ExclusiveFolder(opening: content)
    let bytes = try bytes()
    guard FileManager.default.fileExists(atPath: "\(content)/\(year)") else {
      throw Refusal(
        "there is no folder '\(content)/\(year)'; begin the year with yearbook new year \(year), or give the"
          + " --year of the report",
        vi:
          "chưa có thư mục '\(content)/\(year)'; hãy tạo năm bằng yearbook new year \(year), hoặc ghi"
          + " --year của báo cáo")
    }
    let language = try KnownContent(content, year).vocabulary.languages[0]
    let document: WordText
    do throws(Problem) {
      document = try WordText(path: path, bytes: bytes)
    } catch {
      var problems = Problems()
      problems.report(error)
      printed.write(problems)
      Report.write(.importedNothing, to: .standardOutput)
      throw ExitStatus.problems
    }
    let name = Self.name(of: path)
    let draft = NoteDraft(document, named: name, in: language)
    guard !draft.text.isEmpty else {
      throw Refusal("'\(path)' has no text", vi: "'\(path)' không có chữ nào")
    }
    if let font = OldFont.of(text: document.typed) {
      throw Refusal(
        "the text of '\(path)' is typed for a font of \(font.rawValue); convert it to Unicode, as"
          + " UniKey does, and import it again",
        vi: "chữ trong '\(path)' gõ bằng phông \(font.rawValue); hãy chuyển sang Unicode"
          + " (ví dụ bằng UniKey) rồi lấy vào lại")
    }
    let words = StarterWords(keysOf: [language])
    let note = NewFiles.File("\(year)/\(name).md", text(draft, words))
    let files = [note] + draft.pictures.map { NewFiles.File("\(year)/\($0.name)", bytes: $0.bytes) }
    if let folder {
      try New.write(files, to: folder)
    }
    Report.write(
      .draftOfDocument(
        path: "\(content)/\(note.path)", open: draft.openCount + (draft.title == nil ? 1 : 0),
        isDone: folder != nil), to: .standardOutput)
  }

  private func text(_ draft: NoteDraft, _ words: StarterWords) -> String {
    let title = draft.title ?? draft.openTitle
    let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let facts = [
      "\(words.key("title")): \"\(quoted)\"", words.pair("kind", "note"),
      words.pair("status", "draft"),
    ]
    return "---\n\(facts.joined(separator: "\n"))\n---\n\n\(draft.text)\n"
  }

  /// The name of the note's file: that of the document in small letters and hyphens.
  private static func name(of path: String) -> String {
    let file = URL(filePath: path).deletingPathExtension().lastPathComponent
    let slug = String(Slug.text(for: file.precomposedStringWithCanonicalMapping).prefix(80))
    return slug.isEmpty || slug == "index" ? "note" : slug
  }

  private func bytes() throws -> [UInt8] {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    guard size <= WorkbookFile.mostBytes else {
      throw Refusal(
        "'\(path)' has more than \(WorkbookFile.mostBytes >> 20) MiB; save it without large pictures",
        vi: "'\(path)' lớn hơn \(WorkbookFile.mostBytes >> 20) MiB; hãy lưu lại không có ảnh lớn")
    }
    return Array(try Data(contentsOf: URL(filePath: path)))
  }
}
