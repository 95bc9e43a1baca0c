import Downloads
import Emulation
import Input
import Links
import Publishing
import SiteFiles
import Website

/// What the pages of a site are laid out from.
struct SiteLayout: Sendable {
  /// What the content tells.
  let archive: Archive
  /// The files of the templates.
  let templates: FileTree
  /// What the seals of years come to.
  let seals: [Int: PublishedSeal]

  /// A website with PDFs that stand in the published site already.
  struct Kept: Sendable {
    /// The website, with links to these PDFs and to no others.
    let website: Website
    /// The PDFs.
    let prints: [SiteFile]

    /// All files of the site.
    var pages: [SiteFile] { website.pages + prints }
  }

  /// The website with links to the PDFs at these paths, and to no others.
  ///
  /// - Parameter memory: what was remembered of the website before; then what is of this one.
  func website(
    printed: Set<String>, memory: inout SiteMemory, problems: inout Problems
  ) -> Website {
    Website(
      archive, templates: templates, printed: printed, seals: seals, memory: &memory,
      problems: &problems)
  }

  /// The website with the PDFs that still show what it says.
  ///
  /// - Parameter whole: the website with links to all standing PDFs, which is how they were published.
  func keeping(
    _ standing: PublishedPDFs, of whole: Website, memory: inout SiteMemory
  ) -> Kept {
    let prints = standing.stillTrue(of: whole)
    guard prints.count < standing.paths.count else { return Kept(website: whole, prints: prints) }
    // What is wrong was found in the whole website.
    var known = Problems()
    let website = website(
      printed: Set(prints.map(\.path)), memory: &memory, problems: &known)
    return Kept(website: website, prints: prints)
  }
}

extension PublishedPDFs {
  /// The PDFs that still show what the website says, which has links to all of them.
  func stillTrue(of website: Website) -> [SiteFile] {
    stillTrue(website.printouts.map { ($0.path, $0.pdfPath) }, among: website.pages)
  }
}
