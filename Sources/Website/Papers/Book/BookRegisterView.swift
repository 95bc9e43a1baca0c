import Emulation
import Templates

/// The chapter of the book with a register: the movements, or the documents.
struct BookRegisterView: View {
  let chapter: BookChapterView
  let entries: [BookEntryView]

  static let tags: [Tag<BookRegisterView>] = [
    .record("chapter") { $0.chapter },
    .list("entries") { $0.entries },
  ]
}

/// An entry of a register with the marks of its sources.
struct BookEntryView: View {
  let entry: RegisterEntryView
  let marks: [SourceMarkView]

  static let tags: [Tag<BookEntryView>] = [
    .record("entry") { $0.entry },
    .list("marks") { $0.marks },
  ]
}

extension BookRegisterView {
  /// The registers that have any entry.
  static func all(_ edition: Edition) -> [BookRegisterView] {
    let archive = edition.archive
    let movements = archive.movements.map { movement in
      BookEntryView(
        entry: RegisterEntryView(movement, edition),
        marks: movement.sources.compactMap(edition.mark))
    }
    let documents = archive.documents.map { document in
      BookEntryView(
        entry: RegisterEntryView(document, edition),
        marks: document.sources.compactMap(edition.mark))
    }
    return [
      BookRegisterView(
        chapter: BookChapterView(id: "_movements", title: edition.words[.movements]),
        entries: movements),
      BookRegisterView(
        chapter: BookChapterView(id: "_documents", title: edition.words[.documents]),
        entries: documents),
    ].filter { !$0.entries.isEmpty }
  }
}
