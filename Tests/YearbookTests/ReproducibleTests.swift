import Foundation
import Testing
import Workplaces

/// The same input gives the same bytes, wherever and however it is built.
struct ReproducibleTests {
  /// How another machine differs.
  struct System: CustomTestStringConvertible, Sendable {
    let name: String
    var environment: [String: String] = [:]
    var umask = "022"
    var jobs = "2"

    var testDescription: String { name }
  }

  private static let machines = [
    System(name: "one job", jobs: "1"), System(name: "eight jobs", jobs: "8"),
    System(name: "Hanoi", environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8"]),
    System(name: "Ankara", environment: ["TZ": "Europe/Istanbul", "LC_ALL": "tr_TR.UTF-8"]),
    System(name: "no locale", environment: ["LC_ALL": "C", "TZ": "Pacific/Kiritimati"]),
    System(name: "private files", umask: "077"), System(name: "open files", umask: "000"),
    System(name: "a date of the source", environment: ["SOURCE_DATE_EPOCH": "86400"]),
  ]

  /// Every file and folder below a folder: its bytes and its mode.
  private func contents(of folder: URL) throws -> [String: [String]] {
    var contents: [String: [String]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    {
      let file = folder.appending(path: path).path(percentEncoded: false)
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      let bytes = FileManager.default.contents(atPath: file) ?? Data()
      contents[path] = ["\(mode ?? "")", bytes.base64EncodedString()]
    }
    return contents
  }

  /// Copies a folder file by file, in the order of the names or against it.
  private func copy(_ source: URL, to target: URL, backwards: Bool) throws {
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: source.path(percentEncoded: false)
    ).sorted()
    for path in backwards ? paths.reversed() : paths {
      let file = source.appending(path: path)
      guard try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true else {
        continue
      }
      let copy = target.appending(path: path)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: file, to: copy)
    }
  }

  @Test(arguments: machines)
  func `A site and the archive of a year are the same on another machine`(
    machine: System
  ) throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build", "--jobs", "2").status == 0)
    #expect(try place.run("archive", "--year", "2016").status == 0)
    let other = place.folder.appending(path: "another/checkout, farther down")
    for name in ["content", "templates"] {
      try copy(
        place.folder.appending(path: name), to: other.appending(path: name), backwards: true)
    }
    let build = try Program.run(
      ["build", "--jobs", machine.jobs], in: other, environment: machine.environment,
      umask: machine.umask)
    #expect(build.status == 0, "\(build.errors)")
    let archive = try Program.run(
      ["archive", "--year", "2016"], in: other, environment: machine.environment,
      umask: machine.umask)
    #expect(archive.status == 0, "\(archive.errors)")
    let site = try contents(of: place.folder.appending(path: "site"))
    #expect(site.count > 40)
    #expect(try contents(of: other.appending(path: "site")) == site)
    let zips = [place.folder, other].map {
      $0.appending(path: "yearbook-2016.zip").path(percentEncoded: false)
    }
    #expect(FileManager.default.contentsEqual(atPath: zips[0], andPath: zips[1]))
  }
}
