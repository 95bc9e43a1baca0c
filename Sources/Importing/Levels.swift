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
  /// Such a heading of columns whose sum it holds itself.
  private(set) var summedExtras: [Int: Head] = [:]
  /// The columns below such a heading by that of the heading.
  private(set) var partsOfExtras: [Int: [Int]] = [:]

  /// Reads the numbers of columns in a turned sheet, and heads such as `Trong đó`.
  /// - Parameter filled: the columns that hold something below their heads.
  init(_ columns: [ReadColumn], _ layout: SheetLayout, filled: Set<Int>) {
    findParts(columns, filled)
    if layout.grid.isTurned { findExtras(columns, layout, filled) }
    guard let numbers = layout.numbers else { return }
    let marked = columns.compactMap { column -> (column: ReadColumn, level: Int)? in
      guard case .name = column.said, extras[column.number] == nil,
        summedExtras[column.number] == nil
      else { return nil }
      return (column, Self.level(of: numbers[column.number]?.text.text ?? ""))
    }
    var above: [(head: Head, level: Int)] = []
    for (position, mark) in marked.enumerated() {
      above.removeAll { $0.level >= mark.level || !Self.isWithin(mark.column, $0.head) }
      if !above.isEmpty { groups[mark.column.number, default: []] += above.map(\.head) }
      let next = marked.dropFirst(position + 1).first
      guard let next, next.level > mark.level, case .name(let name) = mark.column.said else {
        continue
      }
      let maximum = mark.column.maximum.map { " (\($0.text)đ)" } ?? ""
      let head = Head(name + maximum)
      guard Self.isWithin(next.column, head) else { continue }
      parents.insert(mark.column.number)
      above.append((head, mark.level))
    }
  }

  /// Whether a column may be a part of a group by its maximum, which is no more than that of the group.
  private static func isWithin(_ column: ReadColumn, _ group: Head) -> Bool {
    guard let own = column.maximum.flatMap({ Points($0.text) }),
      let all = group.maximum.flatMap({ Points($0) })
    else { return true }
    return own <= all
  }

  /// Finds the criteria whose parts are in the columns after them, below `Trong đó`.
  private mutating func findParts(_ columns: [ReadColumn], _ filled: Set<Int>) {
    var whole: ReadColumn?
    for column in columns {
      guard column.isPart else {
        whole = column
        continue
      }
      guard let whole, case .name(let name) = whole.said, filled.contains(whole.number),
        whole.stage == column.stage
      else { continue }
      parents.insert(whole.number)
      let maximum = whole.maximum.map { " (\($0.text)đ)" } ?? ""
      groups[column.number] = whole.groups + [Head(name + maximum)]
    }
  }

  /// Finds what is listed below a heading of bonuses or penalties: until a number of its own level, or
  /// one that does not begin anew.
  private mutating func findExtras(
    _ columns: [ReadColumn], _ layout: SheetLayout, _ filled: Set<Int>
  ) {
    var open: (head: Head, level: Int)?
    var filledHeading: Int?
    for column in columns {
      let mark = layout.numbers?[column.number]?.text.text ?? ""
      let level = Self.level(of: mark)
      switch column.said {
      case .word(.bonus), .word(.penalty):
        open = (Head(column.ownHead), level)
        filledHeading = filled.contains(column.number) ? column.number : nil
      case .name:
        guard let head = open else { continue }
        let isBelow =
          head.level < 20 ? level > head.level : level == 20 || (level > 1 && Self.begins(mark))
        if isBelow {
          if let heading = filledHeading {
            summedExtras[column.number] = head.head
            partsOfExtras[heading, default: []].append(column.number)
          } else {
            extras[column.number] = head.head
          }
          if head.level == 20 { open?.level = min(level, 19) - 1 }
        } else {
          open = nil
        }
      case .word(.total), .sum: open = nil
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
