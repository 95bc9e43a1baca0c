package import Downloads
package import Emulation
package import Input
import LinkCheck
package import Links
import Markdown
import Pages
import Search
package import SiteFiles
import Templates

/// The website of an archive: which pages there are and how each is made.
package struct Website: Sendable {
  /// The pages in every language, the files they need, and the pictures, sorted by path.
  package let pages: [SiteFile]
  /// The number of pages that a browser shows, in all languages.
  package let pageCount: Int
  /// The number of languages.
  package let languageCount: Int
  /// The pages that are printed as documents of their own, language after language.
  package let printouts: [PrintablePage]
  /// What makes the pages of each language.
  let renderers: [PageRenderer]

  /// Makes the website of an archive with a folder of templates, words and assets.
  ///
  /// Templates are checked against what they show, and the texts of notes against what they refer
  /// to; all problems are reported. With an error among them not every page may be there.
  ///
  /// - Parameters:
  ///   - printed: the paths of the documents that are printed in the site, which its pages link to.
  ///   - seals: what the seals of years come to.
  ///   - memory: what was remembered of the website before, empty for a first one; then what is of this
  ///     one.
  package init(
    _ archive: Archive, templates tree: FileTree, printed: Set<String> = [],
    seals: [Int: PublishedSeal] = [:], memory: inout SiteMemory, problems: inout Problems
  ) {
    renderers = PageRenderer.all(
      archive, templates: tree, printed: printed, memory: &memory, problems: &problems)
    let sites = renderers.map(\.site)
    var pages: [SiteFile] = []
    for renderer in renderers {
      var made = renderer.makePages()
      renderer.checkTexts(&made, &problems)
      pages += made
    }
    LinkedFiles.explain(in: sites, &problems)
    for site in sites { PaperCheck(site: site).report(to: &problems) }
    pageCount = pages.count
    languageCount = sites.count
    printouts = renderers.flatMap(\.printouts)
    pages += Self.supplements(of: sites, seals: seals)
    pages += Self.assets(tree, archive.site.look)
    pages += PublishedPictures(archive, sites, sealed: Set(seals.keys)).files(&problems)
    pages += AttachedFiles(archive, sites).pages(besides: printouts, &problems)
    Self.reportStyles(of: tree, among: pages, &problems)
    Self.reportClashes(pages, &problems)
    self.pages = pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The versions of the libraries of the system that pages are made with.
  package static var libraries: [String] { [MarkdownDocument.readerVersion] }

  /// The vocabulary of every template that a page is made with, as an indented list.
  package static var vocabularies: [(template: String, vocabulary: String)] {
    PageRenderer.templates.map { ($0.name, $0.vocabulary().description) }
  }

  /// The files that go with the pages of all languages: search, tables, feeds, sitemap.
  static func supplements(
    of sites: [SiteContext], seals: [Int: PublishedSeal] = [:]
  ) -> [SiteFile] {
    sites.flatMap { SearchIndex($0).pages + CompareScripts($0).files + ChartFile.files(of: $0) }
      + (DataFiles(sites.map(\.language), seals: seals)?.pages ?? [])
      + feeds(sites) + (Sitemap(sites)?.pages ?? [])
  }

  /// The feeds of all languages; none where the site has no base URL.
  private static func feeds(_ sites: [SiteContext]) -> [SiteFile] {
    sites.compactMap { site in
      AtomFeed(site).map { feed in SiteFile(path: feed.path) { feed.bytes } }
    }
  }

  /// What is published beside the pages, and the stylesheet of the site's look.
  ///
  /// Files of the site's own are published as they are; stylesheets and scripts of the program lose
  /// what a browser does not read.
  static func assets(_ tree: FileTree, _ look: Look?) -> [SiteFile] {
    let isAsset = { (path: String) in TemplateFolder.anyKind.contains(where: path.hasPrefix) }
    let texts = tree.texts.filter { isAsset($0.key) }.map { path, file in
      let isOwn = tree.isLayered && tree.isOwn(path)
      return SiteFile(path: path, origin: tree.isOwn(path) ? Place(path: file.path) : nil) {
        isOwn ? file.bytes : CompactAsset.bytes(of: path, file.bytes)
      }
    }
    let binaries = tree.binaries.filter { isAsset($0.key) }.map { path, file in
      SiteFile(path: path, origin: Place(path: file.path), contents: file.contents)
    }
    return texts + binaries + (look.map { [LookSheet($0, tree).file] } ?? [])
  }

  /// Reports addresses in stylesheets that are not files of the site.
  private static func reportStyles(
    of tree: FileTree, among pages: [SiteFile], _ problems: inout Problems
  ) {
    let sheets = tree.textPaths.filter {
      $0.hasPrefix(TemplateFolder.assets) && $0.hasSuffix(".css") && tree.isOwn($0)
    }
    guard !sheets.isEmpty else { return }
    let links = StyleLinks(pages)
    for path in sheets {
      guard let sheet = tree.texts[path] else { continue }
      links.report(sheet, at: path, to: &problems)
    }
  }

  /// Reports paths that are the same, differ only in case, or that some systems cannot have.
  private static func reportClashes(_ pages: [SiteFile], _ problems: inout Problems) {
    var seen: [String: SiteFile] = [:]
    var reported: Set<Place> = []
    for page in pages.sorted(by: { $0.path < $1.path }) {
      let place = page.origin ?? Place(path: page.path)
      if let fault = PortablePath.fault(in: page.path), reported.insert(place).inserted {
        problems.report(WebsiteProblem.notPortable(fault).at(place))
      }
      guard let other = seen.updateValue(page, forKey: Folding.caseless(page.path)) else {
        continue
      }
      let culprit = page.origin ?? other.origin ?? place
      guard reported.insert(culprit).inserted else { continue }
      guard page.path.hasPrefix(TemplateFolder.assets) else {
        problems.report(WebsiteProblem.samePath(page.path).at(culprit))
        continue
      }
      let second = culprit == page.origin ? other : page
      let writer = second.origin.map { "'\($0.file.path)'" } ?? "a file of the program"
      problems.report(WebsiteProblem.sameAsset(path: second.path, other: writer).at(culprit))
    }
  }
}
