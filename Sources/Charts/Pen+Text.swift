extension Pen {
  /// One line of text, its middle at the height of the spot.
  ///
  /// - Parameters:
  ///   - room: the width that it may take; what is longer is shortened, with the whole as its title.
  ///   - covers: whether it covers lines behind it.
  mutating func text(
    _ text: String, at spot: Spot, _ anchor: Anchor = .start, _ lettering: Lettering = .label,
    _ shade: Shade = .ink, room: Length? = nil, covers: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let shown = room.map { lettering.shortened(text, to: $0) } ?? text
    if shown != text {
      write("<g><title>")
      escape(text)
      write("</title>")
    }
    if covers { line(shown, at: spot, anchor, lettering, .paper, covers: true) }
    line(shown, at: spot, anchor, lettering, shade)
    if shown != text { write("</g>") }
  }

  /// A name and a figure behind it in a quieter shade.
  mutating func text(
    _ name: String, _ figure: String, at spot: Spot, _ lettering: Lettering, _ shade: Shade
  ) {
    begin(at: spot, .start, lettering, shade)
    escape(name)
    if !figure.isEmpty {
      if !name.isEmpty { write(" ") }
      write("<tspan class=\"f-soft\" fill=\"\(Shade.soft.literal)\">")
      escape(figure)
      write("</tspan>")
    }
    write("</text>")
  }

  /// Text that runs upward, its middle at the spot.
  mutating func rising(_ text: String, at spot: Spot, _ lettering: Lettering, _ shade: Shade) {
    write("<g transform=\"rotate(-90 \(spot.x.text) \(spot.y.text))\">")
    self.text(text, at: spot, .middle, lettering, shade, covers: true)
    write("</g>")
  }

  private mutating func line(
    _ text: String, at spot: Spot, _ anchor: Anchor, _ lettering: Lettering, _ shade: Shade,
    covers: Bool = false
  ) {
    begin(at: spot, anchor, lettering, shade, covers: covers)
    escape(text)
    write("</text>")
  }

  private mutating func begin(
    at spot: Spot, _ anchor: Anchor, _ lettering: Lettering, _ shade: Shade, covers: Bool = false
  ) {
    write("<text")
    if covers {
      let colour = Shade.paper.literal
      write(" class=\"f-paper s-paper\" fill=\"\(colour)\" stroke=\"\(colour)\" stroke-width=\"5\"")
    } else if shade != .ink {
      write(" class=\"f-\(shade)\" fill=\"\(shade.literal)\"")
    }
    write(" x=\"\(spot.x.text)\" y=\"\((spot.y + lettering.drop).text)\"")
    if anchor != .start { write(" text-anchor=\"\(anchor)\"") }
    if lettering.size != Lettering.label.size { write(" font-size=\"\(lettering.size.text)\"") }
    if lettering.isBold { write(" font-weight=\"bold\"") }
    if lettering.isItalic { write(" font-style=\"italic\"") }
    if covers { write(" aria-hidden=\"true\"") }
    write(">")
  }
}
