import Emulation
import Templates

/// All years with their notes.
struct ArchiveView: View {
  let page: PageView
  let years: [YearLineView]
  let papers: [PaperLinkView]
  let tags: [RelatedTagView]

  static let tags: [Tag<ArchiveView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
    .list("papers") { $0.papers },
    .flag("has-papers") { !$0.papers.isEmpty },
    .list("tags") { $0.tags },
    .flag("has-tags") { !$0.tags.isEmpty },
  ]
}

extension ArchiveView {
  init(_ edition: Edition) {
    page = edition.page(
      .archive, title: edition.words[.archive])
    years = edition.archive.years.reversed().map { edition.line($0, on: .archive, withNotes: true) }
    papers = edition.bookLinks(on: .archive)
    tags = edition.tags(on: .archive)
  }
}
