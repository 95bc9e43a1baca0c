/// Blanks that are no spaces for CommonMark: the no-break space and those of typesetters.
enum WideBlank {
  /// Where the run of them at an index ends; the index itself where there is none.
  static func end(of bytes: [UInt8], from start: Int, before end: Int) -> Int {
    var at = start
    while let length = length(bytes[at..<end]) { at += length }
    return at
  }

  private static func length(_ text: ArraySlice<UInt8>) -> Int? {
    if text.starts(with: [0xC2, 0xA0]) { return 2 }
    if text.starts(with: [0xE3, 0x80, 0x80]) || text.starts(with: [0xE2, 0x80, 0xAF]) { return 3 }
    guard text.starts(with: [0xE2, 0x80]), let last = text.dropFirst(2).first,
      (0x80...0x8A).contains(last)
    else { return nil }
    return 3
  }
}
