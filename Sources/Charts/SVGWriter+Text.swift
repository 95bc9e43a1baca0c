extension SVGWriter {
  /// One line of text, its middle at the height of the spot.
  ///
  /// - Parameter room: the width that it may take; what is longer is shortened, with the whole as
  ///   its title.
  mutating func text(
    _ text: String, at spot: Position, _ anchor: Anchor = .start, _ lettering: Lettering = .label,
    _ shade: Color = .ink, room: Length? = nil, rising: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let shown = room.map { lettering.shortened(text, to: $0) } ?? text
    var line = line(shown, at: spot, lettering, rising: rising)
    if shown != text { line.whole = Self.escaped(text) }
    add(line, Self.style(shade) + Self.style(anchor, lettering))
  }

  /// Covers what lies behind a text; it is to be drawn before the text.
  mutating func cover(
    _ text: String, at spot: Position, _ anchor: Anchor, _ lettering: Lettering,
    room: Length? = nil,
    rising: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let shown = room.map { lettering.shortened(text, to: $0) } ?? text
    let (length, height) = (lettering.width(of: shown), lettering.size + 2)
    let before: Length =
      switch anchor {
      case .start: 0
      case .middle: length / 2
      case .end: length
      }
    let lying = Box(
      left: spot.x - before, top: spot.y - height / 2, width: length, height: height)
    let standing = Box(
      left: spot.x - height / 2, top: spot.y + before - length, width: height, height: length)
    rectangle(rising ? standing : lying, .filled(.paper))
  }

  /// A name and a figure behind it in a quieter shade.
  mutating func text(
    _ name: String, _ figure: String, at spot: Position, _ lettering: Lettering, _ shade: Color
  ) {
    var line = line(name, at: spot, lettering)
    if !figure.isEmpty {
      if !name.isEmpty { line.words += " ".utf8 }
      line.words += "<tspan\(Self.style(.soft))>".utf8
      line.words += Self.escaped(figure)
      line.words += "</tspan>".utf8
    }
    add(line, Self.style(shade) + Self.style(.start, lettering))
  }

  private func line(
    _ text: String, at spot: Position, _ lettering: Lettering, rising: Bool = false
  ) -> Run.Line {
    let (x, y) = (spot.x.text, (spot.y + lettering.drop).text)
    let turn = rising ? " transform=\"rotate(-90 \(x) \(spot.y.text))\"" : ""
    return Run.Line(place: "\(turn) x=\"\(x)\" y=\"\(y)\"", words: Self.escaped(text))
  }

  private static func style(_ shade: Color) -> String {
    shade == .ink ? "" : " class=\"f-\(shade.rawValue)\"\(shade.fill)"
  }

  private static func style(_ anchor: Anchor, _ lettering: Lettering) -> String {
    var style = ""
    if anchor != .start { style += " text-anchor=\"\(anchor.rawValue)\"" }
    if lettering.size != Lettering.label.size { style += " font-size=\"\(lettering.size.text)\"" }
    if lettering.isBold { style += " font-weight=\"bold\"" }
    if lettering.isItalic { style += " font-style=\"italic\"" }
    return style
  }
}
