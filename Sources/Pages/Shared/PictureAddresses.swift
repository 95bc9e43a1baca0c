import Emulation
import Input
import Links
import Pictures

/// Where the files of a picture are, seen from a page: the picture itself, and what browsers show of it.
struct PictureAddresses {
  /// The link to the picture as it is.
  let whole: String?
  /// The link to the file that is shown where a browser does not choose: the largest of the smaller sizes.
  let shown: String?
  /// The files that browsers choose from, each with its width; nil where there is one alone.
  let choice: String?

  /// The files of a picture, by its path in the content.
  init(_ path: String, _ size: PictureSize?, on page: Address, _ site: SiteContext) {
    whole = site.links.link(toPicture: path, from: page)
    var files = site.archive.pictureFiles.sizes(of: path).compactMap { size in
      site.links.link(toPicture: size.path, from: page).map { (link: $0, width: size.width) }
    }
    let isSmall = files.last.map { $0.width < SmallerPicture.widths.last ?? 0 } ?? false
    // Beyond the widest size the picture as it is would be fetched by every sharp screen.
    if isSmall, let whole, let size { files.append((whole, size.width)) }
    shown = files.last?.link ?? whole
    choice =
      files.isEmpty ? nil : files.map { "\($0.link) \($0.width)w" }.joined(separator: ", ")
  }

  /// The path in the content of the file of a picture that other programs fetch to show it.
  static func path(ofShown picture: String, _ site: SiteContext) -> String {
    site.archive.pictureFiles.sizes(of: picture).last?.path ?? picture
  }
}
