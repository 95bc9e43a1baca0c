import Emulation
import Input

/// The texts of all notes and free pages, read, as readers of each language get them.
struct SiteTexts: Sendable {
  /// The texts by the page that shows them.
  private(set) var shown: [Language: [Address: ReadText]] = [:]
  private var files: [String: ReadText] = [:]
  private let languages: [Language]
  private let notes: [Note]
  private let strayCount: Int
  private let pages: [Address: Set<String>]

  /// The texts of an archive.
  ///
  /// - Parameter known: texts that were read before, which are not read again where they are the same.
  init(_ archive: Archive, after known: SiteTexts? = nil) {
    languages = archive.site.languages
    notes = archive.years.flatMap(\.notes) + archive.strayNotes
    strayCount = archive.strayNotes.count
    pages = Dictionary(archive.pages.map { ($0.address, $0.filePaths) }) { one, _ in one }
    if let known, known.isShaped(as: self) {
      (files, shown) = (known.files, known.shown)
    } else {
      for language in languages { shown[language, default: [:]].reserveCapacity(notes.count) }
      files.reserveCapacity(notes.count)
    }
    let isPatch = !files.isEmpty
    for (index, note) in notes.enumerated() where !isPatch || note !== known?.notes[index] {
      let isStray = index >= notes.count - strayCount
      add(note.translations, folder: String(note.year), isStray ? nil : note.address, known)
    }
    for page in archive.pages { add(page.translations, folder: "pages", page.address, known) }
  }

  /// What was found in all of them.
  var problems: Problems {
    var problems = Problems()
    for text in files.values where !text.problems.isEmpty { problems.report(text.problems) }
    return problems
  }

  private mutating func add(
    _ translations: Translations, folder: String, _ address: Address?, _ known: SiteTexts?
  ) {
    for text in translations.all {
      let path = text.file.path
      let old = known?.files[path].flatMap { $0.isOf(text, folder: folder) ? $0 : nil }
      files[path] = old ?? ReadText(text, folder: folder)
    }
    guard let address else { return }
    for language in languages {
      let text = translations.text(for: language).flatMap { files[$0.file.path] }
      shown[language, default: [:]][address] = text
    }
  }

  /// Whether it has the pages and files of others, whatever is in them.
  private func isShaped(as other: SiteTexts) -> Bool {
    languages == other.languages && notes.count == other.notes.count
      && strayCount == other.strayCount && pages == other.pages
      && zip(notes, other.notes).allSatisfy { $0 === $1 || $0.hasPage(of: $1) }
  }
}

extension Note {
  /// Whether it is shown on the page of another and has the same files.
  func hasPage(of other: Note) -> Bool {
    address == other.address
      && Set(translations.all.map(\.file.path)) == Set(other.translations.all.map(\.file.path))
  }
}

extension FreePage {
  /// The paths of its files as shown to authors.
  var filePaths: Set<String> { Set(translations.all.map(\.file.path)) }
}
