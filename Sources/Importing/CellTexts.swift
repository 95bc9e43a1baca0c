extension StringProtocol {
  /// The text without the marks of footnotes after words, `Nghệ An¹`, and with those of units, `km²`.
  var withoutMarks: String {
    let marks = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾"
    guard utf8.contains(where: { $0 >= 0x80 }), contains(where: marks.contains) else {
      return String(self)
    }
    var kept = ""
    var isDropping = false
    for character in self {
      isDropping =
        marks.contains(character)
        && (isDropping || kept.last.map { $0 == ")" || ($0.isLetter && $0 != "m") } ?? false)
      if !isDropping { kept.append(character) }
    }
    return kept
  }

  /// The text with one space for each stretch of white space, and none at its ends.
  var inOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
