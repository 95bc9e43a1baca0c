import Emulation
import Input

extension Grid {
  /// The sheet with heads that every site knows, which are read in place of those that this one has in its
  /// own words: `Xã, phường` for the members, `Xã tự chấm`, `Điểm do trường chấm`.
  func withHeads(of vocabulary: SheetVocabulary) -> Grid {
    var known: [String: String?] = [:]
    func standard(_ cell: Cell) -> String? {
      let text = cell.text.text
      if let found = known[text] { return found }
      let found = Self.standardHead(text, vocabulary)
      known[text] = found
      return found
    }
    guard rows.contains(where: { $0.cells.contains { standard($0) != nil } }) else { return self }
    let rows = rows.map { row in
      Row(
        number: row.number, columns: row.columns,
        cells: row.cells.map { cell in standard(cell).map(cell.read) ?? cell })
    }
    return Grid(
      rows: rows, merged: merged, isTurned: isTurned, file: file, tab: tab, widths: widths)
  }

  /// The head that means the same in every sheet; nil for what is no head in the site's own words.
  private static func standardHead(_ text: String, _ vocabulary: SheetVocabulary) -> String? {
    let own = vocabulary.standard(text)
    let isOfMembers = vocabulary.isMemberHead(text)
    guard own != text || isOfMembers, Head(text).word == nil else { return nil }
    guard isOfMembers || Head(own).word != nil, !vocabulary.namesMember(text) else { return nil }
    return isOfMembers ? "Đơn vị" : own
  }
}
