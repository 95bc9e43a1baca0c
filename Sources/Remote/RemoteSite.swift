import Foundation
import Programs

/// A site on another machine, reached by ssh and rsync, and what is done with it.
///
/// The new site is brought into a hidden folder beside the one that is there, read back by its sums, and
/// takes its place in two steps of the file system; the one before is kept in `.site.before`, if it is as it was
/// written. Calls wait
/// for the programs; in a task that is cancelled they end them and throw a `CancellationError`.
public struct RemoteSite: Sendable {
  private let place: RemotePlace
  private let ssh: String
  private let rsync: String
  /// The options of ssh, such as its port, and those of them that the user gave.
  private let options: [String]
  private let given: [String]
  private let scripts: RemoteScripts

  /// Finds the programs in the folders of `path`, with colons between them.
  ///
  /// - Parameters:
  ///   - port: the port of ssh there; nil for what ssh takes.
  ///   - identity: the file of the private key; nil for what ssh takes.
  public init(
    _ place: RemotePlace, path: String, port: Int? = nil, identity: String? = nil
  ) throws(RemoteFailure) {
    guard let ssh = ToolRun.find("ssh", in: path) else {
      throw .noProgram("ssh", package: "openssh-client")
    }
    guard let rsync = ToolRun.find("rsync", in: path) else {
      throw .noProgram("rsync", package: "rsync")
    }
    (self.place, self.ssh, self.rsync) = (place, ssh, rsync)
    given = (port.map { ["-p", "\($0)"] } ?? []) + (identity.map { ["-i", $0] } ?? [])
    options =
      ["-o", "BatchMode=yes", "-o", "ConnectTimeout=20", "-o", "ServerAliveInterval=15"] + given
    let run = String(UInt64.random(in: 0 ... .max), radix: 36)
    scripts = RemoteScripts(place: place, run: run)
  }

  /// Makes the place ready; gives whether a site of Yearbook's is there.
  public func prepare() throws -> Bool {
    try answer(to: scripts.look) == .site
  }

  /// Brings some files of the site that is there into a folder here for as long as they are read; those
  /// that are missing stay away.
  public func reading<Value>(
    _ paths: [String], _ read: (_ folder: String) throws -> Value
  ) throws -> Value {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try transfer(
      ["--ignore-missing-args", "--files-from=-", "--from0", place.site, "\(folder.path)/"], paths)
    return try read(folder.path)
  }

  /// Whether every file of the site there has the sum that its manifest says.
  public func isWhole() throws -> Bool {
    try answer(to: scripts.check, expecting: [.done, .changed]) == .done
  }

  /// Brings files of a site here into the hidden folder there; those that the site there has already are
  /// copied there and not sent.
  public func send(_ paths: [String], from folder: String) throws {
    try transfer(
      [
        "--checksum", "--perms", "--chmod=D755,F644", "--copy-dest=../../\(place.name)",
        "--files-from=-", "--from0", "\(folder)/", place.staging(scripts.run),
      ], paths)
  }

  /// What has become of the site that was there.
  public enum Earlier: Sendable {
    /// It is the step back, if there was one.
    case kept
    /// It was damaged, so that it is gone.
    case damaged
    /// It was the same site, so that the step back is what it was.
    case same
  }

  /// Lets what was sent take its place, once every file there has the sum that the manifest says.
  public func exchange() throws -> Earlier { try take(scripts.exchange) }

  /// Lets the site and the one that was kept change places.
  public func goBack() throws -> Earlier { try take(scripts.back) }

  private func take(_ script: String) throws -> Earlier {
    let answer = try self.answer(to: script, expecting: [.done, .unkept, .renewed])
    return answer == .unkept ? .damaged : answer == .renewed ? .same : .kept
  }

  /// Removes what was sent; what cannot be removed is removed by the next run.
  public func clear() {
    _ = try? answer(to: scripts.clear)
  }

  // MARK: programs

  private func answer(
    to script: String, expecting answers: Set<RemoteScripts.Answer> = [.new, .empty, .site, .done]
  ) throws -> RemoteScripts.Answer {
    let run = try run(ssh, options + ["--", place.host, "sh"], input: Array(script.utf8))
    if run.status == 255 { throw unreachable(run) }
    guard run.status == 0, let answer = run.output.last.flatMap(RemoteScripts.Answer.init) else {
      throw RemoteFailure.failed("the shell", on: place.host, errors: run.errors)
    }
    guard !answers.contains(answer) else { return answer }
    switch answer {
    case .new, .empty, .site, .done, .unkept, .renewed:
      throw RemoteFailure.failed("the shell", on: place.host, errors: run.errors)
    case .noParent: throw RemoteFailure.noParent(place)
    case .notAFolder: throw RemoteFailure.notAFolder(place)
    case .others: throw RemoteFailure.othersFolder(place)
    case .blocked: throw RemoteFailure.blockedEarlier(place)
    case .noEarlier: throw RemoteFailure.noEarlier(place)
    case .changed:
      throw script == scripts.back
        ? RemoteFailure.changedEarlier(place) : RemoteFailure.arrivedChanged(place)
    case .overtaken: throw RemoteFailure.overtaken(place)
    case .noRsync: throw RemoteFailure.noProgramThere("rsync", host: place.host)
    case .noSums: throw RemoteFailure.noProgramThere("sha256sum", host: place.host)
    }
  }

  private func transfer(_ words: [String], _ paths: [String]) throws {
    // rsync takes single quotes in this option as a shell does, and two of them for one in between.
    let shell = ([ssh] + options).map { "'\($0.replacing("'", with: "''"))'" }
    let run = try run(
      rsync, ["--rsh", shell.joined(separator: " "), "--protect-args", "--recursive"] + words,
      input: Array(paths.joined(separator: "\0").utf8))
    if run.status == 255 { throw unreachable(run) }
    guard run.status == 0 else {
      throw RemoteFailure.failed("rsync", on: place.host, errors: run.errors)
    }
  }

  /// Why ssh made no connection, with the call by which the user tries the same.
  private func unreachable(_ run: ToolRun) -> RemoteFailure {
    let plain = { (word: String) in
      word.utf8.allSatisfy { $0 > 0x2A && $0 < 0x7F && !"<>;?[\\]^`{|}".utf8.contains($0) }
    }
    let words = given.map { plain($0) ? $0 : RemoteScripts.quoted($0) }
    let command = (["ssh"] + words + [place.host]).joined(separator: " ")
    return RemoteFailure.unreachable(place.host, errors: run.errors, command: command)
  }

  private func run(_ program: String, _ words: [String], input: [UInt8]) throws -> ToolRun {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    do {
      return try ToolRun(
        program, words, input: input, in: folder, terminal: nil, patience: .seconds(24 * 3_600))
    } catch let fault as ToolRun.NotStarted {
      throw RemoteFailure.notStarted(fault.program, reason: fault.reason)
    }
  }
}
