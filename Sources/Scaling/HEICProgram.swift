import Input
import Pictures
import Programs

/// A program of this machine that makes JPEG files of HEIC files: heif-dec or heif-convert of libheif, or
/// ImageMagick.
///
/// It runs apart, to its end and within a limit of time, and what it writes is looked at before it is used.
package struct HEICProgram: Sendable {
  /// The largest file that is given to it, and the largest that is taken from it, in bytes.
  package static let largest = 64 << 20
  /// The most pixels of a file that is given to it.
  package static let mostPixels = 50_000_000

  /// How long it may take.
  package static let patience = Duration.seconds(60)

  private static let names = ["heif-dec", "heif-convert", "magick", "convert"]
  private static let quality = "92"

  private var programs: [String]
  /// The first program that took too long; it is not asked again.
  private var slow: String?
  private let patience: Duration

  /// Looks in the folders of `path`, with colons between them; nil where they have none.
  package init?(path: String, patience: Duration = HEICProgram.patience) {
    programs = Self.names.compactMap { ToolRun.find($0, in: path) }
    self.patience = patience
    if programs.isEmpty { return nil }
  }

  /// The JPEG file of an HEIC file: upright, without metadata.
  ///
  /// The first of the programs that can read it is taken; one that takes too long is not asked again for
  /// any other file, so that a run is bounded. Throws a `PictureProblem` where none can, a
  /// `CancellationError` in a task that is cancelled, and a `CocoaError` where the disk refuses.
  package mutating func jpeg(of file: [UInt8]) throws -> [UInt8] {
    guard file.count <= Self.largest else {
      throw PictureProblem.fileTooLarge(
        mebibytes: (file.count + (1 << 20) - 1) >> 20, most: Self.largest >> 20)
    }
    guard let size = PictureSize(heic: file) else {
      throw PictureProblem.notHEIC
    }
    if programs.isEmpty, let slow { throw PictureProblem.heicNotTried(program: slow) }
    guard size.area <= Self.mostPixels else {
      throw PictureProblem.notScaled(.tooManyPixels(most: Self.mostPixels))
    }
    var failures: [PictureProblem] = []
    for program in programs {
      do {
        return try jpeg(of: file, size, program)
      } catch let problem as PictureProblem {
        failures.append(problem)
        guard case .heicTooSlow = problem else { continue }
        slow = slow ?? program
        programs.removeAll { $0 == program }
      }
    }
    throw failures.first ?? PictureProblem.notHEIC
  }

  private func jpeg(of file: [UInt8], _ size: PictureSize, _ program: String) throws -> [UInt8] {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let source = try folder.write(PrimaryPicture.alone(in: file), to: "picture.heic")
    let target = "\(folder.path)/picture.jpg"
    let isOfLibheif = program.split(separator: "/").last?.hasPrefix("heif-") == true
    let words =
      isOfLibheif
      ? ["-q", Self.quality, source, target]
      : ["\(source)[0]", "+profile", "!icc,*", "-quality", Self.quality, target]
    let run: ToolRun
    do {
      run = try ToolRun(
        program, words, input: nil, in: folder, terminal: nil, patience: patience)
    } catch let fault as ToolRun.NotStarted {
      throw PictureProblem.heicNotRead(program: program, words: fault.reason)
    }
    guard !run.isStopped else {
      throw PictureProblem.heicTooSlow(
        program: program, seconds: Int(patience.components.seconds))
    }
    guard run.status == 0, let made = folder.read("picture.jpg", atMost: Self.largest + 1),
      made.count <= Self.largest,
      // It is upright already, whatever it says.
      let clean = try? CleanPicture.upright(jpeg: made), let found = PictureSize(clean),
      // Some files say where they are to be cut.
      found.width <= size.width, found.height <= size.height
    else {
      let words = run.errors.last ?? run.output.last ?? ""
      throw PictureProblem.heicNotRead(program: program, words: Excerpt.visible(words))
    }
    return clean
  }
}
