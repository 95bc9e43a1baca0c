/// The kinds of characters beside a run of marks, by which it opens and closes (CommonMark 0.30, "Left-
/// flanking delimiter run").
enum FlankKind {
  case space
  case sign
  case word

  /// The character before an index; the start of a text counts as a space.
  init(before index: Int, in text: [UInt8]) {
    guard index > 0 else {
      self = .space
      return
    }
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(text[start..<index])
  }

  /// The character at an index; the end of a text counts as a space.
  init(at index: Int, in text: [UInt8]) {
    guard index < text.count else {
      self = .space
      return
    }
    var end = index + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    self.init(text[index..<end])
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else {
      self = .space
      return
    }
    if first < 0x80 {
      self = first.isSpace ? .space : first.isPunctuation ? .sign : .word
      return
    }
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    switch scalar?.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .sign
    default: self = .word
    }
  }
}
