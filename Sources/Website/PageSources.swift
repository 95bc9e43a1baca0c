package import Emulation
package import Input
import Links
package import Pages
import SiteFiles
import Templates

/// The files that a file of the site is made of, with their lines.
package struct PageSources: Sendable {
  /// The path of the file from the site's root.
  package let path: String
  /// What it is, such as `year`; nil for data, assets and pictures.
  package let kind: String?
  /// The code of its language; nil for what is made once for all.
  package let language: String?
  /// Where it comes from: content first, then templates and words.
  package let all: [PageSource]

  /// Finds what a file of the site is made of; nil where the site has no such file.
  ///
  /// - Parameters:
  ///   - path: the path from the site's root, such as `vi/2016/index.html`.
  ///   - content: the files that the archive was read from.
  ///   - templates: the files that the site is made with.
  package init?(
    of path: String, in website: Website, _ archive: Archive, content: FileTree,
    templates: FileTree
  ) {
    guard website.pages.contains(where: { $0.path == path }) else { return nil }
    self.path = path
    for language in archive.site.languages {
      let folder = language == archive.site.languages[0] ? "" : "\(language.code)/"
      guard path.hasPrefix(folder),
        let address = Address.all(at: String(path.dropFirst(folder.count)), in: archive.site)
          .first(where: { $0.kind.definition.hasPage(at: $0, in: archive) })
      else { continue }
      kind = Self.name(of: address.kind, in: archive.site)
      self.language = language.code
      let finder = PageSourceFinder(archive, content: content, in: language)
      all = Self.distinct(
        address.kind.definition.sources(of: address, in: finder)
          + finder.file(
            "site.yaml", Bilingual("title, languages, office", vi: "tên, ngôn ngữ, cơ quan"))
          + Self.templates(
            address.kind.definition.ownTemplate(of: address, in: archive)?.text
              ?? address.kind.rawValue, in: templates)
          + Self.words(in: language, templates))
      return
    }
    kind = nil
    language = nil
    all = Self.sources(
      ofFile: path, archive,
      PageSourceFinder(archive, content: content, in: archive.site.languages[0]), templates)
  }

  /// What a kind of page is called, with the site's own words for members, which are in addresses too.
  private static func name(of kind: PageKind, in site: Site) -> String {
    switch kind {
    case .members: site.memberPath
    case .member: site.memberColumn
    case .memberInYear: "\(site.memberColumn)-in-year"
    default: kind.rawValue
    }
  }

  /// What a file is made of that is no page: an asset, a picture, or data.
  private static func sources(
    ofFile path: String, _ archive: Archive, _ finder: PageSourceFinder, _ templates: FileTree
  ) -> [PageSource] {
    if templates.texts[path] != nil || templates.binaries[path] != nil {
      let file = templates.texts[path]?.path ?? templates.binaries[path]?.path ?? path
      return [PageSource(Place(path: file), role: Bilingual("copied as it is", vi: "chép nguyên"))]
    }
    let picture = archive.pictures[path] ?? archive.pictureFiles.smaller[path]
    if let file = picture ?? archive.attachments[path] {
      return [
        PageSource(Place(path: file.path), role: Bilingual("copied as it is", vi: "chép nguyên"))
      ]
    }
    let year = path.split(separator: "/").lazy.compactMap { Int($0.prefix(4)) }.first
    guard let known = year.flatMap({ archive[$0] }) else { return finder.everything }
    return finder.sheets(of: known) + finder.notes(known.notes) + finder.members(of: known)
  }

  /// The template of a page and those that it takes parts from.
  private static func templates(_ own: String, in tree: FileTree) -> [PageSource] {
    var ignored = Problems()
    let library = TemplateLibrary(tree, problems: &ignored)
    let parts = library.names(reachableFrom: own).subtracting([own]).sorted()
    return ([own] + parts).compactMap { name in
      tree.texts[name + TemplateLibrary.ending].map {
        PageSource(
          Place(path: $0.path),
          role: name == own
            ? Bilingual("template", vi: "mẫu trang")
            : Bilingual("part of the template", vi: "phần của mẫu trang"))
      }
    }
  }

  private static func words(in language: Language, _ tree: FileTree) -> [PageSource] {
    tree.layers(of: "words.\(language.code).yaml").map {
      PageSource(
        Place(path: $0.path), role: Bilingual("words of the interface", vi: "từ ngữ của trang"))
    }
  }

  private static func distinct(_ sources: [PageSource]) -> [PageSource] {
    var seen: Set<Place> = []
    return sources.filter { seen.insert($0.place).inserted }
  }
}
