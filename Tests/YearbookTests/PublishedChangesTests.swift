import Foundation
import Testing
import Workplaces

/// What a build says of the site that stands, and what it refuses until it is confirmed.
struct PublishedChangesTests {
  private static let note = "content/2016/conference.md"
  private static let scores = "content/2016/scores.csv"
  private static let criteria = "content/2016/criteria.csv"
  private static let visit = "---\ntitle: A visit\ndate: 2016-06-01\n---\nText.\n"

  private func built(_ changes: [String: String] = [:]) throws -> Workplace {
    let place = try Workplace(changing: changes)
    let run = try place.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("built "))
    return place
  }

  private func change(_ path: String, _ old: String, to new: String, in place: Workplace) throws {
    try place.write(try place.read(path).replacing(old, with: new), to: path)
  }

  private func move(_ old: String, to new: String, in place: Workplace) throws {
    try FileManager.default.moveItem(
      at: place.folder.appending(path: old), to: place.folder.appending(path: new))
  }

  /// A build, a dry run and a check refuse the same, with the code, and write nothing.
  private func expectRefusal(_ text: String, in place: Workplace) throws {
    let before = try place.contents(of: "site")
    for call in [
      ["build", "--quiet"], ["build", "--dry-run"], ["check", "--against", "site", "--quiet"],
      ["build", "--force"],
    ] {
      let run = try Program.run(call, in: place.folder)
      #expect(run.status == 1, "\(call): \(run.errors)")
      #expect(run.errors.contains(text), "\(call): \(run.errors)")
    }
    #expect(try place.contents(of: "site") == before)
  }

  @Test func `Another folder or column of members is reported as such, and nothing else is`() throws
  {
    let place = try built()
    defer { place.remove() }
    let terms = """
      members:
        kinds: {province: {one: {en: province, vi: tỉnh}}, city: {one: {en: city, vi: thành phố}}}
        path: units
        column: unit

      """
    try place.write(try place.read("content/site.yaml") + "\n" + terms, to: "content/site.yaml")
    // Where a site says what its members are, a name without a kind is of none.
    try change("content/provinces.yaml", "}]", to: ", kind: province}]", in: place)
    try expectRefusal("write 'path: provinces' under 'members', or confirm", in: place)
    let refused = try place.run("build", "--quiet")
    let errors = refused.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 2, "\(refused.errors)")
    #expect(errors.first?.hasSuffix("--allow-removal provinces [members-moved]") == true)
    #expect(errors.last?.hasSuffix("--allow-removal province [column-renamed]") == true)
    let json = try place.run("build", "--dry-run", "--format", "json").output
    #expect(
      json.contains(
        #"{"change":"members-moved","confirm":"--allow-removal provinces","from":"provinces","to":"units"}"#
      ))
    #expect(!json.contains("page-gone"))
    let allowed = try place.run(
      "build", "--allow-removal", "provinces", "--allow-removal", "province")
    #expect(allowed.status == 0, "\(allowed.errors)")
    #expect(allowed.output.contains("  pages of members: provinces/ → units/\n"))
    #expect(allowed.output.contains("  column of members in data files: province → unit\n"))
    #expect(try place.read("site/data/units.csv").hasPrefix("unit,"))
    #expect(try place.run("build").status == 0)
    #expect(try place.run("build", "--allow-removal", "province").status == 1)
  }

  @Test func `A year whose folder was renamed is missed, also by a quiet build`() throws {
    let place = try built()
    defer { place.remove() }
    try move("content/2016", to: "content/Năm 2016", in: place)
    try expectRefusal(
      "content/2016: error: 'site' shows the year 2016, which would be gone: there is no folder"
        + " 'content/2016', but a folder 'Năm 2016'; rename that to '2016', or confirm that it goes with"
        + " --allow-removal 2016 [year-gone]\n", in: place)
    #expect(
      try place.run("check").errors.contains(
        "content/Năm 2016: warning: this folder and its 2 files are not read; if it is the year 2016,"
          + " rename it to '2016' [unused-folder]"))
    #expect(try place.run("build", "--allow-removal", "2015").status == 1)
    #expect(try place.run("build", "--allow-changes", "2016").status == 1)
    let allowed = try place.run("build", "--allow-removal", "2016")
    #expect(allowed.status == 0)
    #expect(allowed.output.contains("  2016 would be gone\n"))
    #expect(try place.contents(of: "site")["2016/index.html"] == nil)
  }

  @Test func `A year is missed beside the mistakes that its absence makes`() throws {
    let place = try built([
      "content/pages/about.md": "---\ntitle: About\n---\n[A](../2016/conference.md)\n"
    ])
    defer { place.remove() }
    try move("content/2016", to: "content/Năm 2016", in: place)
    for call in [["build"], ["check", "--against", "site"]] {
      let run = try Program.run(call, in: place.folder)
      #expect(run.errors.contains("[year-gone]") && run.errors.contains("[broken-link]"))
    }
    let run = try place.run("build", "--allow-removal", "2016")
    #expect(!run.errors.contains("[year-gone]") && run.errors.contains("[broken-link]"))
  }

  @Test func `A sealed year whose folder is gone is missed`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    #expect(try place.run("build").status == 0)
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016"))
    try expectRefusal("there is no folder 'content/2016'; put it back", in: place)
  }

  @Test func `A year that became a draft again is missed`() throws {
    let place = try built()
    defer { place.remove() }
    try change(Self.note, "status: final", to: "status: draft", in: place)
    try expectRefusal(
      "\(Self.note):4:1: error: 'site' shows the year 2016, which would be gone: its summary is a"
        + " draft now", in: place)
  }

  @Test(arguments: ["provisional", "final", "in-progress", "reported"])
  func `A published year of any status that becomes a draft is missed`(status: String) throws {
    let place = try built([
      Self.note: (Workplace.files[Self.note] ?? "").replacing("final", with: status)
    ])
    defer { place.remove() }
    try change(Self.note, "status: \(status)", to: "status: draft", in: place)
    try expectRefusal("[year-gone]", in: place)
    let shown = try place.run("check", "--drafts", "--against", "site")
    #expect(shown.status == 1 && shown.errors.contains("[status-changed]"), "\(shown.errors)")
    #expect(try place.run("build", "--allow-removal", "2016").status == 0)
  }

  @Test(arguments: ["content/.yearbook-writing", ".yearbook-writing"])
  func `A build that has nothing to do reports an unfinished write all the same`(
    hidden: String
  ) throws {
    let place = try built()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try place.write("?", to: "\(hidden)/plan")
    let run = try place.run("build")
    #expect(run.status == 1 && run.errors.contains("[unfinished-write]"), "\(run.errors)")
  }

  @Test func `A member and a language that are gone are missed`() throws {
    let place = try built([
      "content/provinces.yaml": Workplace.files["content/provinces.yaml"].map {
        $0 + "- id: hue\n  names: [{name: Huế}]\n"
      } ?? ""
    ])
    defer { place.remove() }
    try place.write(Workplace.files["content/provinces.yaml"] ?? "", to: "content/provinces.yaml")
    try change("content/site.yaml", "[en, vi]", to: "[en]", in: place)
    for path in ["content/site.yaml", Self.note, "content/awards.yaml"] {
      let text = try place.read(path).replacing(#/\{en: ([^,]*), vi: [^}]*\}/#) { $0.1 }
      try place.write(text, to: path)
    }
    let run = try place.run("build")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "content/provinces.yaml: error: 'site' shows the member 'hue', which would be gone; put its"
      ))
    #expect(
      run.errors.contains("pages in the language 'vi', which would be gone; put it back under"))
    #expect(run.errors.contains("--allow-removal vi [language-gone]"))
    let allowed = try place.run("build", "--allow-removal", "hue", "--allow-removal", "vi")
    #expect(allowed.status == 0, "\(allowed.errors)")
  }

  @Test func `A figure of a closed year changes only with a correction or a word`() throws {
    let place = try built()
    defer { place.remove() }
    try change(Self.scores, "985", to: "984", in: place)
    try expectRefusal(
      "\(Self.scores):3:11: error: the year 2016 is closed, and this would change without a"
        + " correction: 2016 thanh-hoa, points: 985 → 984; undo it, list it under 'corrections' in"
        + " \(Self.note) with its 'member', or 'was' and 'now', or confirm it with --allow-changes"
        + " 2016 [figure-changed]\n  3 | thanh-hoa,984,2\n    |           ^^^\n", in: place)
    try change(
      Self.note, "awards:",
      to: """
        corrections:
          - {date: 2017-05-02, what: The points of Thanh Hóa, was: "985", now: "984"}
        awards:
        """, in: place)
    let corrected = try place.run("build", "--strict")
    #expect(corrected.status == 0, "\(corrected.errors)")
    #expect(corrected.output.contains("  2016 thanh-hoa, points: 985 → 984\n"))
    try change(Self.scores, "984", to: "983", in: place)
    #expect(try place.run("build").status == 1)
    #expect(try place.run("build", "--allow-changes", "2016").status == 0)
  }

  @Test(arguments: [
    (Self.note, "{province: nghe-an}", "{province: ha-tinh}", "\(Self.note):6:1", "head"),
    (
      Self.note, "status: final\n", "status: final\ndisclose: ranks\n", "\(Self.note):5:1",
      "disclosure"
    ),
    (
      Self.note, "award: flag, status: proposed",
      "award: flag, status: withdrawn, date: 2017-05-02", "", "[-]"
    ),
    (
      "content/awards.yaml", "emulation-title", "commendation", "content/awards.yaml:1:7",
      "type of flag"
    ),
    (
      "content/awards.yaml", "en: Flag", "en: Banner", "content/awards.yaml:1:7",
      "name of flag (en)"
    ),
    (Self.criteria, "c,100", "c,90", "\(Self.criteria):2:1", "maximum for c: 100 → 90"),
    (
      Self.criteria, "Economy", "Society", "\(Self.criteria):2:1",
      "name of c (en): Economy → Society"
    ),
  ])
  func `Whatever a closed year says is compared, and its place is a line`(
    path: String, old: String, new: String, at: String, what: String
  ) throws {
    let place = try built([
      Self.criteria: "id,maximum,name\nc,100,Economy\nd,900,Rest\n"
    ])
    defer { place.remove() }
    try change(path, old, to: new, in: place)
    let run = try place.run("build")
    if at.isEmpty {
      #expect(run.status == 0, "\(run.errors)")
      return
    }
    #expect(run.status == 1)
    #expect(run.errors.contains("\(at): error: the year 2016 is closed, and this"), "\(run.errors)")
    #expect(run.errors.contains(what), "\(run.errors)")
  }

  @Test func `A decision on a closed year comes as an addition and is guarded from then on`() throws
  {
    let place = try built()
    defer { place.remove() }
    let path = "content/2016/decisions.yaml"
    try place.write(
      "- province: nghe-an\n  award: flag\n  status: conferred\n"
        + "  decision: {number: 12/QĐ-TTg, date: 2017-05-02}\n", to: path)
    #expect(try place.run("build").status == 0)
    try change(path, "12/QĐ", to: "21/QĐ", in: place)
    let run = try place.run("build")
    #expect(
      run.errors.hasPrefix(
        "\(path):1:13: error: the year 2016 is closed, and this would change without a correction:"
          + " 2016 nghe-an, decision on flag: 12/QĐ-TTg, 2017-05-02 → 21/QĐ-TTg, 2017-05-02;"),
      "\(run.errors)")
    try change(
      Self.note, "awards:",
      to: "corrections: [{date: 2017-06-02, what: The number of the decision}]\nawards:", in: place)
    #expect(try place.run("build").status == 0)
  }

  @Test func `A published correction cannot be removed unseen, or cover another change`() throws {
    let place = try built([
      Self.note: (Workplace.files[Self.note] ?? "").replacing(
        "awards:",
        with: "corrections: [{date: 2017-05-02, what: Points, province: thanh-hoa}]\nawards:")
    ])
    defer { place.remove() }
    try change(Self.scores, "985", to: "984", in: place)
    #expect(try place.run("build").errors.contains("[figure-changed]"))
    try change(Self.scores, "984", to: "985", in: place)
    let note = try place.read(Self.note)
    try place.write(note.replacing(#/corrections: .*\n/#, with: ""), to: Self.note)
    try expectRefusal(
      "\(Self.note): error: the year 2016 is closed, and this would change without a correction: 2016,"
        + " correction of 2017-05-02: Points, thanh-hoa → not published; undo it", in: place)
  }

  @Test func `A correction names the member that it is about`() throws {
    let place = try built()
    defer { place.remove() }
    try change(Self.scores, "985", to: "984", in: place)
    let correction = "corrections: [{date: 2017-05-02, what: Points, province: nghe-an}]\nawards:"
    try change(Self.note, "awards:", to: correction, in: place)
    #expect(try place.run("build").errors.contains("[figure-changed]"))
    try change(Self.note, "province: nghe-an}]", to: "province: thanh-hoa}]", in: place)
    #expect(try place.run("build").status == 0)
    #expect(try place.read("site/data/corrections.csv").contains(",thanh-hoa,"))
    try change(Self.note, "province: thanh-hoa}]", to: "province: hue}]", in: place)
    #expect(try place.run("check").errors.contains("'hue' is not a member"))
  }

  @Test func `A provisional figure changes freely, and is told`() throws {
    let place = try built([
      Self.note: (Workplace.files[Self.note] ?? "").replacing("final", with: "provisional"),
      "content/2016/visit.md": Self.visit,
    ])
    defer { place.remove() }
    try change(Self.scores, "985", to: "984", in: place)
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/visit.md"))
    let run = try place.run("build")
    #expect(run.status == 0)
    #expect(run.output.contains("  2016 thanh-hoa, points: 985 → 984\n"))
    #expect(run.output.contains("  2016/visit.html would be gone\n"))
  }

  @Test func `A page of a closed year and its status are guarded`() throws {
    let place = try built(["content/2016/visit.md": Self.visit])
    defer { place.remove() }
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/visit.md"))
    try expectRefusal(
      "site/2016/visit.html: error: this page of a closed year would be gone, and so would"
        + " 'vi/2016/visit.html'; put back what it was made from, or confirm that it goes with"
        + " --allow-removal 2016/visit.html [page-gone]\n", in: place)
    try place.write(Self.visit, to: "content/2016/visit.md")
    try change(Self.note, "status: final", to: "status: provisional", in: place)
    try expectRefusal(
      "\(Self.note):4:1: error: 'site' shows the year 2016 as 'final', and it would be 'provisional'"
        + " now;",
      in: place)
  }

  @Test func `A seal that is gone is missed`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    #expect(try place.run("build").status == 0)
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/seal.txt"))
    try expectRefusal(
      "content/2016/seal.txt: error: 'site' shows the year 2016 as sealed, and its seal is missing;",
      in: place)
    #expect(try place.run("build", "--allow-changes", "2016").status == 0)
  }

  @Test func `Twenty changes are told and the rest counted, in JSON all`() throws {
    var notes: [String: String] = [:]
    for number in 10..<30 { notes["content/2016/visit-\(number).md"] = Self.visit }
    let place = try built(notes)
    defer { place.remove() }
    for path in notes.keys { try change(path, "A visit", to: "A journey", in: place) }
    let run = try place.run("build", "--dry-run")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 23, "\(run.output)")
    #expect(lines[0].hasSuffix(" changes in what site shows:"))
    #expect(lines[21].hasPrefix("  … and "))
    #expect(lines[22].hasPrefix("would build ") && lines[22].hasSuffix("; site is as it was"))
    let json = try place.run("build", "--dry-run", "--format", "json")
    let told = json.output.split(separator: "\n").dropLast()
    #expect(lines[0].hasPrefix("\(told.count) "))
    #expect(told.contains(#"{"change":"page-changed","path":"2016/visit-10.html"}"#))
    #expect(try place.run("check", "--against", "site").output.hasPrefix(String(lines[0])))
    #expect(try place.run("build").output.hasPrefix(String(lines[0])))
    #expect(try place.run("build").output.hasPrefix("built "))
  }

  @Test func `A dry run writes nothing, not even a record`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let before = try place.contents(of: "")
    #expect(try place.run("build", "--dry-run").status == 0)
    #expect(try place.contents(of: "") == before)
  }

  @Test(arguments: ["{", #"{"format": 99}"#, "\u{0}\u{1}"])
  func `A data file that cannot be read has to be confirmed for each year, and years are missed`(
    text: String
  ) throws {
    let place = try built()
    defer { place.remove() }
    try place.write(text, to: "site/data/archive.json")
    try change(Self.scores, "985", to: "984", in: place)
    try expectRefusal(
      "site/data/archive.json: error: this file is not as Yearbook wrote it, so figures, statuses and"
        + " members cannot be compared with what is published; put it back as it was published, or"
        + " confirm that the results of these years may change with --allow-changes 2016 [no-comparison]",
      in: place)
    let allowed = try place.run("build", "--dry-run", "--strict", "--allow-changes", "2016")
    #expect(allowed.status == 0, "\(allowed.errors)")
    #expect(allowed.errors == "")
    try move("content/2016", to: "content/2017", in: place)
    #expect(try place.run("build").errors.contains("[year-gone]"))
  }

  @Test(arguments: [
    ("Năm 2016", "if it is the year 2016, rename it to '2016'"),
    ("2015 ", "if it is the year 2015, rename it to '2015'"),
    ("２０１５", "if it is the year 2015, rename it to '2015'"),
    ("2015-2016", "a year's folder is named by its number alone"),
    ("page", "free pages are in 'pages' (did you mean 'pages'?)"),
  ])
  func `A folder that nobody reads is told once, with what it looks like`(
    name: String, text: String
  ) throws {
    let place = try Workplace(changing: [
      "content/\(name)/a.md": Self.visit, "content/\(name)/b.md": Self.visit,
    ])
    defer { place.remove() }
    let isCopy = name == "Năm 2016"
    let run = try place.run("check")
    #expect(run.status == 0)
    #expect(
      run.errors.contains("content/\(name): warning: this folder and its 2 files are not read; "))
    #expect(
      run.errors.contains(isCopy ? "there is a folder '2016' too; if this is a copy" : text),
      "\(run.errors)")
    #expect(run.output.contains(", 1 warning, "))
  }
}
