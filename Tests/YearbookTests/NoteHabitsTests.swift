import Foundation
import Testing
import Workplaces

/// What authors bring along from Word, GitHub and other generators, each in a site of its own: it is on
/// the page as it is meant, or the program says at its place what to do.
struct NoteHabitsTests {
  struct Habit: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [String: String]
    /// What is reported, as the start of a line of the program and its code.
    var told: [String] = []
    var isError = false
    /// A page, and what its text has.
    var page = "site/2016/a.html"
    var shown: [String] = []

    var testDescription: String { name }
  }

  private static func note(_ text: String, _ fields: String = "") -> [String: String] {
    ["content/2016/a.md": "---\ntitle: T\nkind: note\n\(fields)---\n\(text)\n"]
  }

  private static func page(_ text: String) -> [String: String] { ["content/pages/a.md": text] }

  static let habits: [Habit] = [
    Habit(
      name: "words in and behind HTML",
      files: note(
        "<img src=\"logo.png\" alt=\"\">\nSao Mai has 985 points.\n\n<center>Hà Nội, 5/3</center>"
      ),
      told: ["content/2016/a.md:5:1: error: … [missing-picture]"], isError: true),
    Habit(
      name: "text behind a block of HTML",
      files: note("<div>a</div>\nSao Mai has 985 points.\n\n<center>Hà Nội, 5/3</center>"),
      shown: ["Sao Mai has 985 points.", "<div class=\"center\"> <p>Hà Nội, 5/3</p> </div>"]),
    Habit(
      name: "raised numbers", files: note("An area of 10<sup>3</sup> m<sup>2</sup>."),
      shown: ["10<sup>3</sup> m<sup>2</sup>"]),
    Habit(
      name: "a number sign in a title", files: page("---\ntitle: Plan #3 of 2026\n---\nx\n"),
      told: ["content/pages/a.md:2:13: error: … [yaml-comment]"], isError: true),
    Habit(
      name: "text after a closing quote", files: page("---\ntitle: \"Hello\"# cut\n---\nx\n"),
      told: ["content/pages/a.md:2:15: error: … [yaml-text-after-quote]"], isError: true),
    Habit(
      name: "an error beside many warnings",
      files: note((0..<60).map { "<x\($0)>\n\n" }.joined() + "[x](nowhere.md)"),
      told: ["content/2016/a.md:125:5: error: … [broken-link]"], isError: true),
    Habit(
      name: "a heading without words, a link without words", files: note("## \n\nx\n\n[]()"),
      told: [
        "content/2016/a.md:5:1: error: … [heading-empty]",
        "content/2016/a.md:9:1: warning: … [link-empty]",
      ], isError: true),
    Habit(
      name: "skipped levels", files: note("### Three\n\nx\n\n##### Five\n\nx"),
      told: [
        "content/2016/a.md:5:1: warning: … [heading-level]",
        "content/2016/a.md:9:1: warning: … [heading-level]",
      ], shown: ["<h2 id=\"three\">", "<h3 id=\"five\">"]),
    Habit(
      name: "a picture's name with spaces", files: note("![The hall](Anh hoi nghi 1.jpg)"),
      told: ["content/2016/a.md:5:13: error: … [missing-picture]"], isError: true),
    Habit(
      name: "a file's name with spaces",
      files: note("[Minutes](bien ban 2016.md)").merging([
        "content/2016/bien ban 2016.md": "---\ntitle: M\nkind: note\n---\nx\n"
      ]) { $1 }, shown: ["<a href=\"bien-ban-2016.html\">Minutes</a>"]),
    Habit(
      name: "blanks after the lines around front matter",
      files: page("---  \ntitle: T\n---\t\nx\n"), page: "site/a.html", shown: ["<p>x</p>"]),
    Habit(
      name: "dots below front matter", files: page("---\ntitle: T\n...\nx\n"), page: "site/a.html",
      shown: ["<p>x</p>"]),
    Habit(
      name: "a no-break space after a colon", files: page("---\ntitle:\u{A0}T\n---\nx\n"),
      told: ["content/pages/a.md:2:7: error: … [invisible-character]"], isError: true),
    Habit(
      name: "curly quotes", files: page("---\ntitle: “Result: 2016”\n---\nx\n"),
      told: ["content/pages/a.md:2:8: error: … [curly-quotes]"], isError: true),
    Habit(
      name: "a date far from the year", files: note("x", "date: 2206-03-13\n"),
      told: ["content/2016/a.md:4:7: warning: … [date-far]"]),
    Habit(
      name: "a footnote", files: note("Fact[^1].\n\n[^1]: The *source* of it."),
      shown: ["Fact<sup class=\"noteref\">", "The <em>source</em> of it."]),
    Habit(
      name: "struck words, a task, a bare address",
      files: note("~~out~~\n\n- [ ] work\n\nhttps://example.org/x"),
      shown: ["<del>out</del>", "☐</span> work", "<a href=\"https://example.org/x\""]),
    Habit(
      name: "bullets, tabs and hashes from Word",
      files: note("• One\n• Two\n\n\tThụt đầu dòng như trong Word.\n\n##No space"),
      told: [
        "content/2016/a.md:5:1: warning: … [not-markdown]",
        "content/2016/a.md:8:1: warning: … [not-markdown]",
        "content/2016/a.md:10:1: warning: … [not-markdown]",
      ]),
    Habit(
      name: "dashes below a sentence",
      files: note("The result of this year is good.\n---\nMore follows."),
      told: ["content/2016/a.md:5:1: warning: … [not-markdown]"]),
    Habit(
      name: "headings in Lao", files: note("## ຜົນໄດ້ຮັບ\n\nx\n\n## ຂໍ້ສະຫຼຸບ\n\nx"),
      shown: ["<h2 id=\"ຜົນໄດ້ຮັບ\">", "<h2 id=\"ຂໍ້ສະຫຼຸບ\">"]),
    Habit(
      name: "files named in Lao and Chinese",
      files: [
        "content/2016/ກອງປະຊຸມ.md": "---\ntitle: T\nkind: note\n---\na\n",
        "content/2016/会议.md": "---\ntitle: T\nkind: note\n---\nb\n",
      ], page: "site/2016/会议.html", shown: ["<p>b</p>"]),
    Habit(
      name: "links to files of other kinds, once",
      files: note("[a](c.xls) [b](sub/x.txt)").merging([
        "content/2016/c.xls": "a", "content/2016/sub/x.txt": "a",
      ]) { $1 },
      told: [
        "content/2016/a.md:5:5: error: … [broken-link]",
        "content/2016/a.md:5:16: error: … [broken-link]",
      ], isError: true),
    Habit(
      name: "an ending in capitals", files: ["content/2016/x.MD": "---\ntitle: T\n---\nx\n"],
      told: ["content/2016/x.MD: warning: … [unused-file]"], page: "site/index.html"),
    Habit(
      name: "keys of other generators", files: note("x", "draft: true\n"),
      told: ["content/2016/a.md:4:1: error: … [unknown-key]"], isError: true),
  ]

  @Test(arguments: habits) func `A habit is understood or answered`(habit: Habit) throws {
    let place = try Workplace(changing: habit.files)
    defer { place.remove() }
    let run = try place.run("build")
    let lines = run.errors.split(separator: "\n").map(String.init)
    for told in habit.told {
      let parts = told.split(separator: " … ")
      #expect(
        lines.contains { $0.hasPrefix(parts[0]) && $0.hasSuffix(parts[1]) }, "\(run.errors)")
    }
    let mistakes = lines.filter { $0.hasPrefix("content/") }
    #expect(mistakes.count >= habit.told.count)
    #expect(habit.name.contains("many") || mistakes.count == habit.told.count, "\(run.errors)")
    #expect(run.status == (habit.isError ? 1 : 0), "\(run.errors)")
    guard !habit.isError else { return }
    let page = try place.read(habit.page).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for shown in habit.shown { #expect(page.contains(shown), "\(page.suffix(2_000))") }
  }

  @Test func `The logo of a layout may be decorative`() throws {
    let layout = try String(
      contentsOf: Workplace.root.appending(path: "templates/layout.mustache"), encoding: .utf8)
    let name = "<p class=\"name\">"
    #expect(layout.contains(name))
    let logo = "\(name)<img src=\"{{page.assets}}icon.svg\" alt=\"\">"
    let place = try Workplace(
      changing: ["templates/layout.mustache": layout.replacing(name, with: logo)])
    defer { place.remove() }
    let run = try place.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try place.read("site/index.html").contains("icon.svg\" alt=\"\">"))
  }
}
