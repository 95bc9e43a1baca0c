import Testing

@testable import Charts

struct LetteringTests {
  @Test func `A Vietnamese name is measured by its letters, however they are written`() {
    let composed = Lettering.label.width(of: "Thừa Thiên Huế")
    #expect(composed > 90 && composed < 115)
    #expect(Lettering.label.width(of: "e\u{323}\u{302}") == Lettering.label.width(of: "e"))
    #expect(Lettering.label(bold: true).width(of: "Huế") > Lettering.label.width(of: "Huế"))
  }

  @Test func `What fits is not shortened`() {
    #expect(Lettering.label.shortened("Nghệ An", to: 60) == "Nghệ An")
  }

  @Test func `What does not fit ends in an ellipsis, within a letter and its marks never`() {
    #expect(Lettering.label.shortened("Thừa Thiên Huế", to: 60) == "Thừa T…")
    #expect(Lettering.label.shortened("Hue\u{302}\u{301} city", to: 40) == "Hue\u{302}\u{301}…")
    #expect(Lettering.label.shortened("Nghệ An", to: 0) == "…")
  }

  @Test func `Lines break between words, and a word that is too long is shortened`() {
    #expect(
      Lettering.small.lines(of: "merged into Quảng Trị", in: 80) == ["merged into", "Quảng Trị"])
    #expect(Lettering.small.lines(of: "Llanfairpwllgwyngyll", in: 60) == ["Llanfair…"])
    #expect(Lettering.small.lines(of: "", in: 60).isEmpty)
  }

  @Test func `A text of any length is measured in bounded time`() {
    #expect(Lettering.label.width(of: String(repeating: "m", count: 2_000_000)) > 10_000)
  }
}
