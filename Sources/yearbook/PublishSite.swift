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
      beside it, hidden, as one step back, if its files are still as they were written: --back lets the two \
      change places. Files there that Yearbook did not write stay. A site that is signed stays signed: it comes \
      up with its signature. Publishing the same site again leaves the step back as it is.

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
      throw ValidationError(
        "--port is a number from 1 to 65535, not \(port).",
        vi: "--port là số từ 1 đến 65535, không phải \(port).")
    }
    guard !RemotePlace.isNamed(by: target), port != nil || identity != nil else { return }
    throw ValidationError(
      "--port and --identity are for another machine, and '\(target)' is a folder of this one; write"
        + " it as office@intranet:/folder.",
      vi:
        "--port và --identity chỉ dùng cho máy khác, mà '\(target)' là thư mục của máy này; hãy viết thư mục ở máy"
        + " khác theo mẫu office@intranet:/thư-mục.")
  }

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let start = ContinuousClock.now
    try await ExitStatus.from(format) {
      if !back, !quiet, format == .text, let newer = NewerContent(than: site) {
        Report.write(.contentIsNewer(path: newer.path, site: site), to: .standardError)
      }
      let published = try await Interruption.ends(.isAsItWas(target), format) {
        RemotePlace.isNamed(by: target) ? try await publishRemotely() : try await publishHere()
      }
      guard !quiet else { return }
      Report.write(
        .published(published, target: target, seconds: Report.seconds(since: start)),
        to: .standardOutput)
    }
  }

  // MARK: a folder of this machine

  private func publishHere() async throws -> Notice.Published {
    let source = back ? try EarlierSite.path(of: target) : site
    let copy = try await whole(source)
    let outcome = try await copy.publish(to: target) { try look(at: $0) }
    tell(damaged: outcome.damaged, isThere: !outcome.damaged.isEmpty)
    if outcome.lostSignature { tellUnsigned() }
    let check = try await Verification(of: target)
    guard check.holds(allowingExtra: true) else {
      check.tell(format, allowingExtra: true)
      throw ExitStatus.unverified
    }
    let changes = (written: outcome.written.count, removed: outcome.removed.count)
    let isSame = changes == (0, 0)
    return Notice.Published(
      site: back ? nil : site, files: check.intactCount, changes: isSame ? nil : changes,
      isSame: isSame, hasEarlier: !back && !isSame && (try? EarlierSite.path(of: target)) != nil)
  }

  /// Says that the site that was there is not kept as the step back, also when all else is quiet.
  private func tell(damaged files: [String], isThere isDamaged: Bool) {
    guard isDamaged else { return }
    Report.write(.unkeptSite(target: target, damaged: files), to: .standardError)
  }

  /// Says that a site that was signed has made room for one that is not, also when all else is quiet.
  private func tellUnsigned() {
    Report.write(.publishedUnsigned(target: target, site: back ? nil : site), to: .standardError)
  }

  /// The site in a folder, once every file of it was compared with its manifest.
  private func whole(_ folder: String) async throws -> SiteCopy {
    let copy = try SiteCopy(folder)
    let check = try await Verification(of: folder)
    guard check.holds(allowingExtra: true) else {
      check.tell(format, allowingExtra: true)
      if !quiet, format == .text { Report.write(.publishedNothing, to: .standardOutput) }
      throw ExitStatus.unverified
    }
    return copy
  }

  // MARK: another machine

  private func publishRemotely() async throws -> Notice.Published {
    let remote = try RemoteSite(
      RemotePlace(target), path: ProcessInfo.processInfo.environment["PATH"] ?? "", port: port,
      identity: identity)
    if back {
      tell(damaged: [], isThere: try remote.goBack() == .damaged)
      return Notice.Published(site: nil, files: nil)
    }
    let copy = try await whole(site)
    let hasSite = try remote.prepare()
    do {
      let record = hasSite ? try look(at: copy, remote) : (isSame: false, isSigned: false)
      if record.isSame {
        remote.clear()
        return Notice.Published(site: site, files: copy.fileCount, isSame: true)
      }
      try remote.send(copy.files, from: site)
      let earlier = try remote.exchange()
      tell(damaged: [], isThere: earlier == .damaged)
      if record.isSigned, !copy.isSigned { tellUnsigned() }
      return Notice.Published(
        site: site, files: copy.fileCount, hasEarlier: hasSite && earlier == .kept)
    } catch {
      remote.clear()
      throw error
    }
  }

  /// Whether a site there is this one, whole, else what would change is looked at; and whether it is signed.
  private func look(
    at copy: SiteCopy, _ remote: RemoteSite
  ) throws -> (isSame: Bool, isSigned: Bool) {
    try remote.reading(SiteCopy.record) { folder in
      let isSigned = SiteCopy.isSigned(asRecordIn: folder)
      if try copy.isSame(asRecordIn: folder), try remote.isWhole() { return (true, isSigned) }
      try look(at: copy.changes(fromRecordIn: folder))
      return (false, isSigned)
    }
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
    let rest = open.count - lines.count
    let options = Set(open.compactMap(\.confirmation?.option)).sorted().joined(separator: " ")
    let english = lines.map(\.english).joined(separator: "; ")
    let vietnamese = lines.map(\.vietnamese).joined(separator: "; ")
    throw Refusal(
      "\(target) shows what \(site) does not, or not so (\(english)\(rest > 0 ? " and \(rest) more" : ""));"
        + " if that is meant, call again with \(options)",
      vi: "\(target) có những điều mà \(site) không có, hoặc có khác"
        + " (\(vietnamese)\(rest > 0 ? " và \(rest) điều nữa" : "")); nếu đúng là muốn thế, hãy chạy lại với"
        + " \(options)")
  }
}
