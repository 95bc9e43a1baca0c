import Foundation
import Testing

@testable import Localization

struct FilledTextTests {
  @Test func `Each text with a name to fill is one that the program fills`() throws {
    let file = SmallSite.templates.appending(path: "words.en.yaml")
    let terms = SiteTerms.names.flatMap { ["{\($0)}", "{\($0.capitalised)}"] }
    let lines = try String(contentsOf: file, encoding: .utf8).replacing("\n  ", with: " ")
      .split(separator: "\n")
      .map { line in terms.reduce(String(line)) { $0.replacing($1, with: "") } }
    let filled = lines.filter { $0.contains("{") && !$0.hasPrefix("#") }
      .compactMap { $0.split(separator: ":").first.map(String.init) }
    #expect(filled.count > 100)
    #expect(filled.filter { FilledText.forms[$0] == nil } == [])
    #expect(Set(FilledText.forms.keys).subtracting(filled) == [])
  }

  @Test(arguments: [
    ("{points} of {total}", "đồng ý of 9"), ("{Points}: {total}", "Đồng ý: 9"), ("{", "{"),
    ("{totals}", ""),
  ])
  func `A name with a capital is filled with a capital`(text: String, filled: String) {
    let pattern = TextPattern(text, names: ["points", "total"])
    #expect(pattern.filled(["đồng ý", "9"]) == filled)
    #expect(pattern.unknownNames == (text == "{totals}" ? ["totals"] : []))
  }
}
