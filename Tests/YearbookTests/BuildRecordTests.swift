import Foundation
import Testing
import Workplaces

struct BuildRecordTests {
  private static let hasRead = "files read"

  /// What can happen between two builds, each of which calls for a second one.
  enum Change: CaseIterable {
    case noteEdited
    case noteAdded
    case noteRemoved
    case templateEdited
    case pageEdited
    case pageRemoved
    case pageAdded
    case recordDamaged
    case modeChanged
  }

  @Test func `A build with nothing to do reads no note and tells the same`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let first = try place.run("build", "--timings")
    #expect(first.errors.contains(Self.hasRead))
    let before = try place.contents(of: "site")
    let second = try place.run("build", "--timings")
    #expect(second.status == 0)
    #expect(!second.errors.contains(Self.hasRead))
    #expect(
      second.output.hasPrefix(
        "built 48 pages in 2 languages (0 written, 48 unchanged), 0 errors, 0 warnings, "))
    #expect(try place.contents(of: "site") == before)
  }

  @Test(arguments: Change.allCases)
  func `Whatever changed between two builds, the second makes the site anew`(
    change: Change
  ) throws {
    // In a year that is open a note may go.
    let note = "content/2016/conference.md"
    let open = (Workplace.files[note] ?? "").replacing("status: final", with: "status: provisional")
    let place = try Workplace(changing: [note: open])
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try apply(change, to: place)
    let second = try place.run("build", "--timings")
    #expect(second.status == 0)
    #expect(second.errors.contains(Self.hasRead))
    #expect(try place.run("build", "--force", "--output", "other").status == 0)
    var made = try place.contents(of: "site")
    made["foreign.txt"] = nil
    #expect(try made == place.contents(of: "other"))
  }

  @Test func `A note that is edited again and again is never passed over`() throws {
    let place = try Workplace()
    defer { place.remove() }
    for turn in 10..<30 {
      try place.write("---\ntitle: Turn \(turn)\ndate: 2016-06-01\n---\nText.\n", to: Self.note)
      #expect(try place.run("build").status == 0)
      #expect(try place.read("site/2016/visit.html").contains("Turn \(turn)"))
    }
  }

  @Test func `Other options make the site anew`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    #expect(try place.run("build", "--drafts", "--output", "drafts").status == 0)
    for options in [["--output", "drafts"], ["--strict"], ["--force"], ["--durable"]] {
      let run = try Program.run(["build", "--timings"] + options, in: place.folder)
      #expect(run.errors.contains(Self.hasRead), "\(options)")
    }
  }

  @Test func `A warning is told by every build`() throws {
    let place = try Workplace(changing: ["content/2016/figures.pdf": "1\n"])
    defer { place.remove() }
    for _ in 0..<2 {
      let run = try place.run("build")
      #expect(run.errors.contains("no published note links this file, so it is left out"))
      #expect(run.output.contains("0 errors, 1 warning, "))
    }
  }

  @Test func `Hundreds of notes come out the same with any number of jobs`() throws {
    let place = try Workplace()
    defer { place.remove() }
    for number in 0..<300 {
      try place.write(
        """
        ---
        title: Visit \(number)
        date: 2016-06-\(10 + number % 20)
        provinces: [\(number % 2 == 0 ? "ha-tinh" : "thanh-hoa")]
        ---
        Visit \(number) led to [the result](conference.md#the-result).

        ```ranking
        ```

        """, to: "content/2016/visit-\(number).md")
    }
    for jobs in ["1", "2", "8"] {
      #expect(try place.run("build", "--output", "site-\(jobs)", "--jobs", jobs).status == 0)
    }
    let one = try place.contents(of: "site-1")
    #expect(one.count > 600)
    #expect(try place.contents(of: "site-2") == one)
    #expect(try place.contents(of: "site-8") == one)
  }

  private static let note = "content/2016/visit.md"

  private func apply(_ change: Change, to place: Workplace) throws {
    let conference = "content/2016/conference.md"
    let page = "site/2016/index.html"
    switch change {
    case .noteEdited:
      try keepingTime(of: conference, in: place) {
        try place.read(conference).replacing("The result", with: "The change")
      }
    case .noteAdded:
      try place.write("---\ntitle: Visit\ndate: 2016-06-01\n---\nText.\n", to: Self.note)
    case .noteRemoved:
      try place.write("---\ntitle: Visit\ndate: 2016-06-01\n---\nText.\n", to: Self.note)
      #expect(try place.run("build").status == 0)
      try FileManager.default.removeItem(at: place.folder.appending(path: Self.note))
    case .templateEdited:
      let template = "templates/note.mustache"
      try keepingTime(of: template, in: place) {
        try place.read(template).replacing("\"label\"", with: "\"lapel\"")
      }
    case .pageEdited:
      try keepingTime(of: page, in: place) {
        try place.read(page).replacing("<h1", with: "<h9")
      }
    case .pageRemoved:
      try FileManager.default.removeItem(at: place.folder.appending(path: page))
    case .pageAdded: try place.write("Mine", to: "site/foreign.txt")
    case .recordDamaged:
      try place.write("yearbook record 1\nnonsense", to: ".site.yearbook-record")
    case .modeChanged:
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: place.folder.appending(path: page).path())
    }
  }

  /// Writes another text of the same size into a file and gives the file its old time back.
  private func keepingTime(
    of path: String, in place: Workplace, _ text: () throws -> String
  ) throws {
    let file = place.folder.appending(path: path).path()
    let old = try FileManager.default.attributesOfItem(atPath: file)
    try place.write(try text(), to: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.size] as? Int == old[.size] as? Int)
    try FileManager.default.setAttributes(
      [.modificationDate: old[.modificationDate] ?? Date.distantPast], ofItemAtPath: file)
  }
}
