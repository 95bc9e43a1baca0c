import ArgumentParser
import Foundation
import Input
import Publishing
import Remote

/// Brings a site to the place where it is read.
struct PublishSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Bring the site to the place where it is read: a folder, a share, another machine.",
    discussion: """
      TARGET is a folder, also of a share that is mounted here, or a folder of another machine that \
      is reached by ssh and rsync, such as office@intranet:/srv/www/yearbook. A folder of this machine \
      with a colon in its name is written ./a:b.

      What changes there is said and has to be allowed as with 'yearbook build'. Then the site is copied, \
      every copy is compared with the manifest, and it takes the place of the site there. That one is kept \
      beside it, hidden, as one step back: --back lets the two change places. Files there that Yearbook \
      did not write stay. A site that is signed stays signed.

      ssh asks nothing: its key has to work without questions. Ports and names of machines can be written \
      into ~/.ssh/config.

      Example: yearbook publish /mnt/intranet/yearbook
      Example: yearbook publish office@intranet:/srv/www/yearbook --identity ~/.ssh/office
      Example: yearbook publish office@intranet:/srv/www/yearbook --back
      """)

  @Argument(
    help: ArgumentHelp("The folder that the site is read from.", valueName: "target"),
    completion: .directory)
  var target: String

  @Option(
    help: ArgumentHelp("The site that was built.", valueName: "folder"), completion: .directory)
  var site = "site"

  @Flag(help: "Bring the earlier site back, and keep the present one as the step back.")
  var back = false

  @Option(help: ArgumentHelp("The port of ssh on the other machine.", valueName: "number"))
  var port: Int?

  @Option(
    help: ArgumentHelp("The private SSH key for the other machine.", valueName: "file"),
    completion: .file())
  var identity: String?

  @OptionGroup var allowed: AllowedChanges

  @Option(help: "How changes and reasons are printed: text, or json with one object a line.")
  var format = ProblemFormat.text

  @Flag(name: .shortAndLong, help: "Print only why nothing was published.")
  var quiet = false

  func validate() throws {
    if let port, !(1...65_535).contains(port) {
      throw ValidationError("--port is a number from 1 to 65535, not \(port).")
    }
    guard !RemotePlace.isNamed(by: target), port != nil || identity != nil else { return }
    throw ValidationError(
      "--port and --identity are for another machine, and '\(target)' is a folder of this one; write"
        + " it as office@intranet:/folder")
  }

  func run() async throws {
    let start = ContinuousClock.now
    let asItWas = "\(target) is as it was"
    try await ExitStatus.from(format) {
      let deed = try await Interruption.ends(asItWas, format) {
        RemotePlace.isNamed(by: target) ? try await publishRemotely() : try await publishHere()
      }
      guard !quiet else { return }
      Report.write("\(deed), \(Report.seconds(since: start)) s", to: .standardOutput)
    }
  }

  // MARK: a folder of this machine

  private func publishHere() async throws -> String {
    let source = back ? try EarlierSite.path(of: target) : site
    let copy = try await whole(source)
    let outcome = try await copy.publish(to: target) { try look(at: $0) }
    let check = try await Verification(of: target)
    guard check.holds(allowingExtra: true) else {
      check.tell(format, allowingExtra: true)
      throw ExitStatus.unverified
    }
    let hasChanged = !outcome.written.isEmpty || !outcome.removed.isEmpty
    let counts =
      "\(check.intactCount) files, \(outcome.written.count) of them new or changed,"
      + " \(outcome.removed.count) removed, all read back as written"
    return back
      ? "brought the earlier site back to \(target): \(counts)"
      : "published \(site) → \(target): \(counts)" + (hasChanged ? stepBack : "")
  }

  /// The site in a folder, once every file of it was compared with its manifest.
  private func whole(_ folder: String) async throws -> SiteCopy {
    let copy = try SiteCopy(folder)
    let check = try await Verification(of: folder)
    guard check.holds(allowingExtra: true) else {
      check.tell(format, allowingExtra: true)
      if !quiet, format == .text { Report.write("published nothing", to: .standardOutput) }
      throw ExitStatus.unverified
    }
    return copy
  }

  private var stepBack: String {
    (try? EarlierSite.path(of: target)) == nil ? "" : "; --back brings the earlier one back"
  }

  // MARK: another machine

  private func publishRemotely() async throws -> String {
    let remote = try RemoteSite(
      RemotePlace(target), path: ProcessInfo.processInfo.environment["PATH"] ?? "", port: port,
      identity: identity)
    if back {
      try remote.goBack()
      return "brought the earlier site back to \(target), all files read as written"
    }
    let copy = try await whole(site)
    let hasSite = try remote.prepare()
    do {
      if hasSite, try isSame(as: copy, remote) {
        remote.clear()
        return "\(target) shows \(site) already: \(copy.fileCount) files, all read back as written"
      }
      try remote.send(copy.files, from: site)
      try remote.exchange()
    } catch {
      remote.clear()
      throw error
    }
    return "published \(site) → \(target): \(copy.fileCount) files, all read back as written"
      + (hasSite ? "; --back brings the earlier one back" : "")
  }

  /// Whether a site there is this one, whole; else what would change is looked at.
  private func isSame(as copy: SiteCopy, _ remote: RemoteSite) throws -> Bool {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "yearbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    try remote.fetch(SiteCopy.record, into: path)
    if try copy.isSame(asRecordIn: path), try remote.isWhole() { return true }
    try look(at: copy.changes(fromRecordIn: path))
    return false
  }

  // MARK: changes

  /// Says what changes there, and refuses what is not allowed.
  private func look(at changes: SiteChanges) throws {
    guard !back else { return }
    Report.tell(changes, in: target, format, isQuiet: quiet)
    let allowed = Allowances(removals: allowed.removals, years: allowed.changedYears, nil)
    let open = changes.all.filter { !allowed.allows($0) }
    guard !open.isEmpty else { return }
    let lines = open.prefix(5).map { ChangeLine($0).text }
    let more = open.count > lines.count ? " and \(open.count - lines.count) more" : ""
    let options = Set(open.compactMap(\.confirmation?.option)).sorted().joined(separator: " ")
    throw Refusal(
      "\(target) shows what \(site) does not, or not so (\(lines.joined(separator: "; "))\(more)); if that"
        + " is meant, call again with \(options)")
  }
}
