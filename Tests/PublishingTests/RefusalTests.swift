import Foundation
import SiteFiles
import Testing

@testable import Publishing

/// Where a site does not go, and what is said about it.
@Suite struct RefusalTests {
  private let disk: TestFolder

  init() throws { disk = try TestFolder() }

  private func refusal(
    of site: [SiteFile] = pages(["index.html": "home"]), to path: String, sources: [String] = []
  ) async throws -> String {
    let before = try disk.contents(of: ".")
    let refusal = try await #require(throws: Refusal.self) {
      try await Publication(site, sources: sources).publish(to: path)
    }
    #expect(try disk.contents(of: ".") == before)
    return refusal.message.replacing(disk.path, with: "…")
  }

  @Test func `A folder that holds files of others is refused`() async throws {
    try disk.write("mine", to: "site/sub/photo.jpg")
    try disk.write("mine", to: "site/letter.odt")
    #expect(
      try await refusal(to: disk("site"))
        == "'…/site' holds what Yearbook did not write, such as 'letter.odt'; "
        + "name a new or empty folder for the site")
  }

  @Test func `A folder that holds folders of others is refused`() async throws {
    try disk.makeFolder("site/sub")
    #expect(
      try await refusal(to: disk("site"))
        == "'…/site' holds what Yearbook did not write, such as 'sub'; "
        + "name a new or empty folder for the site")
  }

  @Test func `A BagIt bag, whose manifest has the same name, is refused`() async throws {
    let digest = String(repeating: "0", count: 64)
    try disk.write("\(digest)  data/page.html\n", to: "site/manifest-sha256.txt")
    try disk.write("BagIt-Version: 1.0\n", to: "site/bagit.txt")
    try disk.write("mine", to: "site/data/page.html")
    #expect(
      try await refusal(to: disk("site"))
        == "'…/site' holds what Yearbook did not write, such as 'bagit.txt'; "
        + "name a new or empty folder for the site")
  }

  @Test(arguments: [
    "nonsense", "0000  a.html", "\(String(repeating: "0", count: 64))  ../a.html",
    "\(String(repeating: "0", count: 64))  /etc/passwd",
    "\(String(repeating: "0", count: 64))  .git/config",
    "\(String(repeating: "0", count: 64)) *a.html",
  ])
  func `A manifest that Yearbook cannot have written is refused`(line: String) async throws {
    let good = "\(String(repeating: "a", count: 64))  a.html"
    try disk.write("\(good)\n\(line)\n", to: "site/manifest-sha256.txt")
    try disk.write("a", to: "site/a.html")
    #expect(
      try await refusal(to: disk("site"))
        == "line 2 of '…/site/manifest-sha256.txt' is not as Yearbook wrote it, "
        + "so it is not known which files are the program's; restore it, or move the folder away")
  }

  private static let whole: KeyValuePairs = [
    "index.html": "home", "2016/index.html": "year", "data/archive.json": "{}", "vi/a.html": "a",
    "zz/a.html": "a",
  ]

  @Test func `A site without its manifest is told from a folder of others`() async throws {
    try await Publication(pages(Self.whole)).publish(to: disk("site"))
    try disk.remove("site/manifest-sha256.txt")
    #expect(
      try await refusal(of: pages(Self.whole), to: disk("site"))
        == "'…/site' looks like a site of Yearbook's without its manifest:"
        + " '…/site/manifest-sha256.txt' is missing or too large, so no file there is known to be"
        + " Yearbook's; put the manifest back, or move the folder away and build anew")
  }

  @Test func `A site without its manifest and its data file is known by its pages`() async throws {
    let site: KeyValuePairs = [
      "index.html": "home", "rankings.html": "ranks", "2016/index.html": "year",
    ]
    try await Publication(pages(site)).publish(to: disk("site"))
    try disk.remove("site/manifest-sha256.txt")
    #expect(
      try await refusal(of: pages(site), to: disk("site"))
        .hasPrefix("'…/site' looks like a site of Yearbook's without its manifest:"))
  }

  @Test(arguments: [(0, "2016/index.html"), (1, "data/archive.json"), (3, "vi/a.html")])
  func `A manifest that was cut off at the end of a line is told`(
    lines: Int, first: String
  ) async throws {
    try await Publication(pages(Self.whole)).publish(to: disk("site"))
    let text = try #require(disk.contents(of: "site")["manifest-sha256.txt"])
    let kept = text.split(separator: "\n").prefix(lines).map { $0 + "\n" }.joined()
    try disk.write(kept, to: "site/manifest-sha256.txt")
    #expect(
      try await refusal(of: pages(Self.whole), to: disk("site"))
        == "the manifest '…/site/manifest-sha256.txt' is cut short: it does not list '\(first)', where a"
        + " page belongs, nor any file after it; put the whole manifest back, or move the folder away and"
        + " build anew")
  }

  @Test func `A page does not take the place of a file of others`() async throws {
    try await Publication(pages(["index.html": "home"])).publish(to: disk("site"))
    try disk.write("mine", to: "site/robots.txt")
    #expect(
      try await refusal(of: pages(["robots.txt": "theirs"]), to: disk("site"))
        == "'…/site/robots.txt' is not Yearbook's and stands where a page belongs; move it away")
    #expect(
      try await refusal(of: pages(["robots.txt/index.html": "theirs"]), to: disk("site"))
        == "'…/site/robots.txt' is not Yearbook's and stands where a page belongs; move it away")
  }

  @Test func `A page does not take the place of a folder of others`() async throws {
    try await Publication(pages(["index.html": "home"])).publish(to: disk("site"))
    try disk.write("mine", to: "site/2016/photo.jpg")
    #expect(
      try await refusal(of: pages(["2016": "theirs"]), to: disk("site"))
        == "'…/site/2016/photo.jpg' is not Yearbook's and stands where a page belongs; move it away"
    )
  }

  @Test func `A page does not go through a link of others`() async throws {
    try disk.makeFolder("elsewhere")
    try await Publication(pages(["index.html": "home"])).publish(to: disk("site"))
    try disk.link("site/vi", to: disk("elsewhere"))
    #expect(
      try await refusal(of: pages(["vi/index.html": "nhà"]), to: disk("site"))
        == "'…/site/vi' is not Yearbook's and stands where a page belongs; move it away")
  }

  @Test(arguments: [
    ("", "the site has no folder to go to; name one, such as 'site'"),
    ("/", "'/' is the whole disk; name a folder of its own for the site"),
    ("//", "'//' is the whole disk; name a folder of its own for the site"),
    ("/..", "'/..' is no place for a site; name a folder of its own"),
    (".", "'.' holds the current folder; name a folder of its own for the site"),
    ("..", "'..' holds the current folder; name a folder of its own for the site"),
  ])
  func `A path that cannot be a site is refused`(path: String, message: String) async throws {
    #expect(try await refusal(to: path) == message)
  }

  @Test func `The home folder is refused, whatever HOME says`() async throws {
    for home in System.homes {
      #expect(
        try await refusal(to: home)
          == "'\(home)' holds the home folder; name a folder of its own for the site")
    }
  }

  @Test func `A folder around the home folder is refused`() async throws {
    try disk.makeFolder("home/anna")
    try disk.write("mine", to: "mark")
    let path = disk.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      _ = unsafe setenv("HOME", "\(path)/home/anna", 1)
      let refusal = try await #require(throws: Refusal.self) {
        try await Publication(pages(["index.html": "home"])).publish(to: "\(path)/home")
      }
      #expect(
        refusal.message
          == "'\(path)/home' holds the home folder; name a folder of its own for the site")
    }
    #expect(try disk.names(in: "home") == ["anna"])
  }

  @Test func `A folder that holds the sources is refused`() async throws {
    try disk.makeFolder("site/content")
    #expect(
      try await refusal(to: disk("site"), sources: [disk("site/content")])
        == "'…/site' holds the sources in '…/site/content'; "
        + "name a folder of its own for the site")
    #expect(
      try await refusal(to: disk("site"), sources: [disk("site")])
        == "'…/site' holds the sources in '…/site'; name a folder of its own for the site")
  }

  @Test func `A folder in the sources is refused, also through a link`() async throws {
    try disk.makeFolder("content/2016")
    try disk.link("link", to: "content")
    for path in ["content/site", "content/2016/site", "link/site"] {
      #expect(
        try await refusal(to: disk(path), sources: [disk("templates"), disk("content")])
          == "'…/\(path)' lies in the sources in '…/content'; name a folder outside them")
    }
  }

  @Test func `A file and a link are no place for a site`() async throws {
    try disk.write("mine", to: "site")
    try disk.makeFolder("folder")
    try disk.link("link", to: "folder")
    try disk.link("dangling", to: "nowhere")
    #expect(
      try await refusal(to: disk("site"))
        == "'…/site' is not a folder; move it away or name another place for the site")
    #expect(
      try await refusal(to: disk("link"))
        == "'…/link' is a symbolic link; name the folder that it leads to")
    #expect(
      try await refusal(to: disk("dangling/"))
        == "'…/dangling/' is a symbolic link; name the folder that it leads to")
  }

  @Test func `Only the last folder of the path is made`() async throws {
    #expect(
      try await refusal(to: disk("some/where/site"))
        == "the folder '…/some/where', where 'site' is to stand, is missing; make it first")
  }

  @Test(arguments: [
    "", "/", "/index.html", "a//b", "a/", "./a", "a/./b", "../a", "a/../b", ".htaccess", "a/.b",
    "a\\b", "a\nb", "manifest-sha256.txt",
  ])
  func `A page stays inside the site`(path: String) async throws {
    let page = SiteFile(path: path) { [] }
    #expect(
      try await refusal(of: [page], to: disk("site"))
        == "a page cannot have the path '\(path)'; rename what it is made from")
  }

  @Test func `No path holds NUL, which would end it for the system`() async throws {
    #expect(
      try await refusal(of: pages(["a\0b": ""]), to: disk("site"))
        == "a page cannot have the path 'a\0b'; rename what it is made from")
    #expect(
      try await refusal(to: disk("site\0"))
        == "the site has no folder to go to; name one, such as 'site'")
  }

  @Test func `Two pages do not stand in one place`() async throws {
    #expect(
      try await refusal(of: pages(["a.html": "one", "a.html": "two"]), to: disk("site"))
        == "two pages have the path 'a.html'; rename what one is made from")
    #expect(
      try await refusal(of: pages(["a/b/c.html": "one", "a": "two"]), to: disk("site"))
        == "'a' would be a page and a folder of pages; rename one of them")
  }

  @Test func `A second build at the same time is refused`() async throws {
    let site = disk("site")
    let inner = SiteFile(path: "index.html") {
      let target = try Target(site, sources: [])
      let refusal = #expect(throws: Refusal.self) { try Staging(for: target) }
      #expect(
        refusal?.message == "another build is writing to '\(site)'; wait until it has ended")
      return Array("home".utf8)
    }
    let outcome = try await Publication([inner]).publish(to: site)
    #expect(outcome.written == ["index.html"])
    #expect(try await Publication([inner]).publish(to: site).unchanged == ["index.html"])
  }

  @Test func `A folder of others with the name of the build's own is left alone`() async throws {
    try disk.write("mine", to: ".site.yearbook/letter.odt")
    #expect(
      try await refusal(to: disk("site"))
        == "'…/.site.yearbook' is needed for the build and holds other files; move it away")
  }
}
