import Emulation
import Templates

/// All years with their notes.
struct ArchiveView: View {
  let page: PageView
  let years: [YearLineView]

  static let tags: [Tag<ArchiveView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
  ]
}

extension ArchiveView {
  init(_ edition: Edition) {
    page = edition.page(
      .archive, title: edition.words[.archive])
    years = edition.archive.years.reversed().map { edition.line($0, on: .archive, withNotes: true) }
  }
}
