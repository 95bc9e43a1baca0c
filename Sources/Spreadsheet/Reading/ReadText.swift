import Foundation

extension CellText {
  /// A text of a file as it is meant: codes as characters, composed, line feeds for line breaks.
  static func read(_ text: String) -> String {
    allowed(withoutCodes(text)).precomposed
  }
}

extension String {
  /// The same text in composed form (NFC).
  var precomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
