import Synchronization

/// What charts of the same ranks, each about another member, have in common: it is drawn once.
final class DrawnLines: Sendable {
  /// What the line of a member that the chart is not about looks like.
  struct Look: Hashable {
    let sheet: RankGrid.Sheet
    /// Whether the chart is about another member.
    let isBehindSubject: Bool
    /// The heights around which its names are.
    let names: [Length?]
  }

  /// The most sheets that are kept: the widths of a chart, and those where a bold name needs more room.
  private static let mostSheets = 12

  private let sheets = Mutex<[RankGrid.Sheet: RankSpots]>([:])
  private let lines = Mutex<[Int: [Look: [UInt8]]]>([:])

  /// Where the points lie on a sheet.
  func spots(on sheet: RankGrid.Sheet, _ find: () -> RankSpots) -> RankSpots {
    if let known = sheets.withLock({ $0[sheet] }) { return known }
    let found = find()
    sheets.withLock { if $0.count < Self.mostSheets { $0[sheet] = found } }
    return found
  }

  /// The line of a series, as SVG.
  func line(_ index: Int, _ look: Look, _ draw: () -> [UInt8]) -> [UInt8] {
    if let known = lines.withLock({ $0[index]?[look] }) { return known }
    let drawn = draw()
    lines.withLock {
      if $0[index, default: [:]].count < Self.mostSheets { $0[index, default: [:]][look] = drawn }
    }
    return drawn
  }
}
