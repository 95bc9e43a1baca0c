import Foundation
import Testing
import Workplaces

struct RenderTests {
  @Test func `A template is rendered with JSON data and the partials beside it`() throws {
    let place = try Workplace(changing: [
      "card/card.mustache": "{{#rows}}{{>row}}{{/rows}}{{total}} {{open}}\n",
      "card/row.mustache": "{{name}}: {{points}}\n",
      "card.json": """
      {"rows": [{"name": "A & B", "points": 985.5}, {"name": "C", "points": 1e2}], "total": 2,
       "open": null}
      """,
    ])
    defer { place.remove() }
    let run = try place.run("render", "card/card.mustache", "--data", "card.json", "--lenient")
    #expect(run.errors == "")
    #expect(run.output == "A &amp; B: 985.5\nC: 100\n2 \n")
  }

  @Test func `An unknown tag is a problem, and shows nothing when that is asked for`() throws {
    let place = try Workplace(changing: ["a.mustache": "<{{nmae}}>", "a.json": "{\"name\": 1}"])
    defer { place.remove() }
    let strict = try place.run("render", "a.mustache", "--data", "a.json")
    #expect(strict.status == 1)
    #expect(strict.output == "")
    #expect(strict.errors.hasPrefix("a.mustache:1:4: error: nothing is named 'nmae' here"))
    let lenient = try place.run("render", "a.mustache", "--data", "a.json", "--lenient")
    #expect(lenient.status == 0)
    #expect(lenient.output == "<>")
  }

  @Test func `Data that is not JSON is reported at its place`() throws {
    let place = try Workplace(changing: ["a.mustache": "", "a.json": "{\n  \"a\": nope\n}"])
    defer { place.remove() }
    let run = try place.run("render", "a.mustache", "--data", "a.json")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        a.json:2:8: error: the data is not JSON: invalid value [json]
          2 |   "a": nope
            |        ^

        """)
  }

  @Test func `A file that is not there is named`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try place.run("render", "nowhere.mustache", "--data", "nothing.json")
    #expect(run.status == 74)
    #expect(run.errors.contains("nowhere.mustache"))
  }

  @Test func `Line ends of a template are kept`() throws {
    let place = try Workplace(changing: ["a.mustache": "|\r\n{{! gone }}\r\n|", "a.json": "{}"])
    defer { place.remove() }
    #expect(try place.run("render", "a.mustache", "--data", "a.json").output == "|\r\n|")
  }

  @Test func `The vocabulary of a template is listed`() throws {
    let run = try Program.run(["templates", "ranking"], in: FileManager.default.temporaryDirectory)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("ranking.mustache\n  title: text\n  caption: text\n"))
  }
}
