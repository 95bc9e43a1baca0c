import Input
import SiteFiles
import Testing
import Workplaces

@testable import LinkCheck

struct SiteCheckTests {
  @Test func `Nothing is said of a sound site`() {
    let site = CheckedPages([
      "index.html": """
      <!DOCTYPE html><html lang="en"><head><title>A < B</title>
      <link rel="stylesheet" href="assets/style.css"><link rel="canonical" href="https://a.vn/">
      <link rel="alternate" hreflang="vi" href="vi/index.html"><script src="assets/x.js"></script>
      </head><body id="top-of-page"><h1>Home</h1><h2 id="years">Years</h2><h3>x</h3><h2>y</h2>
      <a href="#years">a</a><a href="#top">a</a><a href="2016/index.html#the%2Dend">a</a>
      <a href='https://a.vn/?a=1&amp;b=2'>a</a><a href=mailto:a@b.vn>a</a><a href="tel:1">a</a>
      <a href="2016/h%C3%B3a.html?q=1">a</a><a href="./vi/../index.html">a</a>
      <a href="2016/index.html"><img src="2016/hall.jpg" alt="The hall"></a>
      <img src="2016/hall.jpg" srcset="2016/hall.jpg 1x, 2016/hall.jpg 2x" alt="" role="none">
      <a href="assets/x.js" aria-label="The script"></a>
      <!-- <a href="nowhere"> --><script>"<a href='nowhere'>"</script>
      <svg aria-labelledby="c d"><title id="c">C</title><desc id="d">D</desc></svg>
      </body></html>
      """,
      "2016/index.html": "<h1 id='the-end'>2016</h1><a href='../index.html#years'>a</a>",
      "2016/hóa.html": "<h1>Hóa</h1>", "vi/index.html": "<h1>Nhà</h1>",
      "assets/style.css": "<a>", "assets/x.js": "<a>", "2016/hall.jpg": "<a>",
    ])
    #expect(site.problems == [])
  }

  @Test func `What many pages have alike is one problem, at the first page`() {
    let page = "<h1>x</h1><a href=\"gone.html\">a</a>"
    let site = CheckedPages(["c.html": page, "a.html": page + page, "b.html": page])
    #expect(
      site.problems == [
        "a.html:1:20 broken-link: the link leads to 'gone.html', which is not there; so it is in"
          + " 2 more pages",
        "a.html:1:36 page-heading: the page has a second 'h1'; begin sections with 'h2'",
      ])
  }

  @Test func `Places in other pages are looked for when all are read, in any order`() throws {
    let pages = CheckedPages.pages([
      "a.html": "<h1>x</h1><a href='b.html#one'>a</a><a href='b.html#two'>a</a>",
      "b.html": "<h1 id='one'>x</h1>",
      "c.html": "<h1>x</h1><a href='b.html#two'>a</a><a href='b.html#one'>a</a>",
    ])
    let check = SiteCheck(pages)
    let orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0]]
    for order in orders {
      var report = SiteCheckReport()
      for index in order {
        var part = SiteCheckReport()
        check.read(index, try pages[index].contents(), into: &part)
        report.add(part)
      }
      #expect(
        CheckedPages.lines(check.problems(of: report)) == [
          "a.html:1:46 broken-anchor: the link leads to 'b.html#two', and 'b.html' has no such"
            + " place; so it is in 1 more page"
        ])
    }
  }

  @Test func `A table that pages of a folder share is read as well in each of them`() {
    let rows = (0..<60).map { "<tr><td><a href='../a.html#x'>\($0)</a></td></tr>" }.joined()
    let table = "<table class='ranking'>\(rows)</table>"
    let page = "<h1>x</h1>\(table)<a href='gone.html'>a</a>"
    let site = CheckedPages([
      "a.html": "<h1>x</h1>", "b/c.html": "<h1>x</h1>\(table)", "b/d.html": page,
      "b/e.html": page, "f.html": page,
    ])
    #expect(
      site.problems == [
        "f.html:1:51 broken-link: the link leads to '../a.html#x', which is outside the site",
        "b/c.html:1:51 broken-anchor: the link leads to '../a.html#x', and 'a.html' has no such"
          + " place; so it is in 2 more pages",
        "b/d.html:1:\(page.utf8.count - 15) broken-link: the link leads to 'gone.html', which is not"
          + " there (did you mean 'e.html'?); so it is in 2 more pages",
      ])
  }

  @Test func `A table with places of its own is read wherever it stands`() {
    let rows = (0..<60).map { "<tr><td>\($0) points</td></tr>" }.joined()
    let page = "<h1>x</h1><table><caption id='c'>C</caption>\(rows)</table><a href='#c'>a</a>"
    let other = page + "<a href='a.html#c'>a</a><a href='b.html#c'>a</a>"
    #expect(CheckedPages(["a.html": page, "b.html": page, "c.html": other]).problems == [])
  }

  @Test(arguments: [1, 2, 7]) func `Any number of jobs finds the same`(jobs: Int) async throws {
    let pages = CheckedPages.pages([
      "a.html": "<h1>x</h1><a href='b.html#two'>a</a>", "b.html": "<h1>x</h1><h3>y</h3>",
    ])
    let problems = try await SiteCheck(pages).problems(jobs: jobs)
    #expect(
      CheckedPages.lines(problems) == [
        "a.html:1:20 broken-anchor: the link leads to 'b.html#two', and 'b.html' has no such place",
        "b.html:1:11 heading-level: a heading of level 3 is below one of level 1; write 'h2'",
      ])
  }

  @Test func `A page that cannot be rendered is the only problem told`() async throws {
    let broken = SiteFile(path: "b.html") { throw Problem("x", "y", at: Place(path: "b")) }
    let pages = CheckedPages.pages(["a.html": "<h1>x</h1><a href='b.html#two'>a</a>"])
    let problems = try await SiteCheck(pages + [broken]).problems(jobs: 2)
    #expect(CheckedPages.lines(problems) == ["b x: y"])
  }

  @Test func `A page cut at any byte, or of any bytes, is read to its end`() {
    let page = """
      <!DOCTYPE html><!-- x --><h1 id="a">x</h1><a href="../%zz%4&amp;#b" data-x = y/>
      <script>a</scrip </script ><img srcset=",a ,, b 2x" alt='><title>t</title ><h7><=a =b/></
      """
    let bytes = Array(page.utf8)
    for end in bytes.indices {
      _ = CheckedPages(["a/b.html": String(decoding: bytes[..<end], as: UTF8.self)])
    }
    var noise: [UInt8] = []
    var state: UInt64 = 7
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let signs = Array("<>/=\"'#.&%! -ah1".utf8)
      noise.append(state >> 60 == 0 ? UInt8(state >> 33 & 0xFF) : signs[Int(state >> 33 & 15)])
    }
    let made = noise
    let pages = [SiteFile(path: "a.html") { made }]
    var report = SiteCheckReport()
    let check = SiteCheck(pages)
    check.read(0, made, into: &report)
    #expect(!check.problems(of: report).isEmpty)
  }
}

/// Pages as a literal, in the order of their paths, and what the check of their site says.
struct CheckedPages {
  let problems: [String]

  init(_ texts: [String: String], templates: [String: String] = [:]) {
    let pages = Self.pages(texts)
    let files = templates.sorted { $0.key < $1.key }.map { SourceFile(path: $0, text: $1) }
    let check = SiteCheck(pages, templates: files)
    var report = SiteCheckReport()
    for (index, page) in pages.enumerated() {
      check.read(index, Array((texts[page.path] ?? "").utf8), into: &report)
    }
    problems = Self.lines(check.problems(of: report))
  }

  static func pages(_ texts: [String: String]) -> [SiteFile] {
    texts.sorted { $0.key < $1.key }.map { path, text in SiteFile(path: path) { Array(text.utf8) } }
  }

  /// `path:line:column code: message`, sorted by place.
  static func lines(_ problems: Problems) -> [String] {
    problems.sorted.map { problem in
      let position = problem.place.line.map { ":\($0):\(problem.place.column ?? 0)" } ?? ""
      return "\(problem.place.file.path)\(position) \(problem.code): \(problem.message)"
    }
  }
}
