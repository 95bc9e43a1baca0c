import Emulation
import Links
import Localization
import Pages

extension PrintablePage {
  /// The document that is printed from a page.
  init(_ kind: PaperKind, of address: Address, _ site: SiteContext) {
    self.init(
      kind: kind, path: site.links.path(address), language: site.language.code,
      title: ReportTitle(address, site.language).text, year: address.year,
      member: [.dossier, .profile].contains(kind) ? address.name : nil)
  }
}
