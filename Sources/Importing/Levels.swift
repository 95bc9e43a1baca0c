import Emulation
import Input

/// How deep criteria stand below each other, by their numbers: I, 1, 1.1, a.
struct Levels {
  /// The groups that each column stands in, the outermost first; none for what stands alone.
  private(set) var groups: [Int: [Head]] = [:]
  /// The columns that are no criteria but hold others.
  private(set) var parents: Set<Int> = []
  /// The heading of bonuses or penalties that a column stands below.
  private(set) var extras: [Int: Head] = [:]

  /// Reads the numbers of columns in a turned sheet.
  init(_ columns: [ReadColumn], _ layout: SheetLayout) {
    if layout.grid.isTurned { findExtras(columns, layout) }
    guard let numbers = layout.numbers else { return }
    let marked = columns.compactMap { column -> (column: ReadColumn, level: Int)? in
      guard case .name = column.said else { return nil }
      return (column, Self.level(of: numbers[column.number]?.text.text ?? ""))
    }
    var above: [(head: Head, level: Int)] = []
    for (position, mark) in marked.enumerated() {
      above.removeAll { $0.level >= mark.level }
      if !above.isEmpty { groups[mark.column.number] = above.map(\.head) }
      let next = marked.dropFirst(position + 1).first
      guard let next, next.level > mark.level, case .name(let name) = mark.column.said else {
        continue
      }
      parents.insert(mark.column.number)
      let maximum = mark.column.maximum.map { " (\($0.text)đ)" } ?? ""
      above.append((Head(name + maximum), mark.level))
    }
  }

  /// Finds what is listed below a heading of bonuses or penalties: until a number of its own level, or
  /// one that does not begin anew.
  private mutating func findExtras(_ columns: [ReadColumn], _ layout: SheetLayout) {
    var open: (head: Head, level: Int)?
    for column in columns {
      let mark = layout.numbers?[column.number]?.text.text ?? ""
      let level = Self.level(of: mark)
      switch column.said {
      case .word(.bonus), .word(.penalty): open = (Head(column.ownHead), level)
      case .name:
        guard let head = open else { continue }
        let isBelow =
          head.level < 20 ? level > head.level : level == 20 || (level > 1 && Self.begins(mark))
        if isBelow {
          extras[column.number] = head.head
          if head.level == 20 { open?.level = min(level, 19) - 1 }
        } else {
          open = nil
        }
      case .word(.total), .word(.net), .sum: open = nil
      case .word, .nothing: break
      }
    }
  }

  private static func begins(_ mark: String) -> Bool {
    ["1", "a", "1.1"].contains(mark.lowercased().filter { !"(). ".contains($0) })
  }

  private static func level(of mark: String) -> Int {
    let mark = mark.filter { !"()".contains($0) }
    let trimmed = mark.hasSuffix(".") ? String(mark.dropLast()) : mark
    if !trimmed.isEmpty, trimmed.allSatisfy({ "IVX".contains($0) }) { return 1 }
    if trimmed.count == 1, trimmed.first?.isUppercase ?? false { return 0 }
    let parts = trimmed.split(separator: ".", omittingEmptySubsequences: false)
    if !trimmed.isEmpty, parts.allSatisfy({ Int($0) != nil }) { return 1 + parts.count }
    return 20
  }
}
