import Foundation
import Testing
import Workplaces

struct SealTests {
  private static let note = "content/2016/conference.md"
  private static let scores = "content/2016/scores.csv"
  private static let seal = "content/2016/seal.txt"
  private static let correction = """
    corrections:
      - {date: 2017-05-02, what: The points of Thanh Hóa, was: "985", now: "984"}

    """

  /// A place whose year is sealed.
  private func sealed() throws -> Workplace {
    let place = try Workplace()
    let run = try place.run("seal", "2016")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("sealed 2016 with 2 files, 0 errors, 0 warnings, "))
    return place
  }

  private func change(_ path: String, _ old: String, to new: String, in place: Workplace) throws {
    try place.write(try place.read(path).replacing(old, with: new), to: path)
  }

  @Test func `A seal is what sha256sum checks, and the year is built as before`() throws {
    let place = try sealed()
    defer { place.remove() }
    let lines = try place.read(Self.seal).split(separator: "\n")
    #expect(
      lines.filter { !$0.hasPrefix("# says: ") }
        .map { $0.dropFirst($0.hasPrefix("#") ? 0 : 64) } == [
          "# corrections: 0", "  conference.md", "  scores.csv",
        ])
    #expect(
      lines.contains { $0.hasPrefix("# says: ") && $0.hasSuffix("  awards.yaml flag name.vi") })
    let build = try place.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
    let again = try place.run("seal", "2016")
    #expect(again.output.hasPrefix("2016 is sealed and unchanged, 0 errors"))
  }

  @Test func `A changed, a lost and an added file are told, and nothing is built`() throws {
    let place = try Workplace(changing: ["content/2016/visit.md": "---\ntitle: A visit\n---\n"])
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    try change(Self.scores, "985", to: "984", in: place)
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/visit.md"))
    try place.write("---\ntitle: Another\n---\n", to: "content/2016/another.md")
    let lines = try place.read(Self.seal).split(separator: "\n")
    let advice = " or tell of it under 'corrections' and run 'yearbook seal 2016 --again'"
    for command in ["build", "check", "seal"] {
      let run = command == "seal" ? try place.run("seal", "2016") : try place.run(command)
      #expect(run.status == 1)
      #expect(
        run.errors == """
          content/2016/another.md: error: this file came after the year 2016 was sealed; take it away,\(advice) [seal-added]
          content/2016/scores.csv: error: this file was changed after the year 2016 was sealed; undo the change,\(advice) [seal-changed]
          content/2016/seal.txt:\(lines.count):1: error: 'visit.md' is sealed and not there any more; put it back,\(advice) [seal-lost]
            \(lines.count) | \(lines[lines.count - 1])
            \(String(repeating: " ", count: "\(lines.count)".count)) | \(String(repeating: "^", count: 74))

          """)
    }
  }

  @Test func `A decision that arrives after the seal adds to the year and breaks nothing`() throws {
    let place = try sealed()
    defer { place.remove() }
    try place.write(
      "- {province: nghe-an, award: flag, status: conferred,"
        + " decision: {number: 231/QĐ-TTg, date: 2017-06-14}}\n",
      to: "content/2016/decisions.yaml")
    let build = try place.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
    #expect(try place.read("site/2016/index.html").contains("231/QĐ-TTg"))
    #expect(try place.run("seal", "2016").output.hasPrefix("2016 is sealed and unchanged"))
    try change(Self.note, "status: proposed", to: "status: withdrawn", in: place)
    #expect(
      try place.run("check").errors.contains(
        "; a decision on an award goes into 2016/decisions.yaml instead [seal-changed]"))
  }

  @Test func `The letter of a sealed year proposes no more what was decided since`() throws {
    let place = try Workplace(changing: [
      "content/site.yaml": (Workplace.files["content/site.yaml"] ?? "")
        + "office: {en: The office, vi: Văn phòng}\n",
      Self.note: (Workplace.files[Self.note] ?? "").replacing(
        "awards:", with: "papers: {proposal: {number: 5/TTr-CTĐ, date: 2017-03-20}}\nawards:"
      )
      .replacing(
        "status: proposed}",
        with: "status: proposed}\n  - {province: thanh-hoa, award: cup, status: proposed}"),
      "content/awards.yaml": (Workplace.files["content/awards.yaml"] ?? "")
        + "- {id: cup, type: emulation-title, name: {en: Cup, vi: Cúp}}\n",
    ])
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    #expect(try place.run("build").status == 0)
    let letter = "site/2016/proposal.html"
    #expect(try place.read(letter).contains("5/TTr-CTĐ") && place.read(letter).contains("Nghệ An"))
    let decisions = "content/2016/decisions.yaml"
    let flag =
      "- {province: nghe-an, award: flag, status: conferred,"
      + " decision: {number: 231/QĐ-TTg, date: 2017-06-14}}\n"
    try place.write(flag, to: decisions)
    let build = try place.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
    #expect(try !place.read(letter).contains("<td>Flag"))
    #expect(try place.read(letter).contains("<td>Cup"))
    #expect(try place.read("site/2016/index.html").contains("231/QĐ-TTg"))
    try place.write(
      flag + "- {province: thanh-hoa, award: cup, status: not-conferred, date: 2017-07-01}\n",
      to: decisions)
    let last = try place.run("build", "--strict")
    #expect(last.status == 0, "\(last.errors)")
    #expect(last.output.contains("  2016/proposal.html would be gone\n"), "\(last.output)")
    #expect(try place.run("check", "--strict").status == 0)
  }

  @Test func `A line end that nobody sees is a change`() throws {
    let place = try sealed()
    defer { place.remove() }
    try change(Self.scores, "\n", to: "\r\n", in: place)
    #expect(try place.run("check").errors.contains("[seal-changed]"))
  }

  @Test func `A picture is sealed too`() throws {
    let picture = "content/2016/hall.png"
    let place = try Workplace()
    defer { place.remove() }
    try place.write(Data(SmallPicture.png(1, 1)), to: picture)
    try change(Self.note, "## The", to: "![The hall](hall.png)\n\n## The", in: place)
    #expect(try place.run("seal", "2016").output.hasPrefix("sealed 2016 with 3 files"))
    try place.write(Data(SmallPicture.png(1, 2)), to: picture)
    #expect(try place.run("check").errors.contains("hall.png: error: this file was changed after"))
  }

  @Test func `A correction names the pictures and files that are others`() throws {
    let place = try Workplace()
    defer { place.remove() }
    try place.write(Data(SmallPicture.png(1, 1)), to: "content/2016/hall.png")
    try place.write("%PDF-1.7\n", to: "content/2016/plan.pdf")
    try change(
      Self.note, "## The", to: "![The hall](hall.png) [Plan](plan.pdf)\n\n## The", in: place)
    #expect(try place.run("seal", "2016").status == 0)
    #expect(try place.run("build", "--quiet").status == 0)
    try place.write(Data(SmallPicture.png(1, 2)), to: "content/2016/hall.png")
    try place.write("%PDF-1.7\n2\n", to: "content/2016/plan.pdf")
    try place.write(Data(SmallPicture.png(1, 3)), to: "content/2016/new.png")
    try change(Self.note, "awards:", to: "\(Self.correction)awards:", in: place)
    try change(Self.note, "## The", to: "![New](new.png)\n\n## The", in: place)
    let refused = try place.run("seal", "2016", "--again")
    #expect(refused.status == 1)
    for name in ["hall.png", "new.png", "plan.pdf"] {
      #expect(
        refused.errors.contains(
          "'\(name)' is not as it was when 2016 was sealed, and the new correction"),
        "\(refused.errors)")
    }
    #expect(refused.errors.ranges(of: "[seal-correction]").count == 3)
    try change(
      Self.note, "what: The points of Thanh Hóa",
      to: "what: 'Thanh Hóa; hall.png, new.png, plan.pdf'",
      in: place)
    #expect(try place.run("seal", "2016", "--again").status == 0)
    let build = try place.run("build")
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test func `A seal is that of its year, wherever its folder is`() throws {
    let place = try sealed()
    defer { place.remove() }
    for name in ["2017", "copy"] {
      try FileManager.default.copyItem(
        at: place.folder.appending(path: "content/2016"), to: place.folder.appending(path: name))
    }
    #expect(try place.run("verify", "content/2016").output.hasPrefix("verified content/2016: 2 "))
    let moved = try place.run("verify", "2017")
    #expect(moved.status == 2)
    #expect(
      moved.errors.contains(
        "2017/seal.txt: error: this is the seal of 2016, and the folder is called '2017'; get the"),
      "\(moved.errors)")
    let copy = try place.run("verify", "copy")
    #expect(copy.status == 0 && copy.output.hasPrefix("verified copy, the year 2016: 2 files"))
  }

  @Test func `A year is sealed again only with a correction more`() throws {
    let place = try sealed()
    defer { place.remove() }
    try change(Self.scores, "985", to: "984", in: place)
    let refused = try place.run("seal", "2016", "--again")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains(
        "content/2016/conference.md:1:1: error: the year lists 0 corrections, as many as when it was"
          + " sealed, or fewer; list under 'corrections' what was put right as one more, with its date"
          + " [seal-correction]"), "\(refused.errors)")
    try change(Self.note, "awards:", to: "\(Self.correction)awards:", in: place)
    #expect(try place.run("seal", "2016").status == 1)
    let accepted = try place.run("seal", "2016", "--again")
    #expect(accepted.output.hasPrefix("sealed 2016 with 2 files, 0 errors"), "\(accepted.errors)")
    #expect(try place.read(Self.seal).hasPrefix("# corrections: 1\n"))
    #expect(try place.run("build").status == 0)
    try change(Self.scores, "984", to: "983", in: place)
    #expect(try place.run("seal", "2016", "--again").errors.contains("[seal-correction]"))
  }

  @Test(arguments: [
    ("status: final", "status: provisional", "the year is 'provisional'", "seal-status"),
    ("status: final", "status: draft", "there is no finished summary of 2016", "seal-year"),
    ("{{points.nghe-an}}", "[x](gone.md)", "the link leads to 'gone.md'", "broken-link"),
  ])
  func `A year that is not done is not sealed`(
    old: String, new: String, message: String, code: String
  ) throws {
    let place = try Workplace()
    defer { place.remove() }
    try change(Self.note, old, to: new, in: place)
    let run = try place.run("seal", "2016")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("sealed nothing, 1 error, "))
    #expect(run.errors.contains(message) && run.errors.contains("[\(code)]"), "\(run.errors)")
    #expect(throws: CocoaError.self) { try place.read(Self.seal) }
  }

  /// A site whose sealed year refers to every register, and to a note of the year before.
  private func richlySealed() throws -> Workplace {
    let place = try Workplace(changing: [
      "content/site.yaml": (Workplace.files["content/site.yaml"] ?? "")
        + "cluster: [{name: {en: Old cluster, vi: Cụm cũ}}]\n"
        + "office: {en: The office, vi: Văn phòng}\npapers: {symbol: CTĐ}\n",
      "content/movements.yaml": "- {id: rice, name: {en: Rice, vi: Lúa}}\n",
      "content/documents.yaml":
        "- {id: law, kind: law, number: 1/A, date: 2003-11-26, title: {en: The law, vi: Luật}, basis-of: [proposal]}\n"
        + "- {id: act, kind: law, number: 2/A, date: 2004-11-26, title: {en: Act, vi: Đạo luật}, basis-of: [proposal]}\n",
      "content/2016/visit.md":
        "---\ntitle: A visit\nmovements: [rice]\ndocuments: [law, act]\n---\nText.\n",
      Self.note: (Workplace.files[Self.note] ?? "").replacing(
        "awards:", with: "papers: {proposal: {number: 5/TTr-CTĐ, date: 2017-03-20}}\nawards:"),
      "content/2015/year.md": """
      ---
      title: {en: The year before, vi: Năm trước}
      kind: summary
      status: final
      date: 2016-03-10
      next: {deputy: {province: ha-tinh, status: elected}}
      covenant: {year: 2016, date: 2016-03-10}
      ---
      """,
    ])
    let run = try place.run("seal", "2016")
    #expect(run.status == 0, "\(run.errors)")
    return place
  }

  @Test(arguments: [
    ("provinces.yaml", "name: Hà Tĩnh", "name: Hà Tịnh", "'ha-tinh', name is 'Hà Tịnh'", ":6:3"),
    (
      "provinces.yaml", "- id: nghe-an", "- {id: hue, names: [{name: Huế}]}\n- id: nghe-an",
      "members is 'ha-tinh hue nghe-an thanh-hoa'", ""
    ),
    ("awards.yaml", "vi: Cờ", "vi: Cờ thi đua", "'flag', name.vi is 'Cờ thi đua'", ":3:24"),
    ("movements.yaml", "Lúa", "Gạo", "'rice', name.vi is 'Gạo'", ":1:35"),
    ("documents.yaml", "1/A", "2/A", "'law', number is '2/A'", ":1:32"),
    ("site.yaml", "Cụm cũ", "Cụm mới", "cluster.vi is 'Cụm mới'", ":5:1"),
    ("site.yaml", "The office", "An office", "office is 'An office / Văn phòng'", ":6:1"),
    ("site.yaml", "symbol: CTĐ", "symbol: CTX", "papers.symbol is 'CTX'", ":7:18"),
    ("site.yaml", "papers: {", "papers: {kinds: [report], ", "papers is 'none'", ":7:1"),
    ("movements.yaml", "vi: Lúa}", "vi: Lúa}, until: 2015", "'rice', years is '?–2015'", ":1:8"),
    (
      "documents.yaml", "date: 2004-11-26", "date: 2004-11-26, until: 2016-01-01",
      "bases is 'law'", ""
    ),
    (
      "provinces.yaml", "- id: nghe-an",
      "- id: nghe-an\n  merged: {into: ha-tinh, date: 2016-07-01}",
      "mergers is 'nghe-an into ha-tinh 2016-07-01'", ""
    ),
    (
      "2015/year.md", "deputy: {province: ha-tinh", "deputy: {province: thanh-hoa",
      "deputy of 2016", ":6:8"
    ),
    (
      "2015/year.md", "covenant: {year: 2016, date: 2016-03-10",
      "covenant: {year: 2016, date: 2016-03-11",
      "covenant of 2016 is '2016-03-11'", ":7:1"
    ),
  ])
  func `What another file makes a sealed year say is told where it changes`(
    file: String, old: String, new: String, message: String, place: String
  ) throws {
    let site = try richlySealed()
    defer { site.remove() }
    #expect(try site.run("build", "--strict").status == 0)
    try change("content/\(file)", old, to: new, in: site)
    for command in ["build", "check"] {
      let run = try site.run(command)
      #expect(run.status == 1)
      #expect(run.errors.contains(message), "\(run.errors)")
      #expect(run.errors.contains(" now, and was something else when the year 2016 was sealed"))
      #expect(run.errors.contains("content/\(file)\(place): error: "), "\(run.errors)")
      #expect(run.errors.contains("[seal-facts]"))
    }
  }

  @Test func `Another order of documents is told`() throws {
    let place = try richlySealed()
    defer { place.remove() }
    let lines = try place.read("content/documents.yaml").split(separator: "\n")
    try place.write(
      lines.reversed().joined(separator: "\n") + "\n", to: "content/documents.yaml")
    #expect(try place.run("check").errors.contains("documents is 'act, law' now, and was"))
  }

  @Test func `A member that came later leaves a sealed year as it was, by the way that is named`()
    throws
  {
    let place = try richlySealed()
    defer { place.remove() }
    try change(
      "content/provinces.yaml", "- id: nghe-an",
      to: "- id: hue\n  names: [{name: Huế}]\n- id: nghe-an", in: place)
    #expect(
      try place.run("check").errors.contains(
        "which says it; give a member that came later its first day as 'from' of its first name in"
          + " the register, undo the change, or tell of it under 'corrections' and run 'yearbook seal"
          + " 2016 --again' with 'members' in its summary [seal-facts]"))
    try change(
      "content/provinces.yaml", "{name: Huế}", to: "{name: Huế, from: 2018-01-01}", in: place)
    let run = try place.run("build", "--strict")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: ["status: draft", "status: draft\nkind: mid-year"])
  func `A draft in a sealed year breaks no seal until it is published`(status: String) throws {
    let place = try sealed()
    defer { place.remove() }
    let path = "content/2016/visit.md"
    try place.write("---\ntitle: A visit\n\(status)\n---\nText.\n", to: path)
    try place.write("---\ntitle: Chuyến thăm\n---\nBài.\n", to: "content/2016/visit.vi.md")
    for call in [["build", "--strict"], ["check", "--drafts", "--strict"], ["seal", "2016"]] {
      let run = try Program.run(call, in: place.folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    try change(path, "status: draft\n", to: "", in: place)
    #expect(try place.run("check").errors.contains("[seal-added]"))
  }

  @Test func `A correction that names no figure is refused once, where it is written`() throws {
    let place = try sealed()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try change(Self.scores, "985", to: "984", in: place)
    let vague = "corrections: [{date: 2017-05-02, what: A slip}]\nawards:"
    try change(Self.note, "awards:", to: vague, in: place)
    let refused = try place.run("seal", "2016", "--again")
    #expect(
      refused.errors.hasPrefix(
        "\(Self.note):7:1: error: the results of 2016 are others than when it was sealed, and the new"
          + " correction does not name them, so that no build would publish them; give it the"
          + " 'member' that it is about, or what the figure 'was' and is 'now', and run this again"
          + " [seal-correction]"), "\(refused.errors)")
    try change(Self.note, "what: A slip", to: "what: A slip, province: thanh-hoa", in: place)
    #expect(try place.run("seal", "2016", "--again").status == 0)
    let run = try place.run("build", "--quiet")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `A sealed year whose correction names the wrong member has one way out`() throws {
    let place = try sealed()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try change(Self.scores, "985", to: "984", in: place)
    let wrong = "corrections:\n  - {date: 2017-05-02, what: A slip, province: nghe-an}\nawards:"
    try change(Self.note, "awards:", to: wrong, in: place)
    #expect(try place.run("seal", "2016", "--again").status == 0)
    let refused = try place.run("build", "--quiet")
    #expect(
      refused.errors.contains(
        "list it under 'corrections' in \(Self.note) as one correction more with its 'member', or"
          + " 'was' and 'now', and run 'yearbook seal 2016 --again', or confirm it"),
      "\(refused.errors)")
    try change(
      Self.note, "\nawards:",
      to: "\n  - {date: 2017-05-03, what: The slip, province: thanh-hoa}\nawards:", in: place)
    #expect(try place.run("seal", "2016", "--again").status == 0)
    #expect(try place.run("build", "--quiet").status == 0)
  }

  @Test(arguments: [
    ("awards.yaml", "content/awards.yaml"), ("movements.yaml", "content/movements.yaml"),
  ])
  func `What is gone from a register is told in the content`(file: String, path: String) throws {
    let site = try richlySealed()
    defer { site.remove() }
    let note = "content/2016/visit.md"
    try site.write("# none\n[]\n", to: "content/\(file)")
    if file == "awards.yaml" {
      try change(Self.note, "awards:\n", to: "", in: site)
      try change(
        Self.note, "  - {province: nghe-an, award: flag, status: proposed}\n", to: "", in: site)
    } else {
      try change(note, "movements: [rice]\n", to: "", in: site)
    }
    // The notes are sealed as they are now, and the facts as they were.
    let sealed = try site.read(Self.seal)
    let sums = try Program.run(
      ["-c", "cd content/2016 && sha256sum conference.md visit.md"], in: site.folder,
      program: URL(filePath: "/bin/sh"))
    try site.write(
      sealed.split(separator: "\n").filter { $0.hasPrefix("#") }.joined(separator: "\n") + "\n"
        + [
          sums.output.split(separator: "\n")[0...0],
          sealed.split(separator: "\n").filter { $0.hasSuffix("  scores.csv") }[...],
          sums.output.split(separator: "\n")[1...1],
        ].joined().joined(separator: "\n") + "\n", to: Self.seal)
    let run = try site.run("check")
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix("\(path): error: '\(file) "), "\(run.errors)")
    #expect(run.errors.contains("[seal-facts]"))
  }

  @Test func `The number of corrections in a seal is that of the year`() throws {
    let place = try sealed()
    defer { place.remove() }
    try change(Self.seal, "# corrections: 0", to: "# corrections: 5", in: place)
    for call in [["check"], ["build"], ["seal", "2016"], ["seal", "2016", "--again"]] {
      let run = try Program.run(call, in: place.folder)
      #expect(run.status == 1, "\(call)")
      #expect(
        run.errors.hasPrefix(
          "\(Self.seal):1:1: error: this line is not as Yearbook wrote it; put seal.txt back as it was"
            + " when the year was sealed [seal-broken]\n"), "\(call): \(run.errors)")
    }
  }

  @Test func `What comes to a register besides, and a new template, break no seal`() throws {
    let place = try richlySealed()
    defer { place.remove() }
    for (file, text) in [
      ("awards.yaml", "- {id: cup, type: emulation-title, name: {en: Cup, vi: Cúp}}\n"),
      ("movements.yaml", "- {id: corn, name: {en: Corn, vi: Ngô}}\n"),
    ] {
      try place.write(try place.read("content/\(file)") + text, to: "content/\(file)")
    }
    try change("templates/year.mustache", "<h1", to: "<h1 class=\"x\"", in: place)
    let run = try place.run("check", "--strict")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `A seal of an earlier version holds, and is completed when asked for`() throws {
    let place = try richlySealed()
    defer { place.remove() }
    let whole = try place.read(Self.seal)
    let old = whole.split(separator: "\n").filter { !$0.hasPrefix("# says") }.joined(
      separator: "\n")
    try place.write(old + "\n", to: Self.seal)
    #expect(try place.run("build", "--strict").status == 0)
    let run = try place.run("seal", "2016")
    #expect(run.output.hasPrefix("2016 is sealed and unchanged; the seal keeps what other files"))
    #expect(try place.read(Self.seal) == whole)
  }

  @Test func `What has no seal is not sealed again`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("seal", "2016", "--again").errors.contains("[seal-missing]"))
    #expect(try place.run("seal", "2015").errors.contains("content/2015: error: there is no"))
    #expect(try place.run("seal", "soon").status == 64)
  }

  @Test(arguments: [
    ("# corrections: 0", "# corrections: many", 1), ("# corrections: 0\n", "", 1),
    ("  scores.csv", "  ../scores.csv", 3), ("  scores.csv", "  /etc/passwd", 3),
    ("  scores.csv", " scores.csv", 3), ("  scores.csv\n", "  scores.csv\nmore\n", 4),
    ("  conference.md", "  scores.csv", 3), ("  scores.csv\n", "  scores.csv", 3),
  ])
  func `A seal that somebody wrote into is told at its line`(
    old: String, new: String, line: Int
  ) throws {
    let place = try sealed()
    defer { place.remove() }
    let facts = try place.read(Self.seal).split(separator: "\n").count { $0.hasPrefix("# says") }
    let line = line == 1 ? 1 : line + facts
    try change(Self.seal, old, to: new, in: place)
    for run in [try place.run("check"), try place.run("seal", "2016", "--again")] {
      #expect(run.status == 1)
      #expect(
        run.errors.contains(
          "content/2016/seal.txt:\(line):1: error: this line is not as Yearbook wrote it;"),
        "\(run.errors)")
      #expect(run.errors.contains("[seal-broken]"))
    }
  }

  @Test func `A seal names the register of members as it is called, and the other name is as good`()
    throws
  {
    let place = try Workplace()
    defer { place.remove() }
    let register = place.folder.appending(path: "content/provinces.yaml")
    let called = place.folder.appending(path: "content/members.yaml")
    try FileManager.default.moveItem(at: register, to: called)
    #expect(try place.run("seal", "2016").status == 0)
    let seal = try place.read(Self.seal)
    #expect(seal.contains("  members.yaml members\n") && !seal.contains("provinces.yaml"))
    #expect(try place.run("check", "--strict").status == 0)
    try FileManager.default.moveItem(at: called, to: register)
    #expect(try place.run("check", "--strict").status == 0)
    try change("content/provinces.yaml", "name: Hà Tĩnh", to: "name: Hà Tịnh", in: place)
    #expect(try place.run("check").errors.contains("'ha-tinh', name is 'Hà Tịnh'"))
  }
}
