import Formats
import Testing

struct TextWidthTests {
  @Test(arguments: [TextWidth.widestSans, .timesBold, .timesBoldCapitals])
  func `A composed letter is as wide as its parts, a mark has no width`(font: TextWidth) {
    #expect(font.width(of: "e\u{323}\u{302}") == font.width(of: "e"))
    #expect(font.width(of: "") == 0)
  }

  @Test func `Bold Times has its measures`() {
    #expect(TextWidth.timesBold.width(of: "Mỹ, r–") == 1000 + 540 + 280 + 280 + 400 + 570)
    #expect(
      TextWidth.timesBoldCapitals.width(of: "CỤM, TỊ") == 730 + 730 + 950 + 250 + 250 + 630 + 390)
  }

  @Test func `A long text is not measured to its end`() {
    #expect(TextWidth.widestSans.width(of: String(repeating: "m", count: 2_000_000)) < 1_002_000)
  }
}
