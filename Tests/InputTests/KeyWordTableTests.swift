import Foundation
import Testing

@testable import Input

/// The Vietnamese words for keys and values, and the pages that list them.
struct KeyWordTableTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `No word of a kind has two meanings`() {
    for words in [KeyWord.keys] + KeyWord.values.values {
      let all = words.flatMap(\.words).map(Slug.text(for:))
      #expect(Set(all).count == all.count)
    }
  }

  @Test func `Every key is found by its word, which is not an English key`() {
    for (meant, words) in KeyWord.keys {
      for word in words {
        #expect(KeyWord.key(for: word) == meant)
        #expect(KeyWord.key(for: Slug.text(for: word)) == nil)
      }
    }
  }

  @Test(arguments: ["docs/CONTENT.md", "docs/huong-dan-can-bo.md"])
  func `The pages name every word`(page: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
    let values = KeyWord.values.values.flatMap { $0 }.flatMap { $0.words.prefix(1) }
    for word in KeyWord.keys.flatMap(\.words) + values {
      #expect(text.contains("`\(word)`"), "\(word)")
    }
  }

  @Test(
    arguments: [
      ("tieu de", ["title"], "tiêu đề"), ("Ngay", ["date"], "ngày"), ("loai", ["title"], nil),
      ("tiêu dề đ", ["title"], "tiêu đề"), ("titel", ["title"], nil),
    ] as [(String, [String], String?)])
  func `A key without marks, or misspelt, is near to the word`(
    key: String, known: [String], word: String?
  ) {
    #expect(KeyWord.nearest(to: key, among: known) == word)
  }
}
