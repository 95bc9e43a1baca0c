import Emulation
import Input
import Links
import Markdown
import Pages
import Pictures

/// Checks the pictures that a text places and that its note lists.
struct PictureCheck {
  let album: PictureAlbum

  private var site: SiteContext { album.site }

  func report(to problems: inout Problems) {
    guard let text = album.text else { return }
    for picture in text.outline.pictures { report(picture, in: text, to: &problems) }
    var seen: Set<String> = []
    for entry in album.note?.pictures ?? [] {
      guard let path = path(entry.file.text, in: text, at: entry.file.place, &problems) else {
        continue
      }
      if !seen.insert(path).inserted {
        problems.report(WebsiteProblem.pictureListedTwice(entry.file.text).at(entry.file.place))
      }
    }
    for (_, entry) in album.unplaced where entry.alternative == nil {
      problems.report(
        WebsiteProblem.listedPictureWithoutDescription(entry.file.text).at(entry.place))
    }
  }

  private func report(_ picture: Picture, in text: ReadText, to problems: inout Problems) {
    guard let path = path(picture.path, in: text, at: picture.place, &problems),
      picture.description == nil, !picture.isDecorative, album.entry(of: path)?.alternative == nil
    else { return }
    problems.report(
      WebsiteProblem.pictureWithoutDescription(destination: picture.destination)
        .at(picture.mark))
  }

  /// The path in the content of a picture that is there; else a problem.
  private func path(
    _ path: String, in text: ReadText, at place: Place, _ problems: inout Problems
  ) -> String? {
    guard let found = site.crosslinks.picture(path, in: text) else {
      if let file = site.crosslinks.file(path, in: text), !path.isEmpty {
        if let problem = noPictureOfItsOwn(file) {
          problems.report(problem.at(place))
          return nil
        }
        let other = site.archive.otherFiles[file]
        if other != nil || site.archive.attachments[file] != nil {
          // One that could not be read has a problem of its own.
          if other != .unread { problems.report(WebsiteProblem.notAPicture(path).at(place)) }
          return nil
        }
      }
      let nearest =
        problems.allowsSuggestion(among: site.crosslinks.pictureNameCount)
        ? site.crosslinks.nearest(toPicture: path, in: text) : nil
      problems.report(WebsiteProblem.missingPicture(path, nearest: nearest).at(place))
      return nil
    }
    if let problem = Self.wrongKind(found, in: site.archive, at: place) { problems.report(problem) }
    return found
  }

  /// The problem of a file that is there and no picture that a text can show: a smaller size, or one that
  /// browsers do not show.
  private func noPictureOfItsOwn(_ path: String) -> PictureProblem? {
    let files = site.archive.pictureFiles
    if let size = files.smaller[path].flatMap({ SmallerPicture(path, $0) }) {
      return .sizeShown(of: Self.name(of: size.original))
    }
    guard let file = files.heic[path] else { return nil }
    if let problem = PictureProblem.wrongHEIC(file, isShown: true) { return problem }
    let jpeg = files.counterpart(ofHEIC: path)
    return .heicShown(
      jpeg: Self.name(of: jpeg ?? ContentPictures.path(ofHEIC: path)), isThere: jpeg != nil,
      command: PictureProblem.command(for: path))
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The problem of a file that a text names as a picture and that is not one; nil for a picture.
  static func wrongKind(_ path: String, in archive: Archive, at place: Place) -> Problem? {
    guard let file = archive.pictures[path], PictureKind(file.head) == nil else { return nil }
    if PictureKind.isHEIC(file.head) { return PictureProblem.wrongPicture(file).at(place) }
    return WebsiteProblem.notAPicture(file.path).at(place)
  }
}
