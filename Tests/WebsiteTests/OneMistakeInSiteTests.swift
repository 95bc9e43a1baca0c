import Input
import LinkCheck
import Testing
import Workplaces

@testable import Website

/// A mistake in a text is told once, in the text: not by what else it changes, and not in a built page.
struct OneMistakeInSiteTests {
  private static let head = "---\ntitle: A\n---\n"

  @Test(arguments: [
    ("title: A: B", "2016/a.md:2:9 yaml-syntax"),
    ("title: A\n  kind: note", "2016/a.md:3:3 yaml-indentation"),
    ("title: {vi: a, b}", "2016/a.md:2:14 yaml-comma"), ("titel: A", "2016/a.md:2:1 unknown-key"),
  ])
  func `A note that cannot be read makes no picture unused and no link broken`(
    front: String, expected: String
  ) throws {
    let site = try SmallSite(
      [
        "2016/a.md": "---\n\(front)\n---\n![x](hall.png)\n",
        "2016/b.md": Self.head + "[a](a.md)\n",
      ], pictures: ["2016/hall.png": SmallPicture.png(80, 45)])
    #expect(site.problems.filter { !$0.contains("missing-key") } == ["content/\(expected)"])
  }

  @Test func `A free page that cannot be read breaks no link to it`() throws {
    let site = try SmallSite([
      "pages/method.md": "---\ntitle: A: B\n---\nx\n",
      "2016/b.md": Self.head + "[a](../pages/method.md)\n",
    ])
    #expect(site.problems == ["content/pages/method.md:2:9 yaml-syntax"])
  }

  @Test(arguments: [
    ("### A\n\nx\n\n##### B\n", ["4:1 heading-level", "8:1 heading-level"]),
    ("x [](b.md) y\n", ["4:6 link-empty"]),
    ("# A\n\n### B\n", ["4:1 heading-level"]),
    ("# A\n\n#### B\n", ["4:1 heading-level", "6:1 heading-level"]),
    ("• a\n• b\n", ["4:1 not-markdown"]),
    ("[x]()\n", ["4:1 link-empty"]), ("[]()\n", ["4:1 link-empty"]),
  ])
  func `A warning about a text comes without an error in a page`(
    text: String, expected: [String]
  ) async throws {
    let site = try SmallSite(["2016/a.md": Self.head + text, "2016/b.md": Self.head + "x\n"])
    #expect(site.problems == expected.map { "content/2016/a.md:\($0)" })
    let pages = try #require(site.website).pages
    #expect(try await SiteCheck(pages).problems(jobs: 1).sorted.map(\.message) == [])
  }

  @Test func `A heading without words is an error in the note`() throws {
    let site = try SmallSite(["2016/a.md": Self.head + "## \n\nx\n"])
    #expect(site.problems == ["content/2016/a.md:4:1 heading-empty"])
  }

  @Test(arguments: ["provinces.yaml", "awards.yaml"])
  func `A register that cannot be read makes no mistake of what notes quote`(register: String)
    throws
  {
    let site = try SmallSite([
      register: "- id: x\n  names: \"a\n",
      "2016/a.md": Self.head + "{{name.nghe-an}}\n\n```awards\n```\n",
    ])
    #expect(site.problems.filter { $0.contains("2016/a.md") } == [])
    #expect(site.problems.contains("content/\(register):2:10 yaml-quote"))
  }

  @Test func `Text in a block that the site fills is an error at its line`() throws {
    let site = try SmallSite(["2016/a.md": Self.head + "```ranking\n\nThe ranking\n```\n"])
    #expect(site.problems == ["content/2016/a.md:6:1 empty-block"])
  }

  @Test(arguments: [
    ("[a](scores.csv)\n", ["4:5 broken-link"], "made from"),
    ("[a](../provinces.yaml)\n", ["4:5 broken-link"], "made from"),
    ("![a]()\n", ["4:1 missing-picture"], "names no file"),
    ("[a][r] [r]\n\n[r]: none.md\n", ["6:6 broken-link"], "not there"),
    ("[![](hall.png){.decorative}](https://x.vn)\n", ["4:30 link-empty"], "no words"),
    ("## ![](hall.png){.decorative}\n", ["4:1 heading-empty"], "no words"),
  ])
  func `What a text leads to is told as it is, where it is written`(
    text: String, expected: [String], words: String
  ) throws {
    let site = try SmallSite(
      ["2016/a.md": Self.head + text, "2016/scores.csv": "province,total\nnghe-an,~990\n"],
      pictures: ["2016/hall.png": SmallPicture.png(80, 45)])
    let problems = site.problems.filter { $0.contains("2016/a.md") }
    #expect(problems == expected.map { "content/2016/a.md:\($0)" })
    #expect(site.messages.contains { $0.contains(words) }, "\(site.messages)")
  }

  @Test func `An anchor that one language has leads to the same heading in the others`() throws {
    let head = "---\ntitle: A\nkind: note\n---\n"
    let site = try SmallSite([
      "2016/a.md": head + "## The result\n\nx\n",
      "2016/a.vi.md": "---\ntitle: B\n---\n## Kết quả\n\nx\n",
      "2016/b.md": head + "[x](a.md#the-result)\n",
    ])
    #expect(site.problems == [])
    #expect(try site.page("vi/2016/b.html").contains("href=\"a.html#ket-qua\""))
    #expect(try site.page("2016/b.html").contains("href=\"a.html#the-result\""))
  }

  @Test(arguments: [
    ("kind: note\ntitle:\nen: A\nvi: B\n", "4:1 yaml-indentation"),
    ("kind: note\ntitle: A\nagenda:\n- Khai mạc: 8h\n", "5:3 yaml-syntax"),
    ("title: A\ntasks:\n- x\n", "3:1 missing-key"),
  ])
  func `A mistake in front matter is told once`(front: String, expected: String) throws {
    let site = try SmallSite(["2016/a.md": "---\n\(front)---\nx\n"])
    #expect(site.problems == ["content/2016/a.md:\(expected)"])
  }

  @Test func `A point in a name is no language`() throws {
    let site = try SmallSite(["2016/Quyết định 5.2024.md": Self.head + "x\n"])
    #expect(site.problems == [])
    #expect(try site.page("2016/quyet-dinh-5-2024.html").contains("<p>x</p>"))
  }

  @Test func `Names of own fields are bounded`() throws {
    let fields = (0..<1_001).map { "  k\($0): v\n" }.joined()
    let site = try SmallSite(["2016/a.md": "---\ntitle: A\nextra:\n\(fields)---\nx\n"])
    #expect(site.problems == ["content/2016/a.md:1004:3 too-large"])
  }
}
