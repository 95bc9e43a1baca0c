import Foundation
import Testing
import Workplaces

/// The pages of years with several pictures.
struct GalleryTests {
  private static let note = "content/2016/conference.md"

  /// A place whose notes show pictures: the first text places some, others are listed.
  private func place(_ placed: [String], listed: [String] = []) throws -> Workplace {
    let place = try Workplace()
    for name in placed + listed {
      try place.write(Data(SmallPicture.png(4, 3)), to: "content/2016/\(name)")
    }
    let texts = placed.map { "![What \($0) shows](\($0) \"The caption of \($0)\")\n" }
    let entries = listed.map {
      "{file: \($0), alt: {en: What \($0) shows, vi: Ảnh}, credit: {en: A. Nguyễn, vi: A. Nguyễn}}"
    }
    var text = try place.read(Self.note)
      .replacing("## The", with: texts.joined(separator: "\n") + "\n## The")
    if !entries.isEmpty {
      text = text.replacing(
        "status: final", with: "status: final\npictures: [\(entries.joined(separator: ", "))]")
    }
    try place.write(text, to: Self.note)
    return place
  }

  @Test func `A year with several pictures has a page of them, and a strip on its own`() throws {
    let place = try place(["a.png", "b.png"], listed: ["c.png"])
    defer { place.remove() }
    let run = try place.run("build", "--strict")
    #expect(run.status == 0, "\(run.errors)")
    let page = try place.read("site/2016/gallery.html")
    #expect(page.contains("<h1>Pictures of 2016</h1>"))
    for name in ["a.png", "b.png", "c.png"] {
      #expect(
        page.contains(
          "<a href=\"\(name)\"><img src=\"\(name)\" alt=\"What \(name) shows\" width=\"4\" height=\"3\""
        ),
        "\(page)")
    }
    #expect(page.contains("The caption of a.png") && page.contains(": A. Nguyễn</small>"))
    #expect(page.contains("<a href=\"conference.html\">The conference</a>"))
    let year = try place.read("site/2016/index.html")
    #expect(year.contains("<li><a href=\"gallery.html#picture-3\"><img src=\"c.png\""))
    #expect(year.contains("<a href=\"gallery.html\">All 3 pictures</a>"))
    let vietnamese = try place.read("site/vi/2016/gallery.html")
    #expect(vietnamese.contains("<h1>Hình ảnh năm 2016</h1>"))
    #expect(vietnamese.contains("<img src=\"../../2016/a.png\""))
    #expect(try place.run("list", "pages").output.contains("2016/gallery.html"))
    #expect(try place.run("explain", "2016/gallery.html").output.contains(Self.note))
    #expect(try place.run("archive", "--year", "2016").status == 0)
  }

  @Test(arguments: [[], ["a.png"]])
  func `A year with fewer pictures has none`(pictures: [String]) throws {
    let place = try place(pictures)
    defer { place.remove() }
    // Another picture is there, which no note shows.
    try place.write(Data(SmallPicture.png(4, 3)), to: "content/2016/other.png")
    let run = try place.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try !place.contents(of: "site").keys.contains { $0.hasSuffix("gallery.html") })
    #expect(try !place.read("site/2016/index.html").contains("gallery"))
    #expect(try !place.run("list", "pages").output.contains("gallery"))
  }

  @Test func `A picture that a text no longer shows leaves both pages`() throws {
    let place = try place(["a.png", "b.png", "c.png"])
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try place.write(
      try place.read(Self.note).replacing("![What c.png", with: "No ![What c.png")
        .replacing("No ![What c.png shows](c.png \"The caption of c.png\")", with: ""),
      to: Self.note)
    let run = try place.run(
      "build", "--allow-changes", "2016", "--allow-removal", "2016/c.png")
    #expect(run.status == 0, "\(run.errors)")
    for path in ["site/2016/gallery.html", "site/2016/index.html"] {
      #expect(try !place.read(path).contains("c.png"))
    }
    #expect(try place.read("site/2016/index.html").contains("All 2 pictures"))
  }
}
