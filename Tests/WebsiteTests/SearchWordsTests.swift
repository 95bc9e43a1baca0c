import Testing

@testable import Search
@testable import Website

struct SearchWordsTests {
  @Test func `Spellings of a word stand together, each with its pages by level`() {
    let words = Self.words([
      ("Nghệ An", "", ""), ("", "nghe", "NGHỆ sĩ"), ("Đà", "", "da"),
    ])
    #expect(Self.codes(words.shards(1)) == ["an A,da   C,đà C,nghe  B,nghệ A  B,sĩ   B"])
  }

  @Test func `A word is told once for a page, at its best level`() {
    let words = Self.words([("Huế", "Huế", "Huế huế")])
    #expect(Self.codes(words.shards(1)) == ["huế A"])
  }

  @Test func `Figures are found in titles and headings, not in texts`() {
    let words = Self.words([("2016", "34-CT/TW", "985,5 points of 1000")])
    #expect(Self.codes(words.shards(1)) == ["2016 A,34  A,ct  A,of   A,points   A,tw  A"])
  }

  @Test func `Shards are about the same size and part no word from its spellings`() {
    let words = Self.words([("an ân ấn bá bà ba cá ca", "", "")])
    let shards = words.shards(3)
    #expect(shards.map(\.first) == ["an", "ba", "ca"])
    #expect(Self.codes(shards) == ["an A,ân A,ấn A", "ba A,bà A,bá A", "ca A,cá A"])
  }

  @Test func `Many shards of few words are few`() {
    #expect(Self.words([("an", "", "")]).shards(8).map(\.first) == ["an"])
    #expect(Self.words([]).shards(8).isEmpty)
  }

  @Test(arguments: ["\u{301}\u{302}", String(repeating: "a", count: 65), "–", "\u{0}"])
  func `What nobody can type is no word`(text: String) {
    #expect(Self.words([(text, text, text)]).shards(1).isEmpty)
  }

  @Test func `A word of more than sixteen bytes is told from others with its beginning`() {
    let words = Self.words([("internationalisation internationalisations", "", "")])
    #expect(Self.codes(words.shards(1)) == ["internationalisation A,internationalisations A"])
  }

  private static func words(_ pages: [(String, String, String)]) -> SearchWords {
    var words = SearchWords()
    for (number, page) in pages.enumerated() {
      words.add(page.0, of: number, .title)
      words.add(page.1, of: number, .heading)
      words.add(page.2, of: number, .text)
    }
    return words
  }

  private static func codes(_ shards: [SearchWords.Shard]) -> [String] {
    shards.map { String(decoding: $0.code, as: UTF8.self) }
  }
}
