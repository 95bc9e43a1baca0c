import Foundation
import Input
import Pictures
import Publishing
import Scaling

/// One run over the pictures of a folder of content, which makes what they lack.
struct PictureRun: Sendable {
  /// What has become of them.
  struct Outcome: Sendable {
    var problems = Problems()
    /// The number of files that were made, and of pictures that they were made of.
    var files = 0
    var pictures = 0
    /// The number of pictures that had all their sizes.
    var complete = 0
    /// The sealed years of which the pictures lack sizes.
    var sealed: [Int] = []
    /// The calls that seal years again.
    var sealing: [String] = []
  }

  private let tree: FileTree
  private let pictures: ContentPictures
  private let year: Int?
  private let content: String
  private var program: HEICProgram?
  /// The pictures that this run has made of HEIC files, in the place of earlier ones.
  private var remade: Set<String> = []
  private let folder: ExclusiveFolder?
  private let format: ProblemFormat

  /// - Parameters:
  ///   - year: the year whose pictures are looked at; nil for all.
  ///   - path: the folders of programs, with colons between them.
  ///   - folder: what is written to; nil where that is only told.
  init(
    _ tree: FileTree, year: Int?, content: String, path: String, folder: ExclusiveFolder?,
    _ format: ProblemFormat
  ) {
    (self.tree, self.year, self.content) = (tree, year, content)
    (self.folder, self.format) = (folder, format)
    pictures = ContentPictures(tree)
    program = HEICProgram(path: path)
  }

  /// Makes what is lacking, picture after picture, each with all its sizes or not at all.
  mutating func made() throws -> Outcome {
    var outcome = Outcome()
    let all = pictures.own.merging(pictures.heic) { one, _ in one }
    let chosen = all.filter { path, _ in
      year.map { path.hasPrefix("\($0)/") } ?? path.contains("/")
    }
    var seals: [Int: SealedYear] = [:]
    for (path, file) in chosen.sorted(by: { $0.key < $1.key }) {
      try Task.checkCancellation()
      do {
        let year = Self.year(of: path)
        if let year, seals[year] == nil { seals[year] = try SealedYear(year, in: content) }
        try make(path, file, year.flatMap { seals[$0] }, &outcome)
      } catch let problem as PictureProblem {
        outcome.problems.report(problem.at(Place(path: file.path)))
      } catch let problem as Problem {
        outcome.problems.report(problem)
      }
    }
    return outcome
  }

  private static func year(of path: String) -> Int? {
    path.split(separator: "/").first.flatMap { Int($0) }
  }

  /// Makes what one picture lacks.
  private mutating func make(
    _ path: String, _ file: FileTree.Binary, _ seal: SealedYear?, _ outcome: inout Outcome
  ) throws {
    let isHEIC = pictures.heic[path] != nil
    if remade.contains(path) { return }
    if isHEIC, pictures.counterpart(ofHEIC: path) != nil,
      !pictures.isOutdated(counterpartOfHEIC: path)
    {
      return
    }
    let widths = isHEIC ? SmallerPicture.widths : lackingWidths(of: path, file, &outcome.problems)
    guard !widths.isEmpty else {
      if !pictures.sizes(of: path).isEmpty {
        outcome.complete += 1
      } else if PictureFile(file).size != nil, PictureKind.hasSmallerSizes(file.head) {
        try check(file)
      }
      return
    }
    if let seal, !seal.isCorrected {
      if let year = Self.year(of: path), !outcome.sealed.contains(year) {
        outcome.sealed.append(year)
      }
      return
    }
    let files = try folder == nil ? foreseen(path, widths, isHEIC) : made(path, file, widths)
    reportLeftOver(path, widths, files.map(\.path), &outcome.problems)
    guard !files.isEmpty else { return }
    if let folder { try NewFiles(files, in: content).write(to: folder, replacing: true) }
    tell(file.path, files)
    outcome.files += files.count
    outcome.pictures += 1
    if let seal, !outcome.sealing.contains(seal.sealing) { outcome.sealing.append(seal.sealing) }
  }

  /// The widths of the sizes that a picture could have and has not.
  private func lackingWidths(
    of path: String, _ file: FileTree.Binary, _ problems: inout Problems
  ) -> [Int] {
    let place = Place(path: file.path)
    guard PictureKind(file.head) != nil else {
      problems.report(PictureProblem.wrongPicture(file).at(place))
      return []
    }
    guard let size = PictureFile(file).size else {
      let problem: PictureProblem =
        PictureKind.hasSmallerSizes(file.head) ? .notScaled(.damaged) : .sizeUnknown
      problems.report(problem.at(place))
      return []
    }
    guard PictureKind.hasSmallerSizes(file.head) else { return [] }
    let made = pictures.sizes(of: path).map(\.width)
    return SmallerPicture.widths.filter { width in
      guard width < size.width, !made.contains(width) else { return false }
      guard let other = pictures.own[SmallerPicture.path(of: path, width: width)] else {
        return true
      }
      problems.report(
        PictureProblem.sizeNameTaken(of: Self.name(of: path)).at(Place(path: other.path)))
      return false
    }
  }

  /// The files as they would be named; which of them are shorter than the picture is not known.
  private func foreseen(_ path: String, _ widths: [Int], _ isHEIC: Bool) -> [NewFiles.File] {
    let original = isHEIC ? target(ofHEIC: path) : path
    return (isHEIC ? [original] : [])
      .map { NewFiles.File($0, bytes: []) }
      + widths.map { NewFiles.File(SmallerPicture.path(of: original, width: $0), bytes: []) }
  }

  /// The path of the picture that is made of an HEIC file.
  private func target(ofHEIC path: String) -> String {
    pictures.counterpart(ofHEIC: path) ?? ContentPictures.path(ofHEIC: path)
  }

  /// The files that are made of a picture.
  private mutating func made(
    _ path: String, _ file: FileTree.Binary, _ widths: [Int]
  ) throws -> [NewFiles.File] {
    guard file.byteCount <= PictureFile.largest else {
      throw PictureProblem.fileTooLarge(
        mebibytes: (file.byteCount + (1 << 20) - 1) >> 20, most: PictureFile.largest >> 20)
    }
    if pictures.heic[path] != nil, let wrong = PictureProblem.wrongHEIC(file, isShown: true) {
      throw wrong
    }
    let bytes = try file.contents()
    guard pictures.heic[path] != nil else { return try sizes(of: path, bytes, file, widths) }
    guard let made = try program?.jpeg(of: bytes) else { throw PictureProblem.noHEICProgram }
    let jpeg = PictureRemark.added(to: made) { PictureMark.text(.converted, of: file, itself: $0) }
    let original = target(ofHEIC: path)
    remade.insert(original)
    let picture = FileTree.Binary(path: original, head: jpeg) { jpeg }
    return [NewFiles.File(original, bytes: jpeg)]
      + (try sizes(of: original, jpeg, picture, widths))
  }

  private func sizes(
    of path: String, _ bytes: [UInt8], _ file: FileTree.Binary, _ widths: [Int]
  ) throws -> [NewFiles.File] {
    let scaler = try scaler(of: bytes, file)
    do {
      return try scaler.files(widths).sorted { $0.key < $1.key }.map { width, bytes in
        NewFiles.File(SmallerPicture.path(of: path, width: width), bytes: bytes)
      }
    } catch {
      throw PictureProblem.notScaled(error)
    }
  }

  /// Refuses a picture that is damaged, though no sizes are to be made of it.
  private func check(_ file: FileTree.Binary) throws {
    guard file.byteCount <= PictureFile.largest else { return }
    let scaler = try scaler(of: try file.contents(), file)
    do {
      try scaler.check()
    } catch {
      throw PictureProblem.notScaled(error)
    }
  }

  private func scaler(of bytes: [UInt8], _ file: FileTree.Binary) throws -> PictureScaler {
    let clean: CleanPicture
    do {
      guard let found = try CleanPicture(bytes) else { throw PictureProblem.notAPicture }
      clean = found
    } catch let fault as CleanPicture.Fault {
      throw PictureProblem.notCleaned(fault)
    }
    let scaler = PictureScaler(clean) {
      PictureMark.text(.smallerSize, of: file, itself: $0)
    }
    guard let scaler else { throw PictureProblem.notScaled(.damaged) }
    return scaler
  }

  /// Reports sizes of an earlier picture of which none of this one takes the place.
  private func reportLeftOver(
    _ path: String, _ widths: [Int], _ made: [String], _ problems: inout Problems
  ) {
    for width in widths {
      let size = SmallerPicture.path(of: path, width: width)
      guard !made.contains(size), let file = pictures.smaller[size] else { continue }
      problems.report(
        PictureProblem.needlessSize(of: Self.name(of: path)).at(Place(path: file.path)))
    }
  }

  private func tell(_ path: String, _ files: [NewFiles.File]) {
    let told = files.map { file in
      MadePicture.File(
        path: "\(content)/\(file.path)", bytes: folder == nil ? nil : file.bytes.count)
    }
    switch format {
    case .text:
      Report.write(
        .madeOfPicture(
          path,
          files: told.map { (Self.name(of: $0.path), $0.bytes.map { ($0 + 999) / 1000 }) }),
        to: .standardOutput)
    case .json:
      Report.write(
        JSONLine.text(MadePicture(picture: path, files: told)), to: .standardOutput)
    }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
