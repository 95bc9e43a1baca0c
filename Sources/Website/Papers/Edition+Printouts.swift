import Emulation

extension Edition {
  /// The pages of the edition that are printed as documents of their own.
  var printouts: [Printout] { archive.paperAddresses.compactMap(printout) }

  /// The document that is printed from a page; nil for pages that are none.
  func printout(_ address: Address) -> Printout? {
    switch address {
    case .report(let year): printout(.report, address, year: year)
    case .minutes(let year): printout(.minutes, address, year: year)
    case .proposal(let year): printout(.proposal, address, year: year)
    case .dossier(let id): printout(.dossier, address, province: id)
    case .book: printout(.book, address)
    default: nil
    }
  }

  /// A link to a paper, and to what is printed from it.
  func paperLink(_ address: Address, label: String, from page: Address) -> PaperLinkView {
    PaperLinkView(
      label: label, href: link(to: address, from: page), pdf: pdfLink(to: address, from: page))
  }

  /// The links to the papers of a year.
  func paperLinks(_ year: Year, on page: Address) -> [PaperLinkView] {
    archive.papers(of: year).map { paperLink($0, label: paperTitle($0), from: page) }
  }

  /// The link to the dossier of a province; none where the site has no dossiers.
  func dossierLinks(_ province: Province, on page: Address) -> [PaperLinkView] {
    let address = Address.dossier(province.id)
    return archive.hasDossiers
      ? [paperLink(address, label: paperTitle(address), from: page)] : []
  }

  /// The link to the book of the whole archive; none where the site has no book.
  func bookLinks(on page: Address) -> [PaperLinkView] {
    archive.hasBook ? [paperLink(.book, label: paperTitle(.book), from: page)] : []
  }

  /// The link to what is printed from a paper; nil while nothing is.
  func pdfLink(to paper: Address, from page: Address) -> String? {
    let pdf = Printout.pdfPath(of: path(paper))
    return printed.contains(pdf) ? link(toFile: pdf, from: page) : nil
  }

  /// What a paper is called.
  func paperTitle(_ address: Address) -> String {
    switch address {
    case .report(let year):
      words(
        archive[year].map { archive.issues(.report, in: $0) } ?? false
          ? .reportTitle : .sourceSummaryTitle, ["year": String(year)])
    case .minutes(let year): words(.minutesTitle, ["year": String(year)])
    case .proposal(let year): words(.proposalTitle, ["year": String(year)])
    case .dossier(let id):
      words(.dossierTitle, ["name": archive.provinces[id]?.latestName.text ?? id])
    default: words[.bookTitle]
    }
  }

  private func printout(
    _ kind: PaperKind, _ address: Address, year: Int? = nil, province: Province.ID? = nil
  ) -> Printout {
    Printout(
      kind: kind, path: path(address), language: language.code, title: paperTitle(address),
      year: year, province: province)
  }
}
