import Emulation
import Input

/// Reads the texts of all notes and free pages.
struct TextReader {
  /// The texts by the path of their file.
  private(set) var texts: [String: ReadText] = [:]

  init(_ archive: Archive, problems: inout Problems) {
    for note in archive.years.flatMap(\.notes) + archive.strayNotes {
      read(note.translations, folder: String(note.year), &problems)
    }
    for page in archive.pages { read(page.translations, folder: "pages", &problems) }
  }

  private mutating func read(
    _ translations: Translations, folder: String, _ problems: inout Problems
  ) {
    for text in translations.all {
      texts[text.file.path] = ReadText(text, folder: folder, problems: &problems)
    }
  }
}
