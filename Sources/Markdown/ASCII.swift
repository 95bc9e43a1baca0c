/// Kinds of ASCII characters.
extension UInt8 {
  /// Whether this is ASCII punctuation, which a backslash can escape.
  var isPunctuation: Bool {
    switch self {
    case 33...47, 58...64, 91...96, 123...126: true
    default: false
    }
  }

  /// Whether this is ASCII white space.
  var isSpace: Bool { self == 32 || (self >= 9 && self <= 13) }

  /// Whether this is an ASCII letter or digit.
  var isAlphanumeric: Bool {
    switch self {
    case 48...57, 65...90, 97...122: true
    default: false
    }
  }

  /// Whether this can stand in the name of a quotation.
  var isInName: Bool {
    switch self {
    case 48...57, 97...122, UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter.
  var isLetter: Bool { isAlphanumeric && self > 57 }

  /// Whether this is an ASCII digit.
  var isDigit: Bool { self >= 48 && self <= 57 }
}
