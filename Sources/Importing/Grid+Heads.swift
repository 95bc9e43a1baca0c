import Emulation
import Input

extension Grid {
  /// The sheet with a head that every site knows in place of each that this one has for the column of
  /// members, such as `Xã, phường`.
  func withHeads(of vocabulary: SheetVocabulary) -> Grid {
    let isOwn = { (cell: Cell) in
      vocabulary.isMemberHead(cell.text.text) && !vocabulary.namesMember(cell.text.text)
    }
    guard rows.contains(where: { $0.cells.contains(where: isOwn) }) else { return self }
    let rows = rows.map { row in
      Row(
        number: row.number, columns: row.columns,
        cells: row.cells.map { isOwn($0) ? $0.showing("\(Self.memberHead) (\($0.text.text))") : $0 }
      )
    }
    return with(rows: rows)
  }

  private static let memberHead = "Đơn vị"
}
