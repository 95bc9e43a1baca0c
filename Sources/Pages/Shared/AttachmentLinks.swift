import Emulation
import Input
import Links
import Localization

extension LinkView {
  /// The files that the text of an album links, in its order, with kind and size.
  static func attachments(of album: PictureAlbum) -> [LinkView] {
    let site = album.site
    return album.attachments.compactMap { path in
      guard let file = site.archive.attachments[path], let kind = AttachmentKind(named: path) else {
        return nil
      }
      return LinkView(
        label: PictureAlbum.name(of: path),
        href: site.links.link(toAttachment: path, from: album.page),
        note: "\(kind.name), \(site.language.size(bytes: file.byteCount))")
    }
  }
}

extension PictureAlbum {
  /// The names of the files that the text links, by which the search finds it.
  var attachmentNames: [String] { attachments.map(Self.name) }

  /// The files that the text links, by their paths in the content.
  fileprivate var attachments: [String] {
    guard !site.archive.attachments.isEmpty, let text else { return [] }
    return site.crosslinks.attachments(in: text, on: page)
  }

  fileprivate static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
