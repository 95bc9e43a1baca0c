package import SiteFiles

extension Website {
  /// The emulation years, the earliest first.
  package var years: [Int] { fronts.keys.sorted() }

  /// The pages of an emulation year as they stand without the rest of the site, sorted by path; nil
  /// where there is no such year.
  ///
  /// These are the pages, papers, pictures and data files about the year in all languages, the
  /// assets and pictures that they need, and an `index.html` that leads to the year in each language.
  /// What leads out of the year is text. The search is left out: it would find other years.
  ///
  /// - Throws: the problems of pages that cannot be rendered, and errors of the disk.
  package func pages(of year: Int) throws -> [SiteFile]? {
    guard let front = fronts[year] else { return nil }
    let own = pages.filter { $0.year == year } + [front]
    let named = try own.reduce(into: Set<String>()) { named, page in
      guard page.isHTML else { return }
      named.formUnion(FetchedFiles(of: page.path, try page.contents()).paths)
    }
    let needed = pages.filter { page in
      page.year != year && !page.isHTML && page.path != Self.searchScript
        && (named.contains(page.path) || page.isStyling)
    }
    let all = own + needed
    let part = SitePart(paths: Set(all.map(\.path)), front: front.path, homes: homes)
    return all.map { page in
      guard page.isHTML else { return page }
      return SiteFile(path: page.path) { part.rewrite(try page.contents(), at: page.path) }
    }
    .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static let searchScript = "assets/search.js"
}

extension SiteFile {
  /// Whether it may be used by a stylesheet, as fonts and pictures are; scripts are named by pages.
  fileprivate var isStyling: Bool { path.hasPrefix("assets/") && !path.hasSuffix(".js") }
}
