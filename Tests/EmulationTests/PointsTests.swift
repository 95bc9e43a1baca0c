import Emulation
import Testing

struct PointsTests {
  @Test(arguments: [
    ("985", 9_850_000, "985"), ("985.5", 9_855_000, "985,5"), ("985,50", 9_855_000, "985,50"),
    ("0,25", 2_500, "0,25"), ("-2", -20_000, "−2"), ("−0,75", -7_500, "−0,75"),
    ("999999999.9999", 9_999_999_999_999, "999999999,9999"),
  ])
  func `Points are exact and print as precisely as they were given`(
    text: String, tenThousandths: Int, printed: String
  ) throws {
    let points = try #require(Points(text))
    #expect(points.tenThousandths == tenThousandths)
    #expect(points.text(decimalSign: ",") == printed)
  }

  @Test(arguments: [
    "", "-", "nhất", "1.2.3", "985.", ".5", "1 000", "985,12345", "1234567890", "٣",
  ])
  func `What is not a number of points is none`(text: String) {
    #expect(Points(text) == nil)
  }

  @Test func `Points are equal when the numbers are`() throws {
    #expect(Points("985.5") == Points("985,50"))
    #expect(Set([Points("1"), Points("1.0"), Points("1.00")]).count == 1)
    let less = try #require(Points("9.75"))
    #expect(less < Points(10))
  }
}
