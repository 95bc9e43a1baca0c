import Emulation
import Templates

/// A province over all years, as a document.
struct DossierView: View {
  let paper: PaperView
  let cover: CoverView
  let contents: [ContentsEntryView]
  let body: DossierBodyView

  static let tags: [Tag<DossierView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .record("body") { $0.body },
  ]
}

extension DossierView {
  init(_ province: Province, _ edition: Edition) {
    let archive = edition.archive
    let address = Address.dossier(province.id)
    let name = province.latestName
    let record = ProvinceRecord(province, archive)
    let entries = record.history.entries
    paper = edition.paper(
      address, back: (name.text, .province(province.id)),
      of: entries.map(\.year))
    cover = CoverView(
      label: edition.words[.dossier], title: name.text, kind: edition.kind(name.kind),
      years: edition.span(entries.map(\.year.number)), edition)
    let mentions = archive.notes(naming: province.id)
    let citing = edition.citing(PaperSources(record.sources, prefix: ""))
    body = DossierBodyView(record, mentions: mentions, on: address, prefix: "", citing)
    contents = body.contents
  }
}
