import Foundation
import Input
import SiteFiles
import Testing

@testable import Publishing

@Suite struct PublicationTests {
  private let disk: TestFolder

  init() throws { disk = try TestFolder() }

  private func publish(
    _ site: [SiteFile], jobs: Int = 2, oneByOne: Bool = false
  ) async throws -> Publication.Outcome {
    try await Publication(site, jobs: jobs).publish(to: disk("site"), oneByOne: oneByOne)
  }

  @Test(arguments: [false, true])
  func `A first build writes all pages and the manifest`(oneByOne: Bool) async throws {
    let outcome = try await publish(
      pages(["index.html": "home", "vi/index.html": "nhà", "vi/2016/index.html": ""]),
      oneByOne: oneByOne)
    #expect(outcome.written == ["index.html", "vi/2016/index.html", "vi/index.html"])
    #expect(outcome.unchanged + outcome.removed + outcome.foreign == [])
    #expect(
      try disk.contents(of: "site") == [
        "index.html": "home", "vi": "folder", "vi/index.html": "nhà", "vi/2016": "folder",
        "vi/2016/index.html": "",
        "manifest-sha256.txt": """
        4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  vi/2016/index.html
        8af0322af1a5814f034cd9722a66a2406b1399607121b62550faa9691d131636  vi/index.html

        """,
      ])
    #expect(try disk.names() == ["site"])
  }

  @Test(arguments: [false, true])
  func `A signature stays with the manifest that was signed, and goes with it`(
    oneByOne: Bool
  ) async throws {
    _ = try await publish(pages(["index.html": "home"]))
    try disk.write("signed", to: "site/manifest-sha256.txt.sig")
    try disk.write("damaged", to: "site/index.html")
    let mended = try await publish(pages(["index.html": "home"]), oneByOne: oneByOne)
    #expect(mended.written == ["index.html"] && mended.foreign == [] && !mended.lostSignature)
    #expect(try disk.contents(of: "site")["manifest-sha256.txt.sig"] == "signed")
    let changed = try await publish(pages(["index.html": "new"]), oneByOne: oneByOne)
    #expect(changed.lostSignature && changed.removed == [] && changed.foreign == [])
    #expect(
      try disk.names(in: "site") == ["index.html", "manifest-sha256.txt"])
    #expect(try await !publish(pages(["index.html": "last"]), oneByOne: oneByOne).lostSignature)
  }

  @Test(arguments: [false, true])
  func `A signature comes up with its site, and a new one in its place`(
    oneByOne: Bool
  ) async throws {
    let path = "site/manifest-sha256.txt.sig"
    func signed(_ text: String, by signature: String) async throws -> Publication.Outcome {
      try await Publication(
        pages(["index.html": text, "a.html": "a"]), jobs: 1, keepsOld: true,
        signature: Array(signature.utf8)
      ).publish(to: disk("site"), oneByOne: oneByOne)
    }
    for (text, signature) in [("old", "1"), ("new", "2"), ("new", "3")] {
      let outcome = try await signed(text, by: signature)
      #expect(!outcome.lostSignature && outcome.foreign == [])
      #expect(try disk.contents(of: "site")["manifest-sha256.txt.sig"] == signature, "\(path)")
      #expect(try disk.contents(of: "site")["index.html"] == text)
    }
    // The step back is the last other one.
    #expect(try disk.contents(of: ".site.before")["index.html"] == "old")
    #expect(try disk.contents(of: ".site.before")["manifest-sha256.txt.sig"] == "1")
  }

  @Test func `An empty folder becomes a site`() async throws {
    try disk.makeFolder("site")
    #expect(try await publish(pages(["a.html": "a"])).written == ["a.html"])
    #expect(try disk.names(in: "site") == ["a.html", "manifest-sha256.txt"])
  }

  @Test(arguments: [false, true])
  func `A build without changes leaves every file as it is`(oneByOne: Bool) async throws {
    let site = pages(["index.html": "home", "a/b.html": "b"])
    _ = try await publish(site)
    let files = ["", "/index.html", "/a/b.html", "/manifest-sha256.txt"]
    let before = try files.map { try disk.identity(of: "site" + $0) }
    let outcome = try await publish(site, oneByOne: oneByOne)
    #expect(outcome.unchanged == ["a/b.html", "index.html"])
    #expect(outcome.written + outcome.removed + outcome.foreign == [])
    #expect(try files.map { try disk.identity(of: "site" + $0) } == before)
    #expect(try disk.names() == ["site"])
  }

  @Test(arguments: [false, true])
  func `Only what changed is written`(oneByOne: Bool) async throws {
    _ = try await publish(pages(["index.html": "home", "a/b.html": "b", "c.html": "c"]))
    let before = try disk.identity(of: "site/a/b.html")
    let outcome = try await publish(
      pages(["index.html": "house", "a/b.html": "b", "d/e/f.html": "f"]), oneByOne: oneByOne)
    #expect(outcome.written == ["d/e/f.html", "index.html"])
    #expect(outcome.unchanged == ["a/b.html"])
    #expect(outcome.removed == ["c.html"])
    #expect(
      try disk.contents(of: "site").filter { $0.key != "manifest-sha256.txt" } == [
        "index.html": "house", "a": "folder", "a/b.html": "b", "d": "folder", "d/e": "folder",
        "d/e/f.html": "f",
      ])
    #expect(try disk.identity(of: "site/a/b.html") == before)
    #expect(try disk.names() == ["site"])
  }

  @Test(arguments: [false, true])
  func `A page and a folder of pages can take each other's name`(oneByOne: Bool) async throws {
    _ = try await publish(pages(["a": "file", "b/c": "below"]))
    let outcome = try await publish(pages(["a/c": "below", "b": "file"]), oneByOne: oneByOne)
    #expect(outcome.removed == ["a", "b/c"])
    #expect(
      try disk.contents(of: "site").filter { $0.key != "manifest-sha256.txt" }
        == ["a": "folder", "a/c": "below", "b": "file"])
  }

  @Test(arguments: [false, true])
  func `A folder goes with its last page`(oneByOne: Bool) async throws {
    _ = try await publish(pages(["index.html": "home", "2016/vi/a.html": "a"]))
    _ = try await publish(pages(["index.html": "home"]), oneByOne: oneByOne)
    #expect(try disk.names(in: "site") == ["index.html", "manifest-sha256.txt"])
  }

  @Test(arguments: [false, true])
  func `Files of others stay and are named`(oneByOne: Bool) async throws {
    _ = try await publish(pages(["index.html": "home", "2016/a.html": "a"]))
    try disk.write("keep", to: "site/2016/photo.jpg")
    try disk.write("keep", to: "site/.htaccess")
    try disk.makeFolder("site/uploads/empty")
    try disk.setMode(0o700, of: "site/uploads")
    try disk.link("site/latest", to: "2016")
    let before = try disk.identity(of: "site/2016/photo.jpg")
    let outcome = try await publish(pages(["index.html": "house"]), oneByOne: oneByOne)
    #expect(outcome.foreign == [".htaccess", "2016/photo.jpg", "latest"])
    #expect(outcome.removed == ["2016/a.html"])
    #expect(
      try disk.contents(of: "site").filter { $0.key != "manifest-sha256.txt" } == [
        "index.html": "house", ".htaccess": "keep", "2016": "folder", "2016/photo.jpg": "keep",
        "uploads": "folder", "uploads/empty": "folder", "latest": "→ 2016",
      ])
    #expect(try disk.identity(of: "site/2016/photo.jpg") == before)
    #expect(try disk.mode(of: "site/uploads") == 0o700)
  }

  @Test(arguments: [false, true])
  func `Links in the site are not followed`(oneByOne: Bool) async throws {
    try disk.write("secret", to: "elsewhere/a.html")
    _ = try await publish(pages(["index.html": "home", "a.html": "a"]))
    try disk.remove("site/a.html")
    try disk.link("site/a.html", to: disk("elsewhere/a.html"))
    try disk.link("site/folder", to: disk("elsewhere"))
    let outcome = try await publish(pages(["a.html": "secret"]), oneByOne: oneByOne)
    #expect(outcome.written == ["a.html"])
    #expect(outcome.foreign == ["folder"])
    let site = try disk.contents(of: "site")
    #expect(site["a.html"] == "secret")
    #expect(site["folder"] == "→ " + disk("elsewhere"))
    #expect(try disk.contents(of: "elsewhere") == ["a.html": "secret"])
  }

  @Test func `A file that was changed by hand is written anew`() async throws {
    let site = pages(["index.html": "home"])
    _ = try await publish(site)
    try disk.write("hand", to: "site/index.html")
    #expect(try await publish(site).written == ["index.html"])
    #expect(try disk.contents(of: "site")["index.html"] == "home")
  }

  @Test func `A file whose mode was changed is written anew`() async throws {
    let site = pages(["index.html": "home"])
    _ = try await publish(site)
    try disk.setMode(0o600, of: "site/index.html")
    #expect(try await publish(site).written == ["index.html"])
    #expect(try disk.mode(of: "site/index.html") == 0o644)
  }

  @Test(arguments: [1, 2, 16])
  func `Many pages come out the same with any number of jobs`(jobs: Int) async throws {
    let site = (0..<500).map { number in
      SiteFile(path: "\(number % 7)/\(number).html") { Array("page \(number)".utf8) }
    }
    let outcome = try await publish(site, jobs: jobs)
    #expect(outcome.written.count == 500)
    #expect(
      outcome.written == outcome.written.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let manifest = try #require(try disk.contents(of: "site")["manifest-sha256.txt"])
    #expect(manifest.split(separator: "\n").map { String($0.dropFirst(66)) } == outcome.written)
    let verified = try disk.run(
      ["sha256sum", "--strict", "--quiet", "-c", "manifest-sha256.txt"], in: "site")
    #expect(verified.status == 0)
    #expect(verified.output == "")
  }

  @Test func `The manifest names names that are not ASCII as they are`() async throws {
    _ = try await publish(pages(["ảnh/Thanh Hóa.png": "png", "a  b.html": "ab"]))
    let verified = try disk.run(["sha256sum", "-c", "manifest-sha256.txt"], in: "site")
    #expect(verified.output == "a  b.html: OK\nảnh/Thanh Hóa.png: OK\n")
  }

  @Test func `Two spellings of one name are two files`() async throws {
    _ = try await publish(pages(["hóa.html": "composed"]))
    try disk.write("decomposed", to: "site/ho\u{301}a.html")
    let outcome = try await publish(pages(["index.html": "home"]))
    #expect(outcome.removed.map { Array($0.utf8) } == [Array("hóa.html".utf8)])
    #expect(outcome.foreign.map { Array($0.utf8) } == [Array("ho\u{301}a.html".utf8)])
  }
}
