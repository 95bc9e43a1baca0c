import Formats
import Testing

struct DigitsTests {
  @Test(arguments: [0, 7, 10, 99, 100, -1, -250, 123_456_789, Int.max, Int.min])
  func `A whole number is written as Swift writes it`(number: Int) {
    var bytes: [UInt8] = []
    bytes.append(whole: number)
    #expect(String(decoding: bytes, as: UTF8.self) == String(number))
  }

  @Test(arguments: [
    (9_855_000, 2, "985.50"), (9_855_000, 0, "985"), (-42_500, 2, "-4.25"), (0, 1, "0.0"),
    (1, 4, "0.0001"), (-5_000, 1, "-0.5"), (12_345_678, 3, "1234.567"),
  ])
  func `A number of ten-thousandths is written with its decimals`(
    value: Int, decimals: Int, text: String
  ) {
    var bytes: [UInt8] = []
    bytes.append(tenThousandths: value, decimals: decimals, decimalSign: UInt8(ascii: "."))
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}
