/// Numbers in capitals, as Word counts headings: I, II, III, IV.
enum RomanDigits {
  private static let parts = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]

  static func text(_ number: Int) -> String {
    var (text, rest) = ("", number)
    for (value, digits) in parts {
      while rest >= value {
        text += digits
        rest -= value
      }
    }
    return text
  }
}
