import Testing

/// What the home page says of the newest result, from exact figures and years that compare.
struct MainPointsTests {
  private func note(_ year: Int, _ status: String) -> String {
    """
    ---
    title: The conference of \(year)
    kind: summary
    status: \(status)
    date: \(year + 1)-03-04
    sources: [{title: A report, url: "https://example.org/\(year)"}]
    ---
    Text.
    """
  }

  private func home(_ scores: String, status: String = "final") throws -> String {
    let site = try SmallSite([
      "2017/conference.md": note(2017, "final"),
      "2017/scores.csv": """
      province;total
      nghe-an;990
      thanh-hoa;980
      quang-binh;970
      quang-tri;960
      thua-thien-hue;950
      """,
      "2018/conference.md": note(2018, status), "2018/scores.csv": scores,
    ])
    #expect(site.problems == [])
    return try site.main("index.html")
  }

  @Test func `Who leads since when, by how much, and who rose most`() throws {
    let home = try home(
      """
      province;total
      nghe-an;995
      quang-tri;990,5
      thanh-hoa;980
      quang-binh;970
      thua-thien-hue;960
      """)
    #expect(home.contains("<li>Nghệ An leads for 3 years in a row, since 2016.</li>"))
    #expect(home.contains("<li>Nghệ An is ahead of Quảng Trị by 4.5 (agreed points).</li>"))
    #expect(
      home.contains(
        "<li>The largest rise on 2017: Quảng Trị, 2 places up (ranks of 5 of 5 members compare).</li>"
      ))
  }

  @Test func `Of two that share the first place none leads`() throws {
    let home = try home(
      """
      province;total
      nghe-an;995
      quang-tri;995
      thanh-hoa;980
      quang-binh;970
      thua-thien-hue;960
      """)
    #expect(!home.contains("in a row"))
    #expect(!home.contains("is ahead of"))
    #expect(home.contains("<li>The largest rise on 2017: Quảng Trị, 3 places up"))
  }

  @Test(arguments: [">995", "~995", "<995"])
  func `A figure that is not exact gives no lead and no rise`(figure: String) throws {
    let home = try home(
      """
      province;total
      nghe-an;\(figure)
      quang-tri;990
      thanh-hoa;980
      quang-binh;970
      thua-thien-hue;960
      """)
    #expect(!home.contains("Main points"))
  }

  @Test func `Where points are missing it is said at which stage how many are known`() throws {
    let home = try home(
      """
      province;stage;total
      nghe-an;self;995
      nghe-an;agreed;994
      quang-tri;self;990
      thanh-hoa;self;980
      quang-binh;self;970
      """, status: "provisional")
    #expect(
      home.contains(
        "<li>Emulation year 2018, members whose points are known: Self-scored: 4 of 5 and Agreed: 1 of 5.</li>"
      ))
    #expect(!home.contains("in a row"))
  }

  @Test func `Years without a known result stand in one line`() throws {
    let site = try SmallSite([
      "2015/note.md": note(2015, "unknown")
    ])
    let home = try site.main("index.html")
    #expect(home.contains("Without a published result: <a href=\"2015/index.html\">2015</a>"))
  }
}
