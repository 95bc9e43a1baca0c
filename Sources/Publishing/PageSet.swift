import SiteFiles

/// The paths of all pages of a site: each once, and none of them a folder of others.
struct PageSet: Sendable {
  /// The paths in the order of the pages.
  let ordered: [SitePath]
  /// The same, to look in.
  let paths: Set<SitePath>
  /// The folders that the pages are in.
  let folders: Set<SitePath>

  /// Checks the paths of the pages; two that cannot stand in one folder are refused.
  init(_ pages: [SiteFile]) throws(Refusal) {
    var ordered: [SitePath] = []
    var paths: Set<SitePath> = []
    var folders: Set<SitePath> = []
    ordered.reserveCapacity(pages.count)
    paths.reserveCapacity(pages.count)
    for page in pages {
      let path = try SitePath(page: page.path)
      guard paths.insert(path).inserted else {
        throw Refusal(
          "two pages have the path '\(page.path)'; rename what one is made from",
          vi: "hai trang cùng có đường dẫn '\(page.path)'; hãy đổi tên một tệp nguồn")
      }
      ordered.append(path)
      for folder in path.folders where !folders.insert(folder).inserted { break }
    }
    if let both = folders.intersection(paths).min() {
      throw Refusal(
        "'\(both)' would be a page and a folder of pages; rename one of them",
        vi: "'\(both)' vừa là trang vừa là thư mục; hãy đổi tên một trong hai")
    }
    (self.ordered, self.paths, self.folders) = (ordered, paths, folders)
  }
}
