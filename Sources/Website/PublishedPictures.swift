import Emulation
import Input
import Links
import Pages
import Pictures
import SiteFiles

/// The pictures that published notes show, list or lead to, with their smaller sizes.
struct PublishedPictures {
  /// The bytes from which on readers are spared the whole picture.
  static let heavy = 1_000_000

  private let archive: Archive
  private let shown: Set<String>
  private let sealedYears: Set<Int>

  /// - Parameter sealed: the years that are sealed, to which nothing is added.
  init(_ archive: Archive, _ sites: [SiteContext], sealed: Set<Int>) {
    self.archive = archive
    sealedYears = sealed
    guard !archive.pictures.isEmpty else {
      shown = []
      return
    }
    shown = sites.reduce(into: []) { shown, site in
      for (address, text) in site.texts {
        shown.formUnion(site.crosslinks.pictures(in: text, on: address))
      }
      for note in archive.years.flatMap(\.notes) where !note.pictures.isEmpty {
        shown.formUnion(PictureAlbum(note, site).listed.map(\.path))
      }
    }
  }

  /// The files as they are published; pictures that no note shows are left out, with a warning.
  ///
  /// After an error there is no warning: the note that shows a picture may be one that could not be read.
  func files(_ problems: inout Problems) -> [SiteFile] {
    let isWhole = archive.unreadNotes.isEmpty && problems.errorCount == 0
    reportOthers(to: &problems)
    return archive.pictures.flatMap { path, file -> [SiteFile] in
      guard shown.contains(path) else {
        if isWhole { problems.report(WebsiteProblem.unusedPicture.at(Place(path: file.path))) }
        return []
      }
      let sizes = archive.pictureFiles.sizes(of: path)
      report(path, file, hasSizes: !sizes.isEmpty, to: &problems)
      let smaller = sizes.compactMap { size in
        archive.pictureFiles.smaller[size.path].map { (size.path, $0) }
      }
      if !PictureKind.hasSmallerSizes(file.head) {
        for (_, size) in smaller {
          let problem = PictureProblem.stillSize(of: Self.name(of: path))
          problems.report(problem.at(Place(path: size.path)))
        }
      }
      return ([(path, file)] + smaller).map { path, file in Self.file(path, file) }
    }
  }

  private static func file(_ path: String, _ file: FileTree.Binary) -> SiteFile {
    // The folder that it is in is that of its year.
    SiteFile(
      path: path, origin: Place(path: file.path), year: year(of: path),
      contents: PictureFile(file).contents)
  }

  private static func year(of path: String) -> Int? {
    path.split(separator: "/").first.flatMap { Int($0) }
  }

  private func report(
    _ path: String, _ file: FileTree.Binary, hasSizes: Bool, to problems: inout Problems
  ) {
    PictureFile(file).report(to: &problems)
    let isSealed = Self.year(of: path).map(sealedYears.contains) ?? false
    // What is larger still is reported as that.
    guard PictureKind(file.head) != nil, !hasSizes, !isSealed,
      (Self.heavy...PictureFile.large).contains(file.byteCount)
    else { return }
    let mayHaveSizes = PictureKind.hasSmallerSizes(file.head)
    let least = SmallerPicture.widths[0]
    if mayHaveSizes, !PictureFile(file).isLonger(thanSizeOfWidth: least) { return }
    let megabytes = file.byteCount / 1_000_000
    let command = PictureProblem.command(for: path)
    let problem: PictureProblem =
      PictureFile(file).hasInks
      ? .largeOfInks(megabytes: megabytes, command: command)
      : .noSmallerSizes(
        megabytes: megabytes, command: mayHaveSizes ? command : nil)
    problems.report(problem.at(Place(path: file.path)))
  }

  /// Reports smaller sizes that fit no picture, and files that browsers do not show.
  private func reportOthers(to problems: inout Problems) {
    for (size, state) in archive.pictureFiles.unfitting {
      guard let file = archive.pictureFiles.smaller[size.path] else { continue }
      let name = Self.name(of: size.original)
      problems.report(problem(of: size, state, name).at(Place(path: file.path)))
    }
    for (path, file) in archive.pictureFiles.heic {
      if let picture = archive.pictureFiles.counterpart(ofHEIC: path) {
        guard archive.pictureFiles.isOutdated(counterpartOfHEIC: path) else { continue }
        problems.report(
          PictureProblem.outdatedJPEG(
            of: Self.name(of: path), command: PictureProblem.command(for: path)
          ).at(Place(path: archive.pictures[picture]?.path ?? file.path)))
        continue
      }
      let wrong = PictureProblem.wrongHEIC(file, isShown: false)
      problems.report(
        (wrong
          ?? PictureProblem.heicAlone(
            jpeg: Self.name(of: ContentPictures.path(ofHEIC: path)),
            command: PictureProblem.command(for: path)
          )).at(Place(path: file.path)))
    }
  }

  private func problem(
    of size: SmallerPicture, _ state: ContentPictures.SizeState, _ name: String
  ) -> PictureProblem {
    guard let original = archive.pictures[size.original] else { return .sizeOfNothing(of: name) }
    let width = PictureFile(original).size?.width ?? .max
    guard state != .changed || width <= size.width else {
      return .changedSize(of: name, command: PictureProblem.command(for: size.path))
    }
    return width > size.width
      ? .outdatedSize(of: name, command: PictureProblem.command(for: size.path))
      : .needlessSize(of: name)
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
