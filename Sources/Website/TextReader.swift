import Emulation
import Input

/// Reads the texts of all notes and free pages.
struct TextReader {
  /// The texts by the path of their file.
  private(set) var texts: [String: ReadText] = [:]

  init(_ archive: Archive, problems: inout Problems) {
    var found: [(text: Translations.Text, folder: String)] = []
    for note in archive.years.flatMap(\.notes) + archive.strayNotes {
      found += note.translations.all.map { ($0, String(note.year)) }
    }
    for page in archive.pages { found += page.translations.all.map { ($0, "pages") } }
    let read = found.readInParallel(&problems) { text, problems in
      (text.text.file.path, ReadText(text.text, folder: text.folder, problems: &problems))
    }
    texts = Dictionary(read) { $1 }
  }
}
