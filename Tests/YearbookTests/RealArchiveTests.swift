import Foundation
import Testing
import Workplaces

/// The real archive, built by the program and compared with what is known of it.
struct RealArchiveTests {
  /// The pages of the real archive, built anew, by their path.
  private func site() throws -> [String: String] {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let folder = place.folder.appending(path: "site")
    let run = try Program.run(["build", "--output", folder.path()], in: Program.root)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("built 94 pages in 2 languages (94 written, 0 unchanged), "))
    return try texts(in: folder)
  }

  private func texts(in folder: URL) throws -> [String: String] {
    try Workplace.contents(of: folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of a page's main part, tags left out, white space as single spaces.
  private func words(_ page: String?) throws -> String {
    let page = try #require(page)
    let main = try #require(page.range(of: "<main")?.lowerBound)
    let text = page[main...].replacing(/<[^>]*>/, with: " ")
      .replacingOccurrences(of: "&#39;", with: "'")
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `2016 is told as far as it is known`() throws {
    let pages = try site()
    let english = try words(pages["2016/index.html"])
    #expect(english.contains("1 Nghệ An "))
    #expect(english.contains("“nearly 990 points”"))
    #expect(english.contains("≈ 990 Emulation Flag proposed"))
    #expect(english.contains("Thanh Hóa 985 Certificate of Merit proposed"))
    #expect(english.split(separator: "not given in the source").count - 1 >= 4)
    let told = try #require(english.range(of: "Corrections 29 November")?.lowerBound)
    #expect(!english[..<told].contains("ublished"))
    #expect(english.contains("of 2 of 6 members; of the rest they give none."))
    #expect(english.contains("Emulation Flag proposed"))
    #expect(!english.contains("conferred by"))
    #expect(english.contains("Summary conference 10 Mar 2017"))
    #expect(english.contains("Covenant for 2017 signed on 10 Mar 2017"))
    #expect(english.contains("Cluster head for 2017 Quảng Trị elected"))
    #expect(english.contains("Nghe An leads the North Central Emulation Cluster"))
    let vietnamese = try words(pages["vi/2016/index.html"])
    #expect(vietnamese.contains("≈ 990"))
    #expect(vietnamese.contains("gần 990"))
    #expect(vietnamese.contains("ngày 10 tháng 3 năm 2017"))
  }

  @Test func `2023 shows awards without scores, and the heads of 2024 as nominated`() throws {
    let pages = try site()
    let page = try words(pages["2023/index.html"])
    #expect(page.contains("The sources used here give no points and no ranks for this year."))
    #expect(page.contains("Hà Tĩnh Emulation Flag of the Government"))
    #expect(page.contains("Quảng Bình now part of Quảng Trị Prime Minister's Certificate of Merit"))
    #expect(
      page.contains(
        "Cluster head for 2024 Thừa Thiên Huế now Huế nominated, for the Central Emulation and Commendation Council to decide"
      ))
    #expect(try #require(pages["2023/index.html"]).contains("<table class=\"ranking\">") == false)
  }

  @Test func `Names are those in force in the year`() throws {
    let pages = try site()
    #expect(try words(pages["2016/index.html"]).contains("Thừa Thiên Huế now Huế"))
    #expect(try words(pages["2024/index.html"]).contains("Thừa Thiên Huế"))
    #expect(
      try words(pages["provinces/thua-thien-hue.html"]).hasPrefix("Home › Provinces") == false)
    let hue = try words(pages["provinces/thua-thien-hue.html"])
    #expect(hue.contains("Thừa Thiên Huế, province until 31 December 2024"))
    #expect(hue.contains("Huế, centrally run city since 1 January 2025"))
    let binh = try words(pages["provinces/quang-binh.html"])
    #expect(binh.contains("part of Quảng Trị since 1 July 2025"))
    #expect(binh.contains("Administrative unit code 44 until 30 June 2025"))
    let tri = try words(pages["provinces/quang-tri.html"])
    #expect(tri.contains("Administrative unit code 45 until 30 June 2025"))
    #expect(tri.contains("Administrative unit code 44 since 1 July 2025"))
    #expect(tri.contains("one province with Quảng Bình since 1 July 2025"))
  }

  @Test func `Nothing inferred is told as a fact`() throws {
    let all = try site()
    for (path, page) in all where path.hasSuffix(".html") {
      #expect(page.split(separator: "Phan Huy Giang").count <= 2, "\(path)")
      #expect(!page.contains("of 1000") && !page.contains("thang 1000"), "\(path)")
    }
    #expect(try words(all["2023/index.html"]).contains("Attended Phạm Huy Giang ,"))
    #expect(all.allSatisfy { !$1.contains("Central representative") })
    #expect(
      try words(all["2023/index.html"]).contains("before: Phan Huy Giang; now: Phạm Huy Giang"))
    #expect(try words(all["2025/index.html"]).contains("Cluster head in 2025 not known"))
  }

  @Test func `No label says more than a source`() throws {
    let all = try site()
    let classes = [
      "Emulation title", "Form of commendation", "Title or commendation", "Danh hiệu thi đua",
      "Hình thức khen thưởng",
    ]
    for (path, page) in all where path.hasSuffix(".html") {
      // What was put right quotes what was there before.
      let said = try words(page).replacing(/“[^”]*”/, with: "")
      for name in classes { #expect(!said.contains(name), "\(name) in \(path)") }
    }
    #expect(try #require(all["data/awards.csv"]).contains("emulation-title") == false)
    #expect(try #require(all["data/rankings.csv"]).contains(",985,as-reported,"))
    #expect(try words(all["documents.html"]).contains("In force from 1 July 2025"))
    #expect(try !words(all["documents.html"]).contains("In force since"))
    #expect(try words(all["provinces/nghe-an/2016.html"]).contains("Rank 1 stage not stated"))
    let heads = try words(all["leadership.html"])
    #expect(heads.split(separator: "The source names the deputy head without a year").count == 3)
    #expect(
      try words(all["provinces/quang-tri.html"]).contains(
        "Deputy head [2016:1] Uncertain: The source names the deputy head without a year"))
    for path in ["honours.html", "provinces/nghe-an.html", "provinces/nghe-an/2016.html"] {
      #expect(try words(all[path]).contains("that it is the Government's Flag is this archive's"))
    }
  }

  @Test func `Every link in every page leads to a file that is there, and every anchor too`()
    throws
  {
    let pages = try site()
    for (path, page) in pages where path.hasSuffix(".html") {
      for match in page.matches(of: /(?:href|src)="([^"]*)"/) {
        let link = String(match.1).replacingOccurrences(of: "&amp;", with: "&")
        guard link.firstMatch(of: /^[a-z]+:/) == nil else {
          #expect(link.hasPrefix("http"), "\(path): \(link)")
          continue
        }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = Self.resolve(String(parts[0]), from: path)
        guard let goal = pages[target] else {
          Issue.record("\(path): \(link) leads to \(target), which is not there")
          continue
        }
        if parts.count == 2 {
          #expect(goal.contains(" id=\"\(parts[1])\""), "\(path): \(link)")
        }
      }
    }
  }

  @Test func `No id stands twice in a page`() throws {
    for (path, page) in try site() where path.hasSuffix(".html") {
      let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(ids.count == Set(ids).count, "\(path)")
    }
  }

  @Test func `The committed site is what the content makes`() throws {
    let built = try site()
    let committed = try texts(in: Program.root.appending(path: "site"))
    let different = Set(built.keys).union(committed.keys).filter { built[$0] != committed[$0] }
    #expect(different.sorted() == [], "run 'make site' and commit it")
  }

  /// The path that a relative link in a page means; one that names no file means the page itself.
  private static func resolve(_ link: String, from page: String) -> String {
    guard !link.isEmpty else { return page }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) {
      if part == ".." {
        guard parts.popLast() != nil else { return "outside the site" }
      } else {
        parts.append(part.removingPercentEncoding ?? part)
      }
    }
    return parts.joined(separator: "/")
  }
}
