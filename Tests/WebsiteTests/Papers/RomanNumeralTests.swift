import Testing

@testable import Reports
@testable import Website

struct RomanNumeralTests {
  @Test(arguments: [(1, "I"), (4, "IV"), (9, "IX"), (10, "X"), (14, "XIV"), (49, "XLIX")])
  func `Sections and annexes carry Roman numbers`(number: Int, text: String) {
    #expect(RomanNumeral(number).text == text)
  }
}
