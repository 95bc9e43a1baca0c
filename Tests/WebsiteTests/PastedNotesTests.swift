import Testing

@testable import Website

/// Notes as people paste them, on their pages.
struct PastedNotesTests {
  private static let head = "---\ntitle: A\nkind: note\n---\n"

  @Test func `HTML, footnotes and tasks are on the page, with the words of its language`() throws {
    let site = try SmallSite([
      "2016/a.vi.md": "10<sup>3</sup> m²[^1]\n\n- [x] xong\n\n[^1]: Theo báo cáo.\n",
      "2016/a.md": "\(Self.head)10<sup>3</sup> m²[^1]\n\n- [ ] do\n\n[^1]: By the report.\n",
    ])
    #expect(site.problems == [])
    let english = try site.main("2016/a.html")
    #expect(english.contains("10<sup>3</sup> m²<sup class=\"noteref\"><a href=\"#_note-1\""))
    #expect(english.contains("aria-label=\"to do\">☐</span> do"))
    #expect(
      english.contains(
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">"))
    #expect(english.contains("aria-label=\"Back to the text\">↩</a></p>"))
    let vietnamese = try site.main("vi/2016/a.html")
    #expect(vietnamese.contains("aria-label=\"Chú thích\">"))
    #expect(vietnamese.contains("aria-label=\"đã xong\">☑</span> xong"))
  }

  @Test func `In a report the notes of each text keep to it, and details are open`() throws {
    let text = "A[^1]\n\n<details>\n<summary>B</summary>\n\nC\n\n</details>\n\n[^1]: D.\n"
    let site = try SmallSite(["2016/a.md": Self.head + text, "2016/b.md": Self.head + text])
    #expect(site.problems == [])
    #expect(try site.main("2016/a.html").contains("<details>"))
    let report = try site.main("2016/report.html")
    #expect(report.contains("<details open>"))
    let ids = report.matches(of: #/id="([^"]*_note-1)"/#).map { String($0.1) }
    #expect(ids.count == 2 && Set(ids).count == 2)
  }

  @Test func `Links of HTML lead as those of Markdown do, and GitHub's anchors to their headings`()
    throws
  {
    let site = try SmallSite([
      "2016/bien ban 1.md": Self.head + "## Kết quả: chung\n\n## X {#y}\n",
      "2016/a.md": Self.head + """
        <a href="bien%20ban%201.md">a</a> [b](bien ban 1.md#kết-quả-chung)
        [c](bien%20ban%201.md#y)

        <div><a href="bien%20ban%201.md#ket-qua-chung">d</a></div>
        """,
    ])
    #expect(site.problems == [])
    let page = try site.main("2016/a.html")
    #expect(page.contains("<a href=\"bien-ban-1.html\">a</a>"))
    #expect(page.contains("<a href=\"bien-ban-1.html#ket-qua-chung\">b</a>"))
    #expect(page.contains("<a href=\"bien-ban-1.html#y\">c</a>"))
    #expect(page.contains("d</a>"))
    let broken = try SmallSite([
      "2016/a.md": Self.head + "<a href=\"b.md\">a</a>\n\n<a href='#c'>d</a>\n"
    ])
    #expect(
      broken.problems == [
        "content/2016/a.md:5:1 broken-link", "content/2016/a.md:7:1 broken-anchor",
      ])
  }

  @Test func `A link to a note in a folder below its year is told once, at the link`() throws {
    let site = try SmallSite([
      "2016/a.md": "\(Self.head)[a](sub/y.md)\n", "2016/sub/y.md": "---\ntitle: B\n---\n",
    ])
    #expect(site.problems == ["content/2016/a.md:5:5 broken-link"])
  }

  @Test(arguments: [
    ("www.vietnam.vn/a", "https://www.vietnam.vn/a"), ("so@tinh.vn", "mailto:so@tinh.vn"),
    ("../2016/sub", "which is a folder"), ("sub/y.md", "move it to 'y.md'"),
  ])
  func `What is meant by a link to nothing is said`(link: String, words: String) throws {
    let site = try SmallSite([
      "2016/a.md": "\(Self.head)[a](\(link))\n", "2016/sub/y.md": "---\ntitle: B\n---\n",
    ])
    #expect(site.messages.contains { $0.contains(words) }, "\(site.messages)")
  }

  @Test func `An anchor with the characters that part words in Khmer leads to its heading`() throws
  {
    let site = try SmallSite([
      "2016/a.md": """
      \(Self.head)## លទ្ធផល\u{200B}ប្រចាំឆ្នាំ

      [a](#លទ្ធផលប្រចាំឆ្នាំ) [b](#លទ្ធផល\u{200B}ប្រចាំឆ្នាំ)
      """
    ])
    #expect(site.problems == [])
  }

  @Test func `Notes named in any script have pages of their own`() throws {
    let site = try SmallSite([
      "2016/ກອງປະຊຸມ.md": Self.head + "[a](会议.md#итоги)\n",
      "2016/会议.md": Self.head + "## Итоги\n",
    ])
    #expect(site.problems == [])
    #expect(try site.main("2016/ກອງປະຊຸມ.html").contains("\">a</a>"))
    #expect(try site.main("2016/会议.html").contains("<h2 id=\"итоги\">"))
  }
}
