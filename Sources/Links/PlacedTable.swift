/// The tables of a year that a fenced block of that name places in a note.
package enum PlacedTable: String, CaseIterable, Sendable {
  /// The ranking.
  case ranking
  /// The awards.
  case awards

  /// What a block is called that places it, in English and Vietnamese.
  package var names: [String] {
    switch self {
    case .ranking: [rawValue, "xếp hạng", "bảng xếp hạng"]
    case .awards: [rawValue, "khen thưởng"]
    }
  }

  /// The table that a block of a name places; nil where it places none.
  package init?(named name: String) {
    guard let table = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = table
  }
}
