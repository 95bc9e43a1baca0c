/// Points of each province by group of criteria, each group against its own maximum.
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

  /// One province's bar.
  public struct Row: Hashable, Sendable {
    /// The name above the bar.
    public var label: String
    /// The total, or the words for its lack.
    public var total: String
    /// The points in each group; a group without them has an empty slot.
    public var parts: [Amount]
    /// Whether the chart is about this province.
    public var isEmphasised: Bool

    /// One province's bar.
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
  /// The provinces from the top down.
  public var rows: [Row]

  /// Points of each province by group of criteria.
  public init(title: String, description: String, groups: [Group], rows: [Row]) {
    self.title = title
    self.description = description
    self.groups = groups
    self.rows = rows
  }

  /// The shapes of the chart.
  public func drawing(_ width: ChartWidth, id: String) -> Drawing {
    var pen = Pen(id: id)
    let slots = StackSlots(self, width.length)
    slots.drawMarks(at: 9, with: &pen)
    var y: Length = 22
    for row in rows {
      drawHead(of: row, at: y + 10, width.length, with: &pen)
      slots.draw(row, at: y + 21, with: &pen)
      y += slots.showFigures ? 60 : 44
    }
    for (index, group) in groups.enumerated() {
      let key = Box(left: 0, top: y + 4, width: 12, height: 12)
      pen.rectangle(key, slots.look(of: index).lined(.mid))
      let text = group.mark.isEmpty ? group.label : "\(group.mark) – \(group.label)"
      pen.text(
        text, at: Spot(20, y + 10), .start, .small, .soft, room: width.length - 20)
      y += 20
    }
    return Drawing(pen, height: y + 2)
  }

  private func drawHead(of row: Row, at y: Length, _ width: Length, with pen: inout Pen) {
    let label = Lettering.label(bold: row.isEmphasised)
    let isMissing = !row.parts.isEmpty && row.parts.allSatisfy { $0.number == nil }
    let total = isMissing ? Lettering.gap : label
    let room = min(total.width(of: row.total), width / 2)
    pen.text(
      row.label, at: Spot(0, y), .start, label, row.isEmphasised ? .accent : .ink,
      room: width - room - 12)
    pen.text(
      row.total, at: Spot(width, y), .end, total, isMissing ? .soft : .ink, room: width / 2)
  }
}
