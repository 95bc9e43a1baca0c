import Testing

@testable import Charts

struct SVGWriterTests {
  private func drawn(_ draw: (inout SVGWriter) -> Void) -> String {
    var pen = SVGWriter(id: "p")
    draw(&pen)
    return String(decoding: pen.bytes, as: UTF8.self)
  }

  @Test func `Lines of one look that follow each other are one path`() {
    let svg = drawn { pen in
      pen.line(Position(0, 5), Position(9, 5), .lined(.mid))
      pen.line(Position(0, 8), Position(9, 8), .lined(.mid))
    }
    #expect(svg == ##"<path class="s-mid" stroke="#777" fill="none" d="M0 5h9M0 8h9"/>"##)
  }

  @Test func `Looks keep the order in which they were drawn`() {
    let svg = drawn { pen in
      for shade in [Color.ink, .paper, .ink] {
        pen.line(Position(0, 0), Position(0, 5), .lined(shade))
      }
    }
    let ink = ##"<path class="s-ink" stroke="#000" d="M0 0v5"/>"##
    let paper = ##"<path class="s-paper" stroke="#fff" d="M0 0v5"/>"##
    #expect(svg == "<g fill=\"none\">\(ink)\(paper)\(ink)</g>")
  }

  @Test func `Texts of one style share their attributes, a single one has its own`() {
    let texts = drawn { pen in
      pen.text("a", at: Position(1, 10), .end, .small, .soft)
      pen.text("b & c", at: Position(1, 30), .end, .small, .soft)
      pen.text("d", at: Position(1, 50), .start, .label, .accent)
    }
    #expect(
      texts == ##"<g class="f-soft" fill="#333" text-anchor="end" font-size="13">"##
        + #"<text x="1" y="14.6">a</text><text x="1" y="34.6">b &amp; c</text></g>"#
        + #"<text class="f-accent" x="1" y="55">d</text>"#)
  }

  @Test func `A shortened text keeps its whole as a title, also among others`() {
    let texts = drawn { pen in
      pen.text("Nghệ An", at: Position(0, 10), room: 64)
      pen.text("Thừa Thiên Huế", at: Position(0, 30), room: 64)
    }
    #expect(
      texts == #"<text x="0" y="15">Nghệ An</text>"#
        + #"<g><title>Thừa Thiên Huế</title><text x="0" y="35">Thừa T…</text></g>"#)
  }

  @Test func `A rectangle without area is nothing`() {
    #expect(drawn { $0.rectangle(Box(left: 1, top: 1, width: 0, height: 5), .filled(.mid)) } == "")
    #expect(drawn { $0.rectangle(Box(left: 1, top: 1, width: -4, height: 5), .lined(.mid)) } == "")
  }
}
