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
}
