package import Emulation
package import Links
package import Localization
package import Markdown
package import Pictures
package import Templates

/// A picture of a note.
package struct PictureView: View {
  /// Where its files are.
  private let addresses: PictureAddresses
  package let alternative: String
  /// The language of the alternative text, where it need not be that of the text around it.
  package let language: String?
  /// How wide and high it is, in pixels; nil where its bytes do not say.
  package let size: PictureSize?
  package let caption: WordingView?
  package let credit: WordingView?
  /// The source that it is taken from.
  package let mark: SourceMarkView?
  /// The language of the figure, where the text around it has another.
  package let figureLanguage: String?
  /// Whether it is in a paragraph of its own, as a figure.
  package let standsAlone: Bool

  /// The link to the picture as it is, where the page shows a smaller size of it in a figure.
  private var linkToWhole: String? {
    // A link needs a name.
    standsAlone && !alternative.isEmpty && addresses.shown != addresses.whole
      ? addresses.whole : nil
  }

  package static let tags: [Tag<PictureView>] = [
    .text("source") { $0.addresses.whole },
    .text("shown") { $0.addresses.shown },
    .text("choice") { $0.addresses.choice },
    .text("whole") { $0.linkToWhole },
    .text("alternative") { $0.alternative },
    .text("lang") { $0.language },
    .flag("sized") { $0.size != nil },
    .text("width") { $0.size.map { String($0.width) } },
    .text("height") { $0.size.map { String($0.height) } },
    .record("caption") { $0.caption },
    .record("credit") { $0.credit },
    .record("mark") { $0.mark },
    .flag("captioned") { $0.caption != nil || $0.credit != nil || $0.mark != nil },
    .text("figure-lang") { $0.figureLanguage },
    .flag("alone") { $0.standsAlone },
  ]
}

extension PictureView {
  /// A picture that a note lists, as a figure on a page.
  package init(
    _ entry: PictureEntry, at path: String, of note: Note?, on page: Address, _ site: SiteContext
  ) {
    let language = site.language
    let alternative = entry.alternative.map(language.wording)
    self.alternative = alternative?.text ?? ""
    self.language = alternative?.language
    size = site.archive.pictures[path].flatMap { PictureFile($0).size }
    addresses = PictureAddresses(path, size, on: page, site)
    caption = entry.caption.map(language.wording)
    credit = entry.credit.map(language.wording)
    mark = note.flatMap { SourceMarkView(entry.source, of: $0, on: page, site) }
    figureLanguage = nil
    standsAlone = true
  }

  /// The first picture that a note lists with words for it, as another page shows it; nil where there
  /// is none.
  package init?(leadOf note: Note, on page: Address, _ site: SiteContext) {
    let listed = PictureAlbum(note, site).listed
    guard let first = listed.first(where: { $0.entry.alternative != nil }) else { return nil }
    self.init(first.entry, at: first.path, of: note, on: page, site)
  }

  /// The path in the content of the first picture that a note lists with words for what it shows.
  package static func leadPath(of note: Note, _ site: SiteContext) -> String? {
    PictureAlbum(note, site).listed.first { $0.entry.alternative != nil }?.path
  }

  /// A picture that a text places: what the text says of it goes before what the note says.
  ///
  /// - Parameter standsAlone: whether the page shows it as a figure; nil where that is as in the text.
  package init(
    _ picture: Picture, at path: String, in album: PictureAlbum, standsAlone: Bool? = nil
  ) {
    let standsAlone = standsAlone ?? picture.standsAlone
    let (site, language) = (album.site, album.site.language)
    let entry = album.entry(of: path)
    let isForeign = album.language != language.tag
    func written(_ text: String?) -> WordingView? {
      guard let text, !text.isEmpty else { return nil }
      return WordingView(text: text, language: isForeign ? album.language.code : nil)
    }
    let own = written(picture.description)
    let alternative =
      picture.isDecorative ? nil : own ?? entry?.alternative.map(language.wording)
    self.alternative = alternative?.text ?? ""
    // A figure is in the page's language again; a picture within a line is in that of the line.
    self.language =
      !isForeign || standsAlone
      ? alternative?.language : own == nil ? alternative?.language ?? language.code : nil
    size = site.archive.pictures[path].flatMap { PictureFile($0).size }
    addresses = PictureAddresses(path, size, on: album.page, site)
    caption = written(picture.title) ?? entry?.caption.map(language.wording)
    credit = entry?.credit.map(language.wording)
    mark = album.note.flatMap { SourceMarkView(entry?.source, of: $0, on: album.page, site) }
    figureLanguage = isForeign ? language.code : nil
    self.standsAlone = standsAlone
  }
}
