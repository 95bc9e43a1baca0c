import Foundation
import Testing
import Workplaces

struct NewTests {
  @Test func `The invented site builds without a warning and with the templates of the program`()
    throws
  {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let folder = place.folder
    let new = try Program.run(["new", "site", "demo", "--demo"], in: folder)
    #expect(new.status == 0, "\(new.errors)")
    #expect(new.output.hasPrefix("wrote demo/.gitignore\nwrote demo/README.md\n"))
    let demo = folder.appending(path: "demo")
    let build = try Program.run(["build", "--strict"], in: demo)
    #expect(build.status == 0, "\(build.errors)")
    #expect(build.output.contains(", 0 errors, 0 warnings, "))
    #expect(!FileManager.default.fileExists(atPath: demo.appending(path: "templates").path()))
    let page = try String(contentsOf: demo.appending(path: "site/vi/index.html"), encoding: .utf8)
    #expect(page.contains("Mọi nội dung trên trang này đều là ví dụ minh họa."))
    let again = try Program.run(["new", "site", "demo", "--demo"], in: folder)
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("demo has these files already, as they would be written\n"))
    try place.write("mine", to: "demo/content/site.yaml")
    let refused = try Program.run(["new", "site", "demo", "--demo"], in: folder)
    #expect(refused.status == 73)
    #expect(
      refused.errors
        == "yearbook: 'demo/.gitignore' and 14 more are there already; nothing is written\n")
    #expect(try place.read("demo/content/site.yaml") == "mine")
  }

  @Test func `An installed program brings its templates along, and says where they are missing`()
    throws
  {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let folder = place.folder
    let files = FileManager.default
    let (programs, shared) = (
      folder.appending(path: "bin"), folder.appending(path: "share/yearbook")
    )
    for made in [programs, shared] {
      try files.createDirectory(at: made, withIntermediateDirectories: true)
    }
    let program = programs.appending(path: "yearbook")
    try files.copyItem(at: try Program.executable, to: program)
    try files.copyItem(
      at: Program.root.appending(path: "templates"), to: shared.appending(path: "templates"))
    #expect(
      try Program.run(["new", "site", "a", "--demo"], in: folder, program: program).status == 0)
    let site = folder.appending(path: "a")
    #expect(try Program.run(["check", "--strict"], in: site, program: program).status == 0)
    try files.removeItem(at: shared)
    #expect(
      try Program.run(["check"], in: site, program: program).errors
        == "templates: error: there is no such folder; name it with --templates, or install Yearbook"
        + " with its templates [missing-folder]\n")
  }

  @Test func `A new year knows the members, the criteria, the head and the covenant`() throws {
    let place = try Workplace(changing: [
      "content/2016/conference.md": """
      ---
      title: {en: The conference, vi: Hội nghị}
      kind: summary
      status: final
      date: 2017-03-10
      next: {head: {province: ha-tinh, status: elected}, deputy: {province: nghe-an, status: nominated}}
      covenant: {year: 2017, date: 2017-03-10}
      ---

      """,
      "content/2016/criteria.csv":
        "id,group,maximum,name,name.vi\neconomy,Kinh tế,600,Economy,Kinh tế\nschools,,400,Schools,Trường học\n",
      "content/2016/scores.csv": "province,total\nnghe-an,990\n",
    ])
    defer { place.remove() }
    let new = try place.run("new", "year", "2017")
    #expect(new.status == 0, "\(new.errors)")
    #expect(
      new.output == """
        wrote content/2017/conference.md
        wrote content/2017/conference.vi.md
        wrote content/2017/scores.csv
        wrote content/2017/criteria.csv
        Next: write the note, take the scores over with 'yearbook import FILE --year 2017', and look at it \
        with 'yearbook serve'; it is published when its status is no draft

        """)
    #expect(
      try place.read("content/2017/conference.md") == """
        ---
        title: {en: Summary of the emulation year 2017, vi: Tổng kết năm thi đua 2017}
        kind: summary
        status: draft  # in-progress while the year is under way, then provisional, in the end final
        # date: 2018-03-15  # the day of the conference
        head: {province: ha-tinh}
        # deputy: {province: nghe-an}  # only nominated by the conference before
        # next: {head: {province: thanh-hoa, status: nominated}}  # nominated, elected or confirmed
        # covenant: {year: 2018, date: 2018-03-15}  # the covenant signed at this conference
        # The covenant for 2017 was signed on 2017-03-10, as the note of the year before tells
        # awards:  # proposed awards, one a line
        #   - {province: thanh-hoa, award: flag, status: proposed}
        ---
        ⟦Where and when the conference met and what it decided⟧

        ## The result of 2017

        ⟦When there are scores, a block named `ranking` places the table here⟧

        """)
    #expect(
      try place.read("content/2017/scores.csv") == """
        province,economy,schools,bonus,penalty,total,rank,note
        thanh-hoa,,,,,,,
        nghe-an,,,,,,,
        ha-tinh,,,,,,,

        """)
    #expect(
      try place.read("content/2017/criteria.csv") == """
        id,kind,group,maximum,name.en,name.vi
        kinh-te,group,,,,Kinh tế
        economy,criterion,kinh-te,600,Economy,Kinh tế
        schools,criterion,,400,Schools,Trường học

        """)
    for options in [["check"], ["check", "--drafts"]] {
      let check = try Program.run(options + ["--strict"], in: place.folder)
      #expect(check.status == 0, "\(check.errors)")
    }
    let again = try place.run("new", "year", "2017")
    #expect(again.status == 73)
    #expect(
      again.errors == """
        yearbook: 'content/2017/conference.md' is the summary of 2017 already; \
        'yearbook new note --year 2017' writes another note

        """)
  }

  @Test func `A year that has notes but no summary gets one`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let note = try place.run("new", "note", "--year", "2017", "--kind", "mid-year")
    #expect(note.output.hasSuffix("no summary yet; 'yearbook new year 2017' writes one.\n"))
    let new = try place.run("new", "year", "2017")
    #expect(new.output.hasPrefix("wrote content/2017/conference.md\n"))
    #expect(try place.run("check", "--drafts", "--strict").status == 0)
  }

  @Test func `A summary with mistakes is a summary, whatever it is called`() throws {
    let place = try Workplace(changing: [
      "content/2017/year.md": "---\ntitle: {en: A year\nkind: summary\n---\n"
    ])
    defer { place.remove() }
    let new = try place.run("new", "year", "2017")
    #expect(new.status == 73)
    #expect(new.errors.contains("'content/2017/year.md' is the summary of 2017 already"))
  }

  @Test func `A year whose scores were imported keeps them`() throws {
    let place = try Workplace(changing: ["content/2017/scores.csv": "province,total\nnghe-an,991\n"]
    )
    defer { place.remove() }
    let new = try place.run("new", "year", "2017")
    #expect(
      new.output == """
        wrote content/2017/conference.md
        wrote content/2017/conference.vi.md
        Next: write the note, take the scores over with 'yearbook import FILE --year 2017', and look at it \
        with 'yearbook serve'; it is published when its status is no draft

        """)
    #expect(try place.read("content/2017/scores.csv").hasSuffix("991\n"))
    #expect(try place.read("content/2017/conference.md").hasSuffix("\n\n```ranking\n```\n"))
    #expect(try place.run("check", "--drafts", "--strict").status == 0)
  }

  @Test func `A new note is a draft in each language, named after its title`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let new = try place.run("new", "note", "--year", "2016", "--title", "Thăm \"Huế\"")
    #expect(new.output == "wrote content/2016/tham-hue.md\nwrote content/2016/tham-hue.vi.md\n")
    #expect(
      try place.read("content/2016/tham-hue.md") == """
        ---
        title: "Thăm \\"Huế\\""
        kind: note
        status: draft  # remove this line when it is written
        # date: 2016-07-15
        # place: …
        ---
        ⟦What happened, where and when⟧

        """)
    #expect(try place.run("new", "note", "--year", "2016", "--kind", "mid-year").status == 0)
    let check = try place.run("check", "--drafts", "--strict")
    #expect(check.status == 0, "\(check.errors)")
    #expect(
      try place.run("new", "note", "--year", "2016", "--kind", "mid-year").errors
        == "yearbook: 'content/2016/mid-year.md' is there already; give another name with --name\n")
    let wrong = try place.run("new", "note", "--year", "2016", "--kind", "midyear")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("There is no kind 'midyear' (did you mean 'mid-year'?)."))
  }
}
