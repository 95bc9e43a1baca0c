import Foundation
import Testing
import Workplaces

/// A report in Word that becomes the draft of a note.
struct DocumentImportTests {
  private static let folder = Program.root.appending(path: "Tests/Fixtures/documents")

  @Test func `The text of a Word report becomes a draft, with its picture and marks`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let report = Self.folder.appending(path: "bao-cao.docx").path()
    let run = try place.run("import", report, "--year", "2016", "--note")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\ncontent/2016/bao-cao.md is a draft; "))
    let note = try place.read("content/2016/bao-cao.md")
    let golden = Self.folder.appending(path: "bao-cao.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(note.utf8).write(to: golden)
    } else {
      #expect(note == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
    }
    try place.write(note.replacing("status: draft\n", with: ""), to: "content/2016/finished.md")
    let check = try place.run("check")
    #expect(check.errors.contains("[placeholder]") && check.status == 1, "\(check.errors)")
    let again = try place.run("import", report, "--year", "2016", "--note")
    #expect(again.status == 0 && again.output.contains("already"), "\(again.errors)")
    try place.write("---\ntitle: Own\n---\nOwn text.\n", to: "content/2016/bao-cao.md")
    let refused = try place.run("import", report, "--year", "2016", "--note")
    #expect(refused.status == 73)
    #expect(try place.read("content/2016/bao-cao.md").contains("Own text."))
  }

  @Test func `What is no Word document is refused, and nothing is written`() throws {
    let place = try Workplace(changing: ["a.docx": "text", "b.docx": "%PDF-1.7\n"])
    defer { place.remove() }
    for file in ["a.docx", "b.docx"] {
      let run = try place.run("import", file, "--year", "2016", "--note")
      #expect(run.status == 1)
      #expect(run.errors.contains("[not-a-document]"), "\(run.errors)")
      #expect(run.output.hasSuffix("imported nothing\n"))
    }
    let two = try place.run("import", "a.docx", "b.docx", "--year", "2016", "--note")
    #expect(two.status == 64)
  }
}
