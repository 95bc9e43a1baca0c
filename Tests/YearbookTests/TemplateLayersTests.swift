import Foundation
import Testing
import Workplaces

/// A site whose folder of templates holds only what differs from those of the program.
struct TemplateLayersTests {
  /// A small site without templates of its own, some files added.
  private func site(_ files: [String: String]) throws -> Workplace {
    try Workplace(holding: Workplace.files.merging(files) { $1 })
  }

  @Test func `Three lines of words change these words and nothing else`() throws {
    let place = try site([
      "templates/words.vi.yaml": "rank: Thứ hạng\npoints: Tổng điểm\nranking: Kết quả\n"
    ])
    defer { place.remove() }
    let build = try place.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
    let page = try place.read("site/vi/2016/index.html")
    #expect(page.contains(">Thứ hạng</th>") && page.contains(">Tổng điểm</th>"))
    #expect(try place.read("site/2016/index.html").contains(">Rank</th>"))
    let diff = try place.run("templates", "--diff")
    #expect(diff.output.hasPrefix("templates/words.vi.yaml: 3 words of your own\n"))
    #expect(diff.output.contains("  + rank: Thứ hạng\n"))
  }

  @Test func `One template is copied with the digest of its original and then counts`() throws {
    let place = try site([:])
    defer { place.remove() }
    let plain = try place.run("build")
    #expect(plain.status == 0, "\(plain.errors)")
    let before = try place.contents(of: "site")
    let new = try place.run("new", "templates", "home", "style.css")
    #expect(
      new.output == "wrote templates/home.mustache\nwrote templates/assets/style.css\n",
      "\(new.errors)")
    let copy = try place.read("templates/home.mustache")
    #expect(
      try #/{{! copied from Yearbook \d+\.\d+\.\d+, digest [0-9a-f]{16} }}\n{{<layout}}\n/#
        .prefixMatch(in: copy) != nil)
    #expect(try place.run("build").status == 0)
    let after = try place.contents(of: "site")
    #expect(
      before.keys.filter { before[$0] != after[$0] }.sorted() == [
        "assets/style.css", "manifest-sha256.txt",
      ])
    #expect(
      try place.run("templates", "--diff").output == """
        templates/assets/style.css: nothing of your own in it; the file may go
        templates/home.mustache: nothing of your own in it; the file may go
        0 files of your own, 2 that may go

        """)
    try place.write(
      copy.replacing("<h1 class=\"home\">", with: "<h1>"), to: "templates/home.mustache")
    let diff = try place.run("templates", "--diff").output
    #expect(
      diff.contains(
        "templates/home.mustache: changed by you\n  -4: <h1 class=\"home\">{{title}}</h1>\n  +4: <h1>{{title}}</h1>\n"
      ))
    #expect(try place.run("build").status == 0)
    #expect(try place.read("site/index.html").contains("<h1>Cluster</h1>"))
    #expect(try place.run("new", "templates", "home").status == 73)
  }

  @Test func `A copy of which the original has changed is named`() throws {
    let place = try site([
      "templates/link.mustache":
        "{{! copied from Yearbook 0.0.9, digest 0123456789abcdef }}\n<b>{{label}}</b>"
    ])
    defer { place.remove() }
    let diff = try place.run("templates", "--diff")
    #expect(
      diff.output.hasPrefix(
        "templates/link.mustache: changed by you; the original has changed since it was copied from"
          + " Yearbook 0.0.9: take over what you need of the lines with '-'\n  -1: "))
  }

  @Test func `Words as in the program may go, and words of an older original are named`() throws {
    let place = try site([
      "templates/words.en.yaml": "ranking: Ranking\n",
      "templates/words.vi.yaml":
        "# copied from Yearbook 0.0.9, digest 0123456789abcdef\nranking: Kết quả\n",
    ])
    defer { place.remove() }
    #expect(
      try place.run("templates", "--diff").output == """
        templates/words.vi.yaml: 1 word of your own; the original has changed since it was copied from Yearbook \
        0.0.9: remove the words with '-' that you did not write yourself
          - ranking: Bảng xếp hạng
          + ranking: Kết quả
        templates/words.en.yaml: nothing of your own in it; the file may go
        1 file of your own, 1 that may go

        """)
  }

  @Test func `A copy that an editor saved with other line ends is the same`() throws {
    let place = try site([:])
    defer { place.remove() }
    #expect(try place.run("new", "templates", "home").status == 0)
    let copy = try place.read("templates/home.mustache")
    try place.write(copy.replacing("\n", with: "\r\n"), to: "templates/home.mustache")
    #expect(
      try place.run("templates", "--diff").output.hasPrefix(
        "templates/home.mustache: nothing of your own in it"))
    let changed = copy.replacing("<h1 class=\"home\">", with: "<h1>")
    try place.write(changed.replacing("\n", with: "\r\n"), to: "templates/home.mustache")
    #expect(
      try place.run("templates", "--diff").output.hasPrefix(
        "templates/home.mustache: changed by you\n  -4: <h1 class=\"home\">{{title}}</h1>\n  +4: <h1>{{title}}</h1>\n1 file"
      ))
  }

  @Test func `A word without text is told where it is written`() throws {
    let place = try site(["templates/words.en.yaml": "ranking: \"\"\nlabel-end: \"\"\n"])
    defer { place.remove() }
    let errors = try place.run("check").errors
    #expect(
      errors.contains(
        "templates/words.en.yaml:1:11: warning: the word 'ranking' has no text; write it, or remove the line"
      ))
    #expect(!errors.contains("'label-end'"))
  }

  @Test(arguments: [
    (
      ["templates/assets/a?b.png": "x"],
      "templates/assets/a?b.png: error: '?' cannot be in a file name"
    ),
    (
      ["templates/assets/STYLE.css": ""],
      "templates/assets/STYLE.css: error: a file of the program is published as 'assets/style.css', which"
    ),
    (
      ["templates/Favicon.ico": "x"],
      "the site does not use 'Favicon.ico' from a folder of templates (did you mean 'favicon.ico'?)"
    ),
  ])
  func `Files under assets are told by their own path`(
    _ files: [String: String], _ message: String
  ) throws {
    let place = try site(files)
    defer { place.remove() }
    let check = try place.run("check")
    #expect(check.status == 1 && check.errors.contains(message), "\(check.errors)")
  }

  @Test func `A template of one's own is known where templates are listed`() throws {
    let place = try site([
      "content/pages/visit.md": "---\ntitle: Visit\ntemplate: visit\n---\nText.\n",
      "templates/visit.mustache": "{{<layout}}{{$main}}<h1>x</h1>{{/main}}{{/layout}}",
    ])
    defer { place.remove() }
    #expect(
      try place.run("templates", "visit").errors.contains("'visit' is a template of your own"))
  }

  @Test(arguments: [
    (
      ["templates/hoem.mustache": "x"],
      "no page is made with the template 'hoem', and no template includes it (did you mean 'home'?) [unused-template]"
    ),
    (
      ["templates/style.css": "x"],
      "the site does not use 'style.css' from a folder of templates (did you mean 'assets/style.css'?) [template-file]"
    ),
    (
      ["templates/words.vn.yaml": "rank: Hạng\n"],
      "the site does not use 'words.vn.yaml' from a folder of templates (did you mean 'words.en.yaml'?) [template-file]"
    ),
    (
      ["templates/words.en.yaml": "rankng: Table\n", "templates/words.vi.yaml": "rankng: Bảng\n"],
      "neither the program nor a template uses the word 'rankng' (did you mean 'ranking'?) [unused-word]"
    ),
    (
      ["templates/home.mustache": "{{>laiout}}"],
      "there is no template named 'laiout' (did you mean 'layout'?) [missing-partial]"
    ),
  ])
  func `What nothing uses is an error that names the nearest`(
    _ files: [String: String], _ message: String
  ) throws {
    let place = try site(files)
    defer { place.remove() }
    let check = try place.run("check")
    #expect(check.status == 1)
    #expect(check.errors.contains(message))
  }

  @Test func `A part of one's own is used where a template includes it, and notes are passed over`()
    throws
  {
    let place = try site([
      "templates/archive.mustache": "{{<layout}}{{$main}}<h1>{{>lost}}</h1>{{/main}}{{/layout}}",
      "templates/lost.mustache": "Lost", "templates/README.md": "What we changed.",
    ])
    defer { place.remove() }
    let build = try place.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
    #expect(try place.read("site/archive.html").contains("<h1>Lost</h1>"))
    #expect(
      try place.run("explain", "archive.html").output.contains("templates/lost.mustache"))
  }

  @Test func `Names that the program does not have are answered with the nearest`() throws {
    let place = try site([:])
    defer { place.remove() }
    let run = try place.run("new", "templates", "yaer")
    #expect(run.status == 64)
    #expect(run.errors.contains("'yaer' (did you mean 'year'?)"))
    #expect(try place.run("new", "templates").status == 64)
    #expect(
      try place.run("templates", "--diff").output
        == "the site has no folder 'templates': all templates are the program's\n")
  }

  @Test func `All files can be copied, and are then the ones that count`() throws {
    let place = try site([:])
    defer { place.remove() }
    #expect(try place.run("new", "templates", "--all").status == 0)
    #expect(try place.run("build", "--strict").status == 0)
    try place.write("{{#wrong}}", to: "templates/layout.mustache")
    #expect(try place.run("check").errors.contains("templates/layout.mustache:1:"))
    #expect(try place.run("new", "templates", "--all").status == 73)
  }

  @Test func `A folder with all files of an earlier version goes on working`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let files = FileManager.default
    try files.removeItem(at: place.folder.appending(path: "templates"))
    try files.copyItem(
      at: Program.root.appending(path: "Tests/Fixtures/earlier-templates"),
      to: place.folder.appending(path: "templates"))
    let build = try place.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
    let diff = try place.run("templates", "--diff").output
    #expect(diff.contains("templates/year.mustache: differs from the program's\n"))
    #expect(diff.contains("templates/note.mustache: nothing of your own in it; the file may go\n"))
    #expect(
      diff.contains(
        "templates/facts.mustache: of an earlier version; templates of your own include it\n"))
    #expect(
      diff.contains("templates/report-lines.mustache: changed by you; the program has no such file")
    )
    // Three templates and the words were changed in it. Its pages stay as it has them, and it gets the
    // pages that are new.
    let marks = [
      "<p class=\"soft\">Welcome to our archive.</p>\n", "<p class=\"soft\">Chào mừng bạn.</p>\n",
      "<p class=\"soft\">2016</p>\n",
    ]
    let old = try place.contents(of: "site").mapValues { String(decoding: $0, as: UTF8.self) }
    try files.removeItem(at: place.folder.appending(path: "templates"))
    #expect(try place.run("build", "--strict").status == 0)
    let new = try place.contents(of: "site").keys.filter { $0.hasSuffix(".html") }
    #expect(Set(new).subtracting(old.keys) == [])
    #expect(old["index.html"]?.contains("<details class=\"menu\">") == false)
    #expect(old["vi/index.html"]?.contains(marks[1]) == true)
    #expect(old["index.html"]?.contains(marks[0]) == true)
    #expect(old["2016/index.html"]?.contains(marks[2]) == true)
  }

  @Test func `The program has at most 96 files of templates, and no template has a long line`()
    throws
  {
    let folder = Program.root.appending(path: "templates")
    let files = try Workplace.contents(of: folder).filter { !$0.value.isEmpty }
    #expect(files.count <= 96)
    let endings = [".mustache", ".yaml"]
    for (path, text) in files where endings.contains(where: path.hasSuffix) {
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 160 }, "\(path)")
    }
  }
}
