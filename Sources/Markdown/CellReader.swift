import Input

/// Has libcmark read the cells of tables, each as the text of a heading before the note itself, so
/// that reference definitions of the note hold in them.
struct CellReader {
  private let source: MarkdownSource

  init(_ source: MarkdownSource) {
    self.source = source
  }

  /// Gives each cell, and the text before each table, its steps; false if a cell nests too deep.
  func read(_ grids: inout [Int: TableGrid]) -> Bool {
    let order = grids.keys.sorted()
    guard !order.isEmpty else { return true }
    var text: [UInt8] = []
    var count = 0
    for key in order {
      guard let grid = grids[key] else { continue }
      count += write(grid.lead, to: &text)
      for cell in grid.rows.joined() where !cell.range.isEmpty {
        text.append(contentsOf: "# ".utf8)
        text.append(contentsOf: SpacedNames.marked(cell.text.bytes))
        text.append(contentsOf: " #\n".utf8)
        count += 1
      }
    }
    guard count > 0 else { return true }
    if source.lines.hasDefinitions { text.append(contentsOf: source.text[source.range]) }
    let tree = Tree(
      text, in: 0..<text.count, depth: MarkdownDocument.deepest, blocks: count,
      hasMarks: source.lines.hasLinks)
    guard tree.tooDeepLine == nil else { return false }
    var next = 0
    for key in order { grids[key]?.take(tree, from: &next) }
    return true
  }

  /// Adds lines as one paragraph, whatever they look like; returns the number of paragraphs.
  ///
  /// Only the first line of a paragraph can begin another block, and here that is a definition,
  /// which disappears. The others have too much white space before them.
  private func write(_ lead: [Range<Int>], to text: inout [UInt8]) -> Int {
    guard !lead.isEmpty else { return 0 }
    text.append(contentsOf: "\n[\u{E000}]: - ''\n".utf8)
    for line in lead {
      text.append(contentsOf: "    ".utf8)
      text.append(contentsOf: SpacedNames.marked(Array(source.file.bytes[line])))
      text.append(UInt8(ascii: "\n"))
    }
    text.append(UInt8(ascii: "\n"))
    return 1
  }
}

extension TableGrid {
  /// Takes the next blocks of a tree as the text before the table and in its cells.
  fileprivate mutating func take(_ tree: Tree, from next: inout Int) {
    self.tree = tree
    if !lead.isEmpty { leadSteps = tree.nextText(&next) }
    for row in rows.indices {
      for column in rows[row].indices where !rows[row][column].range.isEmpty {
        rows[row][column].steps = tree.nextText(&next)
      }
    }
  }
}

extension Tree {
  /// The steps inside the next block, which is left behind.
  fileprivate func nextText(_ next: inout Int) -> Range<Int> {
    guard next < steps.count else { return 0..<0 }
    let start = next
    let end = min(exit(of: start), steps.count)
    next = end + 1
    return start + 1..<max(start + 1, end)
  }
}
