import Foundation
import Input
import Testing

@testable import Publishing

/// A few files written into a folder of sources, and what stands after a command that was killed.
@Suite struct ExclusiveFolderTests {
  private let disk: TestFolder
  private static let command = "yearbook import sheet.xlsx --year 2016"
  private static let ready = ["new-a-0", "new-a-1"]

  init() throws {
    disk = try TestFolder()
    try disk.write("old scores", to: "content/2016/scores.csv")
    try disk.write("old note", to: "content/2016/note.md")
  }

  private func write(_ texts: [String: String], in folder: String = "content") throws {
    let folder = try ExclusiveFolder(disk(folder), for: Self.command)
    try folder.write(texts.sorted { $0.key < $1.key }.map { NewFiles.File($0.key, $0.value) })
  }

  private static func digest(_ text: String) -> String {
    Manifest.hex(Manifest.digest(of: Array(text.utf8)))
  }

  /// The plan of new scores beside new criteria.
  private static let plan = WritePlan(
    command: command,
    entries: [
      WritePlan.Entry(
        path: "2016/scores.csv", ready: ready[0], digest: digest("new scores"),
        before: digest("old scores")),
      WritePlan.Entry(
        path: "2016/criteria.csv", ready: ready[1], digest: digest("new criteria"), before: nil),
    ])

  /// Leaves what a command leaves that was killed after its plan was there and so many files in place.
  private func interrupt(after placed: Int) throws {
    try disk.write("", to: "content/.yearbook-writing/lock")
    try disk.write(Self.plan.text, to: "content/.yearbook-writing/plan")
    let texts = ["new scores", "new criteria"]
    for (number, entry) in Self.plan.entries.enumerated() {
      let path = number < placed ? entry.path : ".yearbook-writing/\(entry.ready)"
      try disk.write(texts[number], to: "content/\(path)")
    }
  }

  @Test func `Files are written, and nothing else is left`() throws {
    try disk.setMode(0o664, of: "content/2016/scores.csv")
    try write(["2016/scores.csv": "new scores", "2017/.hidden": "", "2017/a b.md": "note"])
    #expect(
      try disk.contents(of: "content") == [
        "2016": "folder", "2016/note.md": "old note", "2016/scores.csv": "new scores",
        "2017": "folder", "2017/.hidden": "", "2017/a b.md": "note",
      ])
    #expect(try disk.mode(of: "content/2016/scores.csv") == 0o664)
    #expect(try disk.mode(of: "content/2017/a b.md") == 0o644)
  }

  @Test(arguments: [0, 1, 2])
  func `What was interrupted is finished by the next command`(placed: Int) throws {
    try interrupt(after: placed)
    let folder = try ExclusiveFolder(disk("content"), for: "yearbook new note --year 2016")
    #expect(folder.finished == Self.plan)
    #expect(!folder.hasFinishedThisCommand)
    try folder.write([])
    #expect(try disk.contents(of: "content/2016")["scores.csv"] == "new scores")
    #expect(try disk.contents(of: "content/2016")["criteria.csv"] == "new criteria")
    #expect(try disk.names(in: "content/.yearbook-writing") == ["lock"])
  }

  @Test func `The same command knows that it was finished, and the folder is left clean`() throws {
    try interrupt(after: 1)
    #expect(try ExclusiveFolder(disk("content"), for: Self.command).hasFinishedThisCommand)
    #expect(try disk.names(in: "content") == ["2016"])
  }

  @Test(arguments: ["2016/scores.csv", "2016/criteria.csv"], [0, 1])
  func `What somebody has written since is not overwritten`(path: String, placed: Int) throws {
    try interrupt(after: placed)
    try disk.write("mine", to: "content/\(path)")
    let refusal = #expect(throws: Refusal.self) { try write([:]) }
    #expect(
      refusal?.message.replacing(disk.path, with: "…")
        == "'…/content/\(path)' was changed after '\(Self.command)' was interrupted while it wrote"
        + " 2016/scores.csv and 2016/criteria.csv; see that these files belong together, then remove"
        + " '…/content/.yearbook-writing'")
    #expect(try disk.contents(of: "content")[path] == "mine")
    try disk.remove("content/.yearbook-writing")
    try write(["2016/scores.csv": "newer"])
    #expect(try disk.contents(of: "content/2016")["scores.csv"] == "newer")
  }

  @Test func `What was taken back by hand is as if it had never begun`() throws {
    try interrupt(after: 2)
    try disk.write("old scores", to: "content/2016/scores.csv")
    try disk.remove("content/2016/criteria.csv")
    let folder = try ExclusiveFolder(disk("content"), for: Self.command)
    #expect(folder.finished == nil)
    try folder.write([])
    #expect(
      try disk.contents(of: "content/2016") == ["note.md": "old note", "scores.csv": "old scores"])
    #expect(try disk.names(in: "content/.yearbook-writing") == ["lock"])
  }

  @Test func `A file of several that was removed since is told so`() throws {
    try interrupt(after: 2)
    try disk.remove("content/2016/criteria.csv")
    let refusal = #expect(throws: Refusal.self) { try write([:]) }
    #expect(
      refusal?.message.contains("/content/2016/criteria.csv' was removed after") == true)
  }

  @Test func `What was only made ready is removed`() throws {
    try disk.write("", to: "content/.yearbook-writing/lock")
    try disk.write("half", to: "content/.yearbook-writing/new-a-0")
    try disk.write("yearbook pl", to: "content/.yearbook-writing/new-plan")
    #expect(try ExclusiveFolder(disk("content"), for: Self.command).finished == nil)
    #expect(
      try disk.contents(of: "content") == [
        "2016": "folder", "2016/note.md": "old note", "2016/scores.csv": "old scores",
      ])
  }

  @Test(arguments: [
    "", "yearbook plan 1\nend\n", "yearbook plan 2\ncommand\nend\n",
    plan.text.replacing("2016/criteria", with: "../criteria"),
    plan.text.replacing("2016/criteria.csv", with: ".yearbook-writing/lock"),
    plan.text.replacing("new-a-1", with: "../2016/note.md"),
    String(plan.text.dropLast(5)),
  ])
  func `A plan that no command wrote is refused, and nothing is changed`(text: String) throws {
    try interrupt(after: 0)
    try disk.write(text, to: "content/.yearbook-writing/plan")
    let before = try disk.contents(of: "content")
    #expect(throws: Refusal.self) { try write(["2016/scores.csv": "newer"]) }
    #expect(try disk.contents(of: "content") == before)
  }

  @Test func `A failure gives every file its place back`() throws {
    let staging = try #require(try WriteStaging(in: Folder(disk("content"))))
    let first = try #require(
      try staging.makeReady(NewFiles.File("2016/scores.csv", "new scores"), 0))
    let second = try #require(try staging.makeReady(NewFiles.File("2017/note.md", "note"), 1))
    let third = WritePlan.Entry(
      path: "2017/scores.csv", ready: "new-gone", digest: first.digest, before: nil)
    #expect(throws: DiskError.self) {
      try staging.carryOut(WritePlan(command: Self.command, entries: [first, second, third]))
    }
    staging.clear()
    #expect(
      try disk.contents(of: "content").filter { $0.value != "folder" } == [
        "2016/note.md": "old note", "2016/scores.csv": "old scores",
      ])
  }

  @Test func `A place behind a link is refused`() throws {
    try disk.makeFolder("outside")
    try disk.link("content/2017", to: disk("outside"))
    #expect(throws: Refusal.self) { try write(["2017/note.md": "note"]) }
    #expect(try disk.names(in: "outside") == [])
  }

  @Test func `A second command waits for the first, but not for ever`() async throws {
    let path = disk("content")
    var first: ExclusiveFolder? = try ExclusiveFolder(path, for: Self.command)
    let second = Task { try ExclusiveFolder(path, for: Self.command).finished }
    let refusal = Refusal(
      "another command is writing to '\(path)'; wait until it has ended",
      vi: "một lệnh khác đang ghi vào '\(path)'; hãy đợi lệnh đó xong")
    await #expect(throws: refusal) { try await second.value }
    let third = Task { try ExclusiveFolder(path, for: Self.command).finished }
    try await Task.sleep(for: .milliseconds(100))
    try first?.write([NewFiles.File("2016/scores.csv", "new scores")])
    first = nil
    #expect(try await third.value == nil)
    #expect(try disk.names(in: "content") == ["2016"])
  }

  @Test func `A missing folder is made only where that is asked for`() throws {
    try ExclusiveFolder(disk("new"), making: true, for: "").write([NewFiles.File("a/b.md", "b")])
    #expect(try disk.contents(of: "new") == ["a": "folder", "a/b.md": "b"])
    #expect(throws: Refusal.self) {
      try ExclusiveFolder(disk("none"), for: "").write([NewFiles.File("a.md", "a")])
    }
    #expect(throws: Refusal.self) {
      try ExclusiveFolder(disk("other"), making: true, for: "").write([
        NewFiles.File("a.md", "a"), NewFiles.File("../b.md", "b"),
      ])
    }
    #expect(try disk.names() == ["content", "new"])
  }

  @Test func `Many at once each write whole`() async throws {
    let path = disk("content")
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          let files = ["a.csv", "b.csv"].map { NewFiles.File("2018/\($0)", "\(number)") }
          try? ExclusiveFolder(path, for: "\(number)").write(files)
        }
      }
    }
    let written = try disk.contents(of: "content/2018")
    #expect(written["a.csv"] != nil && written["a.csv"] == written["b.csv"])
    #expect(try disk.names(in: "content") == ["2016", "2018"])
  }
}
