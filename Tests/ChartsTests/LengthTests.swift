import Testing

@testable import Charts

struct LengthTests {
  @Test(arguments: [(120, "12"), (125, "12.5"), (-5, "-0.5"), (0, "0"), (-120, "-12")])
  func `A length is written with its tenth only where it has one`(tenths: Int, text: String) {
    #expect(Length(tenths: tenths).text == text)
  }
}
