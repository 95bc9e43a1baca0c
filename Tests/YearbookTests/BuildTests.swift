import Foundation
import Testing
import Workplaces

struct BuildTests {
  @Test func `A second build changes nothing`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").output.contains(" written, 0 unchanged), 0 errors, "))
    let before = try place.contents(of: "site")
    let second = try place.run("build")
    #expect(second.output.contains("(0 written, "))
    #expect(second.status == 0)
    #expect(try place.contents(of: "site") == before)
  }

  @Test func `A site is the same in any zone and language, with any number of jobs`() throws {
    let place = try Workplace()
    defer { place.remove() }
    _ = try place.run("build", "--output", "one", "--jobs", "1")
    let other = ["TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8", "LC_ALL": "tr_TR.UTF-8"]
    _ = try Program.run(
      ["build", "--output", "two", "--jobs", "8"], in: place.folder, environment: other)
    #expect(try place.contents(of: "one") == place.contents(of: "two"))
  }

  @Test func `Nothing is written by a check`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try place.run("check")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("checked 48 pages in 2 languages, 0 errors, 0 warnings, "))
    #expect(!FileManager.default.fileExists(atPath: place.folder.appending(path: "site").path()))
  }

  @Test func `A warning stops a strict build only`() throws {
    let place = try Workplace(changing: ["content/notes.md": "Nobody reads this."])
    defer { place.remove() }
    let warned = try place.run("build")
    #expect(warned.status == 0)
    #expect(warned.errors.contains("content/notes.md: warning: "))
    #expect(warned.output.contains("0 errors, 1 warning, "))
    let refused = try place.run("build", "--strict")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("content/notes.md: error: "))
    #expect(try place.run("build", "--quiet").errors == warned.errors)
    #expect(try place.run("build", "--quiet").output == "")
  }

  @Test func `Problems can be told as JSON, one object a line`() throws {
    let place = try Workplace(changing: [
      "content/2016/scores.csv": "province,total\nThanh Hóa,1985\nnobody,1\n"
    ])
    defer { place.remove() }
    let run = try place.run("check", "--format", "json")
    let lines = run.errorsInEnglish.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0] == """
        {"code":"points-range","column":11,"endColumn":15,"endLine":2,"file":"content/2016/scores.csv","line":2,"message":"points are between 0 and 1000, not 1985","severity":"error"}
        """)
  }

  @Test func `Of one code in one file 20 are printed, and how many more there are`() throws {
    let rows = (1...60).map { "nobody-\($0),1\n" }.joined()
    let place = try Workplace(changing: ["content/2016/scores.csv": "province,total\n\(rows)"])
    defer { place.remove() }
    let run = try place.run("check")
    #expect(run.errors.components(separatedBy: "[unknown-member]").count == 21)
    #expect(
      run.errors.contains(
        "\n… and 40 more 'unknown-member' in content/2016/scores.csv; --all prints them\n"))
    #expect(run.output.contains(" errors"))
    let all = try place.run("check", "--all")
    #expect(all.errors.components(separatedBy: "[unknown-member]").count == 61)
    #expect(!all.errors.contains("--all prints them"))
    let json = try place.run("check", "--format", "json")
    #expect(json.errors.components(separatedBy: "\"unknown-member\"").count == 61)
  }

  @Test func `An error comes before the warnings of other files, also quiet and as JSON`() throws {
    let files = Dictionary(
      uniqueKeysWithValues: (1...60).map { ("content/a\($0).md", "Not used.") })
    let wrong = ["content/2016/scores.csv": "province,total\nnobody,1\n"]
    let place = try Workplace(changing: files.merging(wrong) { $1 })
    defer { place.remove() }
    for options in [["check"], ["build", "--quiet"], ["check", "--format", "json"]] {
      let run = try Program.run(options, in: place.folder)
      let lines = run.errors.split(separator: "\n").filter { line in
        line.contains("warning") || line.contains("error")
      }
      #expect(lines.first?.contains("unknown-member") == true)
      #expect(lines.filter { $0.contains("warning") }.count == 60)
    }
  }

  @Test func `A folder of somebody else is refused`() throws {
    let place = try Workplace(changing: ["site/letter.txt": "Dear …"])
    defer { place.remove() }
    let run = try place.run("build")
    #expect(run.status == 73)
    #expect(run.errors.hasPrefix("yearbook: 'site' holds what Yearbook did not write"))
    #expect(try place.read("site/letter.txt") == "Dear …")
  }

  @Test(arguments: [
    (["biuld"], "did you mean 'build'?"), (["build", "--contnet", "x"], "--content"),
    (["build", "--jobs", "0"], "--jobs"),
    (["build", "--format", "xml"], "json"), (["templates", "yaer"], "year"),
  ])
  func `Wrong use says what would be right`(arguments: [String], hint: String) throws {
    let run = try Program.run(arguments, in: FileManager.default.temporaryDirectory)
    #expect(run.status == 64)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test func `A note that cannot be read makes no other mistake`() throws {
    let place = try Workplace(changing: [
      "content/2017/year.md": """
      ---
      title: The next year
      kind: summary
      status: unknown
      ---

      After [the last](../2016/conference.md).

      """
    ])
    defer { place.remove() }
    try place.write(Data([0xB8, 0x0A]), to: "content/2016/conference.md")
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/scores.csv"))
    let run = try place.run("check")
    #expect(run.errors.components(separatedBy: ": error: ").count == 2, "\(run.errors)")
    #expect(run.errors.contains("content/2016/conference.md:1:1: error: "))
    #expect(run.errors.contains("[not-utf8]"))
  }

  @Test func `A folder that is not there is named`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try place.run("build", "--content", "contents")
    #expect(run.status == 1)
    #expect(run.errors.contains("contents: error: there is no such folder"))
  }
}
