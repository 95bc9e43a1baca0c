import ArgumentParser
import Downloads
import Emulation
import Input
import LinkCheck
import Publishing
import Signing
import SiteFiles
import Website

/// Fixes the files of a closed year.
struct SealYear: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Fix the files of a closed year; a later change is an error.",
    discussion: """
      Writes the SHA-256 of each file of content/YEAR into content/YEAR/seal.txt, which \
      'sha256sum -c seal.txt' checks too. Only a year without problems and with 'status: final' or \
      'status: reported' is sealed. To put something right later, list a correction in the year's \
      summary and seal it again. Registers beside the years can still be added to; where a change in \
      them alters what the year says, such as the name of an award, that is an error too.

      With --sign, ssh-keygen signs the seal with an SSH key, into seal.txt.sig beside it: whoever has \
      the public key can prove with 'yearbook verify content/2016 --signers FILE' that the year is as it \
      was sealed, and who sealed it.

      Example: yearbook seal 2016
      Example: yearbook seal 2016 --sign ~/.ssh/office
      """)

  @Argument(help: "The year.")
  var year: Int

  @Flag(help: "Seal a year again that has changed and lists a correction more than before.")
  var again = false

  @Option(
    name: .customLong("sign"),
    help: ArgumentHelp(
      "Sign the seal with a private SSH key; or with a public one, where an agent holds the private one.",
      valueName: "file"),
    completion: .file())
  var key: String?

  @OptionGroup var site: SiteOptions

  func validate() throws {
    guard (1000...9999).contains(year) else {
      throw ValidationError(
        "The emulation year has four digits, such as 2026, not \(year).",
        vi: "năm thi đua có bốn chữ số, ví dụ 2026, không phải \(year).")
    }
  }

  func run() async throws {
    let report = Report(site, since: .now)
    try await ExitStatus.from(site.format) {
      let folder = try ExclusiveFolder(opening: site.content, site.format)
      var reading = try Reading(site, opening: year)
      if reading.problems.errorCount == 0, let website = reading.website {
        let check = SiteCheck(website.pages, templates: reading.templates)
        reading.add(try await check.problems(jobs: Publication.defaultJobs))
      }
      var deed = Notice.Deed.sealedNothing
      if reading.problems.errorCount == 0 {
        do {
          deed = try seal(reading, in: folder)
        } catch let problem as Problem {
          reading.add(problem)
        } catch let problems as Problems {
          reading.add(problems)
        }
      }
      report.tell(reading.problems)
      try report.finish(deed, reading.problems)
      if reading.problems.errorCount > 0 { throw ExitStatus.problems }
    }
  }

  /// Seals the year, if it may be; what was done.
  private func seal(_ reading: Reading, in folder: ExclusiveFolder) throws -> Notice.Deed {
    let content = reading.content
    let place = Place(path: content.shownPath(String(year)))
    guard let found = reading.archive?[year] else {
      throw CommandProblem.noSummaryToSeal(year: year).at(place)
    }
    guard found.summary.isClosed else {
      throw CommandProblem.yearNotClosed(status: found.summary.status?.rawValue)
        .at(found.note.place)
    }
    let facts = reading.sealedFacts(of: year) ?? []
    let seal = try Seal(
      year, in: content, corrections: found.summary.corrections.count, facts: facts)
    if let old = try Seal(of: year, in: content) {
      var changes = try old.changes(in: content)
      if changes.isEmpty { changes = old.changes(in: facts, of: content) }
      if changes.isEmpty {
        try old.check(corrections: seal.corrections, in: content)
        guard !old.keepsFacts else {
          let signer = try key == nil ? nil : write(old, over: content, to: folder)
          return .sealedAndUnchanged(year: year, signedWith: signer)
        }
        return .sealKeepsMore(
          year: year, signedWith: try write(seal, over: content, to: folder))
      }
      guard again else { throw changes }
      guard seal.corrections > old.corrections else {
        throw CommandProblem.nothingCorrected(corrections: seal.corrections).at(found.note.place)
      }
      try check(seal, after: old, reading)
    } else if again {
      throw CommandProblem.noSeal(year: year).at(place)
    }
    let signer = try write(seal, over: content, to: folder)
    return .sealed(year: year, files: seal.fileCount, signedWith: signer)
  }

  /// Writes the seal, signed if that is asked for, and gives the name of the key.
  ///
  /// Throws a `Refusal` where a signature of an earlier seal would be left beside it, which it does not
  /// fit.
  private func write(
    _ seal: Seal, over content: FileTree, to folder: ExclusiveFolder
  ) throws -> String? {
    guard let key else {
      guard !Seal.isSigned(year, in: content) else {
        let path = content.shownPath("\(year)/\(Seal.signatureName)")
        throw Refusal(
          "the seal of \(year) is signed, and a new seal needs a new signature; give the key with --sign,"
            + " or remove '\(path)' first",
          vi: "tệp khóa năm \(year) đã được ký số, tệp khóa mới cần chữ ký mới; hãy ghi khóa ký"
            + " bằng"
            + " --sign, hoặc xóa '\(path)' trước")
      }
      try seal.write(to: folder)
      return nil
    }
    let signature = try SSHKeygen.found.sign(seal.bytes, .seal, with: key)
    try seal.write(to: folder, signature: signature.bytes)
    return signature.key.name
  }

  /// Refuses corrections that do not say which figures, pictures and attachments they are about: without
  /// that no build would publish these.
  private func check(_ seal: Seal, after old: Seal, _ reading: Reading) throws {
    let record = reading.website?.pages.first { $0.path == PublishedFacts.path }
    guard let facts = try record.map({ try PublishedFacts(reading: try $0.contents()) }),
      let published = facts.years[year]
    else { return }
    let content = reading.content
    let place = ChangePlaces(content, reading.archive).field("corrections", in: year)
    let count = seal.corrections - old.corrections
    var problems = Problems()
    if seal.hasOtherResults(than: old),
      !CorrectionCover.namesFigures(newest: count, of: published)
    {
      problems.report(CommandProblem.correctionNamesNothing(year: year).at(place))
    }
    let named = CorrectedFiles(newest: count, of: published)
    for path in try old.changedFiles(in: content) where !named.name(path) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      problems.report(CommandProblem.correctionNamesNoFile(name, year: year).at(place))
    }
    if !problems.isEmpty { throw problems }
  }
}
