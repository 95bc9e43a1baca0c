import Foundation
import Testing
import Workplaces

/// What `--allow-removal` and `--allow-changes` let through: what they name, and nothing else.
struct AllowancesTests {
  private static let note = "content/2016/conference.md"
  private static let visit = "content/2016/visit.md"
  private static let text = "---\ntitle: A visit\ndate: 2016-06-01\n---\nText.\n"

  private func built() throws -> Workplace {
    let place = try Workplace(changing: [
      Self.visit: Self.text,
      "content/provinces.yaml": (Workplace.files["content/provinces.yaml"] ?? "")
        + "- id: hue\n  names: [{name: Huế}]\n",
    ])
    let run = try place.run("build")
    try #require(run.status == 0, "\(run.errors)")
    return place
  }

  private func remove(_ path: String, in place: Workplace) throws {
    try FileManager.default.removeItem(at: place.folder.appending(path: path))
  }

  @Test(arguments: ["2016", "en", "vi", "nghe-an", "2016/index.html"])
  func `A page of a closed year goes only by its own name`(other: String) throws {
    let place = try built()
    defer { place.remove() }
    try remove(Self.visit, in: place)
    let refused = try place.run("build", "--quiet", "--allow-removal", other)
    #expect(refused.status == 1)
    #expect(
      refused.errors == """
        site/2016/visit.html: error: this page of a closed year would be gone, and so would 'vi/2016/visit.html'; put back what it was made from, or confirm that it goes with --allow-removal 2016/visit.html [page-gone]
        site: warning: nothing here needs '--allow-removal \(other)'; leave it out [unused-allowance]

        """)
    let json = try place.run("build", "--dry-run", "--format", "json").output
    #expect(
      json.contains(
        #"{"change":"page-gone","confirm":"--allow-removal 2016/visit.html","path":"2016/visit.html"}"#
      ))
    let allowed = try place.run("build", "--quiet", "--allow-removal", "2016/visit.html")
    #expect(allowed.status == 0 && allowed.errors == "", "\(allowed.errors)")
    #expect(try place.contents(of: "site")["vi/2016/visit.html"] == nil)
  }

  @Test func `A year that may go takes no member, language or page of another year along`() throws {
    let place = try built()
    defer { place.remove() }
    try place.write(Workplace.files["content/provinces.yaml"] ?? "", to: "content/provinces.yaml")
    try remove(Self.visit, in: place)
    let run = try place.run("build", "--quiet", "--allow-removal", "2016")
    #expect(run.status == 1)
    #expect(run.errors.contains("[member-gone]") && run.errors.contains("[page-gone]"))
    let member = try place.run("build", "--quiet", "--allow-removal", "hue")
    #expect(member.status == 1)
    #expect(!member.errors.contains("[member-gone]") && member.errors.contains("[page-gone]"))
    let both = try place.run(
      "build", "--quiet", "--allow-removal", "hue", "--allow-removal", "2016/visit.html")
    #expect(both.status == 0 && both.errors == "", "\(both.errors)")
  }

  @Test func `What is allowed in vain is a warning, also where a build has nothing to do`() throws {
    let place = try built()
    defer { place.remove() }
    #expect(try place.run("build").errors == "")
    let words = [
      "--allow-removal", "2016", "--allow-changes", "2016", "--allow-removal", "ha-tinh",
      "--allow-removal", "vi", "--allow-removal", "2016/visit.html",
    ]
    for options in [[], ["--force"]] {
      let run = try Program.run(["build"] + options + words, in: place.folder)
      #expect(run.status == 0)
      #expect(
        run.errors == """
          site: warning: nothing here needs '--allow-changes 2016'; leave it out [unused-allowance]
          site: warning: nothing here needs '--allow-removal 2016'; leave it out [unused-allowance]
          site: warning: nothing here needs '--allow-removal 2016/visit.html'; leave it out [unused-allowance]
          site: warning: nothing here needs '--allow-removal ha-tinh'; leave it out [unused-allowance]
          site: warning: nothing here needs '--allow-removal vi'; leave it out [unused-allowance]

          """)
    }
    let first = try place.run("build", "--output", "first", "--allow-removal", "2016")
    #expect(first.status == 0 && first.errors.contains("first: warning: nothing here needs"))
  }

  @Test(arguments: [
    ("--allow-removal", "2061", "a year, member, language, page, folder or column '2061'"),
    ("--allow-removal", "nghe-ann", "column 'nghe-ann' (did you mean 'nghe-an'?)"),
    ("--allow-removal", "fr", "column 'fr'"), ("--allow-removal", "data", "column 'data'"),
    ("--allow-removal", "2016/visti.html", "column '2016/visti.html'"),
    ("--allow-changes", "2061", "a year '2061'"),
  ])
  func `A name that neither the site nor the content has is an error`(
    option: String, name: String, what: String
  ) throws {
    let place = try built()
    defer { place.remove() }
    for call in [["build"], ["build", "--dry-run"], ["check", "--against", "site"]] {
      let run = try Program.run(call + [option, name], in: place.folder)
      #expect(run.status == 1, "\(call)")
      #expect(
        run.errors.hasPrefix(
          "site: error: '\(option) \(name)': neither the site nor the content has"))
      #expect(
        run.errors.contains(what) && run.errors.contains("[unknown-allowance]"), "\(run.errors)")
    }
  }

  @Test func `What nothing is compared with is a wrong use`() throws {
    let place = try built()
    defer { place.remove() }
    #expect(try place.run("check", "--allow-removal", "2015").status == 64)
    #expect(try place.run("build", "--allow-changes", "all").status == 64)
  }
}
