import Attachments
import Emulation
import Input
import Links
import Pages
import SiteFiles

/// The files that published notes link, beside the pages that link them.
struct AttachedFiles {
  private let archive: Archive
  private let linked: Set<String>

  /// The files that the texts of a site lead to, in any language.
  init(_ archive: Archive, _ sites: [SiteContext]) {
    self.archive = archive
    guard !archive.attachments.isEmpty else {
      linked = []
      return
    }
    linked = sites.reduce(into: []) { linked, site in
      for (address, text) in site.texts {
        linked.formUnion(site.crosslinks.attachments(in: text, on: address))
      }
    }
  }

  /// The files as they are published; those that no note links are left out, with a warning.
  ///
  /// After an error there is no warning: the note that links one may be one that could not be read.
  ///
  /// - Parameter printouts: the documents that can be printed, of which none may have the name of a file.
  func pages(
    besides printouts: [PrintablePage], _ problems: inout Problems
  ) -> [SiteFile] {
    guard !archive.attachments.isEmpty else { return [] }
    let printed = Set(printouts.map(\.pdfPath))
    let isWhole = archive.unreadNotes.isEmpty && problems.errorCount == 0
    return archive.attachments.sorted { $0.key < $1.key }.compactMap { path, file in
      guard linked.contains(path) else {
        if isWhole { problems.report(Self.unused(path).at(Place(path: file.path))) }
        return nil
      }
      if printed.contains(path) {
        problems.report(WebsiteProblem.samePath(path).at(Place(path: file.path)))
      }
      let attachment = AttachmentFile(file)
      attachment.report(to: &problems)
      // The folder that it is in is that of its year.
      let year = path.split(separator: "/").first.flatMap { Int($0) }
      return SiteFile(
        path: path, origin: Place(path: file.path), year: year, contents: attachment.contents)
    }
  }

  private static func unused(_ path: String) -> WebsiteProblem {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let sheets = ["scores.csv", "criteria.csv"]
    return .unusedAttachment(
      name: name, AttachmentKind(named: path) ?? .pdf,
      nearest: Suggestion.nearest(to: name.lowercased(), among: sheets))
  }
}
