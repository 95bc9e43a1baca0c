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
  func `A path names first the page that says most of it`(path: String, address: Address) {
    #expect(Address.all(at: path).first == address)
    #expect(address.path == path)
  }

  @Test(arguments: ["style.css", "02016/index.html", "a/b.html", "provinces/hue/+2016.html"])
  func `A path that no page can have names none`(path: String) {
    #expect(Address.all(at: path).isEmpty)
  }
}
