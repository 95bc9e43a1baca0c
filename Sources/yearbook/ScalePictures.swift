import ArgumentParser
import Foundation
import Input
import Publishing

/// Makes the smaller sizes of pictures that pages show.
struct ScalePictures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures",
    abstract: "Make smaller sizes of pictures, and JPEG files of HEIC files, beside them.",
    discussion: """
      Beside content/2016/hall.jpg it writes hall.480.jpg and hall.1280.jpg, 480 and 1280 pixels wide, \
      upright, with the colours of the picture and without anything else that cameras write into it. Pages \
      show them, and lead to the picture as it is. They are files of the content like any other: keep them, \
      copy them, seal them with their year. Notes still show hall.jpg.

      Of JPEG and PNG files sizes are made, where they are smaller than the picture. Of hall.heic, which \
      browsers do not show, it makes hall.jpg first, with heif-convert or ImageMagick if one of them is \
      installed. What is there already stays; sizes of a picture that has changed are made again. Pictures \
      themselves are never changed.

      Example: yearbook pictures
      Example: yearbook pictures 2016
      """)

  @Argument(help: "The year; if not given, all years, and the pages beside them.")
  var year: Int?

  @Option(
    help: ArgumentHelp("The folder of notes and sheets.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Flag(name: .customLong("dry-run"), help: "Show what would be made, and write nothing.")
  var isDryRun = false

  @OptionGroup var printed: ProblemOptions

  func validate() throws {
    guard let year, !(1000...9999).contains(year) else { return }
    throw ValidationError(
      "The year is the emulation year, such as 2025, not \(year).",
      vi: "Năm là năm thi đua, ví dụ 2025, không phải \(year).")
  }

  func run() async throws {
    try await ExitStatus.from(printed.format) {
      let folder = isDryRun ? nil : try ExclusiveFolder(opening: content, printed.format)
      var found = Problems()
      let tree = try Reading.content(content, &found)
      // Other mistakes of the content are for 'check' to tell.
      let places = [content, "\(content)/\(WritePlan.folder)"]
      let faults = found.sorted.filter { places.contains($0.place.file.path) }
      guard !faults.contains(where: { $0.severity == .error }) else {
        var problems = Problems()
        for fault in faults { problems.report(fault) }
        printed.write(problems)
        throw ExitStatus.problems
      }
      if let year { try look(at: year, in: tree) }
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      let prepared = PictureRun(
        tree, year: year, content: content, path: path, folder: folder, printed.format)
      let outcome = try await Interruption.ends(.picturesSoFar, printed.format) {
        var run = prepared
        return try run.made()
      }
      printed.write(outcome.problems)
      if !outcome.sealed.isEmpty {
        Report.write(.sealedPictures(years: outcome.sealed), to: .standardOutput)
      }
      Report.write(
        .scaled(
          files: outcome.files, pictures: outcome.pictures, complete: outcome.complete,
          isDone: !isDryRun, sealing: outcome.sealing), to: .standardOutput)
      if outcome.problems.errorCount > 0 { throw ExitStatus.problems }
    }
  }

  /// Refuses a year that has no folder, and one that is sealed.
  private func look(at year: Int, in tree: FileTree) throws {
    guard !tree.paths(in: "\(year)").isEmpty else {
      throw Refusal(
        "there is no folder '\(content)/\(year)' with files; name a year that is there",
        vi: "không có thư mục '\(content)/\(year)' chứa tệp; hãy ghi một năm đang có")
    }
    do {
      guard let sealed = try SealedYear(year, in: content), !sealed.isCorrected else { return }
      throw sealed.pictureRefusal
    } catch let problem as Problem {
      var problems = Problems()
      problems.report(problem)
      printed.write(problems)
      throw ExitStatus.problems
    }
  }
}
