import Templates

/// Ranks of all members in as many years as a sheet has columns for.
struct BookRanksTableView: View {
  /// The number of years that a sheet takes upright, and on its side.
  static let upright = 11
  static let across = 20

  let years: [LinkView]
  let rows: [RankingsRowView]

  static let tags: [Tag<BookRanksTableView>] = [
    .list("years") { $0.years },
    .list("rows") { $0.rows },
  ]
}

extension BookRanksTableView {
  /// The ranks of all years in as few tables as fit, of like widths.
  static func all(
    _ years: [LinkView], _ rows: [RankingsRowView]
  ) -> [BookRanksTableView] {
    let count = years.count
    let parts = (count + across - 1) / across
    return (0..<parts).map { part in
      let range = count * part / parts..<count * (part + 1) / parts
      return BookRanksTableView(
        years: Array(years[range]),
        rows: rows.map { row in
          RankingsRowView(
            province: row.province, sparkline: nil, cells: Array(row.cells[range]))
        })
    }
  }
}
