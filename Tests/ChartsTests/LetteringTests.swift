import Testing

@testable import Charts

struct LetteringTests {
  @Test func `A Vietnamese name is measured by its letters, however they are written`() {
    let composed = Lettering.label.width(of: "Thừa Thiên Huế")
    #expect(composed > 100 && composed < 125)
    #expect(Lettering.label.width(of: "e\u{323}\u{302}") == Lettering.label.width(of: "e"))
    #expect(Lettering.label(bold: true).width(of: "Huế") > Lettering.label.width(of: "Huế"))
  }

  @Test func `What fits is not shortened`() {
    #expect(Lettering.label.shortened("Nghệ An", to: 64) == "Nghệ An")
  }

  @Test func `What does not fit ends in an ellipsis, within a letter and its marks never`() {
    #expect(Lettering.label.shortened("Thừa Thiên Huế", to: 64) == "Thừa T…")
    #expect(Lettering.label.shortened("Hue\u{302}\u{301} city", to: 46) == "Hue\u{302}\u{301}…")
    #expect(Lettering.label.shortened("Nghệ An", to: 0) == "…")
  }

  @Test func `Lines break between words, and a word that is too long is shortened`() {
    #expect(
      Lettering.small.lines(of: "merged into Quảng Trị", in: 80) == ["merged into", "Quảng Trị"])
    #expect(Lettering.small.lines(of: "Llanfairpwllgwyngyll", in: 64) == ["Llanfair…"])
    #expect(Lettering.small.lines(of: "", in: 60).isEmpty)
  }

  @Test func `More than three lines end in an ellipsis where only a few are wanted`() {
    #expect(
      Lettering.small.fewLines(of: "one two three four five", in: 48) == ["one", "two", "three…"])
  }

  @Test func `A name takes the room it has in DejaVu Sans, the widest common face`() {
    // Measured with the faces themselves, in thousandths: 11,707 and, bold, 13,083.
    let name = "Thành phố Hồ Chí Minh"
    #expect(Lettering(size: 1000).width(of: name) >= 11_700)
    #expect(Lettering(size: 1000, isBold: true).width(of: name) >= 13_083)
  }

  @Test func `A text of any length is measured in bounded time`() {
    #expect(Lettering.label.width(of: String(repeating: "m", count: 2_000_000)) > 10_000)
  }
}
