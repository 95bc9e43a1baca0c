/// A number from 1 as the sections and annexes of an official paper carry it: I, II, III, IV.
package struct RomanNumeral {
  /// Its letters.
  let text: String

  private static let letters = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]

  init(_ number: Int) {
    var rest = number
    var text = ""
    for (value, letters) in Self.letters {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    self.text = text
  }
}
