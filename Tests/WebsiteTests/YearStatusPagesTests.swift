import Testing

/// How pages show how far a year has come.
struct YearStatusPagesTests {
  private func site(_ status: String) throws -> SmallSite {
    try SmallSite([
      "2017/year.md": "---\ntitle: A\nkind: summary\n\(status)\n---\nText\n",
      "2017/mid-year.md": "---\ntitle: The review\nkind: mid-year\ndate: 2017-07-10\n---\nText\n",
    ])
  }

  @Test(arguments: [
    ("status: provisional", "provisional", "tạm thời"),
    ("status: final", "figures closed", "đã chốt số liệu"),
    ("status: reported", "as reported", "theo nguồn báo chí"),
    ("", "status not stated", "chưa nêu tình trạng"),
  ])
  func `Every status is shown in both languages`(
    status: String, english: String, vietnamese: String
  ) throws {
    let site = try site(status)
    #expect(site.problems == [])
    for page in ["index.html", "archive.html", "2017/index.html"] {
      #expect(try site.main(page).contains(english))
      #expect(try site.main("vi/\(page)").contains(vietnamese))
    }
  }

  @Test func `A year under way is shown without a word of what is missing`() throws {
    let site = try site("status: in-progress")
    #expect(site.problems == [])
    let page = try site.main("2017/index.html")
    #expect(page.contains("The year is under way"))
    #expect(page.contains("Its result follows with the summary conference."))
    #expect(page.contains("Awards are proposed when the year is summed up."))
    #expect(!page.contains("published"))
    #expect(try site.main("vi/2017/index.html").contains("Năm thi đua đang diễn ra"))
    #expect(try site.main("2017/mid-year.html").contains("The review"))
    #expect(try !site.main("rankings.html").contains("2017"))
    #expect(!page.contains("report.html"))
    #expect(try site.main("index.html").contains("The review"))
  }
}
