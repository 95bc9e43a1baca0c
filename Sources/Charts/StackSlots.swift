/// The slots of stacked bars: where each group of criteria begins and ends, and what fills it.
struct StackSlots {
  /// Whether the figures of every row find room under its slots.
  let showFigures: Bool

  private let groups: [StackedBars.Group]
  private let left: Length
  private let right: Length
  private let slots: [(left: Length, right: Length)]
  private let full: [Int]

  /// - Parameter withFigures: whether figures are wanted under the slots, where there is room.
  init(_ chart: StackedBars, from left: Length, to right: Length, withFigures: Bool) {
    groups = chart.groups
    (self.left, self.right) = (left, right)
    let width = right - left
    full = chart.groups.indices.map { index in
      let amounts = chart.rows.compactMap { index < $0.parts.count ? $0.parts[index].number : nil }
      let most = chart.groups[index].maximum ?? amounts.max() ?? 0
      return Scale.bounded(max(most, 0))
    }
    let gap: Length = 3
    let room = max(0, width - 2 - gap * max(0, full.count - 1))
    let scale = Scale(0, full.reduce(0, +), from: 1, to: room + 1)
    var sum = 0
    var slots: [(left: Length, right: Length)] = []
    for (index, most) in full.enumerated() {
      let shift = gap * index
      slots.append((left + scale[sum] + shift, left + scale[sum + most] + shift))
      sum += most
    }
    self.slots = slots
    showFigures =
      withFigures
      && chart.rows.allSatisfy { row in
        Self.room(for: Self.figures(of: row, whole: false)) <= width
      }
  }

  /// The filling of a group: neighbours differ without colour.
  func look(of index: Int) -> Style {
    switch index % 3 {
    case 0: .filled(.mid)
    case 1: .patterned(.dots)
    default: .filled(.light)
    }
  }

  func drawMarks(at y: Length, with pen: inout SVGWriter) {
    let room = (right - left) / max(1, groups.count) - 6
    let marks = groups.map { Lettering.small.shortened($0.mark, to: room) }
    write(marks.map { (text: $0, lettering: .small) }, at: y, with: &pen)
  }

  /// The slots of a row as boxes, with what is filled of them.
  func parts(of row: StackedBars.Row, at y: Length) -> [StackPart] {
    slots.enumerated().map { index, slot in
      let amount = index < row.parts.count ? row.parts[index] : nil
      let scale = Scale(0, full[index], from: slot.left, to: slot.right)
      let box = Box(left: slot.left, top: y, width: slot.right - slot.left, height: 14)
      return StackPart(
        box: box, look: look(of: index), filled: (amount?.number).map { scale[$0] - slot.left },
        isExact: amount?.isExact ?? true)
    }
  }

  /// The figures of a row, or words for their lack that differ.
  func drawFigures(of row: StackedBars.Row, at y: Length, with pen: inout SVGWriter) {
    let whole = Self.figures(of: row, whole: true)
    let fits = Self.room(for: whole) <= right - left
    let figures = fits ? whole : Self.figures(of: row, whole: false)
    if Set(row.parts.map(\.text)).count > 1 || row.parts.contains(where: { $0.number != nil }) {
      write(figures, at: y, with: &pen)
    }
  }

  /// Texts under or above their slots, apart from each other.
  private func write(
    _ texts: [(text: String, lettering: Lettering)], at y: Length, with pen: inout SVGWriter
  ) {
    let wishes = zip(texts, slots).map { text, slot in
      LabelSpacing.Wish(
        middle: (slot.left + slot.right) / 2, room: text.lettering.width(of: text.text) + 6)
    }
    let middles = LabelSpacing.middles(wishes, from: left - 3, to: right + 3)
    for (text, middle) in zip(texts, middles) where middle <= right {
      pen.text(text.text, at: Position(middle, y), .middle, text.lettering, .soft)
    }
  }

  private static func room(for texts: [(text: String, lettering: Lettering)]) -> Length {
    texts.reduce(0) { $0 + $1.lettering.width(of: $1.text) + 6 }
  }

  private static func figures(
    of row: StackedBars.Row, whole: Bool
  ) -> [(text: String, lettering: Lettering)] {
    row.parts.map { part in
      if part.number != nil { return (part.text, .small) }
      return (whole ? part.text : "–", .gap)
    }
  }
}
