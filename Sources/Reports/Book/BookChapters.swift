import Emulation
import Links
import Localization
import Pages
package import Templates

/// The chapter of a member in the book.
package struct BookMemberView: View {
  let chapter: BookChapterView
  let dossier: DossierBodyView

  package static let tags: [Tag<BookMemberView>] = [
    .record("chapter") { $0.chapter },
    .record("dossier") { $0.dossier },
  ]
}

extension BookMemberView {
  /// The chapters of all members in official order.
  static func all(_ site: SiteContext) -> [BookMemberView] {
    let archive = site.archive
    var mentions: [Member.ID: [Note]] = [:]
    for note in archive.years.flatMap(\.notes) {
      for member in note.namedMembers { mentions[member, default: []].append(note) }
    }
    return archive.members.all.map { member in
      let id = "\(site.archive.site.memberColumn)-\(member.id)"
      return BookMemberView(
        chapter: BookChapterView(id: id, title: member.latestName.text),
        dossier: DossierBodyView(
          MemberRecord(member, archive), mentions: mentions[member.id] ?? [], on: .book,
          prefix: id, site))
    }
  }
}

/// The chapter of the book with all awards, those conferred and those proposed apart.
package struct BookHonoursView: View {
  let chapter: BookChapterView
  let conferred: [AwardView]
  let proposed: [AwardView]
  /// Not conferred, withdrawn or withheld.
  let closed: [AwardView]
  let kinds: [BookAwardKindView]

  package static let tags: [Tag<BookHonoursView>] = [
    .record("chapter") { $0.chapter },
    .list("conferred", hasFlag: true) { $0.conferred },
    .list("proposed", hasFlag: true) { $0.proposed },
    .list("closed", hasFlag: true) { $0.closed },
    .list("kinds") { $0.kinds },
  ]
}

/// A kind of award with the marks of its sources.
package struct BookAwardKindView: View {
  let kind: AwardKindView
  let marks: [SourceMarkView]

  package static let tags: [Tag<BookAwardKindView>] = [
    .record("kind") { $0.kind },
    .list("marks") { $0.marks },
  ]
}

extension BookHonoursView {
  init(_ site: SiteContext) {
    chapter = BookChapterView(id: "_honours", title: site.words[.honours])
    let awards = site.archive.years.flatMap { year in
      year.summary.awards.map { AwardView($0, in: year.number, on: .book, site) }
    }
    conferred = awards.filter(\.isConferred)
    closed = awards.filter { !$0.isProposed && !$0.isConferred }
    proposed = awards.filter(\.isProposed)
    kinds = site.archive.awardKinds.map { kind in
      BookAwardKindView(
        kind: AwardKindView(kind, site), marks: kind.sources.compactMap { SourceMarkView($0, site) }
      )
    }
  }
}

/// The chapter of the book on heads, deputies and covenants.
package struct BookLeadershipView: View {
  let chapter: BookChapterView
  let years: [LeadershipYearView]

  package static let tags: [Tag<BookLeadershipView>] = [
    .record("chapter") { $0.chapter },
    .list("years") { $0.years },
  ]
}

extension BookLeadershipView {
  init(_ site: SiteContext) {
    chapter = BookChapterView(id: "_leadership", title: site.words[.leadership])
    years = site.archive.years.map { LeadershipYearView($0, on: .book, site) }
  }
}

/// The chapter of the book with a register: the movements, or the documents.
package struct BookRegisterView: View {
  let chapter: BookChapterView
  let entries: [BookEntryView]

  package static let tags: [Tag<BookRegisterView>] = [
    .record("chapter") { $0.chapter },
    .list("entries") { $0.entries },
  ]
}

/// An entry of a register with the marks of its sources.
package struct BookEntryView: View {
  let entry: RegisterEntryView
  let marks: [SourceMarkView]

  package static let tags: [Tag<BookEntryView>] = [
    .record("entry") { $0.entry },
    .list("marks") { $0.marks },
  ]
}

extension BookRegisterView {
  /// The registers that have any entry.
  static func all(_ site: SiteContext) -> [BookRegisterView] {
    let movements = site.archive.movements.map {
      BookEntryView(RegisterEntryView($0, site), $0.sources, site)
    }
    let documents = site.archive.documents.map {
      BookEntryView(RegisterEntryView($0, site), $0.sources, site)
    }
    return [
      BookRegisterView(
        chapter: BookChapterView(id: "_movements", title: site.words[.movements]),
        entries: movements),
      BookRegisterView(
        chapter: BookChapterView(id: "_documents", title: site.words[.documents]),
        entries: documents),
    ].filter { !$0.entries.isEmpty }
  }
}

extension BookEntryView {
  fileprivate init(_ entry: RegisterEntryView, _ sources: [Source], _ site: SiteContext) {
    self.entry = entry
    marks = sources.compactMap { SourceMarkView($0, site) }
  }
}

/// The last chapter of the book: the sources that its marks lead to, each once.
package struct BookSourcesView: View {
  let chapter: BookChapterView
  let sources: [ReportSourceView]

  package static let tags: [Tag<BookSourcesView>] = [
    .record("chapter") { $0.chapter },
    .list("sources") { $0.sources },
  ]
}

extension BookSourcesView {
  /// Nil where the book has no sources.
  init?(_ site: SiteContext) {
    guard let cited = site.cited, !cited.all.isEmpty else { return nil }
    chapter = BookChapterView(id: "_sources", title: site.words[.sources])
    sources = ReportSourceView.all(cited, site.language)
  }
}
