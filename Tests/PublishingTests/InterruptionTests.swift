import Foundation
import Input
import SiteFiles
import Testing
import Workplaces

@testable import Publishing

/// What stands after a build that did not end well, and after the next one.
@Suite struct InterruptionTests {
  private let disk: TestFolder

  init() throws { disk = try TestFolder() }

  private func publishFirst() async throws -> [String: String] {
    try await Publication(pages(["index.html": "home", "a/b.html": "b", "c.html": "c"]))
      .publish(to: disk("site"))
    try disk.write("mine", to: "site/photo.jpg")
    return try disk.contents(of: "site")
  }

  private func problem(_ message: String, in path: String) -> Problem {
    Problem("test", message, at: Place(path: path))
  }

  private func failing(_ path: String, _ error: some Error) -> SiteFile {
    SiteFile(path: path) { throw error }
  }

  @Test func `All problems of all pages are thrown, and the old site stays`() async throws {
    let before = try await publishFirst()
    var both = Problems()
    both.report(problem("two", in: "two.md"))
    both.report(problem("three", in: "two.md"))
    let site =
      [failing("one.html", problem("one", in: "one.md"))] + pages(["index.html": "house"])
      + [failing("two.html", both), failing("three.html", problem("one", in: "one.md"))]
    let problems = try await #require(throws: Problems.self) {
      try await Publication(site, jobs: 2).publish(to: disk("site"))
    }
    #expect(problems.sorted.map(\.message) == ["one", "three", "two"])
    #expect(try disk.contents(of: "site") == before)
    #expect(try disk.names() == ["site"])
  }

  @Test(arguments: [1, 2, 5])
  func `The first thousand problems are the same with any number of jobs`(
    jobs: Int
  ) async throws {
    let site = (1000..<4000).map { failing("\($0).html", problem("x", in: "\($0).md")) }
    let problems = try await #require(throws: Problems.self) {
      try await Publication(site, jobs: jobs).publish(to: disk("site"))
    }
    #expect(
      problems.sorted.map(\.place.file.path) == (1000..<2000).map { "\($0).md" } + ["2000.html"])
    #expect(problems.sorted.last?.code == "too-many-mistakes")
    #expect(try disk.names() == [])
  }

  @Test func `A page that cannot be read stops the build, and the old site stays`() async throws {
    let before = try await publishFirst()
    let error = DiskError("read", "content/photo.png", code: 5, reason: "Input/output error")
    let site = pages(["index.html": "house"]) + [failing("photo.png", error)]
    let thrown = try await #require(throws: DiskError.self) {
      try await Publication(site).publish(to: disk("site"))
    }
    #expect(
      thrown.message
        == "cannot read 'content/photo.png': Input/output error; "
        + "the disk may be failing; save what is on it to another one")
    #expect(try disk.contents(of: "site") == before)
    #expect(try disk.names() == ["site"])
  }

  @Test func `A name that the disk does not take is told, and the old site stays`() async throws {
    let before = try await publishFirst()
    let name = String(repeating: "a", count: 300)
    let thrown = try await #require(throws: DiskError.self) {
      try await Publication(pages(["b/\(name)": ""])).publish(to: disk("site"))
    }
    #expect(
      thrown.message
        == "cannot write '\(disk.path)/.site.yearbook/site/b/\(name)': File name too long; "
        + "give it a shorter name")
    #expect(try disk.contents(of: "site") == before)
    #expect(try disk.names() == ["site"])
  }

  @Test func `A cancelled build leaves the old site`() async throws {
    let before = try await publishFirst()
    let site = disk("site")
    let build = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await Publication(pages(["index.html": "house"])).publish(to: site)
    }
    build.cancel()
    await #expect(throws: CancellationError.self) { try await build.value }
    #expect(try disk.contents(of: "site") == before)
    #expect(try disk.names() == ["site"])
  }

  @Test(arguments: [0, 1, 63, 64, 150, 199])
  func `A build that is killed leaves the old site, and the next one cleans up`(
    moment: Int
  ) async throws {
    let before = try await publishFirst()
    let path = disk("site")
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, moment = moment as Int] in
      let site = (0..<200).map { number in
        SiteFile(path: "\(number).html") {
          if number == moment { raise(SIGKILL) }
          return Array("\(number)".utf8)
        }
      }
      try await Publication(site, jobs: 2).publish(to: path)
    }
    #expect(try disk.contents(of: "site") == before)
    #expect(try disk.names() == [".site.yearbook", "site"])
    let outcome = try await Publication(pages(["index.html": "house"])).publish(to: path)
    #expect(outcome.removed == ["a/b.html", "c.html"])
    #expect(outcome.foreign == ["photo.jpg"])
    #expect(try disk.names() == ["site"])
  }

  @Test func `A build that was killed after the exchange left the old site behind`() async throws {
    _ = try await publishFirst()
    try disk.write("", to: ".site.yearbook/being-built-by-yearbook")
    try disk.write("old", to: ".site.yearbook/site/old/index.html")
    try disk.link(".site.yearbook/site/link", to: disk("site"))
    try disk.makeFolder(".site.yearbook/probe")
    let outcome = try await Publication(pages(["index.html": "home"])).publish(to: disk("site"))
    #expect(outcome.unchanged == ["index.html"])
    #expect(try disk.names() == ["site"])
    #expect(try disk.names(in: "site") == ["index.html", "manifest-sha256.txt", "photo.jpg"])
  }

  @Test(arguments: [false, true])
  func `After an exchange file by file was killed, nothing of it is taken for another's`(
    oneByOne: Bool
  ) async throws {
    _ = try await publishFirst()
    let digest = String(repeating: "0", count: 64)
    try disk.write(
      "\(digest)  a/b.html\n\(digest)  new.html\n", to: "site/.incomplete")
    try disk.write("half a f", to: "site/.arriving-from-yearbook")
    try disk.write("new", to: "site/new.html")
    try disk.remove("site/c.html")
    let outcome = try await Publication(pages(["index.html": "home", "a/b.html": "b"]))
      .publish(to: disk("site"), oneByOne: oneByOne)
    #expect(outcome.removed == ["new.html"])
    #expect(outcome.unchanged == ["a/b.html", "index.html"])
    #expect(outcome.foreign == ["photo.jpg"])
    #expect(
      try disk.names(in: "site") == ["a", "index.html", "manifest-sha256.txt", "photo.jpg"])
  }

  @Test(arguments: [
    "0/0.html", "3/101.html", "6/97.html", "0/301.html", "3/402.html", "6/496.html",
  ])
  func `An exchange file by file can be killed once any file is gone or is there`(
    file: String
  ) async throws {
    let old = (0..<300).map { number in SiteFile(path: "\(number % 7)/\(number).html") { [1] } }
    let new = (200..<500).map { number in SiteFile(path: "\(number % 7)/\(number).html") { [2] } }
    try await Publication(old).publish(to: disk("site"))
    try disk.write("mine", to: "site/photo.jpg")
    let path = disk("site")
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, file = file as String] in
      let new = (200..<500).map { number in SiteFile(path: "\(number % 7)/\(number).html") { [2] } }
      let before = System.identity(of: "\(path)/\(file)")?.0
      Thread.detachNewThread {
        while System.identity(of: "\(path)/\(file)")?.0 == before {}
        raise(SIGKILL)
      }
      _ = try await Publication(new).publish(to: path, oneByOne: true)
      pause()  // it was done before its time had come
    }
    let outcome = try await Publication(new).publish(to: path)
    #expect(outcome.foreign == ["photo.jpg"])
    #expect(try await Verification(of: path).holds(allowingExtra: true))
    #expect(try disk.contents(of: "site").count == new.count + 9)
    #expect(try disk.names() == ["site"])
  }

  @Test func `A first exchange file by file that was killed can be taken up`() async throws {
    let digest = String(repeating: "0", count: 64)
    try disk.write("\(digest)  a.html\n", to: "site/.incomplete")
    try disk.write("a", to: "site/a.html")
    let outcome = try await Publication(pages(["a.html": "a"])).publish(to: disk("site"))
    #expect(outcome.unchanged == ["a.html"])
    #expect(try disk.names(in: "site") == ["a.html", "manifest-sha256.txt"])
  }

  @Test func `A site that is removed during the build comes back whole`() async throws {
    _ = try await publishFirst()
    let disk = disk
    let site = [
      SiteFile(path: "index.html") {
        try disk.remove("site")
        return Array("home".utf8)
      }
    ]
    let outcome = try await Publication(site).publish(to: disk("site"))
    #expect(outcome.written == ["index.html"])
    #expect(try disk.names(in: "site") == ["index.html", "manifest-sha256.txt"])
  }

  @Test func `A file that somebody puts into the site during the build stays`() async throws {
    _ = try await publishFirst()
    let disk = disk
    let site = [
      SiteFile(path: "index.html") {
        try disk.write("mine", to: "site/upload/late.jpg")
        return Array("house".utf8)
      }
    ]
    try await Publication(site).publish(to: disk("site"))
    #expect(try disk.contents(of: "site")["upload/late.jpg"] == "mine")
  }

  @Test(arguments: [false, true])
  func `A site that is to survive a power cut is the same`(oneByOne: Bool) async throws {
    let before = try await publishFirst()
    let site = pages(["index.html": "house", "c.html": "c"])
    let outcome = try await Publication(site, isDurable: true)
      .publish(to: disk("site"), oneByOne: oneByOne)
    #expect(outcome.written == ["index.html"])
    #expect(outcome.foreign == ["photo.jpg"])
    #expect(try await Verification(of: disk("site")).holds(allowingExtra: true))
    #expect(try disk.contents(of: "site")["c.html"] == before["c.html"])
    #expect(try await Publication(site, isDurable: true).publish(to: disk("site")).written == [])
    #expect(try disk.names() == ["site"])
  }
}
