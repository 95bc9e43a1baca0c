import Emulation
import Input
import Testing

@testable import Links

struct PagePathTests {
  @Test(arguments: [
    ("index.html", Address.home), ("provinces/index.html", .members), ("404.html", .notFound),
    ("2016/index.html", .year(2016)), ("2016/review.html", .note(year: 2016, slug: "review")),
    ("2016/gallery.html", .gallery(2016)),
    ("2016/report.html", Address(.report, year: 2016)),
    ("provinces/hue.html", .member("hue")),
    ("provinces/hue/2016.html", .memberInYear("hue", 2016)),
    ("provinces/hue/dossier.html", .dossier("hue")), ("about.html", .page("about")),
  ])
  func `A path names first the page that says most of it`(path: String, address: Address) throws {
    let site = try Self.site()
    #expect(Address.all(at: path, in: site).first == address)
    #expect(address.path(in: site) == path)
  }

  @Test(arguments: ["02016/index.html", "a/b.html", "provinces/hue/+2016.html"])
  func `A path of no other page is that of a free page`(path: String) throws {
    #expect(Address.all(at: path, in: try Self.site()) == [.page(String(path.dropLast(5)))])
  }

  @Test(arguments: ["style.css", ".html"])
  func `A path that no page can have names none`(path: String) throws {
    #expect(Address.all(at: path, in: try Self.site()).isEmpty)
  }

  @Test(arguments: [
    ("communes/index.html", Address.members), ("communes/hue.html", .member("hue")),
    ("communes/hue/2016.html", .memberInYear("hue", 2016)),
    ("communes/hue/dossier.html", .dossier("hue")),
  ])
  func `The folder of members is the one that the site names`(
    path: String, address: Address
  ) throws {
    let site = try Self.site("members: {path: communes}")
    #expect(Address.all(at: path, in: site).first == address)
    #expect(address.path(in: site) == path)
    #expect(Address.all(at: "provinces/index.html", in: site) == [.page("provinces/index")])
  }

  private static func site(_ more: String = "") throws -> Site {
    let files = [
      "site.yaml": SourceFile(
        path: "content/site.yaml", text: "format: 1\ntitle: A\nlanguages: [en]\n\(more)\n"),
      "members.yaml": SourceFile(
        path: "content/members.yaml", text: "- {id: a, names: [{name: A}]}"),
    ]
    var (memory, problems) = (ArchiveMemory(), Problems())
    let archive = Archive(
      FileTree(root: "content", texts: files), memory: &memory, problems: &problems)
    return try #require(archive).site
  }
}
