/// A table in text form as spreadsheet programs read it: in UTF-8 whatever it is stored in, and with what
/// separates its cells.
struct TableText {
  /// The text without a mark of its encoding.
  let bytes: [UInt8]
  /// What may separate cells; a first line such as `sep=|` names one more.
  let separators: Set<UInt8>
  /// What ends a cell: these without `|`, which also calls programs, unless the first line names it.
  let ends: Set<UInt8>

  /// The text of a file; nil for one that holds zero bytes, which no text does.
  init?(_ file: [UInt8]) {
    var bytes = file
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      let (high, low) = file[0] == 0xFE ? (0, 1) : (1, 0)
      let units = stride(from: 2, to: file.count - 1, by: 2).map { index -> UInt16 in
        UInt16(file[index + high]) << 8 | UInt16(file[index + low])
      }
      bytes = Array(String(decoding: units, as: UTF16.self).utf8)
    } else if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    }
    guard !bytes.contains(0) else { return nil }
    self.bytes = bytes
    var ends = Set(",;\t\n\r".utf8)
    let first = bytes.prefix(16).filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ") }
    if first.count > 4, String(decoding: first.prefix(4), as: UTF8.self).lowercased() == "sep=" {
      ends.insert(first[4])
    }
    self.ends = ends
    separators = ends.union([UInt8(ascii: "|")])
  }
}
