import Input
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("provnce", "province"), ("Province", "province"), ("prvoince", "province"),
    ("tilte", "title"), ("sources2", "sources"),
  ])
  func `The nearest known word is suggested`(word: String, expected: String) {
    let known = ["title", "province", "sources", "status"]
    #expect(Suggestion.nearest(to: word, among: known) == expected)
  }

  @Test func `Nothing is suggested for a word that is far from all`() {
    #expect(Suggestion.text(for: "weather", among: ["title", "province"]) == "")
  }

  @Test func `Of words equally near the first in order is suggested`() {
    #expect(Suggestion.nearest(to: "cat", among: ["hat", "bat"]) == "bat")
  }

  @Test(arguments: [
    ("a", "b", "b"), ("abc", "bca", nil), ("abcdef", "bacdfe", "bacdfe"), ("", "a", "a"),
    ("NGHỆ AN", "nghệ án", "nghệ án"), ("nghe an", "Nghệ An", "Nghệ An"), ("abcdef", "xyzdef", nil),
    ("abcdefghi", "defghi", "defghi"), ("abcdefghi", "efghi", nil), ("đ", "ế", "ế"),
  ])
  func `A known word is near by a third of its letters`(
    word: String, known: String, expected: String?
  ) {
    #expect(Suggestion.nearest(to: word, among: [known]) == expected)
  }

  @Test func `Nothing is suggested for a word over 64 bytes`() {
    let word = String(repeating: "a", count: 64)
    #expect(Suggestion.nearest(to: word, among: [word + "b"]) == word + "b")
    #expect(Suggestion.nearest(to: word + "b", among: [word]) == nil)
  }

  @Test func `A word far too long is no suggestion`() {
    let known = [String(repeating: "province", count: 1 << 18), "provinces"]
    #expect(Suggestion.nearest(to: "province", among: known) == "provinces")
  }

  @Test func `Many unknown words are compared with many known ones`() {
    let known = (10_000..<20_000).map { "province-\($0)" }
    for number in 0..<50 {
      let word = "provnice-\(10_000 + number)"
      #expect(Suggestion.nearest(to: word, among: known) == "province-\(10_000 + number)")
    }
  }
}
