import Testing

@testable import WordFiles

struct WordDocumentTests {
  private static let head = """
    <header class="letterhead"><div class="issuer"><p class="parent"><span>Hội đồng A</span> </p>
    <p class="body"><span class="name"><span>Cụm thi đua</span> <span>Bắc Trung Bộ</span> </span></p></div>
    <div class="nation"><p>Cộng hòa xã hội chủ nghĩa Việt Nam</p><p class="motto"><span>Độc lập - Tự do - Hạnh phúc</span></p></div>
    <p class="number">Số: 05/BC-CTĐ</p><p class="dateline">Vinh, ngày 10 tháng 3 năm 2017</p>
    <p class="internal"><span>Lưu hành nội bộ</span></p></header>
    <h1><span class="kind">Báo cáo </span><span class="subject">Tổng kết năm 2016</span></h1>
    """
  private static let foot = """
    <p class="closing">Trên đây là báo cáo./.</p>
    <footer class="signature"><div class="recipients"><p>Nơi nhận:</p><ul><li>- Hội đồng;</li></ul></div>
    <div class="signer"><p class="authority">TM. Cụm</p><p class="position">Cụm trưởng</p><p class="name">Bà A</p></div></footer>
    """

  /// The file of a paper with some text.
  private func word(
    _ text: String, after: String = "", picture: @escaping (String) -> [UInt8]? = { _ in nil }
  ) -> WordDocument {
    let page = """
      <!DOCTYPE html><html lang="vi"><head><title>T</title></head><body><nav class="bar"><a href="x.html">Back</a></nav>
      <main id="_main"><section class="front cover"><p>Bìa</p></section><nav class="front contents"><ul><li>I</li></ul></nav>
      <article class="paper">\(Self.head)\(text)\(Self.foot)</article>\(after)</main></body></html>
      """
    return WordDocument(page: Array(page.utf8), title: "Báo cáo", author: "Cụm", picture: picture)
  }

  private func parts(_ text: String, after: String = "") throws -> WordParts {
    try WordParts(word(text, after: after).bytes)
  }

  private static let samples = [
    "<p>Một <strong>hai</strong>&nbsp;ba &amp; <em lang=\"en\">four</em><sup>5</sup></p>",
    "<ul class=\"lines\"><li>- Một;</li><li>- Hai.</li></ul><ul><li>a<ul><li>b</li></ul></li></ul><ol><li><p>c</p></li></ol>",
    "<blockquote><p>Trích</p></blockquote><pre><code>x = 1\n  y</code></pre><hr>",
    "<div class=\"table\"><table><caption>Bảng 1. A</caption><thead><tr><th>STT</th><th>Đơn vị</th><th>Điểm</th></tr></thead><tbody><tr><td class=\"serial\">1</td><th>Nghệ An</th><td class=\"number\">989,5</td></tr><tr class=\"sum\"><td></td><th colspan=\"2\">Tổng</th></tr></tbody></table></div>",
    "<table><tr><td rowspan=\"2\">A</td><td>B</td></tr><tr><td>C</td></tr></table>",
    "<dl class=\"meeting\"><div><dt>Ngày:</dt><dd>10/3</dd></div></dl><figure><img src=\"a.png\" alt=\"Ảnh\"><figcaption>Chú thích</figcaption></figure>",
    "<unknown-thing class=\"own\"><p>Của riêng</p> và lời</unknown-thing>",
    "<section><h2 id=\"_a\">I. Đặc điểm</h2><h3>1. Đơn vị</h3><p>x</p><h3>2. Lãnh đạo</h3><h2>II. Kết quả</h2><h3>1. A</h3></section>",
    "<h2>Nội dung:</h2><h3>1. Chương trình</h3><h4>b</h4>",
  ]

  @Test func `What is on a page only to be read out is not in the file`() throws {
    let text =
      "<table><tr><td><span aria-hidden=\"true\">▼ 11</span><span class=\"unseen\">giảm 11 bậc</span></td>"
      + "<td>3=<b class=\"a unseen\"> đồng <i>hạng</i></b></td></tr></table>"
    let document = try parts(text).document.wordText
    #expect(document.contains("▼ 11"))
    #expect(!document.contains("giảm") && !document.contains("hạng"))
  }

  @Test(arguments: samples.indices)
  func `No word of a paper is lost, and none is added`(index: Int) throws {
    let text = Self.samples[index]
    let shown = HTMLReader.read(Array((Self.head + text + Self.foot).utf8))
    var expected = shown.spacedText.split(whereSeparator: \.isWhitespace).map(String.init)
    var found = try parts(text).words
    // Marks of lists are the stylesheet's on the page, and text in Word.
    expected.removeAll { $0 == "-" }
    found.removeAll { $0 == "-" || $0 == "1." && !expected.contains("1.") }
    // A picture that is not there is told by its description.
    if text.contains("<img") { expected.insert("[Ảnh]", at: expected.firstIndex(of: "Chú") ?? 0) }
    #expect(found.sorted() == expected.sorted())
  }

  @Test(arguments: samples.indices)
  func `Children are in the order of the schema, and every part that is named is there`(index: Int)
    throws
  {
    let annex =
      "<section class=\"annex scores\"><h2><span class=\"label\">Phụ lục </span><span class=\"title\">Bảng điểm</span></h2>\(Self.samples[3])</section>"
    let parts = try parts(Self.samples[index], after: annex)
    for (path, text) in parts.texts where path.hasSuffix(".xml") {
      SchemaOrder.check(HTMLReader.read(Array(text.utf8)), in: path)
    }
    let relations = HTMLReader.read(Array((parts.texts["word/_rels/document.xml.rels"] ?? "").utf8))
      .all("Relationship")
    for relation in relations where relation["TargetMode"] != "External" {
      #expect(parts.paths.contains("word/\(relation["Target"] ?? "")"))
    }
    let ids = Set(relations.compactMap { $0["Id"] })
    #expect(ids.count == relations.count)
    let named = (parts.texts["word/document.xml"] ?? "").matches(of: /r:(?:id|embed)="([^"]*)"/)
    #expect(named.allSatisfy { ids.contains(String($0.1)) })
    let types = parts.texts["[Content_Types].xml"] ?? ""
    for path in parts.paths where path.hasPrefix("word/") && !path.contains("_rels") {
      let ending = path.split(separator: ".").last ?? ""
      #expect(types.contains("/\(path)\"") || ending != "xml" && types.contains("\"\(ending)\""))
    }
  }

  @Test func `The same page gives the same bytes, without a clock and without macros`() throws {
    let one = word(Self.samples[3])
    #expect(one.bytes == word(Self.samples[3]).bytes)
    let parts = try WordParts(one.bytes)
    #expect(!parts.paths.contains { $0.contains("vba") })
    #expect(parts.texts["docProps/core.xml"]?.contains("<dc:title>Báo cáo</dc:title>") == true)
    #expect(parts.texts["docProps/core.xml"]?.contains("dcterms") == false)
    #expect(!parts.texts.values.contains { $0.contains("rsid") })
  }

  @Test func `Cover and contents are left out, an annex lies on its side and counts anew`() throws {
    let annex =
      "<section class=\"annex scores\"><h2><span class=\"label\">Phụ lục I </span><span class=\"title\">Bảng điểm</span></h2><p>x</p></section>"
    let parts = try parts("<p>Một</p>", after: annex)
    #expect(!parts.words.contains("Bìa"))
    let sections = parts.document.all("w:sectPr") + []
    #expect(sections.count == 2)
    #expect(sections.first?.all("w:titlePg").count == 1)
    #expect(sections.last?.first { $0.name == "w:pgSz" }?["w:orient"] == "landscape")
    #expect(sections.allSatisfy { $0.first { $0.name == "w:pgNumType" }?["w:start"] == "1" })
    #expect(sections.last?.all("w:titlePg").isEmpty == true)
  }

  @Test func `Headings are numbered by Word where the printed number is the next`() throws {
    let parts = try parts(
      "<h2>I. Một</h2><h3>1. Hai</h3><h2>II. Ba</h2><h3>2. Bốn</h3><h2>V. Năm</h2>")
    let styles = parts.document.all("w:p").compactMap { paragraph -> String? in
      let style = paragraph.first { $0.name == "w:pStyle" }?["w:val"] ?? ""
      return style.hasPrefix("Heading") || style.hasPrefix("VBMuc") || style.hasPrefix("VBTieumuc")
        ? "\(style) \(paragraph.wordText)" : nil
    }
    #expect(
      styles == [
        "Heading1 Một", "Heading2 Hai", "Heading1 Ba", "VBTieumuc 2. Bốn", "VBMuc V. Năm",
      ])
  }

  @Test func `A table repeats its head, keeps rows whole, and its widths add up`() throws {
    let table = try #require(
      try parts(Self.samples[3]).document.all("w:tbl").first {
        $0.first { $0.name == "w:tblStyle" } != nil
      })
    #expect(table.all("w:tblHeader").count == 1)
    #expect(table.all("w:cantSplit").count == table.all("w:tr").count)
    let total = table.first { $0.name == "w:tblW" }?["w:w"].flatMap { Int($0) }
    let columns = table.all("w:gridCol").compactMap { $0["w:w"].flatMap { Int($0) } }
    #expect(columns.reduce(0, +) == total)
    for row in table.all("w:tr") {
      let cells = row.all("w:tcW").compactMap { $0["w:w"].flatMap { Int($0) } }
      #expect(cells.reduce(0, +) == total)
    }
  }

  @Test func `What is before the signatures goes on their sheet: a sentence, three rows`() throws {
    let row = "<tr><td>1</td></tr>"
    let long = "<table>\(String(repeating: row, count: 30))</table>"
    func kept(_ text: String, _ shown: String) throws -> [Bool] {
      try parts(text).document.all("w:p").filter { $0.wordText == shown }
        .map { $0.first { $0.name == "w:keepNext" } != nil }
    }
    let rows = try kept("<section><div class=\"table\">\(long)</div></section>", "1")
    #expect(rows == Array(repeating: false, count: 27) + [true, true, true])
    #expect(try !kept("\(long)<p>A</p><p>B</p>", "1").contains(true))
    #expect(try kept("\(long)<p>A</p><p>B</p>", "A") == [false])
    #expect(try kept("\(long)<p>A</p><p>B</p>", "B") == [true])
  }

  @Test(arguments: [
    (["Bà A"], [0]), (["Vũ Thị Hương", "Đỗ Văn Thịnh"], [2]),
    (["Nguyễn Thị Minh Nguyệt", "Nguyễn Thị Minh Nguyệt", "Bà C"], [0, 2]),
  ])
  func `Names of chairs are beside each other where they have room`(names: [String], tabs: [Int])
    throws
  {
    let lines = names.map { "<p class=\"name\">\($0)</p>" }.joined(separator: "\n")
    let foot =
      "<footer class=\"signature minutes\"><div class=\"signer\"><p class=\"name\">X</p></div>"
      + "<div class=\"signer\"><p class=\"position\">Chủ tọa</p>\(lines)</div></footer>"
    let cell = try parts(foot).document.all("w:tc").first { $0.wordText.contains("Chủ tọa") }
    let paragraphs = try #require(cell).all("w:p").filter { !$0.wordText.contains("Chủ tọa") }
    #expect(paragraphs.map { $0.first { $0.name == "w:tabs" }?.all("w:tab").count ?? 0 } == tabs)
    #expect(
      paragraphs.flatMap { $0.wordText.split(separator: " ") }.joined(separator: " ")
        == names.joined(separator: " "))
  }

  @Test func `A chart is a vector picture with the words of the chart, and tells what it shows`()
    throws
  {
    let chart = """
      <svg class="chart" viewBox="0 0 640 100" font-size="14"><title>Điểm</title><desc>Một cột</desc><g fill="#777">\
      <path d="M10 10H50V20H10z"/></g><path d="M0 0l10 10m2 2v-3" fill="none" stroke="#000" stroke-dasharray="5 4"/>\
      <rect x="1" y="2" width="5" height="6" fill="url(#p-dots)"/><circle cx="5" cy="5" r="2"/>\
      <text x="9" y="9" text-anchor="end">Nghệ An <tspan fill="#333">989,5</tspan></text></svg>
      """
    let document = word(chart)
    #expect(document.leftOut == [])
    let parts = try WordParts(document.bytes)
    #expect(parts.paths.contains("word/media/image1.emf"))
    let described = parts.document.first { $0.name == "wp:docPr" }?["descr"]
    #expect(described == "Điểm. Một cột")
    let emf = try #require(ChartPicture(HTMLReader.read(Array(chart.utf8)).elements[0])).emf
    #expect(Metafile(emf).isWhole)
    #expect(Metafile(emf).texts == ["Nghệ An ", "989,5"])
  }

  @Test func `A picture that Word does not read is named and told by its words`() throws {
    let avif: [UInt8] = [0, 0, 0, 28] + Array("ftypavif".utf8)
    let figure = "<figure><img src=\"a.avif\" alt=\"Hội trường\"></figure>"
    let document = word(figure) { $0 == "a.avif" ? avif : nil }
    #expect(document.leftOut == ["a.avif"])
    #expect(try WordParts(document.bytes).words.contains("[Hội"))
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 0, 4, 0, 0, 0, 2]
    #expect(word(figure) { _ in png }.leftOut == [])
  }

  @Test func `A page that is no page makes a file, however it is broken`() throws {
    let bad = ["<", "</", "<a ", "<p", "&", "<p>", "<table><tr><td rowspan=9>", "<!--"]
    for piece in bad {
      let page = "<main>" + String(repeating: piece, count: 4_000) + "</main>"
      _ = WordDocument(page: Array(page.utf8), title: "", author: "")
    }
  }
}

extension HTMLElement {
  /// The text of a page, with spaces between blocks.
  fileprivate var spacedText: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .text(let part): text += part
      case .element(let element):
        let gap =
          WordSource.isBlock(element)
          || ["td", "th", "tr", "br", "caption", "figcaption"].contains(element.name)
        text += gap ? " \(element.spacedText) " : element.spacedText
      }
    }
  }
}
