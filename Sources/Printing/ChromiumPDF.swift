/// A PDF as Chromium wrote it, freed of what differs from run to run: the dates of its making, and the
/// numbers that Chromium gave to the elements of the page.
///
/// Everything keeps its length, so that the table of offsets at the end stays right.
struct ChromiumPDF {
  /// The bytes of the file.
  private(set) var bytes: [UInt8]

  /// Blanks dates and counts elements from 1.
  init(tidying bytes: [UInt8]) {
    self.bytes = bytes
    let plain = Self.plainParts(of: bytes)
    blankDates(in: plain)
    renumberElements(in: plain)
  }

  /// The parts between streams, which hold pictures, fonts and drawing.
  private static func plainParts(of bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while let stream = bytes.first("stream\n", in: start..<bytes.count) {
      parts.append(start..<stream.lowerBound)
      let end = bytes.first("endstream", in: stream.upperBound..<bytes.count)
      start = end?.upperBound ?? bytes.count
    }
    return parts + [start..<bytes.count]
  }

  /// The document's own facts come first: title, program, dates.
  private mutating func blankDates(in plain: [Range<Int>]) {
    guard let head = plain.first, let end = bytes.first("endobj", in: head) else { return }
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      guard let date = bytes.first(key, in: head.lowerBound..<end.lowerBound),
        let close = bytes[date.upperBound..<end.lowerBound].firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      for at in date.lowerBound...close { bytes[at] = UInt8(ascii: " ") }
    }
  }

  /// Names of elements are `(node00000036)` in `/ID`, in `/Headers` and in the tree of names.
  private mutating func renumberElements(in plain: [Range<Int>]) {
    var places: [Int] = []
    for part in plain {
      var start = part.lowerBound
      while let found = bytes.first("(node", in: start..<part.upperBound) {
        start = found.upperBound
        let digits = bytes[found.upperBound...].prefix(8)
        guard start + 8 < part.upperBound, bytes[start + 8] == UInt8(ascii: ")"),
          digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
          isName(before: found.lowerBound)
        else { continue }
        places.append(start)
      }
    }
    let old = Set(places.map { Array(bytes[$0..<$0 + 8]) })
      .sorted { $0.lexicographicallyPrecedes($1) }
    let new = Dictionary(uniqueKeysWithValues: old.enumerated().map { ($1, Self.digits($0 + 1)) })
    for place in places {
      guard let digits = new[Array(bytes[place..<place + 8])] else { continue }
      bytes.replaceSubrange(place..<place + 8, with: digits)
    }
  }

  /// Whether a string is the name of an element and no text, by what stands before it.
  private func isName(before start: Int) -> Bool {
    let before = bytes[..<start].suffix(4)
    return before.last == UInt8(ascii: "[")
      || ["/ID ", ") ", "R "].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static func digits(_ number: Int) -> [UInt8] {
    let digits = Array(String(number).utf8)
    return Array(repeating: UInt8(ascii: "0"), count: 8 - digits.count) + digits
  }
}

extension [UInt8] {
  /// Where a text stands first in a part of these bytes.
  fileprivate func first(_ text: String, in part: Range<Int>) -> Range<Int>? {
    let sought = [UInt8](text.utf8)
    var start = part.lowerBound
    while let at = self[start..<part.upperBound].firstIndex(of: sought[0]) {
      let end = at + sought.count
      guard end <= part.upperBound else { return nil }
      if self[at..<end].elementsEqual(sought) { return at..<end }
      start = at + 1
    }
    return nil
  }
}
