import Emulation
import Input

/// Reads the texts of all notes and free pages.
struct TextReader {
  /// The texts by the path of their file.
  private(set) var texts: [String: ReadText] = [:]
  private let known: [String: ReadText]

  /// - Parameter known: texts that were read before, which are not read again where they are the same.
  init(_ archive: Archive, known: [String: ReadText] = [:], problems: inout Problems) {
    self.known = known
    texts.reserveCapacity(known.count)
    for note in archive.years.flatMap(\.notes) + archive.strayNotes {
      read(note.translations, folder: String(note.year), &problems)
    }
    for page in archive.pages { read(page.translations, folder: "pages", &problems) }
  }

  private mutating func read(
    _ translations: Translations, folder: String, _ problems: inout Problems
  ) {
    for text in translations.all {
      let path = text.file.path
      let read =
        known[path].flatMap { $0.isOf(text, folder: folder) ? $0 : nil }
        ?? ReadText(text, folder: folder)
      texts[path] = read
      if !read.problems.isEmpty { problems.report(read.problems) }
    }
  }
}
