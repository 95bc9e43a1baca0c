import Input

/// The order of the Vietnamese alphabet, in which English words keep theirs.
package enum SearchAlphabet {
  /// What a text is sorted by: its letters first, then their tones, then its bytes.
  package struct Key: Comparable {
    fileprivate let letters: [Int]
    fileprivate let tones: [Int]
    fileprivate let text: String

    package static func < (one: Key, other: Key) -> Bool {
      if one.letters != other.letters {
        return one.letters.lexicographicallyPrecedes(other.letters)
      }
      if one.tones != other.tones { return one.tones.lexicographicallyPrecedes(other.tones) }
      return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
  }

  /// The letters in their order, each with its tones: level, huyền, hỏi, ngã, sắc, nặng.
  private static let letters = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị",
    "j", "k", "l", "m", "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ",
    "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
  ]

  private static let places: [Unicode.Scalar: (letter: Int, tone: Int)] = {
    var places: [Unicode.Scalar: (letter: Int, tone: Int)] = [:]
    for (letter, forms) in letters.enumerated() {
      for (tone, form) in forms.unicodeScalars.enumerated() { places[form] = (letter, tone) }
    }
    return places
  }()

  /// What a text is sorted by; what is no letter stands before all letters.
  package static func key(_ text: String) -> Key {
    let found = Folding.caseless(text).unicodeScalars.map { places[$0] ?? (-1, Int($0.value)) }
    return Key(letters: found.map(\.letter), tones: found.map(\.tone), text: text)
  }

  /// The letter that a text is listed under, such as `Đ`; nil for one that begins with none.
  package static func letter(_ text: String) -> String? {
    guard let first = Folding.caseless(text).unicodeScalars.first, let place = places[first] else {
      return nil
    }
    return letters[place.letter].unicodeScalars.first.map { $0.properties.uppercaseMapping }
  }
}
