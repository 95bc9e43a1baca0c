import Foundation
import Testing
import Workplaces
import Zip

/// The Word files of papers.
struct WriteWordTests {
  private static let content = Program.root.appending(
    path: "Tests/Fixtures/full-cluster/content"
  ).path()

  /// The pages and the Word files of the synthetic cluster's papers, by path without the ending.
  private static let made = Result<(pages: [String: String], files: [String: Data]), any Error> {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let site = place.folder.appending(path: "site")
    let papers = place.folder.appending(path: "papers")
    for arguments in [["build", "--output", site.path()], ["word", "--output", papers.path()]] {
      let run = try Program.run(arguments + ["--content", content, "--strict"], in: Program.root)
      #expect(run.errors == "")
      #expect(run.status == 0)
    }
    let pages = try Workplace.contents(of: site).filter { $0.key.hasSuffix(".html") }
      .map { (String($0.key.dropLast(5)), String(decoding: $0.value, as: UTF8.self)) }
    let files = try Workplace.contents(of: papers).map { (String($0.key.dropLast(5)), $0.value) }
    return (
      Dictionary(uniqueKeysWithValues: pages), Dictionary(uniqueKeysWithValues: files)
    )
  }

  /// The words of the paper on a page, but for its cover, contents and charts.
  private func words(ofPage page: String) throws -> [String] {
    let start = try #require(page.range(of: "<main"))
    let end = try #require(page.range(of: "</main>"))
    var text = String(page[start.lowerBound..<end.lowerBound])
    let unshown = [
      "<section class=\"front cover\".*?</section>", "<nav.*?</nav>", "<svg.*?</svg>",
      "<span class=\"unseen\">[^<]*</span>",
    ]
    for hidden in unshown {
      text = text.replacing(try Regex(hidden).dotMatchesNewlines(), with: " ")
    }
    text = text.replacing(/<\/?(sup|sub|em|strong|b|i|a|cite|span|small|code)\b[^>]*>/, with: "")
      .replacing(/<[^>]*>/, with: " ")
    for (name, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(name, with: sign)
    }
    return text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The words of a Word file, with the numbers that Word sets before headings.
  private func words(ofWord file: Data) throws -> [String] {
    let zip = try ZipReader(Array(file))
    let xml = String(
      decoding: try #require(try zip.contents(of: "word/document.xml")), as: UTF8.self)
    var (first, second) = (0, 0)
    let roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    return xml.matches(of: /<w:p>(.*?)<\/w:p>/).flatMap { paragraph -> [String] in
      var text = ""
      if paragraph.1.contains("w:pStyle w:val=\"Heading1\"") {
        (first, second) = (first + 1, 0)
        text = "\(roman[first]). "
      } else if paragraph.1.contains("w:pStyle w:val=\"Heading2\"") {
        second += 1
        text = "\(second). "
      }
      for part in paragraph.1.matches(of: /<w:t [^>]*>([^<]*)<\/w:t>|<w:br\/>/) {
        text += part.1.map(String.init) ?? " "
      }
      for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        text = text.replacing(name, with: sign)
      }
      return text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  @Test func `Every word and figure of a paper is in its Word file, and none is added`() throws {
    let (pages, files) = try Self.made.get()
    #expect(files.count >= 40)
    for (path, file) in files {
      let page = try words(ofPage: try #require(pages[path], "\(path)"))
      var counts: [String: Int] = [:]
      for word in page { counts[word, default: 0] += 1 }
      for word in try words(ofWord: file) { counts[word, default: 0] -= 1 }
      // Marks of lists are the stylesheet's on the page.
      let other = counts.filter { word, count in
        count != 0 && word != "-" && word.wholeMatch(of: /\d+\./) == nil
      }
      #expect(other.isEmpty, "\(path): \(other)")
    }
  }

  @Test func `A Word file that was changed is never written over unasked`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let output = place.folder.appending(path: "papers")
    func word(_ more: String...) throws -> Program.Run {
      try Program.run(
        [
          "word", "--content", Self.content, "--output", output.path(), "--year", "2021",
          "--language", "vi",
        ]
          + more, in: Program.root)
    }
    let first = try word()
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("wrote 19 Word files, 0 errors, 0 warnings"))
    let report = output.appending(path: "vi/2021/report.docx")
    let bytes = try Data(contentsOf: report)
    #expect(try word().status == 0)
    #expect(try Data(contentsOf: report) == bytes)
    try Data("finished by hand".utf8).write(to: report)
    let refused = try word()
    #expect(refused.status == 73)
    #expect(refused.errors.contains("vi/2021/report.docx' is there already"))
    #expect(refused.errors.contains("--replace"))
    #expect(try Data(contentsOf: report) == Data("finished by hand".utf8))
    #expect(try word("--replace").status == 0)
    #expect(try Data(contentsOf: report) == bytes)
  }

  @Test func `Word files are never put into a site, and what is not there is named`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let site = place.folder.appending(path: "site").path()
    #expect(
      try Program.run(["build", "--content", Self.content, "--output", site], in: Program.root)
        .status == 0)
    let run = try Program.run(
      ["word", "--content", Self.content, "--output", site], in: Program.root)
    #expect(run.status == 73)
    #expect(run.errors.contains("is a site"))
    for wrong in [["--year", "1999"], ["--kind", "raport"], ["--member", "nowhere"]] {
      let run = try Program.run(
        ["word", "--content", Self.content, "--output", place.folder.path()] + wrong,
        in: Program.root)
      #expect(run.status == 64)
    }
  }

  @Test func `A picture that Word does not read is a warning, with what it shows in its place`()
    throws
  {
    let place = try Workplace(holding: [
      "content/site.yaml": "format: 1\ntitle: Cụm\nlanguages: [vi]\n",
      "content/provinces.yaml": "- id: nghe-an\n  names: [{name: Nghệ An}]\n",
      "content/2016/conference.md": """
      ---
      title: Hội nghị
      kind: summary
      status: reported
      date: 2017-03-04
      sources: [{title: A, publisher: B, date: 2017-03-04}]
      ---

      ![Hội trường](hall.webp)
      """,
    ])
    defer { place.remove() }
    let webp = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"
    try #require(Data(base64Encoded: webp)).write(
      to: place.folder.appending(path: "content/2016/hall.webp"))
    let run = try Program.run(["word", "--year", "2016"], in: place.folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("'hall.webp'"))
    #expect(run.errors.contains("[word-picture]"))
    let file = try Data(contentsOf: place.folder.appending(path: "papers/2016/report.docx"))
    #expect(try words(ofWord: file).contains("[Hội"))
  }
}
