import Testing

@testable import Spreadsheet

struct NumeralTests {
  @Test(arguments: [
    ("9.699999999999999", "9.7"), ("9.7000000000000011", "9.7"), ("985", "985"), ("-0", "0"),
    ("0.1", "0.1"), ("1E-7", "0.0000001"), ("1.5e3", "1500"), ("-2.50", "-2.5"), ("+4", "4"),
    ("0.30000000000000004", "0.3"), ("999999999999999.9", "1000000000000000"), (".5", "0.5"),
    ("5.", "5"), ("0.00012", "0.00012"), ("123456789012345678", "123456789012346000"),
    ("1.2345E2", "123.45"), ("000.000", "0"), ("1E0", "1"),
  ])
  func `A number is shown in its first 15 digits`(text: String, shown: String) {
    #expect(Numeral(text)?.text() == shown)
  }

  @Test(arguments: [
    "", "-", ".", "e5", "1e", "1e+", "1e99999", "1E400", "1,5", "NaN", "inf", "0x1",
  ])
  func `What is no number has no text`(text: String) {
    #expect(Numeral(text)?.text() == nil)
  }

  @Test(arguments: [("0.985", "98.5"), ("1", "100"), ("-0.0001", "-0.01"), ("0", "0")])
  func `A percentage is a hundred times its number`(text: String, shown: String) {
    #expect(Numeral(text)?.text(timesTenTo: 2) == shown)
  }
}
