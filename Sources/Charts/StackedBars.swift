/// Points of each member by group of criteria, each group against its own maximum.
///
/// A row has a slot for each group, as wide as its maximum; what is filled of it are the points.
/// Slots are labelled above and differ in their filling; the figures stand under them.
public struct StackedBars: Chart {
  /// A group of criteria.
  public struct Group: Hashable, Sendable {
    /// The whole name, with its maximum: "Economy, 400".
    public var label: String
    /// What stands above the slot: "I".
    public var mark: String
    /// The maximum; nil where there is none, as for bonus points.
    public var maximum: Int?

    /// A group of criteria.
    public init(_ label: String, mark: String, maximum: Int?) {
      self.label = label
      self.mark = mark
      self.maximum = maximum
    }
  }

  /// One member's bar.
  public struct Row: Hashable, Sendable {
    /// The name above the bar.
    public var label: String
    /// The total, or the words for its lack.
    public var total: String
    /// The points in each group; a group without them has an empty slot.
    public var parts: [Amount]
    /// Whether the chart is about this member.
    public var isEmphasised: Bool

    /// One member's bar.
    public init(_ label: String, total: String, parts: [Amount], isEmphasised: Bool = false) {
      self.label = label
      self.total = total
      self.parts = parts
      self.isEmphasised = isEmphasised
    }
  }

  /// What the chart shows.
  public var title: String
  /// What can be seen in it.
  public var description: String
  /// The groups from left to right.
  public var groups: [Group]
  /// The members from the top down.
  public var rows: [Row]

  /// Points of each member by group of criteria.
  public init(title: String, description: String, groups: [Group], rows: [Row]) {
    self.title = title
    self.description = description
    self.groups = groups
    self.rows = rows
  }

  /// The shapes of the chart.
  public func drawing(_ width: ChartWidth, id: String) -> Drawing {
    width == .narrow ? stacked(width, id: id) : inLines(width, id: id)
  }

  /// A line for each member: name, bar, total; the figures of the parts are left to the table.
  private func inLines(_ width: ChartWidth, id: String) -> Drawing {
    var pen = SVGWriter(id: id)
    let names = rows.map { Lettering.label(bold: $0.isEmphasised).width(of: $0.label) }
    let totals = rows.map { lettering(ofTotal: $0).width(of: $0.total) }
    let nameRoom = min(names.max() ?? 0, width.length * 2 / 5)
    let totalRoom = min(totals.max() ?? 0, width.length / 4)
    let slots = StackSlots(
      self, from: nameRoom + 12, to: width.length - totalRoom - 12, withFigures: false)
    let step: Length = 26
    let placed = rows.enumerated().map { (row: $1, y: 22 + step * $0) }
    let keys = keys(width.length, from: 26 + step * rows.count)
    drawBars(
      placed.flatMap { slots.parts(of: $0.row, at: $0.y + 3) }
        + keys.enumerated().map { $1.part(slots.look(of: $0)) },
      with: &pen)
    for (row, y) in placed {
      pen.text(
        row.label, at: Position(0, y + 10), .start, .label(bold: row.isEmphasised),
        row.isEmphasised ? .accent : .ink, room: nameRoom)
    }
    for (row, y) in placed { drawTotal(of: row, at: y + 10, width.length, with: &pen) }
    slots.drawMarks(at: 9, with: &pen)
    for key in keys { key.drawWords(with: &pen) }
    return Drawing(pen, height: (keys.last?.bottom ?? 26 + step * rows.count) + 2)
  }

  /// The name and the total of each member over its bar, and under it, unless the members are many,
  /// the figures of the parts.
  private func stacked(_ width: ChartWidth, id: String) -> Drawing {
    var pen = SVGWriter(id: id)
    let slots = StackSlots(self, from: 0, to: width.length, withFigures: rows.count <= 12)
    let step: Length = slots.showFigures ? 60 : 44
    let placed = rows.enumerated().map { (row: $1, y: 22 + step * $0) }
    let keys = keys(width.length, from: 22 + step * rows.count)
    drawBars(
      placed.flatMap { slots.parts(of: $0.row, at: $0.y + 21) }
        + keys.enumerated().map { $1.part(slots.look(of: $0)) },
      with: &pen)
    for (row, y) in placed { drawName(of: row, at: y + 10, width.length, with: &pen) }
    for (row, y) in placed { drawTotal(of: row, at: y + 10, width.length, with: &pen) }
    slots.drawMarks(at: 9, with: &pen)
    if slots.showFigures {
      for (row, y) in placed { slots.drawFigures(of: row, at: y + 45, with: &pen) }
    }
    for key in keys { key.drawWords(with: &pen) }
    return Drawing(pen, height: (keys.last?.bottom ?? 22 + step * rows.count) + 2)
  }

  /// What the groups are called, from the top down.
  private func keys(_ width: Length, from top: Length) -> [StackKey] {
    groups.reduce(into: []) { keys, group in
      let text = group.mark.isEmpty ? group.label : "\(group.mark) – \(group.label)"
      keys.append(
        StackKey(
          top: keys.last?.bottom ?? top, lines: Lettering.small.lines(of: text, in: width - 20)))
    }
  }

  /// All fillings of a look together, then what lies on them.
  private func drawBars(_ parts: [StackPart], with pen: inout SVGWriter) {
    var looks: [Style] = []
    for part in parts where !looks.contains(part.look) { looks.append(part.look) }
    for look in looks {
      for part in parts where part.look == look { part.drawFilling(with: &pen) }
    }
    let uncertain = parts.compactMap(\.uncertain)
    for end in uncertain { pen.rectangle(end, .filled(.paper)) }
    for end in uncertain { pen.rectangle(end, .patterned(.midHatch)) }
    for part in parts where part.filled != nil { part.drawOutline(with: &pen) }
    for part in parts where part.filled == nil { part.drawOutline(with: &pen) }
  }

  private func drawName(of row: Row, at y: Length, _ width: Length, with pen: inout SVGWriter) {
    let room = min(lettering(ofTotal: row).width(of: row.total), width / 2)
    pen.text(
      row.label, at: Position(0, y), .start, .label(bold: row.isEmphasised),
      row.isEmphasised ? .accent : .ink, room: width - room - 12)
  }

  private func drawTotal(of row: Row, at y: Length, _ width: Length, with pen: inout SVGWriter) {
    let lettering = lettering(ofTotal: row)
    pen.text(
      row.total, at: Position(width, y), .end, lettering, lettering == .gap ? .soft : .ink,
      room: width / 2)
  }

  private func lettering(ofTotal row: Row) -> Lettering {
    let isMissing = !row.parts.isEmpty && row.parts.allSatisfy { $0.number == nil }
    return isMissing ? .gap : .label(bold: row.isEmphasised)
  }
}
