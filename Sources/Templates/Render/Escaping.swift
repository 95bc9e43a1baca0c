extension [UInt8] {
  /// Appends text with `& < > " '` written as HTML references.
  mutating func appendEscaped(_ text: String) {
    let start = count
    append(contentsOf: text.utf8)
    let first = self[start...].firstIndex { $0 <= UInt8(ascii: ">") && $0.reference != nil }
    if let first { escape(from: first) }
  }

  /// Escapes what stands from `start` on, in one pass over a copy.
  private mutating func escape(from start: Int) {
    let tail = Array(self[start...])
    removeSubrange(start...)
    var clean = 0
    for (offset, byte) in tail.enumerated() {
      guard let reference = byte.reference else { continue }
      append(contentsOf: tail[clean..<offset])
      append(contentsOf: reference.utf8)
      clean = offset + 1
    }
    append(contentsOf: tail[clean...])
  }
}

extension UInt8 {
  /// How HTML writes a character that has a meaning of its own there; nil for all others.
  fileprivate var reference: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
