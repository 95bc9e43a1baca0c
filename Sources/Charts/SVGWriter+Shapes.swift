extension SVGWriter {
  mutating func line(_ start: Position, _ end: Position, _ look: Style) { add([start, end], look) }

  mutating func lines(_ lines: [[Position]], _ look: Style) {
    for line in lines { add(line, look) }
  }

  /// A rectangle; nothing where it has no area.
  mutating func rectangle(_ box: Box, _ look: Style) {
    guard box.width > 0, box.height > 0 else { return }
    let corners = [
      Position(box.left, box.top), Position(box.right, box.top), Position(box.right, box.bottom),
      Position(box.left, box.bottom),
    ]
    add(corners, closed: true, look)
  }

  mutating func circle(_ middle: Position, radius: Length, _ look: Style) {
    write("<circle\(style(of: look))")
    write(" cx=\"\(middle.x.text)\" cy=\"\(middle.y.text)\" r=\"\(radius.text)\"/>")
  }

  /// Filled circles: lines without length and with round ends.
  mutating func dots(_ middles: [Position], radius: Length, _ shade: Color) {
    for middle in middles.sorted(by: { ($0.x, $0.y) < ($1.x, $1.y) }) {
      add([middle, middle], .round(shade, radius * 2))
    }
  }

  /// Circles on paper with a line around them.
  mutating func rings(_ middles: [Position], radius: Length, _ shade: Color, _ width: Length) {
    let size = radius * 2
    capsules(
      middles.map { Box(left: $0.x - radius, top: $0.y - radius, width: size, height: size) },
      shade, width)
  }

  /// Boxes, equally wide and at least as high, whose ends are half circles, on paper with a line
  /// around them.
  ///
  /// Many that do not overlap are shorter as two paths with round ends, the wider one for the lines.
  mutating func capsules(_ boxes: [Box], _ shade: Color, _ width: Length) {
    guard let size = boxes.first?.width else { return }
    let radius = size / 2
    guard boxes.count > 5, Box.areApart(boxes.map { $0.grown(by: width / 2) }) else {
      let look = Style.filled(.paper).lined(shade, width)
      write("<g\(style(of: look))>")
      for box in boxes {
        if box.height == size {
          write("<circle cx=\"\((box.left + radius).text)\" cy=\"\((box.top + radius).text)\"")
          write(" r=\"\(radius.text)\"/>")
        } else {
          write("<rect x=\"\(box.left.text)\" y=\"\(box.top.text)\" width=\"\(size.text)\"")
          write(" height=\"\(box.height.text)\" rx=\"\(radius.text)\"/>")
        }
      }
      return write("</g>")
    }
    let lines = boxes.sorted { ($0.left, $0.top) < ($1.left, $1.top) }.map { box in
      let x = box.left + radius
      return [Position(x, box.top + radius), Position(x, box.bottom - radius)]
    }
    var trail = Trail()
    for line in lines { trail.add(line, closed: false) }
    add(lines, trail, .round(shade, size + width))
    add(lines, trail, .round(.paper, size - width))
  }
}
