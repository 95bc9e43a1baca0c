import Emulation
import Input
package import Links
package import Localization
package import Templates

/// What every page has: its title, its language, and the ways to the rest of the site.
package struct PageView: View {
  package let title: String
  package let description: String?
  /// As of which day its figures are, in words; nil where no day is known.
  package let dated: String?
  package let language: String
  /// The link to the folder of the stylesheet, with its slash.
  package let assets: String
  /// The link to the stylesheet of the site's look; nil where it has none.
  let look: String?
  /// The link to the site's logo; nil where it has none.
  let logo: String?
  package let home: String?
  /// The link to the page of the search; nil where there is none.
  package let search: String?
  /// The link to the folder of the pages of members, with its slash; nil where there are none.
  let members: String?
  package let navigation: [LinkView]
  package let languages: [LinkView]
  package let trail: [LinkView]
  package let footer: [LinkView]
  package let notice: WordingView?
  package let colophon: WordingView?
  package let office: WordingView?
  /// The address of the page on the web; nil where the site has none.
  package let canonical: String?
  /// The address on the web of a picture for those to whom the page is sent; nil where there is none.
  let image: String?
  /// The link to the feed of the language; nil where there is none.
  package let feed: String?
  /// What the page says of itself to programs.
  package let linkedData: Markup?

  package static let tags: [Tag<PageView>] = [
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("dated") { $0.dated },
    .text("lang") { $0.language },
    .text("assets") { $0.assets },
    .text("look") { $0.look },
    .text("logo") { $0.logo },
    .text("home") { $0.home },
    .text("search") { $0.search },
    .text("members") { $0.members },
    .list("navigation", hasFlag: true) { $0.navigation },
    .list("languages") { $0.languages },
    .list("trail") { $0.trail },
    .list("footer", hasFlag: true) { $0.footer },
    .record("notice") { $0.notice },
    .record("colophon") { $0.colophon },
    .record("office") { $0.office },
    .text("canonical") { $0.canonical },
    .text("image") { $0.image },
    .text("feed") { $0.feed },
    .markup("linked-data") { $0.linkedData },
  ]
}

extension PageView {
  /// The frame of a page at an address.
  ///
  /// - Parameters:
  ///   - section: the part of the site that the navigation marks as the current one.
  ///   - picture: the path in the content of a picture that stands for the page.
  ///   - trail: the pages above it, below the home page, which is above all.
  package init(
    _ address: Address, title: String, description: String? = nil, in section: Address? = nil,
    trail: [(label: String, address: Address)] = [], linkedData: Markup? = nil,
    picture: String? = nil, _ site: SiteContext
  ) {
    let (archive, words) = (site.archive, site.words)
    let siteTitle = site.language.text(archive.site.title)
    self.title =
      address == .home ? siteTitle : words(.pageTitle(title: title, site: siteTitle))
    self.description = description
    dated = site.language.shortlyDated(
      address.year.map { [archive[$0]].compactMap(\.self) } ?? archive.years)
    language = site.language.code
    assets = site.links.assets(from: address)
    let folder = assets
    look = archive.site.look.map { _ in folder + "look.css" }
    logo = archive.site.look?.logo.map { folder + FileAddress.of($0.text) }
    home = site.links.link(to: .home, from: address)
    search = site.links.link(to: .search, from: address)
    let current = Set([address] + trail.map(\.address))
    members = site.links.memberFolder(from: address)
    navigation =
      site.navigation.links(.menu, on: address, current: section ?? address, site)
      + archive.menuPages.compactMap {
        LinkView($0, on: address, isCurrent: current.contains($0.address), site).ifLeading
      }
    languages = LinkView.languages(of: address, site)
    self.trail = ([(words[.home], .home)] + trail).filter { $0.address != address }.map {
      LinkView(label: $0.label, href: site.links.link(to: $0.address, from: address))
    }
    footer =
      site.navigation.links(.footer, on: address, current: nil, site)
      + archive.footerPages.compactMap { LinkView($0, on: address, site).ifLeading }
    notice = archive.site.notice.map(site.language.wording)
    colophon = archive.site.colophon.map(site.language.wording)
    office = archive.site.office.map(site.language.wording)
    canonical = address == .notFound ? nil : site.links.canonical(of: address)
    image =
      canonical == nil
      ? nil
      : picture.flatMap {
        site.links.url(ofPicture: PictureAddresses.path(ofShown: $0, site))
      }
    feed = site.links.feedPath.flatMap { site.links.link(toFile: $0, from: address) }
    self.linkedData = linkedData
  }
}
