import Emulation
import Links
import Localization
import Pages
package import Templates

/// What every paper has: its title and language, and on screen the ways back and to its print.
package struct PaperView: View {
  let title: String
  let language: String
  /// The link to the folder of the stylesheet, with its slash.
  let assets: String
  /// The page that the paper is about.
  let back: LinkView
  let languages: [LinkView]
  /// The link to the document printed from it; nil while there is none.
  let pdf: String?
  /// What the head of every page of the site warns of.
  let notice: WordingView?
  /// The name of the cluster in the year, or now.
  let cluster: WordingView
  /// The day as of which the figures are, in words.
  let asOf: String?

  package static let tags: [Tag<PaperView>] = [
    .text("title") { $0.title },
    .text("lang") { $0.language },
    .text("assets") { $0.assets },
    .record("back") { $0.back },
    .list("languages") { $0.languages },
    .text("pdf") { $0.pdf },
    .record("notice") { $0.notice },
    .record("cluster") { $0.cluster },
    .text("as-of") { $0.asOf },
  ]
}

extension PaperView {
  /// The frame of a report.
  ///
  /// - Parameters:
  ///   - back: the page that it is about, and what that is called.
  ///   - year: the emulation year of which it has the cluster's name; nil for the latest.
  ///   - years: those of which it shows figures.
  init(
    _ address: Address, back: (label: String, address: Address), year: Int? = nil,
    of years: [Year], _ site: SiteContext
  ) {
    title = ReportTitle(address, site.language).text
    language = site.language.code
    assets = site.links.assets(from: address)
    self.back = LinkView(
      label: back.label, href: site.links.link(to: back.address, from: address))
    languages = LinkView.languages(of: address, site)
    pdf = site.links.link(toPDF: address, from: address)
    notice = site.archive.site.notice.map(site.language.wording)
    cluster = site.language.wording(site.archive.site.clusterName(in: year ?? .max))
    asOf = site.language.dated(years)
  }

  /// The frame of a report of a year.
  init(_ address: Address, of year: Year, _ site: SiteContext) {
    self.init(
      address, back: (site.language.title(of: year.number), .year(year.number)),
      year: year.number, of: [year], site)
  }
}
