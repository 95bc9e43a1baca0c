import Foundation
import Input
import Testing
import Workplaces

/// The two source articles, fact by fact: each fact of the list is said on its page of the real archive, in
/// both languages.
struct SourceFactsTests {
  /// What only official papers have.
  private static let officialSigns = [
    "Socialist Republic", "Cộng hòa xã hội", "class=\"signature", "class=\"letterhead",
  ]

  private static let list = "Tests/Fixtures/source-facts.csv"

  @Test func `Every fact of the two source articles is on its page, in both languages`() throws {
    let pages = try Self.site()
    let facts = try Self.facts()
    #expect(facts.count == 102)
    for fact in facts {
      for (folder, words) in [("", fact["words"]), ("vi/", fact["words.vi"])] {
        let page = folder + (fact["page"] ?? "")
        let text = Self.words(try #require(pages[page], "no page \(page)"))
        let phrases = (words ?? "").split(separator: "|").map { Self.closed(String($0)) }
        #expect(!phrases.isEmpty, "\(fact)")
        for phrase in phrases where !text.contains(phrase) {
          Issue.record("\(page): fact \(fact["number"] ?? ""), '\(phrase)' is not there")
        }
      }
    }
  }

  @Test func `No page of the real archive looks like an official paper`() throws {
    let pages = try Self.site()
    let papers = pages.filter { $0.key.hasSuffix("report.html") }
    #expect(papers.count == 4)
    for (path, page) in pages {
      for sign in Self.officialSigns where page.contains(sign) {
        Issue.record("\(path) has '\(sign)'")
      }
      #expect(!path.hasSuffix("minutes.html") && !path.hasSuffix("proposal.html"), "\(path)")
      #expect(!page.contains("minutes.html") && !page.contains("proposal.html"), "\(path)")
    }
  }

  @Test func `No page calls anything official, published or agreed that no source calls so`() throws
  {
    // These say what the words mean; the book repeats them at its end.
    let guides = ["about.html", "method.html", "data/index.html"]
    for (path, page) in try Self.site()
    where !guides.contains(path) && !guides.contains(String(path.dropFirst("vi/".count))) {
      let end = page.firstRange(of: /(About this archive|Giới thiệu kho lưu trữ)<\/h1>/)
      let text = page[..<(end?.lowerBound ?? page.endIndex)].split(separator: "\n")
        // A correction repeats what a page said before.
        .filter { !$0.contains("29 November 2026</") && !$0.contains("29 tháng 11 năm 2026</") }
        .joined(separator: "\n").replacing("data-official=", with: "")
      for word in Self.strongWords where text.contains(word) {
        Issue.record("\(path) says '\(word)'")
      }
    }
  }

  /// What was said of figures, roles and offices before, and no source says.
  private static let strongWords = [
    "official", "ere published", "as published", "not published", "greed points", "igures closed",
    "in office", "entral representative", "chính thức", "ã công bố", "hưa công bố",
    "iểm thống nhất", "đã chốt", "giữ cương vị trong năm", "ại diện Trung ương",
  ]

  /// The pages of the real archive, built anew, by their path.
  private static func site() throws -> [String: String] {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let folder = place.folder.appending(path: "site")
    let run = try Program.run(["build", "--output", folder.path()], in: Program.root)
    #expect(run.errors == "")
    return try Workplace.contents(of: folder).filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// The rows of the list, by the heads of its columns.
  private static func facts() throws -> [[String: String]] {
    let bytes = try Data(contentsOf: Program.root.appending(path: list))
    var problems = Problems()
    let file = SourceFile(path: list, text: String(decoding: bytes, as: UTF8.self))
    let table = Table(file, problems: &problems)
    #expect(problems.isEmpty)
    return table.rows.map { row in
      Dictionary(zip(table.heads.map(\.text), row.cells.map(\.text))) { $1 }
    }
  }

  /// The words of a page's main part: marks of sources and tags left out.
  private static func words(_ page: String) -> String {
    let main = page.range(of: "<main").map { String(page[$0.lowerBound...]) } ?? ""
    let text = main.replacing(/(?s)<sup class="source">.*?<\/sup>/, with: " ")
      .replacing(/<[^>]*>/, with: " ")
    return closed(
      text.replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
        .replacing("&amp;", with: "&"))
  }

  /// A text with single spaces, and none before a sign that ends a part of it.
  private static func closed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(/\ ([,.;:)])/) { String($0.1) }.replacing("( ", with: "(")
  }
}
