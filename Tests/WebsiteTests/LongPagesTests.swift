import Testing

/// Contents of long pages, and lists that can be filtered.
struct LongPagesTests {
  @Test(arguments: ["2016/index.html", "archive.html"])
  func `The contents lead to all parts of the page, in their order`(path: String) throws {
    let page = try SmallSite(issued: true).main(path)
    let contents = try #require(page.firstMatch(of: #/<nav class="toc".*?</nav>/#)).output
    let links = contents.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) }
    let parts = page.matches(of: #/<h2 id="([^"]+)"/#).map { String($0.output.1) }
    #expect(links == parts)
  }

  @Test func `Notes of the archive say what they are about`() throws {
    let note = """
      ---
      title: A visit
      kind: note
      date: 2016-05-06
      mentions: [nghe-an, thanh-hoa]
      sources: [{title: A report, url: "https://example.org/b"}]
      ---
      Text.
      """
    let archive = try SmallSite(["2016/visit.md": note]).main("archive.html")
    #expect(
      archive.contains(
        "<li data-kind=\"Note\" data-year=\"2016\" data-members=\"Nghệ An|Thanh Hóa\"><a"))
    #expect(archive.contains("6 May 2016"))
  }

  @Test func `Where all points have one source its mark stands once`() throws {
    let year = try SmallSite().main("2016/index.html")
    let ranking = #/<table[^>]* class="ranking">.*?</table>/#
    let table = try #require(year.firstMatch(of: ranking)).output
    #expect(table.matches(of: #/class="source"/#).count <= 1)
  }
}
