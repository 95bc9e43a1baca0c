/// The records of an Enhanced Metafile.
struct Metafile {
  private let bytes: [UInt8]
  private var records: [(type: Int, body: ArraySlice<UInt8>)] = []
  /// Whether the records fill the file, are as many as its head says, and end with the record of the end.
  private(set) var isWhole = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var at = 0
    while at + 8 <= bytes.count {
      let (type, size) = (Self.word(bytes, at), Self.word(bytes, at + 4))
      guard size >= 8, size % 4 == 0, at + size <= bytes.count else { return }
      records.append((type, bytes[(at + 8)..<(at + size)]))
      at += size
    }
    isWhole =
      at == bytes.count && records.first?.type == 1 && records.last?.type == 14
      && Self.word(bytes, 48) == bytes.count && Self.word(bytes, 52) == records.count
  }

  /// The texts, in order.
  var texts: [String] {
    records.filter { $0.type == 84 }.map { record in
      let start = record.body.startIndex
      let count = Self.word(bytes, start + 36)
      let text = start - 8 + Self.word(bytes, start + 40)
      let units = (0..<count).map { unit in
        UInt16(bytes[text + unit * 2]) | UInt16(bytes[text + unit * 2 + 1]) << 8
      }
      return String(decoding: units, as: UTF16.self)
    }
  }

  private static func word(_ bytes: [UInt8], _ at: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}
