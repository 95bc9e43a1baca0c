import Emulation
import Input
import Markdown
import SiteFiles
import Templates

/// Makes the pages of one edition from views and templates.
///
/// Every page to be made holds it, therefore it is a reference.
final class Press: Sendable {
  let edition: Edition
  /// The edition as pages show it that hold no text of a note.
  private let facts: Edition
  private let library: TemplateLibrary
  private let shared: SharedValues
  private let tables = SharedTables()

  init(_ edition: Edition, _ library: TemplateLibrary) {
    self.edition = edition
    facts = edition.withoutTexts
    self.library = library
    shared = library.share([
      "words": edition.words.value,
      "site": ["title": .text(edition.text(edition.archive.site.title))],
    ])
  }

  /// Checks every template against what it shows, but those in `unreadable` files.
  func checkTemplates(besides unreadable: Set<String>, _ problems: inout Problems) {
    let readable = PageTemplate.allCases.filter {
      !unreadable.contains($0.rawValue + TemplateLibrary.ending)
    }
    let found = readable.mapInParallel { $0.check(library, shared) }
    for one in found { problems.report(one) }
  }

  /// Makes all pages of the edition.
  func makePages() -> [SiteFile] {
    let years = edition.archive.years
    return Self.sections.compactMap(section)
      + edition.archive.provinces.all.map(provincePage)
      + years.flatMap { year in
        year.standing.placings.filter { year.hasPage(of: $0.province.id) }.map { placing in
          provincePage(placing, in: year)
        }
      }
      + years.map(yearPage)
      + years.flatMap { year in year.notes.indices.map { notePage($0, in: year) } }
      + edition.archive.pages.map(freePage)
      + edition.archive.paperAddresses.compactMap(paper)
  }

  /// The page at an address; nil where the edition has none.
  func page(_ address: Address) -> SiteFile? {
    let archive = edition.archive
    return switch address {
    case .province(let id): archive.provinces[id].map(provincePage)
    case .provinceInYear(let id, let number):
      archive[number].flatMap { year in
        guard year.hasPage(of: id) else { return nil }
        return year.standing[id].map { provincePage($0, in: year) }
      }
    case .year(let number): archive[number].map(yearPage)
    case .note(let number, let slug):
      archive[number].flatMap { year in
        year.notes.firstIndex { $0.slug == slug }.map { notePage($0, in: year) }
      }
    case .page(let slug): archive.pages.first { $0.slug == slug }.map(freePage)
    case .report, .minutes, .proposal, .dossier, .book:
      archive.paperAddresses.contains(address) ? paper(address) : nil
    default: section(address)
    }
  }

  private static let sections: [Address] = [
    .home, .provinces, .rankings, .honours, .leadership, .movements, .documents, .archive, .data,
    .search, .notFound,
  ]

  /// A page that every edition has once.
  private func section(_ address: Address) -> SiteFile? {
    switch address {
    case .home: page(address, .home) { HomeView($0) }
    case .provinces: page(address, .provinces) { ProvincesView($0) }
    case .rankings: page(address, .rankings) { RankingsView($0) }
    case .honours: page(address, .honours) { HonoursView($0) }
    case .leadership: page(address, .leadership) { LeadershipView($0) }
    case .movements: page(address, .movements) { RegisterView.movements($0) }
    case .documents: page(address, .documents) { RegisterView.documents($0) }
    case .archive: page(address, .archive) { ArchiveView($0) }
    case .data: page(address, .data) { DataView($0) }
    case .search: page(address, .search) { SearchView($0) }
    case .notFound: page(address, .notFound) { NotFoundView($0) }
    default: nil
    }
  }

  private func provincePage(_ province: Province) -> SiteFile {
    page(.province(province.id), .province) { ProvinceView(province, $0) }
  }

  private func provincePage(_ placing: Standing.Placing, in year: Year) -> SiteFile {
    page(.provinceInYear(placing.province.id, year.number), .provinceInYear) {
      ProvinceInYearView(placing, year, $0)
    }
  }

  private func yearPage(_ year: Year) -> SiteFile {
    page(.year(year.number), .year) { YearView(year, $0) }
  }

  /// The front of a year that stands without the rest of the site, with a way into each language.
  func front(of year: Year, in editions: [Edition]) -> SiteFile {
    SiteFile(path: Address.home.path, origin: nil, year: year.number) { [self] in
      try render(.yearFront, YearFrontView(year, editions))
    }
  }

  /// A paper of the site.
  private func paper(_ address: Address) -> SiteFile? {
    switch address {
    case .report(let number): edition.archive[number].map(reportPage)
    case .minutes(let number):
      edition.archive[number].map { year in
        page(address, .minutes) { MinutesView(year, $0) }
      }
    case .proposal(let number):
      edition.archive[number].map { year in
        page(address, .proposal) { ProposalView(year, $0) }
      }
    case .dossier(let id):
      edition.archive.provinces[id].map { province in
        page(address, .dossier) { DossierView(province, $0) }
      }
    case .book: bookPage()
    default: nil
    }
  }

  private func page<Subject: View>(
    _ address: Address, _ template: PageTemplate,
    _ view: @escaping @Sendable (Edition) -> Subject
  ) -> SiteFile {
    SiteFile(path: edition.path(address), origin: nil, year: address.year, basis: .facts) {
      [self] in
      try render(template, view(facts))
    }
  }

  /// The page of the note at a position among the notes of its year.
  private func notePage(_ position: Int, in year: Year) -> SiteFile {
    let note = year.notes[position]
    let address = note.address
    return SiteFile(
      path: edition.path(address), origin: note.place, year: year.number,
      basis: .text(note.translations.bodies)
    ) { [self] in
      let body = try body(PictureAlbum(note, edition), year)
      return try render(.note, NoteView(position, in: year, body: body, edition))
    }
  }

  private func freePage(_ page: FreePage) -> SiteFile {
    let address = page.address
    return SiteFile(
      path: edition.path(address), origin: page.place, basis: .text(page.translations.bodies)
    ) { [self] in
      let body = try body(PictureAlbum(page, edition), nil)
      return try render(.page, FreePageView(page, body: body, edition))
    }
  }

  private func body(_ album: PictureAlbum, _ year: Year?) throws(Problem) -> Markup {
    guard let text = album.text else { return Markup(trusted: "") }
    var tables: [String: [UInt8]] = [:]
    for block in text.outline.blocks where tables[block.name] == nil {
      tables[block.name] = try table(block.name, year, on: album.page)
    }
    var pictures: [Place: [UInt8]] = [:]
    for picture in text.outline.pictures {
      guard let view = album.view(of: picture) else { continue }
      pictures[picture.place] = try render(.picture, view)
    }
    let filling = NoteFilling(
      edition: edition, text: text, page: album.page, year: year, tables: tables, pictures: pictures
    )
    var html: [UInt8] = []
    html.reserveCapacity(tables.values.reduce(1 << 14) { $0 + $1.count })
    text.prose().html(filling, into: &html)
    return Markup(trusted: html)
  }

  private func table(_ name: String, _ year: Year?, on page: Address) throws(Problem) -> [UInt8] {
    guard let year, let table = PlacedTable(rawValue: name) else { return [] }
    // On the page of the summary, marks of sources lead to the foot of the page itself.
    if page == year.note.address { return try render(table, year, on: page) }
    return try tables.table(SharedTables.Key(name: table, year: year.number)) {
      () throws(Problem) in
      try render(table, year, on: page)
    }
  }

  private func render(
    _ table: PlacedTable, _ year: Year, on page: Address
  ) throws(Problem) -> [UInt8] {
    switch table {
    case .ranking:
      guard let ranking = edition.ranking(year, on: page) else { return [] }
      return try render(.ranking, ranking)
    case .awards:
      guard let awards = edition.awards(year, on: page) else { return [] }
      return try render(.awards, awards)
    }
  }

  func render<Subject: View>(
    _ template: PageTemplate, _ view: Subject
  ) throws(Problem) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 16)
    try library.render(template.rawValue, view, shared: shared, into: &output)
    return output
  }
}
