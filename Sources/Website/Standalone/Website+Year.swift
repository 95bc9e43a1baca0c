import Emulation
import Links
import Pages
package import SiteFiles

extension Website {
  /// The emulation years, the earliest first.
  package var years: [Int] { renderers.first?.site.archive.years.map(\.number) ?? [] }

  /// The pages of an emulation year without the rest of the site, sorted by path; nil where there is no
  /// such year.
  ///
  /// These are the pages, papers, pictures and data files about the year in all languages, the
  /// assets and pictures that they need, and an `index.html` that leads to the year in each language.
  /// What would lead out of the year is text. The search is left out: it would find other years.
  ///
  /// - Throws: the problems of pages that cannot be rendered, and errors of the disk.
  package func pages(of year: Int) throws -> [SiteFile]? {
    guard let front = front(of: year) else { return nil }
    let own = pages.filter { $0.year == year } + [front]
    var named = try own.reduce(into: Set<String>()) { named, page in
      guard page.isHTML else { return }
      named.formUnion(FetchedFiles(of: page.path, try page.contents()).paths)
    }
    named.formUnion(try scripts(fetchedBy: named))
    let needed = pages.filter { page in
      page.year != year && !page.isHTML && page.path != Self.searchScript
        && (named.contains(page.path) || page.isStyling)
    }
    let paths = Set((own + needed).map(\.path))
    let html = renderers.flatMap { renderer in
      PageRenderer(renderer.site.within(paths)).makePages().filter { $0.year == year }
    }
    return (html + [front] + own.filter { !$0.isHTML } + needed)
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The front of a year, with a link to its page in each language; nil where there is no such year.
  private func front(of number: Int) -> SiteFile? {
    let sites = renderers.map(\.site)
    guard let site = sites.first, let year = site.archive[number] else { return nil }
    return SiteFile(path: Address.home.path(in: site.archive.site), origin: nil, year: number) {
      try site.renderer.render(YearFrontView.template, YearFrontView(year, sites))
    }
  }

  /// The scripts that others fetch as they run, which name them.
  private func scripts(fetchedBy named: Set<String>) throws -> [String] {
    let scripts = pages.filter { $0.isScript && $0.path != Self.searchScript }
    let texts = try scripts.filter { named.contains($0.path) }
      .map { String(decoding: try $0.contents(), as: UTF8.self) }
    return scripts.map(\.path).filter { path in
      texts.contains { $0.contains(path.dropFirst("assets/".count)) }
    }
  }

  private static let searchScript = "assets/search.js"
}

extension SiteFile {
  fileprivate var isScript: Bool { path.hasPrefix("assets/") && path.hasSuffix(".js") }

  /// Whether it may be used by a stylesheet, as fonts and pictures are; scripts are named by pages.
  fileprivate var isStyling: Bool { path.hasPrefix("assets/") && !path.hasSuffix(".js") }
}
