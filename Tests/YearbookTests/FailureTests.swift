import Foundation
import Testing
import Workplaces

@testable import yearbook

struct FailureTests {
  /// A call, the status that it ends with, and the one line that it tells with `--format json`.
  struct Call: CustomTestStringConvertible {
    let words: String
    let status: Int32
    let line: String
    var testDescription: String { words }
  }

  @Test(arguments: [
    Call(
      words: "build --output content", status: 73,
      line: """
        {"code":"refused","message":"'content' holds the sources in 'content'; name a folder of its \
        own for the site","severity":"error"}
        """),
    Call(
      words: "archive --output content", status: 73,
      line: """
        {"code":"refused","message":"'content' is a folder; name a file in it, such as \
        'content/yearbook.zip'","severity":"error"}
        """),
    Call(
      words: "archive --year 1999", status: 64,
      line: """
        {"code":"unknown-year","file":"content","message":"'content' has no emulation year 1999; \
        there are 2016","severity":"error"}
        """),
    Call(
      words: "pdf --engine ./nothing", status: 69,
      line: """
        {"code":"no-engine","message":"there is no program './nothing'; name weasyprint, chromium, \
        or the path of one of these programs","severity":"error"}
        """),
    Call(
      words: "verify nowhere", status: 74,
      line: """
        {"code":"disk","file":"nowhere","message":"cannot open 'nowhere': No such file or directory; \
        see that the path is right and nothing removes it meanwhile","severity":"error"}
        """),
    Call(
      words: "import nowhere.csv --year 2016", status: 74,
      line: """
        {"code":"disk","file":"nowhere.csv","message":"cannot read 'nowhere.csv': there is no such \
        file","severity":"error"}
        """),
    Call(
      words: "import new.csv --year 2016", status: 73,
      line: """
        {"code":"refused","message":"the sheet would make 1 change in what the year has; see that each \
        is meant, and let --force take it","severity":"error"}
        """),
  ])
  func `Why a command could not do its work is one line of JSON where that is asked for`(
    _ call: Call
  ) throws {
    let place = try Workplace(changing: ["new.csv": "Đơn vị,Tổng\nNghệ An,991\n"])
    defer { place.remove() }
    let words = call.words.split(separator: " ").map(String.init)
    let run = try Program.run(words + ["--format", "json"], in: place.folder)
    #expect(run.errorsInEnglish == call.line + "\n")
    #expect(run.status == call.status)
  }

  @Test(arguments: ["check", "list", "explain index.html", "seal 2016", "build", "archive", "pdf"])
  func `A path that leads through a file is told as JSON by every command that reads content`(
    _ command: String
  ) throws {
    let place = try Workplace()
    defer { place.remove() }
    let path = "content/site.yaml/folder"
    let words = command.split(separator: " ").map(String.init)
    let run = try Program.run(
      words + ["--content", path, "--format", "json"], in: place.folder)
    #expect(run.status == 74)
    #expect(run.errors.split(separator: "\n").count == 1)
    let line = try JSONDecoder().decode([String: String].self, from: Data(run.errorsInEnglish.utf8))
    #expect(line.keys.sorted() == ["code", "file", "message", "severity"])
    #expect(line["code"] == "disk")
    #expect(line["file"]?.hasSuffix(path) == true)
    #expect(line["message"]?.hasSuffix("': a part of that path is no folder") == true)
  }

  @Test func `What stopped a run is told with its code`() {
    let failure = Failure(
      .interrupted, "stopped", Notice.stopped(.isAsItWas("site"), isDone: false).text)
    #expect(
      ProblemLine(failure).text
        == #"{"code":"stopped","message":"stopped; site is as it was","messages":{"#
        + #""en":"stopped; site is as it was","vi":"đã dừng; site giữ nguyên như cũ"},"severity":"error"}"#
    )
  }

  @Test func `Without JSON it is told as text`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try place.run("import", "content", "--year", "2016")
    #expect(run.status == 74)
    #expect(run.errors.hasPrefix("yearbook: cannot read '"))
    #expect(run.errors.hasSuffix("content': it is a folder; name a file in it\n"))
  }
}
