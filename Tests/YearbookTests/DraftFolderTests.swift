import Foundation
import Testing
import Workplaces

/// Drafts stay out of a site that is published without them.
struct DraftFolderTests {
  private func built(_ options: String...) throws -> Workplace {
    let place = try Workplace(changing: [
      "content/2016/visit.md": "---\ntitle: A visit\nstatus: draft\n---\nText.\n"
    ])
    let run = try Program.run(["build"] + options, in: place.folder)
    try #require(run.status == 0, "\(run.errors)")
    return place
  }

  @Test(arguments: [["build"], ["build", "--force"], ["build", "--dry-run"], ["pdf"]])
  func `Drafts are refused where a site was made without them`(words: [String]) throws {
    let place = try built()
    defer { place.remove() }
    let before = try place.contents(of: "site")
    let run = try Program.run(words + ["--drafts"], in: place.folder)
    #expect(run.status == 73)
    #expect(
      run.errors == """
        yearbook: 'site' was made without drafts, and --drafts would publish them there; name a folder for the drafts, such as --output site-drafts

        """)
    #expect(try place.contents(of: "site") == before)
    #expect(try place.run("check", "--drafts", "--against", "site").status == 0)
  }

  @Test func `Drafts go into a new folder, and again into the same`() throws {
    let place = try built()
    defer { place.remove() }
    for _ in 0..<2 {
      let run = try place.run("build", "--drafts", "--output", "site-drafts")
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try place.read("site-drafts/2016/visit.html").contains("A visit"))
    #expect(try place.read("site-drafts/data/archive.json").contains("\n  \"drafts\": true,\n"))
    #expect(try !place.read("site/data/archive.json").contains("drafts"))
    try place.write("---\ntitle: Other\nstatus: draft\n---\nText.\n", to: "content/2016/other.md")
    #expect(try place.run("build", "--drafts", "--output", "site-drafts").status == 0)
  }

  @Test func `A folder of drafts that has none yet is one, and a build without drafts ends that`()
    throws
  {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("build", "--drafts").status == 0)
    #expect(try place.run("build", "--drafts", "--force").status == 0)
    #expect(try place.run("build").status == 0)
    #expect(try place.run("build", "--drafts").status == 73)
  }

  @Test func `A site whose data file cannot be read is taken for one without drafts`() throws {
    let place = try built("--drafts")
    defer { place.remove() }
    try place.write("{", to: "site/data/archive.json")
    #expect(try place.run("build", "--drafts").status == 73)
  }
}
