/// Characters without width in words of a text: they are not seen, and no search finds the word.
///
/// Only words of Latin letters are looked at, as other scripts part words with U+200B. The characters
/// U+FEFF, U+2028 and U+2029 have no place in any text.
public enum HiddenInWord {
  /// A warning for each kind of them in a part of a file, at the first one.
  public static func problems(in range: Range<Int>, of file: SourceFile) -> Problems {
    var first: [InvisibleCharacter: Range<Int>] = [:]
    var counts: [InvisibleCharacter: Int] = [:]
    var at = range.lowerBound
    let bytes = file.bytes
    while at < range.upperBound {
      let byte = bytes[at]
      guard byte == 0xE2 || byte == 0xEF else {
        at += 1
        continue
      }
      if let character = character(in: bytes, at, range) {
        first[character] = first[character] ?? at..<at + 3
        counts[character, default: 0] += 1
      }
      at += 3
    }
    var problems = Problems()
    for (character, place) in first {
      problems.report(
        InputProblem.hiddenInWord(
          character.number, name: character.name, count: counts[character] ?? 1
        ).at(Place(file, place)))
    }
    return problems
  }

  private static func character(
    in bytes: [UInt8], _ at: Int, _ range: Range<Int>
  ) -> InvisibleCharacter? {
    guard at + 3 <= range.upperBound else { return nil }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): break
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0):
      guard isLatin(before: at, in: bytes, range), isLatin(at: at + 3, in: bytes, range) else {
        return nil
      }
    default: return nil
    }
    return InvisibleCharacter(in: bytes, at: at, before: range.upperBound)
  }

  private static func isLatin(before index: Int, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var start = index - 1
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= range.lowerBound && isLatin(at: start, in: bytes, range)
  }

  /// Whether a letter of the Latin script, or a digit, is at an index.
  private static func isLatin(at index: Int, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9, 0xCC: return true
    case 0xE1: return index + 1 < range.upperBound && (0xB8...0xBB).contains(bytes[index + 1])
    default: return false
    }
  }
}
