import Foundation
import Input
import SiteFiles
import Testing

@testable import Publishing

/// What is said of a copy of a site.
@Suite struct VerificationTests {
  private let disk: TestFolder

  init() throws { disk = try TestFolder() }

  private func publish() async throws {
    try await Publication(
      pages(["index.html": "home", "2016/a.html": "a", "2016/ảnh.png": "png", "vi/b.html": "b"])
    ).publish(to: disk("site"))
  }

  /// What is found in the copy, with the test's folder left out.
  private func findings(jobs: Int = 2) async throws -> [String] {
    let found = try await Verification(of: disk("site"), jobs: jobs).findings
    return Verification.Kind.allCases.flatMap { found[$0] ?? [] }
      .map { $0.text.replacing(disk.path, with: "…") }
  }

  @Test(arguments: [1, 2, 16])
  func `A site as it was written verifies`(jobs: Int) async throws {
    try await publish()
    let verification = try await Verification(of: disk("site"), jobs: jobs)
    #expect(verification.findings.isEmpty)
    #expect(verification.intactCount == 4)
    #expect(verification.holds())
    #expect(try disk.run(["sha256sum", "-c", "manifest-sha256.txt"], in: "site").status == 0)
  }

  @Test func `Missing, changed and extra files are named`() async throws {
    try await publish()
    try disk.remove("site/2016")
    try disk.write("hóme", to: "site/index.html")
    try disk.write("mine", to: "site/photo.jpg")
    #expect(
      try await findings() == [
        "…/site/2016/a.html: error: the manifest lists this file, which is missing; "
          + "copy the site again, or build it anew [missing-file]",
        "…/site/2016/ảnh.png: error: the manifest lists this file, which is missing; "
          + "copy the site again, or build it anew [missing-file]",
        "…/site/index.html: error: this file is not as Yearbook wrote it; "
          + "copy the site again, or build it anew [changed-file]",
        "…/site/photo.jpg: error: this is a file that Yearbook did not write; move it away, or let it "
          + "stay with --allow-extra [extra-file]",
      ])
    let verification = try await Verification(of: disk("site"))
    #expect(verification.intactCount == 1)
    #expect(verification.count(.missing) == 2)
    #expect(!verification.holds(allowingExtra: true))
    #expect(try disk.run(["sha256sum", "-c", "manifest-sha256.txt"], in: "site").status == 1)
  }

  @Test func `Only extra files can be allowed`() async throws {
    try await publish()
    try disk.write("mine", to: "site/.htaccess")
    let verification = try await Verification(of: disk("site"))
    #expect(!verification.holds())
    #expect(verification.holds(allowingExtra: true))
  }

  @Test func `What is no file is named and not followed`() async throws {
    try await publish()
    try disk.write("a", to: "elsewhere/a.html")
    try disk.write("home", to: "elsewhere/home")
    for path in ["site/2016", "site/index.html", "site/vi/b.html"] { try disk.remove(path) }
    try disk.link("site/2016", to: disk("elsewhere"))
    try disk.link("site/index.html", to: disk("elsewhere/home"))
    try disk.makeFolder("site/vi/b.html")
    #expect(unsafe mkfifo(disk("site/pipe"), 0o600) == 0)
    let found = try await findings()
    #expect(found.count == 6)
    #expect(
      found.contains(
        "…/site/index.html: error: a symbolic link is where the manifest lists a file; "
          + "copy the site again, or build it anew [changed-file]"))
    #expect(found.contains { $0.hasPrefix("…/site/vi/b.html: error: a folder is where ") })
    #expect(found.contains { $0.hasPrefix("…/site/2016/a.html: error: the manifest lists this") })
    #expect(found.contains { $0.hasPrefix("…/site/2016: error: this is a symbolic link that Ye") })
    #expect(found.contains { $0.hasPrefix("…/site/pipe: error: this is a pipe, socket or device") })
  }

  @Test func `A folder without a manifest is told so`() async throws {
    try disk.write("mine", to: "site/index.html")
    #expect(
      try await findings() == [
        "…/site/manifest-sha256.txt: error: there is no such file here, so nothing can be verified; "
          + "name the folder of a built site, or copy the site again with all its files [no-manifest]"
      ])
    #expect(try await !Verification(of: disk("site")).holds(allowingExtra: true))
  }

  @Test(arguments: [
    ("nonsense", 1), ("DIGEST  index.html\nDIGEST  ../etc/passwd\n", 2),
    ("DIGEST  index.html\nDIGEST  index.html\n", 2),
  ])
  func `A broken manifest is told by its line`(text: String, line: Int) async throws {
    let digest = String(repeating: "0", count: 64)
    try disk.write(text.replacing("DIGEST", with: digest), to: "site/manifest-sha256.txt")
    #expect(
      try await findings() == [
        "…/site/manifest-sha256.txt: error: line \(line) is not as Yearbook wrote it, so nothing can "
          + "be verified; copy the site again, or build it anew [bad-manifest]"
      ])
  }

  @Test func `A site in the midst of an exchange is told so`() async throws {
    try await publish()
    try disk.write("", to: "site/.incomplete")
    #expect(
      try await findings() == [
        "…/site/.incomplete: error: a build was interrupted while it exchanged files here one by one; "
          + "build the site again [interrupted-build]"
      ])
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `What cannot be read is named, and a folder once`() async throws {
    try await publish()
    try disk.setMode(0, of: "site/index.html")
    try disk.setMode(0, of: "site/2016")
    let found = try await findings()
    try disk.setMode(0o755, of: "site/2016")
    #expect(found.count == 2)
    #expect(found[0].hasPrefix("…/site/2016: error: this folder cannot be read: Permission denied"))
    #expect(found[1].hasPrefix("…/site/index.html: error: this file cannot be read: Permission"))
    #expect(found.allSatisfy { $0.hasSuffix(" [unreadable-file]") })
  }

  @Test func `A folder that is not there is an error of the disk`() async throws {
    let error = try await #require(throws: DiskError.self) {
      try await Verification(of: disk("nowhere"))
    }
    #expect(
      error.message
        == "cannot open '\(disk("nowhere"))': No such file or directory; "
        + "see that the path is right and nothing removes it meanwhile")
  }

  @Test func `A large file is read in pieces`() async throws {
    let bytes = [UInt8](repeating: 7, count: 3 << 20)
    try await Publication([SiteFile(path: "film.mp4") { bytes }]).publish(to: disk("site"))
    #expect(try await Verification(of: disk("site")).holds())
  }
}
