import Emulation
import Links
import Localization
import Pages
import Search

extension SearchIndex {
  /// The index of all that can be searched for in a site in one language.
  init(_ site: SiteContext) {
    self.init(
      PageKind.definitions.flatMap { $0.searchEntries(in: site) },
      extent: Self.extent(of: site), in: site.links.folder)
  }

  /// About how much text the entries have, in bytes; found without reading them.
  private static func extent(of site: SiteContext) -> Int {
    let texts =
      site.archive.years.flatMap(\.notes).map(\.translations)
      + site.archive.pages.map(\.translations)
    return texts.reduce(0) { $0 + ($1.text(for: site.language.tag)?.body.count ?? 0) }
  }
}
