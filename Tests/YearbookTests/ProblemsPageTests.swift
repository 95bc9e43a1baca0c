import Foundation
import Input
import Testing
import Workplaces

struct ProblemsPageTests {
  /// The pages by their language.
  private static let pages: [(MessageLanguage, name: String)] = [
    (.english, "PROBLEMS.md"), (.vietnamese, "PROBLEMS.vi.md"),
  ]

  @Test func `Each code of a problem is the only one of its name`() {
    let names = ProblemsPage.codes.map { $0.rawValue }
    let twice = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    #expect(twice.keys.sorted() == [])
    #expect(names.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isOfCode) })
  }

  @Test func `Each code says what it means and how to mend it`() {
    for code in ProblemsPage.codes {
      let guide = code.guide
      let advice = code.vietnameseGuide
      for text in [guide.meaning, guide.remedy, advice.meaning, advice.remedy] {
        #expect(text.hasSuffix("."), "\(code.rawValue): \(text)")
      }
      if let example = guide.example {
        #expect(example.wrong != example.right, "\(code.rawValue)")
      }
    }
  }

  @Test(arguments: pages)
  func `The list of problems in each language has all codes as the program has them`(
    language: MessageLanguage, name: String
  ) throws {
    let page = Workplace.root.appending(path: "docs/\(name)")
    let text = ProblemsPage.text(in: language)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: page)
    } else {
      let written = try? Data(contentsOf: page)
      #expect(
        written.map { String(decoding: $0, as: UTF8.self) } == text,
        "'make problems' writes it as the program has it")
    }
  }

  @Test func `Each code is expected by a test`() throws {
    let tests = Workplace.root.appending(path: "Tests").path(percentEncoded: false)
    var named: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: tests)
    where path.hasSuffix("Tests.swift") {
      let text = FileManager.default.contents(atPath: tests + "/" + path) ?? Data()
      named.formUnion(Self.codes(expectedIn: Array(text)))
    }
    #expect(ProblemsPage.codes.map { $0.rawValue }.filter { !named.contains($0) }.sorted() == [])
  }

  /// The words that a test has as it would have a code: `[code]`, `"code"`, `2:9 code [x]`, `1:7 code!`,
  /// `a.html:1:2 code: …`.
  private static func codes(expectedIn text: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { !isOfCode($0) } ?? text.count
      if end > start, start > 0, isCode(before: text[start - 1], after: text[end...].prefix(2)) {
        found.insert(String(decoding: text[start..<end], as: UTF8.self))
      }
      start = max(end, start) + 1
    }
    return found
  }

  private static let marks = Set("[\" ".utf8)
  private static let ends = ["]", "\"", " [", "!", ": "].map { Array($0.utf8) }

  private static func isCode(before: UInt8, after: ArraySlice<UInt8>) -> Bool {
    marks.contains(before) && ends.contains { after.starts(with: $0) }
  }

  private static func isOfCode(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
