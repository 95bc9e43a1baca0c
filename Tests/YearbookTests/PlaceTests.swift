import Foundation
import Testing
import Workplaces

/// Where commands do not write, and what they do not read there.
struct PlaceTests {
  @Test(arguments: [
    "site/a.zip", "site/2016/a.zip", "./content/../site//a.zip", "link/a.zip", "link/2016/a.zip",
  ])
  func `An archive does not go into the site`(output: String) throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try FileManager.default.createSymbolicLink(
      at: place.folder.appending(path: "link"),
      withDestinationURL: place.folder.appending(path: "site"))
    let before = try place.contents(of: "site")
    let run = try place.run("archive", "--output", output)
    #expect(run.status == 73)
    #expect(run.errors.hasPrefix("yearbook: '\(output)' lies in the site in '/"))
    #expect(run.errors.hasSuffix("/site', of which it would be no part; name a file outside it\n"))
    #expect(try place.contents(of: "site") == before)
    #expect(try place.run("archive", "--output", "a.zip").status == 0)
  }

  @Test(arguments: ["content/a.zip", "content/2016/a.zip", "site/../content/a.zip", "link/a.zip"])
  func `An archive does not go into the content`(output: String) throws {
    let place = try Workplace(changing: ["site/x": ""])
    defer { place.remove() }
    try FileManager.default.createSymbolicLink(
      at: place.folder.appending(path: "link"),
      withDestinationURL: place.folder.appending(path: "content/2016"))
    let run = try place.run("archive", "--output", output)
    #expect(run.status == 73)
    #expect(run.errors.contains("lies in the sources in 'content'"), "\(run.errors)")
  }

  @Test(arguments: [
    ["build", "--output", "no/where/site"], ["pdf", "--output", "no/where/site"],
    ["archive", "--output", "no/where/site"],
  ])
  func `A missing folder is told before anything is read`(words: [String]) throws {
    let place = try Workplace(changing: ["content/site.yaml": "a mistake"])
    defer { place.remove() }
    let run = try Program.run(words, in: place.folder)
    #expect(run.status == 73)
    #expect(
      run.errors
        == "yearbook: the folder 'no/where', where 'site' is to stand, is missing; make it first\n")
    #expect(run.output == "")
  }

  @Test(arguments: ["build", "pdf"])
  func `A place that is refused is told before anything is read`(command: String) throws {
    let place = try Workplace(changing: ["content/site.yaml": "a mistake", "site": "no folder"])
    defer { place.remove() }
    let run = try place.run(command)
    #expect(run.status == 73)
    #expect(run.errors.hasPrefix("yearbook: 'site' is not a folder;"), "\(run.errors)")
  }

  /// Runs a command with at most 3 GB of memory.
  private func runBounded(_ words: [String], in place: Workplace) throws -> Program.Run {
    try Program.run(words, in: place.folder, umask: "022; ulimit -v 3000000")
  }

  private func enlarge(_ path: String, in place: Workplace) throws {
    let file = try FileHandle(forWritingTo: place.folder.appending(path: path))
    try file.truncate(atOffset: 8 << 30)
    try file.close()
  }

  @Test func `A record of 8 GB is not read`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try enlarge(".site.yearbook-record", in: place)
    let run = try runBounded(["build"], in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("(0 written, "), "\(run.output)")
    #expect(
      try place.contents(of: ".").filter { $0.key.hasPrefix(".site") }.allSatisfy {
        $0.value.count < 1 << 20
      })
  }

  @Test(arguments: ["manifest-sha256.txt", ".incomplete"])
  func `A manifest of 8 GB is not read, and its folder is not Yearbook's`(name: String) throws {
    let place = try Workplace()
    defer { place.remove() }
    try place.write("", to: "site/\(name)")
    try enlarge("site/\(name)", in: place)
    for words in [["build"], ["archive", "--output", "a.zip"]] {
      let run = try runBounded(words, in: place)
      #expect(run.status == (words == ["build"] ? 73 : 0), "\(run.errors)")
    }
    let verified = try runBounded(["verify", "site"], in: place)
    #expect(verified.status == 2, "\(verified.errors)")
  }

  @Test func `A page and a PDF of 8 GB in the site are not read, and made anew`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try enlarge("site/2016/index.html", in: place)
    let run = try runBounded(["build"], in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("(1 written, "), "\(run.output)")
    #expect(try place.contents(of: "site")["2016/index.html"].map { $0.count < 1 << 20 } == true)
  }
}
