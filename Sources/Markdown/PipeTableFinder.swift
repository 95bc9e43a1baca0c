import Input

/// Finds the pipe tables of a note, which are paragraphs to libcmark.
struct PipeTableFinder {
  /// The most columns of a table.
  static let mostColumns = 100
  /// The most cells in the tables of a note.
  static let mostCells = 100_000

  private(set) var problems = Problems()
  private let source: MarkdownSource
  private var containers: Containers
  private var cellCount = 0

  /// A finder of the tables of a note.
  init(_ source: MarkdownSource) {
    self.source = source
    containers = Containers(in: source.file.bytes, source.lines)
  }

  /// The tables by the step of the paragraph that each stands in.
  mutating func grids() -> [Int: TableGrid] {
    guard !source.lines.delimiterRows.isEmpty else { return [:] }
    var grids: [Int: TableGrid] = [:]
    for (index, step) in source.tree.steps.enumerated() {
      switch step.kind {
      case .quote, .item: containers.follow(step)
      case .paragraph, .heading:
        if !step.isExit, mayHoldTable(step) { grids[index] = grid(step) }
      default: break
      }
    }
    if CellReader(source).read(&grids) { return grids }
    let first = grids.min { $0.key < $1.key }?.key ?? 0
    report(
      .tableNestedTooDeep(most: MarkdownDocument.deepest),
      at: source.firstLine(of: source.tree.steps[first]))
    return [:]
  }

  private func mayHoldTable(_ step: Tree.Step) -> Bool {
    var low = 0
    var high = source.lines.delimiterRows.count
    while low < high {
      let middle = (low + high) / 2
      if source.lines.delimiterRows[middle] <= Int(step.line) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < source.lines.delimiterRows.count
      && source.lines.delimiterRows[low] <= Int(step.endLine)
  }

  private mutating func grid(_ step: Tree.Step) -> TableGrid? {
    let bytes = source.file.bytes
    var lines = source.textLines(of: step, in: containers)
    var hasRule = false
    if step.kind == .heading {
      guard let underline = lines.indices.dropFirst().first(where: { isUnderline(lines[$0]) })
      else { return nil }
      hasRule = bytes[lines[underline].lowerBound] == UInt8(ascii: "-")
      lines.removeSubrange((hasRule ? underline : underline + 1)...)
    }
    lines.removeFirst(definitionCount(lines))
    for index in lines.indices.dropFirst() {
      guard let columns = TableRow.columns(bytes, lines[index]),
        TableRow.cells(bytes, lines[index - 1]).count == columns.count
      else { continue }
      guard columns.count <= Self.mostColumns else {
        report(.tooManyColumns(columns.count, most: Self.mostColumns), at: lines[index])
        return nil
      }
      var grid = TableGrid(lead: Array(lines[..<(index - 1)]), columns: columns, rows: [])
      grid.hasRule = hasRule
      addRows([lines[index - 1]] + lines[(index + 1)...], to: &grid)
      return grid
    }
    return nil
  }

  private mutating func addRows(_ lines: [Range<Int>], to grid: inout TableGrid) {
    let bytes = source.file.bytes
    if grid.columns.count > 1,
      let line = lines.dropFirst().first(where: { !bytes[$0].contains(UInt8(ascii: "|")) })
    {
      report(.rowWithoutBars, at: line)
    }
    for line in lines {
      cellCount += grid.columns.count
      guard cellCount <= Self.mostCells else {
        report(.tooManyCells(most: Self.mostCells), at: line)
        return
      }
      let cells = TableRow.cells(source.file.bytes, line)
      grid.rows.append(cells.prefix(grid.columns.count).map(cell))
      guard cells.count > grid.columns.count else { continue }
      let extra = cells[grid.columns.count].lowerBound..<cells[cells.count - 1].upperBound
      report(.cellsLeftOut(cells: cells.count, columns: grid.columns.count), at: extra)
    }
  }

  private func cell(_ range: Range<Int>) -> TableGrid.Cell {
    let bytes = source.file.bytes
    var text = BlockText()
    var start = range.lowerBound
    for offset in range where bytes[offset] == UInt8(ascii: "|") && offset > start {
      text.append(start..<offset - 1, of: bytes)
      start = offset
    }
    text.append(start..<range.upperBound, of: bytes)
    return TableGrid.Cell(text: text, range: range)
  }

  private func definitionCount(_ lines: [Range<Int>]) -> Int {
    let bytes = source.file.bytes
    guard source.lines.hasDefinitions else { return 0 }
    var left = LinkDefinitions.end(in: BlockText(lines, of: bytes).bytes)
    return lines.prefix { line in
      defer { left -= line.count + 1 }
      return left > 0
    }.count
  }

  private func isUnderline(_ line: Range<Int>) -> Bool {
    let text = source.file.bytes[line]
    guard let mark = text.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=") else {
      return false
    }
    return text.drop { $0 == mark }.allSatisfy(\.isSpace)
  }

  private mutating func report(_ problem: MarkdownProblem, at range: Range<Int>) {
    problems.report(problem.at(Place(source.file, range)))
  }
}
