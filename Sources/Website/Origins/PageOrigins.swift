public import Emulation
public import Input
import SiteFiles

/// The files that a file of the site is made of, with their lines.
public struct PageOrigins: Sendable {
  /// One file, or a line of it, and what the page has from there.
  public struct Origin: Hashable, Sendable {
    /// Where it stands; a file as a whole has no line.
    public let place: Place
    /// What the page has from there, in a few words.
    public let role: String
  }

  /// The path of the file from the site's root.
  public let path: String
  /// What it is, such as `year`, by its template; nil for data, assets and pictures.
  public let kind: String?
  /// The code of its language; nil for what stands once for all.
  public let language: String?
  /// Where it comes from: content first, then templates and words.
  public let all: [Origin]

  /// Finds what a file of the site is made of; nil where the site has no such file.
  ///
  /// - Parameters:
  ///   - path: the path from the site's root, such as `vi/2016/index.html`.
  ///   - content: the files that the archive was read from.
  ///   - templates: the files that the site is made with.
  public init?(
    of path: String, in website: Website, _ archive: Archive, content: FileTree,
    templates: FileTree
  ) {
    guard website.pages.contains(where: { $0.path == path }) else { return nil }
    self.path = path
    let finder = OriginFinder(archive, content: content, templates: templates)
    let addresses = Address.all(archive)
    for language in archive.site.languages {
      let folder = language == archive.site.languages[0] ? "" : "\(language.code)/"
      guard path.hasPrefix(folder),
        let address = addresses.first(where: { folder + $0.path == path })
      else { continue }
      kind = address.template(in: archive).rawValue
      self.language = language.code
      all = finder.origins(of: address, in: language)
      return
    }
    kind = nil
    language = nil
    all = finder.origins(ofFile: path)
  }
}
