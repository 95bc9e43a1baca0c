import Foundation
import Input
import Testing
import Workplaces

/// Commands that write into the content: interrupted, two at once, with an output that takes nothing.
struct TransactionTests {
  private static let hidden = "content/.yearbook-writing"
  private static let sheet = "Đơn vị;Kinh tế (600đ);Văn hóa (400đ);Tổng\nNghệ An;590;391;981\n"
  private static let command = "yearbook import new.csv --year 2017"

  /// A place where `import` was killed when the new scores stood beside no criteria.
  private func interruptedImport() throws -> Workplace {
    let place = try Workplace(changing: ["new.csv": Self.sheet])
    #expect(try place.run("import", "new.csv", "--year", "2017").status == 0)
    let criteria = try place.read("content/2017/criteria.csv")
    try FileManager.default.removeItem(
      at: place.folder.appending(path: "content/2017/criteria.csv"))
    let digests = try ["scores", "criteria"].map { name in
      try Self.digest(
        of: name == "criteria" ? criteria : place.read("content/2017/scores.csv"), in: place)
    }
    try place.write(criteria, to: "\(Self.hidden)/new-b")
    try place.write(
      """
      yearbook plan 1
      \(Self.command)
      \(digests[0]) - new-a 2017/scores.csv
      \(digests[1]) - new-b 2017/criteria.csv
      end

      """, to: "\(Self.hidden)/plan")
    return place
  }

  private static func digest(of text: String, in place: Workplace) throws -> String {
    try place.write(text, to: "digested")
    let run = try Program.run(
      ["-c", "sha256sum digested"], in: place.folder, program: URL(filePath: "/bin/sh"))
    return String(run.output.prefix(64))
  }

  @Test(arguments: ["check", "build", "archive"])
  func `A half written import is never taken for the year`(command: String) throws {
    let place = try interruptedImport()
    defer { place.remove() }
    let run = try place.run(command)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "\(Self.hidden): error: '\(Self.command)' was interrupted while it wrote 2017/scores.csv and"
          + " 2017/criteria.csv, so old and new files may be mixed; run it again,"), "\(run.errors)"
    )
    #expect(run.errors.contains("[unfinished-write]"))
  }

  @Test func `The same import finishes what was interrupted, and so does another command`() throws {
    for words in [["import", "new.csv", "--year", "2017"], ["new", "note", "--year", "2016"]] {
      let place = try interruptedImport()
      defer { place.remove() }
      let run = try Program.run(words, in: place.folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        run.errors
          == "content: warning: finished 2017/scores.csv and 2017/criteria.csv, which"
          + " '\(Self.command)' had begun to write when it was interrupted [finished-write]\n")
      #expect(try place.read("content/2017/criteria.csv").hasPrefix("id,kind,"))
      #expect(!FileManager.default.fileExists(atPath: "\(place.folder.path())/\(Self.hidden)"))
    }
  }

  @Test func `A dry run changes nothing of what was interrupted`() throws {
    let place = try interruptedImport()
    defer { place.remove() }
    let before = try place.contents(of: "content")
    let run = try place.run("import", "new.csv", "--year", "2017", "--dry-run")
    #expect(run.status == 1)
    #expect(run.errors.contains("[unfinished-write]"))
    let pictures = try place.run("pictures", "--dry-run")
    #expect(pictures.status == 1 && pictures.errors.contains("[unfinished-write]"))
    #expect(try place.contents(of: "content") == before)
  }

  @Test func `A new year whose half-made folder was removed by hand is written anew`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("new", "year", "2017").status == 0)
    let whole = try place.contents(of: "content/2017")
    var lines: [String] = []
    for (number, path) in whole.keys.sorted().enumerated() {
      let digest = try Self.digest(of: place.read("content/2017/\(path)"), in: place)
      lines.append("\(digest) - new-\(number) 2017/\(path)\n")
    }
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2017"))
    try place.write(
      "yearbook plan 1\nyearbook new year 2017\n\(lines.joined())end\n", to: "\(Self.hidden)/plan")
    #expect(try place.run("check").errors.contains("[unfinished-write]"))
    let run = try place.run("new", "year", "2017")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(try place.contents(of: "content/2017") == whole)
    #expect(!FileManager.default.fileExists(atPath: "\(place.folder.path())/\(Self.hidden)"))
  }

  @Test(arguments: [
    ["--demo"], ["--language", "vi", "--title", "Cụm", "--member", "Huế", "--year", "2026"],
  ])
  func `A killed new site is completed by the same call and keeps what is there`(
    options: [String]
  ) throws {
    let place = try Workplace(holding: ["demo/notes.txt": "mine"])
    defer { place.remove() }
    let call = ["new", "site", "demo"] + options
    #expect(try Program.run(call, in: place.folder).status == 0)
    let whole = try place.contents(of: "demo")
    let path = "content/site.yaml"
    let text = try place.read("demo/\(path)")
    try FileManager.default.removeItem(at: place.folder.appending(path: "demo/\(path)"))
    try place.write(text, to: "demo/.yearbook-writing/new-a")
    let digest = try Self.digest(of: text, in: place)
    try place.write(
      "yearbook plan 1\nyearbook \(call.joined(separator: " "))\n\(digest) - new-a \(path)\nend\n",
      to: "demo/.yearbook-writing/plan")
    let check = try Program.run(
      ["check"], in: place.folder.appending(path: "demo"))
    #expect(check.errors.contains("[unfinished-write]"))
    let again = try Program.run(call, in: place.folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.hasPrefix("wrote demo/content/site.yaml\nNext: "))
    #expect(try place.contents(of: "demo") == whole)
    #expect(try Program.run(["check"], in: place.folder.appending(path: "demo")).status == 0)
  }

  @Test(arguments: [
    ["seal", "2016"], ["new", "site", "demo", "--demo"], ["new", "year", "2017"],
    ["import", "new.csv", "--year", "2016", "--force"],
    ["new", "templates", "year", "--to", "mine"],
    ["archive", "--output", "a.zip"], ["build"],
  ])
  func `Of many at once each succeeds or is refused, and what is written is whole`(
    words: [String]
  ) async throws {
    let place = try Workplace(changing: [
      "new.csv": Self.sheet,
      "content/2016/scores.csv": "province,total\nnghe-an,990\nthanh-hoa,985\n",
    ])
    defer { place.remove() }
    let folder = place.folder
    let statuses = try await withThrowingTaskGroup(of: Program.Run.self) { group in
      for _ in 0..<4 { group.addTask { try Program.run(words, in: folder) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.contains { $0.status == 0 })
    for run in statuses where run.status != 0 { #expect(run.status == 73, "\(run.errors)") }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path())/\(Self.hidden)"))
    let check = try place.run("check")
    #expect(check.status == 0, "\(check.errors)")
  }

  /// A call of each command, but for those that need something to print with, a key, criteria or a built
  /// site.
  private static let calls = [
    ["build"], ["check"], ["list", "pages"], ["explain", "index.html"],
    ["archive", "--output", "a.zip"], ["word"], ["seal", "2016"],
    ["pictures"], ["pictures", "2016", "--dry-run"],
    ["import", "new.csv", "--year", "2017"],
    ["import", "new.csv", "--year", "2017", "--dry-run"], ["new", "year", "2018"],
    ["new", "note", "--year", "2016"], ["new", "site", "demo", "--demo"],
    ["new", "templates", "year", "--to", "mine"],
    ["templates", "year"], ["render", "card.mustache", "--data", "card.json"],
    ["serve", "--port", "8471"], ["--help"], ["--version"], ["help", "build"], ["new"],
    ["check", "--format", "json"], ["check", "--drafts", "--content", "none"],
    ["list", "years"], ["list", "provinces"], ["verify", "content"],
  ]

  @Test func `The calls are of every command`() throws {
    let missing = try CommandTree.program.calls.filter { words in
      ![["pdf"], ["sign"], ["publish"], ["new", "form"]].contains(words)
        && !Self.calls.contains { $0.starts(with: words) }
    }
    #expect(missing == [])
  }

  @Test(arguments: calls)
  func `An output on a full disk is told, with a status of its own`(words: [String]) throws {
    let place = try Workplace(changing: [
      "new.csv": Self.sheet, "card.mustache": "{{name}}\n", "card.json": #"{"name": "Huế"}"#,
    ])
    defer { place.remove() }
    let run = try Program.run(
      ["-c", #"exec "$0" "$@" >/dev/full"#, try Program.executable.path()] + words,
      in: place.folder, program: URL(filePath: "/bin/sh"))
    #expect(run.status == 74, "\(words): \(run.errors)")
    let message =
      "cannot write to standard output: no space left on that disk; what was to be said is cut off"
    // A line of JSON has the message twice, by itself and among those of all languages.
    let told = run.errors.split(separator: "\n").count { $0.contains(message) }
    #expect(told == 1, "\(words): \(run.errors)")
  }

  @Test(arguments: [
    String(repeating: "a", count: 251), String(repeating: "ế", count: 83) + "aa",
    String(repeating: "ặ", count: 84),
  ])
  func `A note with a name that no page can have is a problem at its file`(name: String) throws {
    let path = "content/2016/\(name).md"
    let note = "---\ntitle: A visit\ndate: 2016-05-02\n---\nText.\n"
    let place = try Workplace(changing: [path: note])
    defer { place.remove() }
    for command in ["check", "build"] {
      let run = try place.run(command)
      // Pages are named in letters without marks, one byte each.
      let length = name.count + ".html".utf8.count
      guard length > 255 else {
        #expect(run.status == 0, "\(run.errors)")
        continue
      }
      #expect(run.status == 1)
      #expect(
        run.errors.contains(
          "its page would have a name of \(length) bytes, and 255 is the most; give the file a shorter"
            + " name [file-name]"), "\(run.errors)")
      #expect(run.errors.hasPrefix("\(path):"), "\(run.errors)")
    }
  }

  @Test func `A long title gives a note a name that its page can have`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let title = Array(repeating: "Đoàn công tác", count: 40).joined(separator: " ")
    let run = try place.run("new", "note", "--year", "2016", "--title", title)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("wrote content/2016/doan-cong-tac-"))
    #expect(try place.run("check", "--drafts").status == 0)
    #expect(
      try place.run("new", "note", "--year", "2016", "--name", String(repeating: "a", count: 101))
        .status == 64)
  }
}
