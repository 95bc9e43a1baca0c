import Input

/// A `Control` written as a number, `&#8238;` or `&#x202E;`.
enum ControlReference {
  /// The longest number that CommonMark takes for one, in digits.
  private static let mostDigits = 7

  /// A problem for each of them in a part of a file, also in code, where it would stay what it is.
  static func problems(in range: Range<Int>, of file: SourceFile) -> Problems {
    let bytes = file.bytes
    var problems = Problems()
    for start in range where bytes[start] == UInt8(ascii: "&") {
      var digits = start + 2
      guard digits < range.upperBound, bytes[start + 1] == UInt8(ascii: "#") else { continue }
      let isHexadecimal = bytes[digits] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal { digits += 1 }
      let end = bytes[digits..<range.upperBound].prefix(mostDigits).prefix(while: \.isAlphanumeric)
        .endIndex
      guard end < range.upperBound, bytes[end] == UInt8(ascii: ";"),
        let number = UInt32(file.text(digits..<end), radix: isHexadecimal ? 16 : 10),
        // CommonMark shows U+FFFD for zero.
        number > 0, let control = Control(number)
      else { continue }
      problems.report(control.problem(at: Place(file, start..<end + 1)))
    }
    return problems
  }
}
