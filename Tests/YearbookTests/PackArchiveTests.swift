import Foundation
import Testing
import Workplaces
import Zip

/// A year, or the site, packed by the program into a zip file.
struct PackArchiveTests {
  private static let fullCluster = Program.root
    .appending(path: "Tests/Fixtures/full-cluster/content").path()

  /// Packs the year of a content, and reads the zip with another's reader.
  private func pack(
    _ content: String, _ year: Int, in folder: URL
  ) throws -> [String: [UInt8]] {
    let run = try Program.run(
      [
        "archive", "--year", "\(year)", "--output", "year.zip", "--content", content, "--templates",
        Program.root.appending(path: "templates").path(),
      ], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let zip = try ZipReader(
      Array(try Data(contentsOf: folder.appending(path: "year.zip"))))
    var files: [String: [UInt8]] = [:]
    for path in zip.paths { files[path] = try zip.contents(of: path) }
    return files
  }

  @Test(arguments: [
    (Program.root.appending(path: "content").path(), 2016), (fullCluster, 2019),
    (fullCluster, 2023),
  ])
  func `A year stands alone: no link in it is dead, and its manifest holds`(
    content: String, year: Int
  ) throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let files = try pack(content, year, in: place.folder)
    for (path, bytes) in files where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      for match in page.matches(of: /(?:href|src|action)="([^"]*)"/) {
        let link = String(match.1)
        guard link.firstMatch(of: /^(https?|mailto|tel):/) == nil else { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let goal = Self.resolve(String(parts[0]), from: path)
        guard let target = files[goal] else {
          Issue.record("\(path): \(link) leads to \(goal), which is not there")
          continue
        }
        if parts.count == 2 {
          let text = String(decoding: target, as: UTF8.self)
          #expect(text.contains(" id=\"\(parts[1])\""), "\(path): \(link)")
        }
      }
      #expect(!page.contains("<form"), "\(path)")
      #expect(!page.contains("search.js"), "\(path)")
    }
    for (path, bytes) in files { try place.write(Data(bytes), to: "year/\(path)") }
    #expect(try Program.run(["verify", "year"], in: place.folder).status == 0)
  }

  @Test func `The pages of the year in all languages are there, and no other`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let files = try pack(Program.root.appending(path: "content").path(), 2016, in: place.folder)
    let known: Set = [
      "2016/index.html", "vi/2016/index.html", "2016/conference.html", "vi/2016/conference.html",
      "provinces/nghe-an/2016.html", "vi/provinces/thanh-hoa/2016.html", "2016/ranking.csv",
      "2016/awards.xlsx", "assets/style.css", "assets/tables.js", "assets/sorting.js",
      "index.html",
      "manifest-sha256.txt",
    ]
    #expect(known.subtracting(files.keys) == [])
    for path in files.keys {
      #expect(path.firstMatch(of: /20(1[3-57]|2\d)/) == nil, "\(path)")
      #expect(!path.hasPrefix("data/") && !path.hasPrefix("search"), "\(path)")
    }
    let page = String(decoding: try #require(files["2016/index.html"]), as: UTF8.self)
    #expect(page.contains("<th scope=\"row\"><span>Thanh Hóa</span></th>"))
    #expect(page.contains("<a href=\"../provinces/thanh-hoa/2016.html\">985</a>"))
    #expect(page.contains("<a href=\"../vi/2016/index.html\" lang=\"vi\""))
    #expect(!page.contains("class=\"sections\""))
    let front = String(decoding: try #require(files["index.html"]), as: UTF8.self)
    #expect(front.contains("<a href=\"vi/2016/index.html\" hreflang=\"vi\">Năm thi đua 2016"))
  }

  @Test func `Without a year the zip holds what a build writes`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    let run = try place.run("archive")
    #expect(run.output.hasPrefix("packed the site (48 pages, "))
    #expect(run.output.hasSuffix(" s → yearbook.zip\n"))
    let site = try place.contents(of: "site").compactMapValues { $0.isEmpty ? nil : Array($0) }
    let zip = try ZipReader(
      Array(try Data(contentsOf: place.folder.appending(path: "yearbook.zip"))))
    #expect(zip.paths == site.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for path in zip.paths { #expect(try zip.contents(of: path) == site[path], "\(path)") }
  }

  @Test func `A year that is not there is named with those that are`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try place.run("archive", "--year", "2015")
    #expect(run.status == 64)
    #expect(run.errors == "yearbook: 'content' has no emulation year 2015; there are 2016\n")
  }

  @Test func `Nothing is packed while anything is wrong, and the old zip stays`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("archive", "--year", "2016").status == 0)
    let before = try Data(contentsOf: place.folder.appending(path: "yearbook-2016.zip"))
    try place.write("province,total\nnobody,1\n", to: "content/2016/scores.csv")
    let run = try place.run("archive", "--year", "2016")
    #expect(run.status == 1)
    #expect(run.errors.contains("content/2016/scores.csv:2:1: error: "))
    #expect(run.output.hasPrefix("packed nothing, 1 error, "))
    #expect(run.output.hasSuffix(" s; yearbook-2016.zip is as it was\n"))
    #expect(try Data(contentsOf: place.folder.appending(path: "yearbook-2016.zip")) == before)
  }

  /// The path that a relative link in a page means; one that names no file means the page itself.
  private static func resolve(_ link: String, from page: String) -> String {
    guard !link.isEmpty else { return page }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) {
      if part != ".." {
        parts.append(part.removingPercentEncoding ?? part)
      } else if parts.popLast() == nil {
        return "outside the zip"
      }
    }
    return parts.joined(separator: "/")
  }
}
