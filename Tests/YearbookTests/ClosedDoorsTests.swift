import Foundation
import Testing
import Workplaces

/// Ways around the comparison with the published site that are closed.
struct ClosedDoorsTests {
  private static let note = "content/2016/conference.md"
  private static let site = "content/site.yaml"
  private static let scores = "content/2016/scores.csv"
  private static let record = "site/data/archive.json"
  private static let manifest = "site/manifest-sha256.txt"

  private func change(_ path: String, _ old: String, to new: String, in place: Workplace) throws {
    let text = try place.read(path)
    try #require(text.contains(old))
    try place.write(text.replacing(old, with: new), to: path)
  }

  private func remove(_ path: String, in place: Workplace) throws {
    try FileManager.default.removeItem(at: place.folder.appending(path: path))
  }

  private func run(_ call: [String], in place: Workplace) throws {
    let run = try Program.run(call, in: place.folder)
    try #require(run.status == 0, "\(call): \(run.errors)")
  }

  /// A build, a dry run and a check refuse the same, with the text, and write nothing.
  private func expectRefusal(_ text: String, _ status: Int32 = 1, in place: Workplace) throws {
    let before = try place.contents(of: "site")
    for call in [["build", "--quiet"], ["build", "--dry-run"], ["check", "--against", "site"]] {
      let run = try Program.run(call, in: place.folder)
      #expect(run.status == status, "\(call): \(run.errors)")
      #expect(run.errors.contains(text), "\(call): \(run.errors)")
    }
    #expect(try place.contents(of: "site") == before)
  }

  // MARK: papers

  /// A published site that has the letter and the minutes of a year.
  private func withPapers(sealed: Bool) throws -> Workplace {
    let place = try Workplace(changing: [
      Self.site: (Workplace.files[Self.site] ?? "")
        + "office: {en: The office, vi: Văn phòng}\npapers: {kinds: [report, minutes, proposal]}\n",
      Self.note: (Workplace.files[Self.note] ?? "").replacing(
        "awards:",
        with:
          "papers: {proposal: {number: 5/TTr-CTĐ, date: 2017-03-20}, minutes: {number: 1/BB-CTĐ}}"
          + "\nawards:"),
    ])
    if sealed { try run(["seal", "2016"], in: place) }
    try run(["build"], in: place)
    for name in ["proposal", "minutes", "report"] {
      try #require(try !place.read("site/2016/\(name).html").isEmpty)
    }
    return place
  }

  @Test(arguments: [
    ("kinds: [report, minutes, proposal]", "kinds: [report, minutes]", ["proposal"]),
    ("kinds: [report, minutes, proposal]", "kinds: []", ["proposal", "minutes", "report"]),
    ("office: {en: The office, vi: Văn phòng}\n", "", ["proposal", "minutes"]),
  ])
  func `A paper of a closed year goes only by its name when site.yaml is changed`(
    old: String, new: String, gone: [String]
  ) throws {
    let place = try withPapers(sealed: false)
    defer { place.remove() }
    try change(Self.site, old, to: new, in: place)
    for name in gone {
      try expectRefusal(
        "site/2016/\(name).html: error: this page of a closed year would be gone, and so would"
          + " 'vi/2016/\(name).html'; put back what it was made from, or confirm that it goes with"
          + " --allow-removal 2016/\(name).html [page-gone]\n", in: place)
    }
    let allowed = try Program.run(
      ["build", "--allow-changes", "2016"]
        + gone.flatMap { ["--allow-removal", "2016/\($0).html"] }, in: place.folder)
    #expect(allowed.status == 0, "\(allowed.errors)")

    let sealed = try withPapers(sealed: true)
    defer { sealed.remove() }
    try change(Self.site, old, to: new, in: sealed)
    try expectRefusal("[seal-facts]", in: sealed)
  }

  @Test func `A letter that its year does not issue any more is missed`() throws {
    let place = try withPapers(sealed: false)
    defer { place.remove() }
    try change(Self.note, "proposal: {number: 5/TTr-CTĐ, date: 2017-03-20}, ", to: "", in: place)
    try expectRefusal("site/2016/proposal.html: error: this page of a closed year", in: place)
  }

  // MARK: the data file

  /// Takes the data file out of the site, and its line out of the manifest.
  private func forget(_ place: Workplace, keepingFile: Bool = false) throws {
    if !keepingFile { try remove(Self.record, in: place) }
    let lines = try place.read(Self.manifest).split(separator: "\n")
    try place.write(
      lines.filter { !$0.hasSuffix("  data/archive.json") }.joined(separator: "\n") + "\n",
      to: Self.manifest)
  }

  @Test func `A site without its data file, also in the manifest, is no first build`() throws {
    let place = try Workplace()
    defer { place.remove() }
    try run(["build"], in: place)
    try forget(place)
    try change(Self.scores, "985", to: "984", in: place)
    try expectRefusal(
      "site/data/archive.json: error: this file is missing, and so is its line in the manifest; a site"
        + " of an early version never had it, but any later one does, so figures, statuses and members"
        + " cannot be compared with what is published; put file and manifest back as they were"
        + " published, or confirm that the results of these years may change with --allow-changes 2016"
        + " [no-comparison]\n", in: place)
    let allowed = try place.run("build", "--strict", "--allow-changes", "2016")
    #expect(allowed.status == 0, "\(allowed.errors)")
    #expect(try place.run("build", "--strict").status == 0)
  }

  @Test func `A data file that the manifest does not list is not to be moved away`() throws {
    let place = try Workplace()
    defer { place.remove() }
    try run(["build"], in: place)
    try forget(place, keepingFile: true)
    try expectRefusal(
      "the manifest 'site/manifest-sha256.txt' does not list 'data/archive.json', by which the new site"
        + " is compared with this one; put the manifest back as it was published, or, without a copy of"
        + " it, remove that file, and the next build says what is to be confirmed\n", 73, in: place)
    try remove(Self.record, in: place)
    try change(Self.scores, "985", to: "984", in: place)
    try expectRefusal("--allow-changes 2016 [no-comparison]\n", in: place)
  }

  // MARK: a comparison with nothing

  @Test func `A check against a folder without a site is an error`() throws {
    let place = try Workplace()
    defer { place.remove() }
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: "empty"), withIntermediateDirectories: false)
    for (folder, what) in [
      ("sites", "there is no such folder"), ("empty", "this folder holds no site"),
      ("no/where", "there is no such folder"),
    ] {
      let run = try place.run("check", "--against", folder)
      #expect(run.status == 1)
      #expect(
        run.errors
          == "\(folder): error: \(what), so nothing can be compared; name the folder of the"
          + " published site with --against [no-site]\n")
      #expect(run.output.contains(", 1 error, 0 warnings, "))
    }
    let json = try place.run("check", "--against", "sites", "--format", "json")
    #expect(json.errors.contains(#""code":"no-site""#))
    #expect(try place.run("check", "--against", "content").status == 73)
    try change(Self.note, "{{points.nghe-an}}", to: "[x](gone.md)", in: place)
    let both = try place.run("check", "--against", "sites")
    #expect(both.errors.contains("[broken-link]") && both.errors.contains("[no-site]"))
  }

  // MARK: links and files in the way

  @Test func `A year whose folder became a link is missed as one`() throws {
    let place = try Workplace()
    defer { place.remove() }
    try run(["build"], in: place)
    let folder = place.folder.appending(path: "content/2016")
    try FileManager.default.moveItem(at: folder, to: place.folder.appending(path: "kept"))
    try FileManager.default.createSymbolicLink(
      at: folder, withDestinationURL: place.folder.appending(path: "kept"))
    try expectRefusal(
      "content/2016: error: 'site' shows the year 2016, which would be gone: 'content/2016' is a"
        + " symbolic link, which is not followed; put the folder itself there, or confirm",
      in: place)
    try expectRefusal(
      "content/2016: error: this is a symbolic link to a folder, which is not followed; put the folder"
        + " itself here [symbolic-link]\n", in: place)
  }

  @Test func `A file where the build needs a folder is named`() throws {
    let place = try Workplace(changing: [".site.yearbook": "?"])
    defer { place.remove() }
    let run = try place.run("build")
    #expect(run.status == 73)
    #expect(run.errors.hasPrefix("yearbook: '"))
    #expect(
      run.errors.hasSuffix(
        "/.site.yearbook' is needed for the build and is no folder; move it away\n"))
    #expect(try place.read(".site.yearbook") == "?")
  }
}
