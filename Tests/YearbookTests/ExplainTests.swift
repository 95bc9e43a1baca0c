import Testing
import Workplaces

struct ExplainTests {
  @Test func `A year's page comes from its note, its sheet, the registers and templates`() throws {
    let place = try Workplace(changing: [
      "content/2016/conference.vi.md": "---\ntitle: Hội nghị\n---\nNghệ An.\n"
    ])
    defer { place.remove() }
    let run = try place.run("explain", "vi/2016/index.html")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "vi/2016/index.html (year, vi)")
    let words = lines.dropFirst().map { $0.split(separator: " ", maxSplits: 1) }
    let origins = words.map { "\($0[0]) \($0[1].drop { $0 == " " })" }
    #expect(
      origins.prefix(7) == [
        "content/2016/conference.md:1 summary of 2016",
        "content/2016/conference.vi.md:4 text in 'vi'", "content/2016/scores.csv scores",
        "content/provinces.yaml:1 member thanh-hoa", "content/provinces.yaml:3 member nghe-an",
        "content/provinces.yaml:5 member ha-tinh", "content/awards.yaml:1 flag",
      ])
    #expect(origins.contains("templates/year.mustache template"))
    #expect(origins.contains("templates/layout.mustache part of the template"))
    #expect(origins.last == "templates/words.vi.yaml words of the interface")
  }

  @Test func `The page of a member in a year comes from its row`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try place.run("explain", "provinces/nghe-an.html", "--format", "json")
    #expect(
      run.output.contains(#"{"file":"content/2016/scores.csv","line":2,"role":"scores of 2016"}"#))
    #expect(
      run.output.contains(#"{"file":"content/2016/conference.md","line":8,"role":"award of 2016"}"#)
    )
  }

  @Test(arguments: [
    "2016", "2016/", "2016/index.html", "/2016/", "2016/index.html#ranking",
    "http://localhost:8080/2016/", "site/2016/index.html", "./site/2016/",
  ])
  func `A page is named by path, file or address`(_ name: String) throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    let run = try place.run("explain", name)
    #expect(run.output.hasPrefix("2016/index.html (year, en)\n"), "\(run.errors)")
  }

  @Test func `An address on the web and a file of no page are explained, too`() throws {
    let place = try Workplace(changing: [
      "content/site.yaml":
        "format: 1\ntitle: A\nlanguages: [en]\nbase-url: https://example.org/cluster\n"
    ])
    defer { place.remove() }
    let run = try place.run("explain", "https://example.org/cluster/2016/report.pdf")
    #expect(run.output.hasPrefix("2016/report.html (source-summary, en)\n"), "\(run.errors)")
    #expect(
      try place.run("explain", "assets/style.css").output
        == "assets/style.css\n  templates/assets/style.css  copied as it is\n")
  }

  @Test func `A page that is not there is told with the nearest one`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try place.run("explain", "rankngs.html")
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "The site has no page 'rankngs.html' (did you mean 'rankings.html'?). 'yearbook list pages'"
          + " names all."))
  }
}
