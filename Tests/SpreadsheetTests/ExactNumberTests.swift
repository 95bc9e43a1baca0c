import Testing

@testable import Spreadsheet

struct ExactNumberTests {
  @Test(arguments: [
    ("0", "0", 0), ("989.75", "989.75", 2), ("985.50", "985.5", 2), ("-0.5", "-0.5", 1),
    ("−2", "-2", 0), ("007", "7", 0), ("0.0001", "0.0001", 4), ("1.000", "1", 3),
    ("123456789012345", "123456789012345", 0),
  ])
  func `Digits are kept exactly, with the decimals to show`(
    text: String, value: String, decimals: Int
  ) throws {
    let number = try #require(ExactNumber(text))
    #expect(number.text == value)
    #expect(number.decimals == decimals)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1,5", "1e3", "1 000", "+1", "--1", "1.2.3", "٣", "1234567890123456",
  ])
  func `Anything else is no number`(text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test(arguments: [(9_897_500, 2, "989.75"), (-5_000, 1, "-0.5"), (1, 0, "0.0001"), (0, 2, "0")])
  func `Ten-thousandths are points`(value: Int, decimals: Int, text: String) {
    let number = ExactNumber(tenThousandths: value, decimals: decimals)
    #expect(number.text == text)
    #expect(number.decimals == decimals)
  }
}
