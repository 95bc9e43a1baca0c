package import Emulation
import Input
package import Links
import Localization
package import Markdown

/// The pictures of one note or free page: those that its text places and those that it lists.
package struct PictureAlbum {
  package let site: SiteContext
  /// The page that the text is on.
  package let page: Address
  /// The text; nil where it could not be read.
  package let text: ReadText?
  /// The language of the text.
  package let language: Language
  /// The note; nil for a free page, which lists no pictures.
  package let note: Note?
  /// The pictures that the note lists and that are there, each once.
  package let listed: [(path: String, entry: PictureEntry)]
  private let entries: [String: PictureEntry]

  /// The pictures of a note on its own page, or on another that shows its text.
  package init(_ note: Note, on page: Address? = nil, _ site: SiteContext) {
    self.init(
      note.translations, note, in: String(note.year), site.texts[note.address],
      on: page ?? note.address, site)
  }

  /// The pictures of a free page on its own page, or on another that shows its text.
  package init(_ freePage: FreePage, on page: Address? = nil, _ site: SiteContext) {
    self.init(
      freePage.translations, nil, in: freePage.folder, site.texts[freePage.address],
      on: page ?? freePage.address, site)
  }

  private init(
    _ translations: Translations, _ note: Note?, in folder: String, _ text: ReadText?,
    on page: Address, _ site: SiteContext
  ) {
    self.site = site
    self.page = page
    self.note = note
    self.text = text
    language = translations.language(for: site.language.tag)
    var entries: [String: PictureEntry] = [:]
    var listed: [(path: String, entry: PictureEntry)] = []
    for entry in note?.pictures ?? [] {
      guard let path = site.crosslinks.picture(entry.file.text, from: folder),
        entries[path] == nil
      else { continue }
      entries[path] = entry
      listed.append((path, entry))
    }
    self.entries = entries
    self.listed = listed
  }

  /// What the note says of the picture at a path.
  package func entry(of path: String) -> PictureEntry? { entries[path] }

  /// The listed pictures that the text does not place.
  package var unplaced: [(path: String, entry: PictureEntry)] {
    guard !listed.isEmpty, let text else { return [] }
    let placed = Set(
      text.outline.pictures.compactMap { site.crosslinks.picture($0.path, in: text) })
    return listed.filter { !placed.contains($0.path) }
  }

  /// The unplaced pictures as the page shows them under the text.
  package var gallery: [PictureView] {
    unplaced.map { PictureView($0.entry, at: $0.path, of: note, on: page, site) }
  }

  /// A picture that the text places, with what the note says of it where the text says nothing.
  package func view(of picture: Picture) -> PictureView? {
    guard let text, let path = site.crosslinks.picture(picture.path, in: text) else {
      return nil
    }
    return PictureView(picture, at: path, in: self)
  }
}

extension Picture {
  /// What the text says that the picture shows; nil where it says nothing but blanks.
  package var description: String? {
    alternative.allSatisfy(\.isWhitespace) ? nil : alternative
  }
}
