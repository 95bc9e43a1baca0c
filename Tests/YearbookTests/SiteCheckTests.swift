import Foundation
import Testing
import Workplaces

struct SiteCheckTests {
  @Test func `A broken link in a template stops a build, and the old site stays`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    let before = try place.contents(of: "site")
    let layout = try place.read("templates/layout.mustache")
    try place.write(
      layout.replacingOccurrences(of: "style.css", with: "styl.css"),
      to: "templates/layout.mustache")
    let run = try place.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("styl.css', which is not there (did you mean '"))
    #expect(run.output.hasPrefix("built nothing, "))
    #expect(try place.contents(of: "site") == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.folder.path()).sorted()
        == [".site.yearbook-record", "content", "site", "templates"])
  }

  @Test func `A check finds what a build finds`() throws {
    let place = try Workplace(changing: [
      "templates/rankings.mustache": """
      {{<layout}}{{$main}}<h1>{{words.rankings}}</h1><h4 id="_main">x</h4>{{/main}}{{/layout}}
      """
    ])
    defer { place.remove() }
    let check = try place.run("check")
    #expect(check.status == 1)
    #expect(check.errors.contains("the id '_main' is in the page a second time"))
    #expect(check.errors.contains("a heading of level 4 is below one of level 1; write 'h2'"))
    #expect(check.output.contains(", 2 errors, "))
    #expect(try place.run("build").errors == check.errors)
  }
}
