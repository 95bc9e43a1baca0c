import Emulation
import Templates

/// The chapter of the book with all awards, those conferred and those proposed apart.
struct BookHonoursView: View {
  let chapter: BookChapterView
  let conferred: [AwardView]
  let proposed: [AwardView]
  /// Not conferred, withdrawn or withheld.
  let closed: [AwardView]
  let kinds: [BookAwardKindView]

  static let tags: [Tag<BookHonoursView>] = [
    .record("chapter") { $0.chapter },
    .list("conferred") { $0.conferred },
    .flag("has-conferred") { !$0.conferred.isEmpty },
    .list("proposed") { $0.proposed },
    .flag("has-proposed") { !$0.proposed.isEmpty },
    .list("closed") { $0.closed },
    .flag("has-closed") { !$0.closed.isEmpty },
    .list("kinds") { $0.kinds },
  ]
}

/// A kind of award with the marks of its sources.
struct BookAwardKindView: View {
  let kind: AwardKindView
  let marks: [SourceMarkView]

  static let tags: [Tag<BookAwardKindView>] = [
    .record("kind") { $0.kind },
    .list("marks") { $0.marks },
  ]
}

extension BookHonoursView {
  init(_ edition: Edition) {
    let archive = edition.archive
    chapter = BookChapterView(id: "_honours", title: edition.words[.honours])
    let awards = archive.years.flatMap { year in
      year.summary.awards.map { edition.view($0, in: year.number, on: .book) }
    }
    conferred = awards.filter(\.isConferred)
    closed = awards.filter { !$0.isProposed && !$0.isConferred }
    proposed = awards.filter(\.isProposed)
    kinds = archive.awardKinds.map { kind in
      BookAwardKindView(
        kind: AwardKindView(kind, edition), marks: kind.sources.compactMap(edition.mark))
    }
  }
}
