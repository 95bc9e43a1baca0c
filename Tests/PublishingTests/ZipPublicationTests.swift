import Foundation
import Input
import LinkCheck
import SiteFiles
import Testing
import Zip

@testable import Publishing

/// Pages packed into one file.
@Suite struct ZipPublicationTests {
  private let disk: TestFolder
  private let site = pages(["index.html": "<h1>A</h1>", "ảnh/a.png": "png", "a b.css": "b"])

  init() throws { disk = try TestFolder() }

  private func pack(
    _ site: [SiteFile], to name: String = "site.zip", sources: [String] = [], jobs: Int = 2
  ) async throws -> ZipPublication.Outcome {
    try await ZipPublication(site, sources: sources, jobs: jobs, check: SiteCheck(site))
      .publish(to: disk(name))
  }

  private func refusal(to name: String, sources: [String] = []) async throws -> String {
    let before = try disk.contents(of: ".")
    let refusal = try await #require(throws: Refusal.self) {
      try await pack(site, to: name, sources: sources)
    }
    #expect(try disk.contents(of: ".") == before)
    return refusal.message.replacing(disk.path, with: "…")
  }

  private func reader() throws -> ZipReader {
    try ZipReader(Array(try Data(contentsOf: URL(filePath: disk("site.zip")))))
  }

  @Test func `All files and their manifest stand in the zip, sorted`() async throws {
    let outcome = try await pack(site)
    let zip = try reader()
    #expect(zip.paths == ["a b.css", "index.html", "manifest-sha256.txt", "ảnh/a.png"])
    #expect(outcome.fileCount == 4)
    #expect(
      try disk.run(["wc", "-c", "site.zip"], in: "").output == "\(outcome.byteCount) site.zip\n")
    for path in zip.paths {
      try disk.write(
        String(decoding: try #require(try zip.contents(of: path)), as: UTF8.self),
        to: "unpacked/\(path)")
    }
    let verified = try disk.run(
      ["sha256sum", "--strict", "-c", "manifest-sha256.txt"], in: "unpacked")
    #expect(verified.output == "a b.css: OK\nindex.html: OK\nảnh/a.png: OK\n")
    #expect(try await Verification(of: disk("unpacked")).holds())
    #expect(try disk.names() == ["site.zip", "unpacked"])
  }

  @Test func `The same pages give the same bytes with any number of jobs`() async throws {
    let many = (0..<300).map { number in
      SiteFile(path: "\(number % 7)/\(number).txt") { Array("page \(number)".utf8) }
    }
    _ = try await pack(many, to: "one.zip", jobs: 1)
    _ = try await pack(many.reversed(), to: "other.zip", jobs: 16)
    #expect(try disk.run(["cmp", "one.zip", "other.zip"], in: "").status == 0)
  }

  @Test func `A zip file is replaced in one step, and stays if anything is wrong`() async throws {
    _ = try await pack(pages(["old.txt": "old"]))
    let before = try disk.contents(of: ".")
    let broken = pages(["index.html": "<h1>A</h1><a href=\"gone.html\">gone</a>"])
    let problems = try await #require(throws: Problems.self) { try await pack(broken) }
    #expect(problems.sorted.count == 1)
    #expect(try disk.contents(of: ".") == before)
    _ = try await pack(site)
    #expect(try reader().paths.contains("index.html"))
    #expect(try disk.names() == ["site.zip"])
  }

  @Test func `What a killed run left is cleaned away`() async throws {
    try disk.write("", to: ".site.zip.yearbook/being-built-by-yearbook")
    try disk.write("half", to: ".site.zip.yearbook/zip")
    _ = try await pack(site)
    #expect(try disk.names() == ["site.zip"])
  }

  @Test func `A file that is no zip is not replaced`() async throws {
    try disk.write("PKmine", to: "letter.odt")
    #expect(
      try await refusal(to: "letter.odt")
        == "'…/letter.odt' is no zip file and would be lost; name another for the archive")
  }

  @Test func `A folder, a link and a missing folder are no place for a zip`() async throws {
    try disk.makeFolder("folder")
    try disk.link("link", to: "nowhere")
    #expect(
      try await refusal(to: "folder")
        == "'…/folder' is a folder; name a file in it, such as '…/folder/yearbook.zip'")
    #expect(
      try await refusal(to: "folder/")
        == "'…/folder/' names no file; name one, such as 'yearbook.zip'")
    #expect(
      try await refusal(to: "link") == "'…/link' is a symbolic link; name the file that it leads to"
    )
    #expect(
      try await refusal(to: "no/site.zip")
        == "the folder '…/no', where 'site.zip' is to stand, is missing; make it first")
  }

  @Test func `The sources are no place for a zip`() async throws {
    try disk.makeFolder("content/2016")
    #expect(
      try await refusal(to: "content/2016/site.zip", sources: [disk("content")])
        == "'…/content/2016/site.zip' lies in the sources in '…/content'; name a file outside them")
  }
}
