/// A slot of a bar on the sheet, and how much of it is filled.
struct StackPart {
  let box: Box
  /// The filling of its group.
  let look: Style
  /// How much of its width is filled; nil where nothing is known.
  let filled: Length?
  let isExact: Bool

  func drawFilling(with pen: inout SVGWriter) {
    guard let filled else { return }
    var bar = box
    bar.width = filled
    pen.rectangle(bar, look)
  }

  /// The end of a filling that is known only about.
  var uncertain: Box? {
    guard let filled, !isExact else { return nil }
    var end = box
    end.width = min(filled, 12)
    end.left = box.left + filled - end.width
    return end
  }

  func drawOutline(with pen: inout SVGWriter) {
    pen.rectangle(box, filled == nil ? .lined(.mid, 1, .dashed) : .lined(.mid))
  }
}
