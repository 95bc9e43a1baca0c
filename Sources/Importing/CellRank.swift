import Input

/// The rank in a cell: `1`, `2=`, `Hạng 1`, `Nhất`.
struct CellRank {
  /// The rank as `scores.csv` writes it; empty where none is published.
  let text: String

  private static let words = ["nhất": "1", "nhì": "2", "ba": "3", "i": "1", "ii": "2", "iii": "3"]

  /// Reads a cell; reports what is no rank.
  init(_ cell: Grid.Cell, _ problems: inout Problems) {
    if let flaw = cell.flaw {
      problems.report(flaw)
      text = ""
      return
    }
    var rank = cell.text.text.lowercased()
    for start in ["xếp hạng", "hạng", "thứ", "no.", "#"] where rank.hasPrefix(start) {
      rank = rank.dropFirst(start.count).inOneLine
    }
    rank = Self.words[rank] ?? rank
    let digits = rank.hasSuffix("=") ? rank.dropLast() : rank[...]
    if cell.isDash {
      text = ""
    } else if !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      text = rank
    } else {
      text = ""
      problems.report(
        Problem(
          "rank",
          "\(cell.address): '\(Excerpt.beginning(of: cell.text.text))' is no rank; write 1,"
            + " 2 or 2=", at: cell.text.place))
    }
  }
}
