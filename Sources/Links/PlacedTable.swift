/// The tables of a year that a fenced block of that name places in a note.
package enum PlacedTable: String, CaseIterable, Sendable {
  /// The ranking.
  case ranking
  /// The awards.
  case awards
}
