import Foundation
import Testing
import Workplaces

/// The synthetic cluster, which has all that a cluster's office may have, built by the program.
struct FullClusterTests {
  private static let fixture = Program.root.appending(path: "Tests/Fixtures/full-cluster")

  /// All files of the site built from the synthetic cluster, by their path.
  private static let site = Result<[String: Data], any Error> {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let folder = place.folder.appending(path: "site")
    let content = fixture.appending(path: "content").path()
    let run = try Program.run(
      ["build", "--content", content, "--output", folder.path(), "--strict"], in: Program.root)
    #expect(run.errors == "")
    #expect(run.status == 0)
    return try Workplace.contents(of: folder)
  }

  /// The words of the main part of a page, tags left out, white space as single spaces.
  private func words(_ path: String) throws -> String {
    let data = try #require(try Self.site.get()[path], "\(path) is not there")
    let page = String(decoding: data, as: UTF8.self)
    let main = try #require(page.range(of: "<main")?.lowerBound)
    let text = page[main...].replacing(/<[^>]*>/, with: " ")
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The numbers of a list in the fixture, one a line.
  private func numbers(_ name: String) throws -> [String] {
    let file = Self.fixture.appending(path: name)
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test func `Pages of years, members and members by year are as expected`() throws {
    let expected = Self.fixture.appending(path: "expected")
    let golden = try Self.site.get().filter { path, _ in
      path.wholeMatch(
        of:
          /(vi\/)?(\d{4}\/index|2019\/report|2021\/(minutes|proposal)|provinces\/[a-z-]+(\/\d{4})?)\.html/
      )
        != nil
    }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try? FileManager.default.removeItem(at: expected)
      for (path, page) in golden {
        let file = expected.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try page.write(to: file)
      }
    }
    let recorded = try FileManager.default.subpathsOfDirectory(atPath: expected.path())
      .filter { $0.hasSuffix(".html") }
    #expect(recorded.sorted() == golden.keys.sorted())
    for path in recorded.sorted() {
      let page = try Data(contentsOf: expected.appending(path: path))
      guard let made = golden[path], made != page else { continue }
      let (was, now) = (
        String(decoding: page, as: UTF8.self), String(decoding: made, as: UTF8.self)
      )
      let lines = zip(was.split(separator: "\n"), now.split(separator: "\n"))
      let line = lines.enumerated().first { $0.element.0 != $0.element.1 }
      Issue.record(
        """
        expected/\(path):\((line?.offset ?? 0) + 1) is another than was recorded (RECORD=1 writes it)
        was: \(line?.element.0 ?? "")
        now: \(line?.element.1 ?? "")
        """)
    }
  }

  @Test func `Every page says that the figures are made up`() throws {
    for (path, data) in try Self.site.get() where path.hasSuffix(".html") {
      guard path != "404.html", path != "vi/404.html" else { continue }
      let notice = path.hasPrefix("vi/") ? "Dữ liệu giả lập" : "Synthetic data"
      #expect(String(decoding: data, as: UTF8.self).contains(notice), "\(path)")
    }
  }

  @Test(arguments: ["withheld-totals.txt", "withheld-ranks.txt"])
  func `No withheld figure stands in any file`(list: String) throws {
    let figures = try numbers(list)
    #expect(figures.count > 50)
    let forms = Set(figures.flatMap { [$0, $0.replacingOccurrences(of: ".", with: ",")] })
    for (path, data) in try Self.site.get() {
      #expect(Self.numbers(in: data).isDisjoint(with: forms), "\(path)")
    }
  }

  /// All that reads like a number in a file: the runs of digits with one sign between them, also
  /// where more signs join them.
  private static func numbers(in data: Data) -> Set<String> {
    var numbers: Set<String> = []
    let runs = [UInt8](data).split { byte in
      !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) && byte != UInt8(ascii: ".")
        && byte != UInt8(ascii: ",")
    }
    for run in runs {
      let text = String(decoding: run, as: UTF8.self)
      let parts = text.split { $0 == "." || $0 == "," }
      for (whole, part) in zip(parts, parts.dropFirst()) {
        numbers.formUnion(["\(whole).\(part)", "\(whole),\(part)"])
      }
    }
    return numbers
  }

  @Test func `Ties are told as such, and broken where the year names how`() throws {
    let tied = try words("2018/index.html")
    #expect(tied.contains("1 Bình Minh"))
    #expect(tied.contains("2= shared Vân Sơn"))
    #expect(tied.contains("2= shared An Thủy"))
    #expect(tied.contains("4 Mỹ Lộc"))
    let broken = try words("2019/index.html")
    #expect(broken.contains("2 Bình Minh"))
    #expect(broken.contains("3 Vân Sơn"))
    #expect(
      broken.contains("Equal totals are ranked by these criteria, in this order: Economic growth"))
    #expect(broken.contains("1004.50"))
  }

  @Test func `Gaps are told in words, and figures from a part say of how many`() throws {
    let first = try words("2016/index.html")
    #expect(first.contains("not published"))
    #expect(first.contains("≈ 975"))
    #expect(first.contains("below 960"))
    #expect(first.contains("of 2 of 6 members"))
    let last = try words("2023/index.html")
    #expect(last.contains("compare only the 3 of 5 members whose points are known"))
    #expect(last.contains("of 3 of 5 members"))
    #expect(last.contains("provisional"))
    let member = try words("provinces/dai-phong/2023.html")
    #expect(member.contains("not published"))
  }

  @Test func `Members with a maximum of their own are ranked and shown by their share`() throws {
    let page = try words("2020/index.html")
    #expect(page.contains("98.09%"))
    #expect(page.contains("902.40"))
    #expect(page.contains("not assigned"))
    #expect(!page.contains("Mean of the agreed points"))
    #expect(try words("vi/2020/index.html").contains("98,09%"))
  }

  @Test func `A merger and new criteria break the comparison and say why`() throws {
    let heir = try words("provinces/dai-phong.html")
    #expect(heir.contains("One province with Thạch Khê since 1 July 2022"))
    #expect(try words("2021/index.html").contains("not comparable") == false)
    #expect(try words("2023/index.html").contains("The members changed from 2022 to 2023"))
  }
}
