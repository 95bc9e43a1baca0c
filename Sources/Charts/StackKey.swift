/// What a group under a chart is called, beside a box with its filling.
struct StackKey {
  let top: Length
  let lines: [String]

  /// Where the next one may begin.
  var bottom: Length { top + 20 + Lettering.small.lineHeight * max(lines.count - 1, 0) }

  /// The box with the filling of the group.
  func part(_ look: Style) -> StackPart {
    let box = Box(left: 0, top: top + 4, width: 12, height: 12)
    return StackPart(box: box, look: look, filled: box.width, isExact: true)
  }

  func drawWords(with pen: inout SVGWriter) {
    for (number, line) in lines.enumerated() {
      let middle = top + 10 + Lettering.small.lineHeight * number
      pen.text(line, at: Position(20, middle), .start, .small, .soft)
    }
  }
}
