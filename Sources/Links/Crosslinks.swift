package import Emulation
import Input
package import Markdown
import SiteFiles

/// Where the links of notes lead: files of the content are the pages made of them.
package struct Crosslinks: Sendable {
  /// Where a link leads.
  package enum Target: Hashable, Sendable {
    /// To a picture beside a note, by its path in the content.
    case picture(String)
    /// To another file beside a note, by its path in the content.
    case attachment(String)
    /// To a note that cannot be shown because of a mistake of its own.
    case unread
    /// To a note that is not shown because it is a draft.
    case draft
    /// To another site, or to a program such as mail.
    case outside
    /// To a page, and to a place in it.
    case page(Address, fragment: String?)
  }

  /// The page made of each Markdown file, by its path in the content.
  package let pages: [String: Address]
  private let addresses: [String: Address]
  private let site: Site
  private let pictures: Set<String>
  private let attachments: Set<String>
  /// The paths of pages with attachments, and of pictures, in the content, by the name of their file.
  private let pageNames: [String: [String]]
  private let pictureNames: [String: [String]]
  private let unread: Set<String>
  private let drafts: Set<String>

  /// The links of an archive with pages of its site at these addresses.
  package init(_ archive: Archive, addresses: [Address]) {
    var pages: [String: Address] = [:]
    for note in archive.years.flatMap(\.notes) {
      for text in note.translations.all {
        pages["\(note.year)/\(Self.fileName(text.file.path))"] = note.address
      }
    }
    for page in archive.pages {
      for text in page.translations.all {
        pages["\(page.folder)/\(Self.fileName(text.file.path))"] = page.address
      }
    }
    self.pages = pages
    let site = archive.site
    self.site = site
    self.addresses = Dictionary(addresses.map { ($0.path(in: site), $0) }) { one, _ in one }
    pictures = Set(archive.pictures.keys)
    // A file beside the registers is beside no note.
    attachments = Set(archive.attachments.keys.filter { $0.contains("/") })
    pageNames = Dictionary(
      grouping: (Array(pages.keys) + attachments).sorted(), by: Self.fileName)
    pictureNames = Dictionary(grouping: pictures.sorted(), by: Self.fileName)
    unread = archive.unreadNotes
    drafts = archive.draftNotes
  }

  /// Where a link in a text leads that is shown at an address; nil where nothing is there.
  package func target(of link: Link, in text: ReadText, on page: Address) -> Target? {
    if link.scheme != nil { return .outside }
    let path = link.path
    if path.isEmpty { return .page(page, fragment: link.fragment) }
    if let file = Self.resolve(path, from: text.folder) {
      if let target = pages[file] { return .page(target, fragment: link.fragment) }
      if pictures.contains(file) { return .picture(file) }
      if attachments.contains(file) { return .attachment(file) }
      if drafts.contains(file) { return .draft }
      if unread.contains(file) { return .unread }
    }
    let folder = page.path(in: site).split(separator: "/").dropLast().joined(separator: "/")
    guard let file = Self.resolve(path, from: folder) else { return nil }
    let index = file.isEmpty ? "index.html" : "\(file)/index.html"
    guard let target = addresses[file] ?? addresses[index] else { return nil }
    return .page(target, fragment: link.fragment)
  }

  /// The path in the content of a picture that a text names; nil where there is none.
  package func picture(_ path: String, in text: ReadText) -> String? {
    picture(path, from: text.folder)
  }

  /// The path in the content of a picture that a file in a folder names; nil where there is none.
  package func picture(_ path: String, from folder: String) -> String? {
    guard let file = Self.resolve(path, from: folder), pictures.contains(file) else { return nil }
    return file
  }

  /// The path in the content that a text names, whether there is a picture or not; nil for one that
  /// leaves the content.
  package func path(named path: String, in text: ReadText) -> String? {
    Self.resolve(path, from: text.folder)
  }

  /// The pictures that a text shows or leads to, by their paths in the content.
  package func pictures(in text: ReadText, on page: Address) -> [String] {
    let linked = text.outline.links.compactMap { link -> String? in
      guard case .picture(let path) = target(of: link, in: text, on: page) else { return nil }
      return path
    }
    return linked + text.outline.pictures.compactMap { picture($0.path, in: text) }
  }

  /// The files that a text leads to, each once, by their paths in the content, in the order of the text.
  package func attachments(in text: ReadText, on page: Address) -> [String] {
    var seen: Set<String> = []
    return text.outline.links.compactMap { link -> String? in
      guard case .attachment(let path) = target(of: link, in: text, on: page),
        seen.insert(path).inserted
      else { return nil }
      return path
    }
  }

  /// The path that is nearest to a link that leads nowhere; nil where none is near.
  package func nearest(to path: String, in text: ReadText) -> String? {
    Self.nearest(to: path, in: text, among: pageNames)
  }

  /// How many names of pages, and of pictures, a search for the nearest looks at.
  package var pageNameCount: Int { pageNames.count }
  package var pictureNameCount: Int { pictureNames.count }

  /// The picture that is nearest to one that is not there; nil where none is near.
  package func nearest(toPicture path: String, in text: ReadText) -> String? {
    Self.nearest(to: path, in: text, among: pictureNames)
  }

  /// Of the files with the nearest name, the nearest path: names are few where paths are many.
  private static func nearest(
    to path: String, in text: ReadText, among names: [String: [String]]
  ) -> String? {
    let name = fileName(path)
    let near = names[name] == nil ? Suggestion.nearest(to: name, among: names.keys) : name
    let ways = near.flatMap { names[$0] } ?? []
    return Suggestion.nearest(
      to: path, among: ways.map { SiteFile.relativePath(from: "\(text.folder)/x", to: $0) })
  }

  /// A relative path seen from a folder; nil for one that leaves the content.
  private static func resolve(_ path: String, from folder: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts = folder.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  private static func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}
