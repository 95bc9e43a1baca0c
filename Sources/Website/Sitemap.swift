import Emulation
import Formats
import Links
import Localization
import Pages
import SiteFiles

/// The sitemap of all pages with their counterparts in other languages (sitemaps.org 0.9).
struct Sitemap {
  /// The most pages that one file may name is 50,000; of large sites, parts are named in an index.
  private static let longest = 20_000

  private let sites: [SiteContext]
  private let base: String
  private let addresses: [Address]

  /// The sitemap of an archive in its languages; nil where the site has no base URL.
  init?(_ sites: [SiteContext]) {
    guard let archive = sites.first?.archive, let base = archive.site.baseURL else {
      return nil
    }
    self.sites = sites
    self.base = base
    let made = Set(sites.flatMap { PageKind.addresses(in: $0) })
    addresses = PageKind.addresses(in: archive).filter { $0 != .notFound && made.contains($0) }
  }

  /// The file, or the index and its parts.
  var pages: [SiteFile] {
    let count = max(1, Self.longest / sites.count)
    let parts = stride(from: 0, to: addresses.count, by: count).map { start in
      start..<min(start + count, addresses.count)
    }
    guard parts.count > 1 else {
      return [SiteFile(path: "sitemap.xml") { [self] in part(addresses.indices) }]
    }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    return [SiteFile(path: "sitemap.xml") { [self] in index(of: names) }]
      + zip(names, parts).map { name, range in SiteFile(path: name) { [self] in part(range) } }
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
  private static let schema = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private func index(of names: [String]) -> [UInt8] {
    let parts = names.map { "<sitemap><loc>\(Escaping.xml.escaped(base + $0))</loc></sitemap>\n" }
    let text =
      Self.declaration + "<sitemapindex xmlns=\"\(Self.schema)\">\n" + parts.joined()
      + "</sitemapindex>\n"
    return Array(text.utf8)
  }

  private func part(_ range: Range<Int>) -> [UInt8] {
    var xml = Array(Self.declaration.utf8)
    xml += "<urlset xmlns=\"\(Self.schema)\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".utf8
    for address in addresses[range] {
      let alternates = sites.count > 1 ? alternates(of: address) : ""
      for site in sites where site.archive.has(address, in: site.language.tag) {
        xml += "<url><loc>\(url(of: address, site))</loc>\(alternates)</url>\n".utf8
      }
    }
    xml += "</urlset>\n".utf8
    return xml
  }

  private func url(of address: Address, _ site: SiteContext) -> String {
    Escaping.xml.escaped(base + site.links.path(address))
  }

  /// The page in each language, and the first of them for readers of any other.
  private func alternates(of address: Address) -> String {
    let sites = sites.filter { $0.archive.has(address, in: $0.language.tag) }
    let all = sites.map { ($0.language.code, $0) } + sites.prefix(1).map { ("x-default", $0) }
    return all.map { code, site in
      "<xhtml:link rel=\"alternate\" hreflang=\"\(code)\" href=\"\(url(of: address, site))\"/>"
    }.joined()
  }
}
