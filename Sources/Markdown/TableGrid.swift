/// A paragraph that turns out to be a table, perhaps with lines of text before it.
struct TableGrid {
  /// One cell.
  struct Cell {
    /// The text, pipes without their backslash.
    let text: BlockText
    /// Where it stands in the file.
    let range: Range<Int>
    /// The steps of its text in `TableGrid.tree`; empty until that is read.
    var steps = 0..<0
  }

  /// The lines of text before the table.
  var lead: [Range<Int>]
  /// The steps of that text in `TableGrid.tree`.
  var leadSteps = 0..<0
  let columns: [PipeTable.Alignment]
  /// The head and the rows below it; a row may have fewer cells than there are columns.
  var rows: [[Cell]]
  /// Whether a rule follows at once, which libcmark takes for the underline of a heading.
  var hasRule = false
  /// What libcmark makes of the text before the table and in its cells.
  var tree: Tree?
}
