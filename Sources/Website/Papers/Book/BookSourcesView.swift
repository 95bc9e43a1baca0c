import Emulation
import Templates

/// The last chapter of the book: the sources that its marks lead to, each once.
struct BookSourcesView: View {
  let chapter: BookChapterView
  let sources: [ReportSourceView]

  static let tags: [Tag<BookSourcesView>] = [
    .record("chapter") { $0.chapter },
    .list("sources") { $0.sources },
  ]
}

extension BookSourcesView {
  /// Nil where the book has no sources.
  init?(_ edition: Edition) {
    guard let cited = edition.cited, !cited.all.isEmpty else { return nil }
    chapter = BookChapterView(id: "_sources", title: edition.words[.sources])
    sources = edition.views(cited)
  }
}

extension PaperSources {
  /// All sources of an archive: those of its years, then those of its registers.
  init(_ archive: Archive) {
    self.init(
      archive.years.flatMap(\.notes).flatMap(\.sources)
        + archive.provinces.all.flatMap(\.sources) + archive.awardKinds.flatMap(\.sources)
        + archive.movements.flatMap(\.sources) + archive.documents.flatMap(\.sources),
      prefix: "")
  }
}
