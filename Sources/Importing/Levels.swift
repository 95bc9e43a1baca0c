import Input

/// How deep criteria stand below each other, by their numbers: I, 1, 1.1, a.
struct Levels {
  /// The groups that each column stands in, the outermost first; none for what stands alone.
  private(set) var groups: [Int: [Head]] = [:]
  /// The columns that are no criteria but hold others.
  private(set) var parents: Set<Int> = []

  /// Reads the numbers of columns in a turned sheet.
  init(_ columns: [ReadColumn], _ layout: SheetLayout) {
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
