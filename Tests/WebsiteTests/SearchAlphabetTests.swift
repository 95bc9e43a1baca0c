import Testing

@testable import Search
@testable import Website

struct SearchAlphabetTests {
  @Test func `Đ follows D, marked vowels follow plain ones, tones count last`() {
    let names = ["Đà Nẵng", "Đắk Lắk", "Dak", "ân", "ăn", "an", "Hòa", "hoa", "Hóa an", "1 May"]
    let sorted = names.sorted { SearchAlphabet.key($0) < SearchAlphabet.key($1) }
    #expect(
      sorted == ["1 May", "an", "ăn", "ân", "Dak", "Đà Nẵng", "Đắk Lắk", "hoa", "Hòa", "Hóa an"])
  }

  @Test(arguments: [
    ("đông", "Đ"), ("Ấn", "Â"), ("Huế", "H"), ("ưu", "Ư"), ("2016", nil), ("", nil),
  ])
  func `A text is listed under its first letter`(text: String, letter: String?) {
    #expect(SearchAlphabet.letter(text) == letter)
  }
}
