import Formats

/// How the columns of the full score sheet are set so that they fit on sheets of A4 across.
///
/// Columns carry their names where all fit into six lines; else numbers, listed before the tables. What
/// does not fit on a sheet at the smallest size is in several tables, each with the members' names.
package struct ScoreSheetFit: Equatable {
  /// The size of the type, in points; never under 8.
  let size: Int
  /// Whether columns carry their names.
  let isNamed: Bool
  /// Whether names of members take more than one line.
  let hasLongNames: Bool
  /// The columns of each table.
  let parts: [Range<Int>]

  /// A column as it is to be set.
  struct Column {
    let name: String
    let mark: String
    let maximum: String?
    /// The longest of its figures.
    let figures: [String]
    /// Whether a table may end behind it.
    let endsGroup: Bool
  }

  private static let sizes = [10, 9, 8]
  private static let mostLines = 6
  /// The room between the margins, 252 mm, less a little for faces that run wider, in points.
  private static let room = 700
  /// The room that a cell has beside its text and its rule, in points.
  private static let padding = 5
  /// The widest name of a member on one line, in hundredths of the size of the type.
  private static let longestName = 1000

  /// - Parameters:
  ///   - names: the names of the members.
  ///   - columns: the columns, in their order; they are not empty.
  init(names: [String], _ columns: [Column]) {
    for size in Self.sizes {
      let room = Self.room - Self.front(names, size)
      let widths = columns.map { Self.width($0, isNamed: true, size) }
      let spare = room - widths.reduce(0, +)
      guard spare >= 0 else { continue }
      let share = spare / max(1, columns.count)
      let fits = zip(columns, widths).allSatisfy { column, width in
        Self.lines(column.name, in: width + share - Self.padding, size) <= Self.mostLines
      }
      if fits {
        self.init(
          size: size, isNamed: true, hasLongNames: Self.areLong(names), parts: [columns.indices])
        return
      }
    }
    let all = Self.sizes.map { size in
      let widths = columns.map { Self.width($0, isNamed: false, size) }
      return (size, Self.parts(columns, widths, room: Self.room - Self.front(names, size)))
    }
    let fewest = all.map(\.1.count).min() ?? 1
    let best = all.first { $0.1.count == fewest } ?? (8, [columns.indices])
    self.init(
      size: best.0, isNamed: false, hasLongNames: Self.areLong(names), parts: best.1)
  }

  private init(size: Int, isNamed: Bool, hasLongNames: Bool, parts: [Range<Int>]) {
    self.size = size
    self.isNamed = isNamed
    self.hasLongNames = hasLongNames
    self.parts = parts
  }

  /// The width of the columns of numbers and names of the members, in points.
  private static func front(_ names: [String], _ size: Int) -> Int {
    let longest = min(names.map { width(of: $0) }.max() ?? 0, longestName)
    return (longest + width(of: "STT")) * size / 100 + 2 * padding
  }

  private static func areLong(_ names: [String]) -> Bool {
    names.contains { width(of: $0) > longestName }
  }

  private static func width(_ column: Column, isNamed: Bool, _ size: Int) -> Int {
    let maximum = column.maximum.map { ["(\($0))"] } ?? []
    let words = (isNamed ? column.name : column.mark).split(separator: " ").map(String.init)
    let widest = (column.figures + maximum + words).map { width(of: $0) }.max() ?? 0
    return (widest * size + 99) / 100 + padding
  }

  /// How many lines a text takes in a width of points.
  private static func lines(_ text: String, in width: Int, _ size: Int) -> Int {
    var (lines, filled) = (1, 0)
    for word in text.split(separator: " ") {
      let wide = self.width(of: String(word)) * size / 100
      let space = filled == 0 ? 0 : size / 4
      if filled + space + wide > width, filled > 0 {
        lines += 1
        filled = wide
      } else {
        filled += space + wide
      }
    }
    return lines
  }

  /// The columns of as few tables as can be, cut behind groups where a group fits into one.
  private static func parts(_ columns: [Column], _ widths: [Int], room: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < columns.count {
      var (end, filled, cut) = (start, 0, start)
      while end < columns.count, filled + widths[end] <= room || end == start {
        filled += widths[end]
        end += 1
        if columns[end - 1].endsGroup { cut = end }
      }
      if end < columns.count, cut > start { end = cut }
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// The width of a text in bold Times, in hundredths of its size.
  private static func width(of text: String) -> Int {
    TextWidth.timesBold.width(of: text) / 10
  }
}
