import Foundation
import Testing
import Workplaces

/// The mistakes that authors make, each with what it is told as.
struct BadInputTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let text: String
    let told: String

    var testDescription: String { name }
  }

  private static let summary = """
    title: The conference
    kind: summary
    status: final
    """

  private static func note(_ fields: String, _ text: String = "") -> String {
    "---\n\(summary)\n\(fields)\n---\n\n\(text)\n"
  }

  private static let note = "content/2016/conference.md"
  private static let scores = "content/2016/scores.csv"

  static let mistakes: [Mistake] = [
    Mistake(
      name: "an unknown front-matter key", file: note, text: note("provnce: nghe-an"),
      told: """
        content/2016/conference.md:5:1: error: unknown key 'provnce' (did you mean 'provinces'?) [unknown-key]
          5 | provnce: nghe-an
            | ^^^^^^^
        """),
    Mistake(
      name: "a note without front matter", file: "content/2016/visit.md",
      text: "title: A visit\n---\nText.\n",
      told: """
        content/2016/visit.md:1:1: error: the file does not begin with a line '---'; keys such as 'title' are between two of them [no-front-matter]
          1 | title: A visit
            | ^^^^^^^^^^^^^^
        """),
    Mistake(
      name: "a key of the note in its translation", file: "content/2016/conference.vi.md",
      text: "---\ntitle: Hội nghị\ndate: 2017-03-10\n---\nText.\n",
      told: """
        content/2016/conference.vi.md:3:1: error: a translation has a 'title' only; 'date' belongs in content/2016/conference.md, for all languages [unknown-key]
          3 | date: 2017-03-10
            | ^^^^
        """),
    Mistake(
      name: "a tab in YAML", file: note, text: note("head:\n\tprovince: nghe-an"),
      told: """
        content/2016/conference.md:6:1: error: here is a tab; indent with spaces [yaml-tab]
          6 |  province: nghe-an
            | ^
        """),
    Mistake(
      name: "an unclosed quote", file: note, text: note("place: \"Vinh"),
      told: """
        content/2016/conference.md:5:8: error: the quote that opens here is not closed [yaml-quote]
          5 | place: "Vinh
            |        ^
        """),
    Mistake(
      name: "a placeholder in a template", file: "templates/awards.mustache",
      text: "<p>\n  ⟦Your motto⟧</p>\n",
      told: """
        templates/awards.mustache:2:3: error: '⟦Your motto⟧' is a placeholder that is still to be replaced; write your own text here [placeholder]
          2 |   ⟦Your motto⟧</p>
            |   ^^^^^^^^^^^^
        """),
    Mistake(
      name: "a duplicate key", file: note, text: note("date: 2017-03-10\nkind: note"),
      told: """
        content/2016/conference.md:6:1: error: the key 'kind' is here a second time [duplicate-key]
          6 | kind: note
            | ^^^^
        """),
    Mistake(
      name: "a date that no calendar has", file: note, text: note("date: 2017-02-30"),
      told: """
        content/2016/conference.md:5:7: error: the calendar has no day 2017-02-30 [date]
          5 | date: 2017-02-30
            |       ^^^^^^^^^^
        """),
    Mistake(
      name: "a province id that is nobody's", file: note, text: note("head: {province: nghe-ann}"),
      told: """
        content/2016/conference.md:5:18: error: 'nghe-ann' is not a member (did you mean 'nghe-an'?) [unknown-member]
          5 | head: {province: nghe-ann}
            |                  ^^^^^^^^
        """),
    Mistake(
      name: "a score above the maximum", file: scores, text: "province,total\nnghe-an,1985\n",
      told: """
        content/2016/scores.csv:2:9: error: points are between 0 and 1000, not 1985 [points-range]
          2 | nghe-an,1985
            |         ^^^^
        """),
    Mistake(
      name: "a negative score", file: scores, text: "province,total\nnghe-an,-5\n",
      told: """
        content/2016/scores.csv:2:9: error: points are between 0 and 1000, not −5 [points-range]
          2 | nghe-an,-5
            |         ^^
        """),
    Mistake(
      name: "a word for a number", file: scores, text: "province,total\nNghệ An,nhất\n",
      told: """
        content/2016/scores.csv:2:9: error: 'nhất' is not a number of points; write 985, 985.5, ~990, <990 or leave it empty [points-number]
          2 | Nghệ An,nhất
            |         ^^^^
        """),
    Mistake(
      name: "the same province twice", file: scores,
      text: "province,total\nnghe-an,990\nNghe An,985\n",
      told: """
        content/2016/scores.csv:3:1: error: 'nghe-an' has a second row; the first is line 2 [duplicate-member]
          3 | Nghe An,985
            | ^^^^^^^
        """),
    Mistake(
      name: "a rank given twice without equal points", file: scores,
      text: "province,total,rank\nnghe-an,990,1\nthanh-hoa,985,1\n",
      told: """
        content/2016/scores.csv:3:15: error: rank 1 is given to 'nghe-an' too, without equal points [rank-twice]
          3 | thanh-hoa,985,1
            |               ^
        """),
    Mistake(
      name: "a row with too many cells", file: scores, text: "province,total\nnghe-an,985,5\n",
      told: """
        content/2016/scores.csv:2:13: error: this row has 3 cells, but the table has 2 columns (a decimal comma belongs in quotes where commas separate cells) [too-many-cells]
          2 | nghe-an,985,5
            |             ^
        """),
    Mistake(
      name: "an unclosed CSV quote", file: scores,
      text: "province,total\nnghe-an,\"985\nha-tinh,1\n",
      told: """
        content/2016/scores.csv:2:9: error: the quote that opens here is not closed [unclosed-quote]
          2 | nghe-an,"985
            |         ^
        """),
    Mistake(
      name: "a broken link", file: note, text: note("", "Hà Tĩnh: [more](../2015/conferense.md)"),
      told: """
        content/2016/conference.md:8:17: error: the link leads to '../2015/conferense.md', which is not there [broken-link]
          8 | Hà Tĩnh: [more](../2015/conferense.md)
            |                 ^^^^^^^^^^^^^^^^^^^^^
        """),
    Mistake(
      name: "a broken anchor", file: note, text: note("", "## The result\n\n[up](#the-resutl)"),
      told: """
        content/2016/conference.md:10:6: error: the page has no heading '#the-resutl' (did you mean 'the-result'?) [broken-anchor]
          10 | [up](#the-resutl)
             |      ^^^^^^^^^^^
        """),
    Mistake(
      name: "a missing picture", file: note, text: note("", "![The hall](hall.jpg)"),
      told: """
        content/2016/conference.md:8:13: error: there is no picture 'hall.jpg' beside the note; save it there, or take it out of the text [missing-picture]
          8 | ![The hall](hall.jpg)
            |             ^^^^^^^^
        """),
    Mistake(
      name: "an unknown tag in a note", file: note, text: note("", "Nghệ An: {{point.nghe-an}}"),
      told: """
        content/2016/conference.md:8:10: error: '{{point.nghe-an}}' quotes nothing of the year; write points., rank. or name. and a member (did you mean 'points.nghe-an'?) [unknown-quotation]
          8 | Nghệ An: {{point.nghe-an}}
            |          ^^^^^^^^^^^^^^^^^
        """),
    Mistake(
      name: "an unknown tag in a template", file: "templates/archive.mustache",
      text: "<p>\n{{#years}}{{heading}}{{/years}}\n",
      told: """
        templates/archive.mustache:2:13: error: nothing is named 'heading' here (did you mean 'headline'?) [unknown-tag]
          2 | {{#years}}{{heading}}{{/years}}
            |             ^^^^^^^
        """),
    Mistake(
      name: "an unclosed section", file: "templates/archive.mustache", text: "<p>\n  {{#years}}\n",
      told: """
        templates/archive.mustache:2:6: error: 'years' is never closed; '{{/years}}' is missing [unclosed-section]
          2 |   {{#years}}
            |      ^^^^^
        """),
    Mistake(
      name: "a partial that is not there", file: "templates/archive.mustache",
      text: "<p>{{>rankng}}</p>\n",
      told: """
        templates/archive.mustache:1:7: error: there is no template named 'rankng' (did you mean 'ranking'?) [missing-partial]
          1 | <p>{{>rankng}}</p>
            |       ^^^^^^
        """),
    Mistake(
      name: "a partial that includes itself for ever", file: "templates/archive.mustache",
      text: "<p>{{>archive}}</p>\n",
      told: """
        templates/archive.mustache:1:7: error: template 'archive' includes itself for ever: archive → archive [endless-partial]
          1 | <p>{{>archive}}</p>
            |       ^^^^^^^
        """),
    Mistake(
      name: "two notes for one path", file: "content/2016/Conférence.md",
      text: "---\ntitle: Another\n---\n",
      told: """
        content/2016/conference.md:1:1: error: this note and content/2016/Conférence.md would both be the page conference.html [same-page]
          1 | ---
            | ^^^
        """),
    Mistake(
      name: "an award nobody defined", file: note,
      text: note("awards:\n  - {province: nghe-an, award: falg, status: proposed}"),
      told: """
        content/2016/conference.md:6:32: error: 'falg' is not a kind of award in awards.yaml (did you mean 'flag'?) [unknown-award]
          6 |   - {province: nghe-an, award: falg, status: proposed}
            |                                ^^^^
        """),
  ]

  @Test(arguments: mistakes)
  func `A mistake is told once, with its file, line and column, and nothing is built`(
    mistake: Mistake
  ) throws {
    let place = try Workplace(changing: [mistake.file: mistake.text])
    defer { place.remove() }
    let run = try place.run("build")
    #expect(run.status == 1)
    #expect(run.errors == mistake.told + "\n")
    #expect(!FileManager.default.fileExists(atPath: place.folder.appending(path: "site").path()))
  }

  @Test func `Bytes that are no UTF-8 are told with line and column`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let bytes = Data("province,total\nNgh".utf8) + [0xCC, 0xF2] + Data(" An,985\n".utf8)
    try place.write(bytes, to: Self.scores)
    let run = try place.run("build")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "content/2016/scores.csv:2:4: error: byte 0xCC is not UTF-8; the file may be in"
          + " Windows-1258 or TCVN3: save it as UTF-8 [not-utf8]"), "\(run.errors)")
  }

  @Test func `All mistakes are told in one run and the published site stays as it was`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    let before = try place.contents(of: "site")
    try place.write(
      "province,total,rank\nnghe-an,1985,1\nthanh-hoa,nhất,2\nha-tinh,1,2,3\n", to: Self.scores)
    try place.write("title: [\n", to: "content/movements.yaml")
    try place.write("{{#years}}", to: "templates/archive.mustache")
    try place.write(
      Self.note("provnce: x\ndate: 2017-02-30", "[a](b.md) ![c](d.png)"), to: Self.note)
    let run = try place.run("build")
    #expect(run.status == 1)
    for code in [
      "points-range", "points-number", "too-many-cells", "yaml-bracket", "unclosed-section",
      "unknown-key", "date", "broken-link", "missing-picture",
    ] {
      #expect(run.errors.contains("[\(code)]"), "\(code) is missing in \(run.errors)")
    }
    #expect(run.output.hasPrefix("built nothing, 9 errors, 0 warnings, "))
    #expect(try place.contents(of: "site") == before)
  }
}
