import Emulation
import Input

/// What `98.125` means in each column of a sheet: a decimal or a thousand.
///
/// A column decides by the most points it may hold, by its other cells, and by the totals of the rows.
/// Where these say nothing, or both, it stays open.
struct PointsSigns {
  /// The meaning of a number in the open form.
  enum Reading: Hashable, CaseIterable {
    case decimal, thousand

    var other: Reading { self == .decimal ? .thousand : .decimal }

    func value(of number: OfficeNumber) -> Points? {
      self == .decimal ? number.decimal : number.thousand
    }
  }

  /// What was decided of the cells of a column.
  struct Decision: Hashable {
    let column: Int
    /// The first of the cells that were open, as it stands there.
    let text: String
    let reading: Reading
    /// The number of cells.
    let count: Int
    /// What decided it.
    let reason: Bilingual
    /// What the first of them is read as, and what it could have been.
    let (value, rejected): (Points, Points)
  }

  /// A column that holds points or totals.
  struct Column {
    let number: Int
    let meaning: Meaning
    /// The most points of a cell; nil where nothing bounds them.
    let maximum: Points?
    /// What may be after the slash of a figure; nothing where that is not known.
    fileprivate(set) var slashed: [Points] = []
    fileprivate(set) var readings: [OfficeNumber.Sign: Reading] = [:]
  }

  private var columns: [Int: Column] = [:]
  /// What was decided, by column.
  private(set) var decisions: [Decision] = []

  /// Decides for columns by rows of members.
  /// - Parameter most: the most points that anything may have.
  init(_ columns: [Column], _ rows: [Grid.Row], most: Points) {
    let bounded = columns.map { column in
      Column(
        number: column.number, meaning: column.meaning,
        maximum: min(column.maximum ?? most, most),
        slashed: column.slashed.isEmpty
          ? Self.commonSlashed(of: column.number, rows) : column.slashed)
    }
    self.columns = Dictionary(uniqueKeysWithValues: bounded.map { ($0.number, $0) })
    var cells = bounded.map { ColumnCells($0, rows) }
    guard cells.contains(where: \.hasOpen) else { return }
    RowSums(bounded, cells, rowCount: rows.count).vote(in: &cells)
    for (column, cells) in zip(bounded, cells) where cells.hasOpen {
      for sign in OfficeNumber.Sign.allCases {
        guard let found = cells.decision(for: sign) else { continue }
        self.columns[column.number]?.readings[sign] = found.reading
        decisions.append(found)
      }
    }
  }

  /// What is most often after the slash of the figures in a column.
  private static func commonSlashed(of column: Int, _ rows: [Grid.Row]) -> [Points] {
    let found = rows.compactMap { row in
      row[column].flatMap { WrittenPoints($0.text.text)?.maximum }
    }
    let counts = Dictionary(grouping: found, by: \.tenThousandths).mapValues(\.count)
    guard let most = counts.values.max() else { return [] }
    return Array(found.filter { counts[$0.tenThousandths] == most }.prefix(1))
  }

  /// The column with a number; one that decides nothing where it holds no points.
  subscript(column: Int) -> Column {
    columns[column] ?? Column(number: column, meaning: .leftOut(Bilingual(same: "")), maximum: nil)
  }
}

extension PointsSigns.Column {
  /// The points of a number in the open form.
  /// - Throws: `points-ambiguous` where both readings stay possible.
  func points(_ written: WrittenPoints, in cell: Grid.Cell) throws(Problem) -> Points {
    let number = written.number
    // Too large for points as a thousand; else the whole column decides, of which no other may disagree.
    let reading = number.thousand == nil ? .decimal : number.sign.flatMap { readings[$0] }
    if let points = reading?.value(of: number) { return points }
    throw ImportProblem.decimalOrThousand(
      cell.text.text, [number.decimal, number.thousand].compactMap(\.self)
    )
    .at(cell.text.place)
  }

  /// Whether a number in the open form would be more than may stand there if it were thousands.
  func isSurelyDecimal(_ written: WrittenPoints) -> Bool {
    guard let thousand = written.number.thousand else { return true }
    return [maximum, written.maximum].contains { $0.map { thousand > $0 } ?? false }
  }

  /// Whether a hundred times a number is more than may stand in the column.
  func excludesHundredfold(_ points: Points) -> Bool {
    guard let maximum else { return false }
    return points.tenThousandths.magnitude > maximum.tenThousandths.magnitude / 100
  }
}

extension PointsSigns.Decision {
  /// The decision in one line, with the column as the author of the sheet sees it.
  func text(in grid: Grid) -> Bilingual {
    let name = grid.bothNames(ofColumn: column)
    let more = count - 1
    return Bilingual(
      "\(name.english): '\(text)' is read as \(value.written), not \(rejected.written)"
        + "\(more > 0 ? ", and \(more) more like it" : ""): \(reason.english)",
      vi:
        "\(name.vietnamese): '\(text)' được hiểu là \(value.written), không phải \(rejected.written)"
        + "\(more > 0 ? ", cùng \(more) ô khác như vậy" : ""): \(reason.vietnamese)")
  }
}
