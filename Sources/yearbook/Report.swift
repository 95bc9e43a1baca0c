import Foundation
import Input
import Publishing

/// Tells the outcome of a run: problems on standard error, the last line on standard output.
struct Report {
  /// The number of changes that are told; of more only the count.
  private static let mostChanges = 20

  private let options: SiteOptions
  /// When the run began.
  let start: ContinuousClock.Instant

  /// What writes the messages as a page, too.
  private let page: MessagePageWriter?

  init(
    _ options: SiteOptions, since start: ContinuousClock.Instant, page: MessagePageWriter? = nil
  ) {
    self.options = options
    self.start = start
    self.page = page
  }

  /// Reports problems, errors first.
  func tell(_ problems: Problems) { options.problems.write(problems) }

  /// Tells which PDFs are no longer in the site, and how to have them again.
  func tell(dropped paths: Set<String>, from output: String) {
    guard !paths.isEmpty, options.format == .text else { return }
    Self.write(.droppedPDFs(paths.sorted(), output: output), to: .standardError)
  }

  /// Says that a build left the site unsigned, or would, and how it is signed again.
  func tell(lostSignatureOf output: String, _ outcome: Publication.Outcome, isDone: Bool) {
    guard outcome.lostSignature, !options.quiet, options.format == .text else { return }
    Self.write(.lostSignature(output: output, isDone: isDone), to: .standardError)
  }

  /// Tells what a build changes in the site that stands: the first twenty changes, or each as JSON.
  func tell(_ changes: SiteChanges, in output: String) {
    Self.tell(changes, in: output, options.format, isQuiet: options.quiet)
  }

  /// Tells what changes in the site in a place.
  static func tell(
    _ changes: SiteChanges, in output: String, _ format: ProblemFormat, isQuiet: Bool
  ) {
    guard !isQuiet, !changes.all.isEmpty else { return }
    let lines = changes.all.map(ChangeLine.init)
    switch format {
    case .json:
      for line in lines { write(line.json, to: .standardOutput) }
    case .text:
      Self.write(.changes(count: lines.count, output: output), to: .standardOutput)
      for line in lines.prefix(Self.mostChanges) {
        Self.write("  \(Excerpt.visible(line.text[.chosen]))", to: .standardOutput)
      }
      if lines.count > Self.mostChanges {
        let more = Notice.more(lines.count - Self.mostChanges).text[.chosen]
        Self.write("  \(more)", to: .standardOutput)
      }
    }
  }

  /// Writes the last line: what was done, the counts of problems, the time; and the page of messages.
  func finish(
    _ deed: Notice.Deed, _ problems: Problems, _ outcome: Notice.Outcome = .none
  ) throws {
    let last = Notice.finished(
      deed, errors: problems.errorCount, warnings: problems.warningCount,
      seconds: Self.seconds(since: start), outcome)
    try page?.write(problems, lead: last.text)
    guard !options.quiet else { return }
    Self.write(last, to: .standardOutput)
  }

  /// The time since then in seconds with two decimals, whatever the machine's language.
  static func seconds(since start: ContinuousClock.Instant) -> String {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let hundredths = seconds * 100 + (attoseconds + 5_000_000_000_000_000) / 10_000_000_000_000_000
    let part = hundredths % 100
    return "\(hundredths / 100).\(part < 10 ? "0" : "")\(part)"
  }

  /// What a message begins with that is about no file.
  static var opening: String { Bilingual("yearbook", vi: "Lỗi")[.chosen] }

  /// Writes what is said in the language of the run.
  static func write(_ notice: Notice, to handle: FileHandle) {
    write(notice.text[.chosen], to: handle)
  }

  /// Writes a line; what standard output does not take ends the run with an exit status of its own.
  static func write(_ line: String, to handle: FileHandle) {
    let bytes = Data("\(line)\n".utf8)
    if handle.fileDescriptor == FileHandle.standardOutput.fileDescriptor {
      StandardOutput.write(bytes)
    } else {
      try? handle.write(contentsOf: bytes)
    }
  }

  /// A number of things in words: 1 error, 2 errors.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
