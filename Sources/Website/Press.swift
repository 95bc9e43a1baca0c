import Emulation
import Input
import Markdown
import Templates

/// Makes the pages of one edition from views and templates.
struct Press: Sendable {
  private let edition: Edition
  private let library: TemplateLibrary
  private let shared: SharedValues

  init(_ edition: Edition, _ library: TemplateLibrary) {
    self.edition = edition
    self.library = library
    shared = library.share([
      "words": edition.words.value,
      "site": ["title": .text(edition.text(edition.archive.site.title))],
    ])
  }

  /// Checks every template against what it shows.
  func checkTemplates(_ problems: inout Problems) {
    for template in PageTemplate.allCases { template.check(library, shared, &problems) }
  }

  /// All pages of the edition.
  var pages: [Page] {
    let years = edition.archive.years
    return [
      page(.home, .home) { HomeView($0) },
      page(.provinces, .provinces) { ProvincesView($0) },
      page(.rankings, .rankings) { RankingsView($0) },
      page(.honours, .honours) { HonoursView($0) },
      page(.leadership, .leadership) { LeadershipView($0) },
      page(.movements, .movements) { RegisterView.movements($0) },
      page(.documents, .documents) { RegisterView.documents($0) },
      page(.archive, .archive) { ArchiveView($0) },
      page(.notFound, .notFound) { NotFoundView($0) },
    ]
      + edition.archive.provinces.all.map { province in
        page(.province(province.id), .province) { ProvinceView(province, $0) }
      }
      + years.map { year in page(.year(year.number), .year) { YearView(year, $0) } }
      + years.flatMap { year in year.notes.map { notePage($0, in: year) } }
      + edition.archive.pages.map(freePage)
  }

  /// Reports what the texts of the edition refer to and the site does not have.
  func checkTexts(_ problems: inout Problems) {
    var anchors: [TextCheck.Anchor] = []
    for year in edition.archive.years {
      for note in year.notes where note.texts[edition.language] != nil {
        let address = Address.note(year: note.year, slug: note.slug)
        anchors += check(edition.text(of: note), address, year, &problems)
      }
    }
    for page in edition.archive.pages where page.texts[edition.language] != nil {
      anchors += check(edition.text(of: page), .page(page.slug), nil, &problems)
    }
    reportMissing(anchors, &problems)
  }

  private func check(
    _ text: ReadText?, _ address: Address, _ year: Year?, _ problems: inout Problems
  ) -> [TextCheck.Anchor] {
    guard let text else { return [] }
    return TextCheck(edition: edition, text: text, page: address, year: year)
      .report(to: &problems)
  }

  /// Looks for anchors in pages made from data, which are made for it.
  private func reportMissing(_ anchors: [TextCheck.Anchor], _ problems: inout Problems) {
    guard !anchors.isEmpty else { return }
    let pages = Dictionary(pages.map { ($0.path, $0) }) { one, _ in one }
    for anchor in anchors {
      guard let bytes = try? pages[edition.path(anchor.page)]?.contents() else { continue }
      let ids = PageIDs(bytes).ids
      if !ids.contains(anchor.fragment) {
        problems.report(
          TextCheck.brokenAnchor(anchor.fragment, at: anchor.place, among: ids.sorted()))
      }
    }
  }

  private func page<Subject: View>(
    _ address: Address, _ template: PageTemplate,
    _ view: @escaping @Sendable (Edition) -> Subject
  ) -> Page {
    Page(path: edition.path(address)) { [self] in try render(template, view(edition)) }
  }

  private func notePage(_ note: Note, in year: Year) -> Page {
    let address = Address.note(year: note.year, slug: note.slug)
    return Page(path: edition.path(address)) { [self] in
      let body = try body(edition.text(of: note), at: address, year)
      return try render(.note, NoteView(note, in: year, body: body, edition))
    }
  }

  private func freePage(_ page: FreePage) -> Page {
    let address = Address.page(page.slug)
    return Page(path: edition.path(address)) { [self] in
      let body = try body(edition.text(of: page), at: address, nil)
      return try render(.page, FreePageView(page, body: body, edition))
    }
  }

  private func body(
    _ text: ReadText?, at address: Address, _ year: Year?
  ) throws(Problem) -> Markup {
    guard let text else { return Markup(trusted: "") }
    var tables: [String: [UInt8]] = [:]
    for block in text.prose.blocks where tables[block.name] == nil {
      tables[block.name] = try table(block.name, year, on: address)
    }
    let filling = NoteFilling(
      edition: edition, text: text, page: address, year: year, tables: tables)
    var html: [UInt8] = []
    text.prose.html(filling, into: &html)
    return Markup(trusted: html)
  }

  private func table(_ name: String, _ year: Year?, on page: Address) throws(Problem) -> [UInt8] {
    guard let year else { return [] }
    switch name {
    case "ranking":
      guard let ranking = edition.ranking(year, on: page) else { return [] }
      return try render(.ranking, ranking)
    default:
      guard let awards = edition.awards(year, on: page) else { return [] }
      return try render(.awards, awards)
    }
  }

  private func render<Subject: View>(
    _ template: PageTemplate, _ view: Subject
  ) throws(Problem) -> [UInt8] {
    var output: [UInt8] = []
    try library.render(template.rawValue, view, shared: shared, into: &output)
    return output
  }
}
