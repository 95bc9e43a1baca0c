import Foundation
import Markdown
import Testing

/// Texts as people paste them: every word of the source that is text is on the page, none is joined
/// to another, and no other word is there.
struct WordComparisonTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/pasted")

  @Test(arguments: [
    "01-readme", "02-minutes", "03-table", "04-post", "05-nested", "06-scripts", "07-old-html",
    "08-footnotes", "09-scripts-of-the-world", "10-word-paste",
  ])
  func `Every word of a pasted text is on its page, and no other`(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "\(name).md"), encoding: .utf8)
    let comparison = try WordComparison(text)
    #expect(comparison.lost == [])
    #expect(comparison.added == [])
    #expect(!comparison.page.contains { $0.hasPrefix("hidden") || $0 == "nottext" })
  }

  @Test func `The words for the search are those of the page`() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "02-minutes.md"), encoding: .utf8)
    let words = Note(text).prose.plainText
    #expect(words.contains("Hà Nội, ngày 5 tháng 3 năm 2026"))
    #expect(words.contains("10³ m², nước H₂O"))
    #expect(words.contains("Vắng: Trần B Lê Thị C."))
    #expect(words.contains("Theo ghi âm của thư ký. Đoạn thứ hai."))
  }

  /// Texts of others, which are not kept here: `NOTES` names a folder of them.
  @Test func `No word of other texts is lost`() throws {
    guard let path = ProcessInfo.processInfo.environment["NOTES"] else { return }
    let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    for file in files where file.hasSuffix(".md") {
      let text = try String(
        contentsOf: URL(filePath: path).appending(path: file), encoding: .utf8)
      let comparison = try WordComparison(text)
      #expect(comparison.lost == [], "\(file)")
      #expect(comparison.added == [], "\(file)")
    }
  }
}
