import Emulation
import Input

/// The columns of a sheet that name members, cut where another table begins, in bands of rows: the
/// columns of a band are beside each other.
struct NameBands {
  /// The sheet with the names in columns.
  let grid: Grid
  /// Whether members are named by their GSO codes.
  let isByCode: Bool
  /// The columns of names from top to bottom, in bands.
  private(set) var bands: [[NameRun]] = []

  private let filled: Set<Int>

  /// Finds the names; no bands where the sheet names no member.
  init(_ sheet: Grid, _ vocabulary: SheetVocabulary) {
    guard let names = MemberNames(sheet, vocabulary) else {
      (grid, isByCode, filled) = (sheet, false, [])
      return
    }
    grid = names.grid
    isByCode = names.isByCode
    filled = Set(
      names.grid.rows.filter { $0.cells.contains(where: \.mayBePoints) }.map(\.number))
    let runs = Self.withoutTitles(names).flatMap(parts)
    let most = runs.map(\.count).max() ?? 0
    // A letterhead or a signature may name a member, too.
    bands = Self.bands(
      runs.filter { $0.count > 1 || most == 1 || isHeadOfNames(head(of: $0)) })
  }

  /// The names without those in titles above members that are in columns.
  private static func withoutTitles(_ names: MemberNames) -> [NameRun] {
    guard names.grid.isTurned, let main = names.runs.max(by: { $0.count < $1.count }),
      main.count > 1
    else { return names.runs }
    return names.runs.filter { $0.count > 1 || $0.column > main.column }
  }

  /// The parts of a column of names that are in tables of their own.
  private func parts(of run: NameRun) -> [NameRun] {
    guard let first = run.rows.first else { return [] }
    let heads = Self.headTexts(above: first, grid)
    let label = head(of: run)
    let parts = run.split { row in
      guard let row = grid[row], !row.cells.contains(where: \.isFigure) else { return false }
      if let text = row[run.column]?.text.text {
        let word = Head(text).word
        if word == .member || (grid.isTurned && word == .criterion) || text == label {
          return true
        }
      }
      let known = zip(row.columns, row.cells).count { column, cell in
        heads[column]?.contains(cell.text.text) ?? false
      }
      return known > 1
    }
    return parts.compactMap { part in
      filled.isEmpty ? part : part.trimmed(filled.contains)
    }
  }

  /// The texts above a row by their column.
  private static func headTexts(above first: Int, _ grid: Grid) -> [Int: Set<String>] {
    var texts: [Int: Set<String>] = [:]
    for row in grid.rows.prefix(while: { $0.number < first }).suffix(SheetLayout.mostHeadRows) {
      for (column, cell) in zip(row.columns, row.cells) where !cell.isFigure {
        texts[column, default: []].insert(cell.text.text)
      }
    }
    return texts
  }

  /// The nearest text above the names of a column.
  func head(of run: NameRun) -> String? {
    guard let first = run.rows.first else { return nil }
    for row in grid.rows.reversed() where row.number < first {
      guard first - row.number <= 24 else { return nil }
      if let cell = row[run.column], !cell.isFigure, !cell.text.text.hasPrefix("(") {
        return cell.text.text
      }
    }
    return nil
  }

  /// Columns of names whose rows overlap, from top to bottom.
  private static func bands(_ runs: [NameRun]) -> [[NameRun]] {
    var bands: [[NameRun]] = []
    var end = Int.min
    for run in runs.sorted(by: { $0.reach.lowerBound < $1.reach.lowerBound }) {
      if run.reach.lowerBound <= end {
        bands[bands.count - 1].append(run)
      } else {
        bands.append([run])
      }
      end = max(end, run.reach.upperBound)
    }
    return bands
  }

  /// Whether a head is that of members.
  func isHeadOfNames(_ label: String?) -> Bool {
    if Self.isOfScored(label) { return true }
    guard let word = label.flatMap({ Head($0).word }) else { return false }
    return word == .member || (isByCode && word == .code)
      || (grid.isTurned && word == .criterion)
  }

  /// Whether a head is that of members who are scored by others: `Đơn vị được chấm`.
  static func isOfScored(_ label: String?) -> Bool {
    guard let label = label?.lowercased() else { return false }
    return ["được chấm", "được đánh giá", "được thẩm định", "được kiểm tra"].contains {
      label.contains($0)
    }
  }
}
