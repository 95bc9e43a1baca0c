import Emulation
import Input
import Links
import Localization
import Markdown
import Pages
package import Templates

/// A note as an official paper, in the frame of Decree 30/2020/NĐ-CP.
package struct NotePaperView: View {
  let paper: PaperView
  let letterhead: LetterheadView
  /// What kind of paper it is; nil for a letter (công văn), which has its subject below the number.
  let kind: String?
  let subject: WordingView
  let addressees: [WordingView]
  let bases: [String]
  let body: Templates.Markup
  let signature: SignatureView

  package static let tags: [Tag<NotePaperView>] = [
    .record("paper") { $0.paper },
    .record("letterhead") { $0.letterhead },
    .text("kind") { $0.kind },
    .record("subject") { $0.subject },
    .record("addressee") { $0.addressees.count == 1 ? $0.addressees[0] : nil },
    .list("addressees") { $0.addressees.count == 1 ? [] : $0.addressees },
    .flag("addressed") { !$0.addressees.isEmpty },
    .texts("bases") { $0.bases },
    .markup("body") { $0.body },
    .record("signature") { $0.signature },
  ]
}

extension NotePaperView {
  init(
    _ given: NotePaper, of note: Note, in year: Year, _ site: SiteContext
  ) throws(Problem) {
    let language = site.language
    let address = Address(.paper, year: note.year, name: note.slug)
    let form = PaperFormName(given.form, language)
    subject = language.title(of: note.translations)
    kind = form.isNamed ? form.name : nil
    paper = PaperView(address, back: (subject.text, note.address), year: note.year, of: [], site)
    letterhead = LetterheadView(
      given, form, about: form.isNamed ? nil : subject.text, in: year, site)
    let to = given.paper.addressees.map(language.wording)
    addressees = to.count < 2 ? to : ListLine.all(to)
    let bases = language.archive.bases(of: given.paper, .paper, on: given.paper.day ?? note.day)
    self.bases = ListLine.all(
      bases.map { language.words(.basis(document: DocumentName($0, language).official)) })
    let text = ReportText(
      album: PictureAlbum(note, on: address, site), year: year, prefix: "_text_", depth: 0)
    body = try text.filled(with: { (block) throws(Problem) -> [UInt8]? in
      try Self.table(block, of: year, on: address, site)
    })
    signature = SignatureView(given.paper, language)
  }
}

extension NotePaperView {
  /// The table of the year that a block of the text places; nil where there is none.
  private static func table(
    _ block: Block, of year: Year, on page: Address, _ site: SiteContext
  ) throws(Problem) -> [UInt8]? {
    let (language, words) = (site.language, site.words)
    let number = String(year.number)
    let table: PaperTableView? =
      switch PlacedTable(named: block.name) {
      case .ranking:
        RankingView(year, on: page, site).map {
          PaperTableView(
            $0, of: year, hasAwards: true, caption: words(.officialRanking(year: number)), language)
        }
      case .awards:
        year.summary.awards.isEmpty
          ? nil
          : PaperTableView(
            year.summary.awards, caption: language.awardsCaption(year), in: year, language)
      case nil: nil
      }
    guard let table else { return nil }
    return try site.renderer.render(PaperTableView.template, table)
  }
}

/// What a form of paper is called, and what its symbol begins with.
struct PaperFormName {
  let name: String
  let abbreviation: String

  /// Whether the name is above the subject; that of a letter is not.
  var isNamed: Bool { !name.isEmpty }

  init(_ form: NotePaper.Form, _ language: Localization) {
    let parts = language.words[key: "paper-\(form.rawValue)"]
      .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    name = parts.first ?? ""
    abbreviation = parts.count > 1 ? parts[1] : ""
  }
}
