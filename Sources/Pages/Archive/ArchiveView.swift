import Emulation
import Input
import Links
import Localization
package import Templates

/// All years with their notes.
package struct ArchiveView: View {
  let page: PageView
  let years: [YearLineView]
  let papers: [ReportLinkView]
  package let tags: [RelatedTagView]

  package static let tags: [Tag<ArchiveView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
    .list("papers", hasFlag: true) { $0.papers },
    .list("tags", hasFlag: true) { $0.tags },
  ]
}

extension ArchiveView {
  init(_ site: SiteContext) {
    page = PageView(.archive, title: site.words[.archive], site)
    years = site.archive.years.reversed().map {
      YearLineView($0, on: .archive, withNotes: true, site)
    }
    papers = ReportLinkView.book(on: .archive, site)
    tags = RelatedTagView.all(on: .archive, site)
  }
}

/// A tag with the notes that have it.
package struct RelatedTagView: View {
  let id: String
  let name: WordingView
  let notes: [NoteLineView]

  package static let tags: [Tag<RelatedTagView>] = [
    .text("id") { $0.id },
    .record("name") { $0.name },
    .list("notes") { $0.notes },
  ]
}

extension RelatedTagView {
  /// All tags in the order of the alphabet, each with its notes, newest first.
  fileprivate static func all(on page: Address, _ site: SiteContext) -> [RelatedTagView] {
    site.related.tags.map { tag in
      RelatedTagView(
        id: site.related.id(of: tag.name), name: site.language.wording(tag.name),
        notes: tag.notes.map { NoteLineView($0, on: page, site) })
    }
    .sorted { one, other in
      let (first, second) = (Folding.fold(one.name.text), Folding.fold(other.name.text))
      return (first, one.name.text, one.id) < (second, other.name.text, other.id)
    }
  }
}
