/// Where the dots of a strip lie, those that would touch side by side, and where their labels.
struct DotLayout {
  struct Dot {
    var row: Int
    var spot: Position
    var isBest: Bool
  }

  struct Label {
    var lines: [String]
    var figure = ""
    var lettering = Lettering.label
    var shade = Color.ink
    /// The rightmost dot that it names; nil for the mean.
    var from: Position?
    var wanted: Length
    var middle = Length.zero
  }

  static let radius = Length(tenths: 45)

  let axis: Length
  let floor: Int
  let ceiling: Int
  let scale: Scale
  let bottom: Length
  let labelLeft: Length
  private(set) var dots: [Dot] = []
  private(set) var labels: [Label] = []

  var hasDots: Bool { !dots.isEmpty }

  init(_ chart: DotStrip, _ width: Length) {
    let ticks = chart.ticks.map { Lettering.small.width(of: $0.label) }
    axis = min(ticks.max() ?? 0, width / 4) + 10
    let amounts = chart.rows.compactMap(\.amount.number)
    let all = amounts + chart.ticks.map(\.amount) + (chart.mean.map { [$0.amount] } ?? [])
    floor = all.min() ?? 0
    ceiling = max(all.max() ?? 0, floor)

    // Labels are set on a strip of any height first: how many lines they take does not hang on it.
    let columns = Self.columns(chart, Scale(floor, ceiling, from: 240, to: 0))
    let across = Self.step * ((columns.map(\.column).max() ?? 0) + 1)
    labelLeft = axis + 10 + across + 12
    let groups = Self.groups(of: chart)
    let room = max(60, width - labelLeft)
    let blocks = groups.map { Self.block(of: $0, in: chart, room) }
    let mean = chart.mean.map { Lettering.small.lines(of: $0.label, in: room) } ?? []
    let lines = blocks.reduce(mean.count) { $0 + $1.lines.count }
    let height = max(220, Lettering.label.lineHeight * lines)
    scale = Scale(floor, ceiling, from: height + 10, to: 10)
    bottom = height + 26

    let best = amounts.max()
    for (row, column) in Self.columns(chart, scale) {
      guard let number = chart.rows[row].amount.number else { continue }
      let spot = Position(axis + 14 + Self.step * column, scale[number])
      dots.append(Dot(row: row, spot: spot, isBest: number == best))
    }
    labels = place(
      zip(groups, blocks).map { group, block in
        var label = block
        let members = dots.filter { group.contains($0.row) }.map(\.spot)
        label.from = members.max { $0.x < $1.x }
        label.wanted = members.first?.y ?? .zero
        return label
      }, mean: mean, at: chart.mean.map { scale[$0.amount] } ?? .zero)
  }

  private static let step: Length = 12
  private static let mostColumns = 6

  private func place(_ labels: [Label], mean: [String], at y: Length) -> [Label] {
    var labels = labels
    if !mean.isEmpty {
      labels.append(Label(lines: mean, lettering: .gap, shade: .soft, wanted: y))
    }
    let wishes = labels.map { label in
      LabelSpacing.Wish(
        middle: label.wanted, room: Lettering.label.lineHeight * label.lines.count)
    }
    let middles = LabelSpacing.middles(wishes, from: 2, to: bottom)
    for index in labels.indices { labels[index].middle = middles[index] }
    return labels
  }

  /// Rows from the greatest amount down, each in the first column where it touches no other dot.
  private static func columns(
    _ chart: DotStrip, _ scale: Scale
  ) -> [(row: Int, column: Int)] {
    var last: [Length] = []
    return sorted(chart).map { row in
      let y = scale[chart.rows[row].amount.number ?? 0]
      let free = last.firstIndex { y - $0 >= radius * 2 + 1 }
      let column = free ?? (last.count < mostColumns ? last.count : row % mostColumns)
      if column == last.count { last.append(y) } else { last[column] = y }
      return (row, column)
    }
  }

  private static func sorted(_ chart: DotStrip) -> [Int] {
    chart.rows.indices.filter { chart.rows[$0].amount.number != nil }.sorted {
      let (one, other) = (chart.rows[$0].amount.number ?? 0, chart.rows[$1].amount.number ?? 0)
      return one == other ? $0 < $1 : one > other
    }
  }

  /// Rows with the same points, which share a label.
  private static func groups(of chart: DotStrip) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [DotStrip.Row: Int] = [:]
    for row in sorted(chart) {
      var key = chart.rows[row]
      key.label = ""
      if let place = places[key] {
        groups[place].append(row)
      } else {
        places[key] = groups.count
        groups.append([row])
      }
    }
    return groups
  }

  /// Names with commas, as many on a line as fit, and the figure behind the last.
  private static func block(of group: [Int], in chart: DotStrip, _ room: Length) -> Label {
    guard let first = group.first else { return Label(lines: [], wanted: .zero) }
    let row = chart.rows[first]
    let lettering = Lettering.label(bold: row.isEmphasised)
    var figure = row.amount.text
    let best = chart.rows.compactMap(\.amount.number).max()
    if row.amount.number == best, !chart.best.isEmpty { figure += " · \(chart.best)" }
    figure = lettering.shortened(figure, to: room)
    var lines: [String] = []
    var line = ""
    for index in group {
      let name = chart.rows[index].label
      let longer = line.isEmpty ? name : "\(line), \(name)"
      if line.isEmpty || lettering.width(of: longer) <= room {
        line = longer
      } else {
        lines.append(lettering.shortened(line + ",", to: room))
        line = name
      }
    }
    let ending = lettering.width(of: " " + figure)
    if lettering.width(of: line) + ending <= room {
      lines.append(line)
    } else {
      lines += [lettering.shortened(line, to: room), ""]
    }
    return Label(
      lines: lines, figure: figure, lettering: lettering,
      shade: row.isEmphasised ? .accent : .ink, wanted: .zero)
  }
}
