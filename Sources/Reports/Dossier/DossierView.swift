import Emulation
import Links
import Localization
import Pages
package import Templates

/// A member over all years, as a document.
package struct DossierView: View {
  let paper: PaperView
  let cover: CoverView
  let contents: [ContentsEntryView]
  let body: DossierBodyView

  package static let tags: [Tag<DossierView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .record("body") { $0.body },
  ]
}

extension DossierView {
  init(_ member: Member, _ site: SiteContext) {
    let address = Address.dossier(member.id)
    let name = member.latestName
    let record = MemberRecord(member, site.archive)
    let years = record.history.entries.map(\.year)
    paper = PaperView(address, back: (name.text, .member(member.id)), of: years, site)
    cover = CoverView(
      label: site.words[.dossier], title: name.text, kind: site.language.kind(name),
      years: site.language.span(years.map(\.number)), site)
    let citing = site.citing(CitedSources(record.sources, prefix: ""))
    body = DossierBodyView(
      record, mentions: site.archive.notes(naming: member.id), on: address, prefix: "", citing)
    contents = body.contents
  }
}
