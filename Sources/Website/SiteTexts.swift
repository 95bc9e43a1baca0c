import Emulation
import Input
import Links

/// The texts of all notes and free pages, read, as readers of each language get them.
struct SiteTexts: Sendable {
  /// The texts by the page that shows them.
  private(set) var shown: [Language: [Address: ReadText]] = [:]
  /// The texts of pages that have one in several languages, in all of them.
  private(set) var editions: [Address: [ReadText]] = [:]
  private var files: [String: ReadText] = [:]
  private let languages: [Language]
  private let notes: [Note]
  private let strayCount: Int
  private let pages: [Address: Set<String>]
  /// What texts may take that are kept as they were read, in bytes: those of some thousand notes.
  private static let room = 32 << 20

  /// The texts of an archive.
  ///
  /// - Parameter known: texts that were read before, which are not read again where they are the same.
  init(_ archive: Archive, after known: SiteTexts? = nil) {
    languages = archive.site.languages
    notes = archive.years.flatMap(\.notes) + archive.strayNotes
    strayCount = archive.strayNotes.count
    pages = Dictionary(archive.pages.map { ($0.address, $0.filePaths) }) { one, _ in one }
    if let known, known.isShaped(as: self) {
      (files, shown, editions) = (known.files, known.shown, known.editions)
    } else {
      for language in languages { shown[language, default: [:]].reserveCapacity(notes.count) }
      files.reserveCapacity(notes.count)
    }
    let isPatch = !files.isEmpty
    let changed = notes.indices.filter { !isPatch || notes[$0] !== known?.notes[$0] }
    read(
      changed.map { (notes[$0].translations, String(notes[$0].year)) }
        + archive.pages.map { ($0.translations, $0.folder) }, known)
    for index in changed where index < notes.count - strayCount {
      show(notes[index].translations, at: notes[index].address)
    }
    for page in archive.pages { show(page.translations, at: page.address) }
  }

  /// What was found in all of them.
  var problems: Problems {
    var problems = Problems()
    for text in files.values where !text.problems.isEmpty { problems.report(text.problems) }
    return problems
  }

  private mutating func read(
    _ changed: [(translations: Translations, folder: String)], _ known: SiteTexts?
  ) {
    let texts = changed.flatMap { translations, folder in
      translations.all.map { (text: $0, folder: folder) }
    }
    let room = TextRoom(bytes: Self.room)
    let read = texts.mapInParallel { text, folder in
      let old = known?.files[text.file.path]
      if let old, old.isOf(text, folder: folder) { return old }
      return ReadText(text, folder: folder, room: room)
    }
    for (text, read) in zip(texts, read) { files[text.text.file.path] = read }
  }

  private mutating func show(_ translations: Translations, at address: Address) {
    for language in languages {
      let text = translations.text(for: language).flatMap { files[$0.file.path] }
      shown[language, default: [:]][address] = text
    }
    let all = translations.all.compactMap { files[$0.file.path] }
    editions[address] = all.count > 1 ? all : nil
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
