package import Emulation
import SiteFiles

/// Where the pages and files of a site are, seen from pages in one language.
package struct Links: Sendable {
  /// The folder of the language with a slash, empty for the first language.
  package let folder: String
  /// The path of the feed of the language; nil where there is none.
  package let feedPath: String?
  private let baseURL: String?
  private let firstLanguage: Language
  /// The folder of the pages of members in that of the language.
  private let memberFolder: String
  /// The paths, from the site's root, of the documents that are printed.
  private let printed: Set<String>
  /// The paths of the files that can be linked to, where the pages are apart from the rest of the site;
  /// nil for the whole site.
  private var part: Set<String>?

  /// The links of a site in a language.
  ///
  /// - Parameter printed: the paths of the documents that are printed in the site.
  package init(_ archive: Archive, in language: Language, printed: Set<String>) {
    firstLanguage = archive.site.languages[0]
    memberFolder = archive.site.memberPath
    baseURL = archive.site.baseURL
    folder = Self.folder(of: language, first: firstLanguage)
    feedPath = baseURL != nil && Self.hasNews(archive) ? folder + Self.feedName : nil
    self.printed = printed
  }

  /// What the file of a feed is called.
  package static let feedName = "feed.xml"

  private static func folder(of language: Language, first: Language) -> String {
    language == first ? "" : "\(language.code)/"
  }

  /// The path of a page in the language.
  package func path(_ address: Address) -> String { folder + name(of: address) }

  /// The path of a page in the folder of the language, the same in all languages.
  package func name(of address: Address) -> String { address.path(members: memberFolder) }

  /// The same in a part of the site that is published alone, with a front in place of the home pages.
  ///
  /// - Parameter paths: the paths, from the site's root, of all files of the part.
  package func within(_ paths: Set<String>) -> Links {
    var links = self
    links.part = paths
    return links
  }

  /// The link from one page to another in the language, and to a place in it; nil where it would lead
  /// out of the part of the site.
  package func link(to: Address, fragment: String? = nil, from: Address) -> String? {
    if part != nil, to == .home { return link(toFile: name(of: to), from: from) }
    return link(toFile: path(to), from: from).map { link in
      fragment.map { "\(link)#\($0)" } ?? link
    }
  }

  /// The link from a page to its counterpart in another language.
  package func link(to other: Language, from: Address) -> String? {
    link(toFile: Self.folder(of: other, first: firstLanguage) + name(of: from), from: from)
  }

  /// The link from a page to a file, by its path from the root of the site; nil where it would lead out
  /// of the part of the site.
  package func link(toFile path: String, from: Address) -> String? {
    if let part, !part.contains(path) { return nil }
    return SiteFile.relativePath(from: self.path(from), to: path)
  }

  /// The link from a page to a picture, by the picture's path in the content.
  package func link(toPicture path: String, from page: Address) -> String? {
    link(toFile: path, from: page).map(Self.encoded)
  }

  /// The link from a page to a file that a note links, by its path in the content.
  package func link(toAttachment path: String, from page: Address) -> String? {
    link(toFile: path, from: page).map(Self.encoded)
  }

  /// The link from a page to the folder of stylesheets and scripts, with its slash.
  package func assets(from page: Address) -> String {
    SiteFile.relativePath(from: path(page), to: "assets/")
  }

  /// The link from a page to the folder of the pages of members, with its slash; nil where these are not in
  /// the part of the site.
  package func memberFolder(from page: Address) -> String? {
    link(to: .members, from: page).flatMap { link in
      let file = "index.html"
      guard link.hasSuffix(file) else { return nil }
      return link == file ? "./" : String(link.dropLast(file.count))
    }
  }

  /// The link from a page to what is printed from another; nil while nothing is.
  package func link(toPDF address: Address, from page: Address) -> String? {
    let pdf = PrintablePage.pdfPath(of: path(address))
    return printed.contains(pdf) ? link(toFile: pdf, from: page) : nil
  }

  /// The address of a page on the web; nil where the site has no base URL.
  package func url(of address: Address) -> String? { url(ofFile: path(address)) }

  /// The address of a page by which search engines know it; nil in a part, as it is that of a page of
  /// the whole site.
  package func canonical(of address: Address) -> String? {
    part == nil ? url(of: address) : nil
  }

  /// The address on the web of a file, by its path from the root of the site.
  package func url(ofFile path: String) -> String? { baseURL.map { $0 + path } }

  /// The address on the web of a picture, by its path in the content; nil where the site has no base URL.
  package func url(ofPicture path: String) -> String? { url(ofFile: Self.encoded(path)) }

  /// A path as a link says it: what is no letter, digit or `-._~/` as `%XX` (RFC 3986).
  private static func encoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }

  /// Whether anything of an archive has a day, so that a feed can list it.
  private static func hasNews(_ archive: Archive) -> Bool {
    archive.years.contains { year in
      year.asOf != nil || year.notes.contains { $0.day != nil }
    }
  }
}
