/// A character that no text may hold, because it has no shape of its own and changes what a reader,
/// a terminal or another program makes of the text around it.
///
/// These are the control characters but for tab and line ends, the characters U+FFFE and U+FFFF that
/// XML cannot hold, and those that embed, override or isolate a direction of writing (UAX #9): with
/// them a name is shown as another. The marks U+200E and U+200F may stand.
public struct Control: Hashable, Sendable {
  private let scalar: UInt32

  /// The character with a number; nil for one that may stand in a text.
  public init?(_ scalar: UInt32) {
    switch scalar {
    case 0x09, 0x0A, 0x0D: return nil
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: break
    case 0x202A...0x202E, 0x2066...0x2069: break
    default: return nil
    }
    self.scalar = scalar
  }

  /// The first of them in a text; nil where there is none.
  public init?(in text: String) {
    guard let first = text.unicodeScalars.lazy.compactMap({ Control($0.value) }).first else {
      return nil
    }
    self = first
  }

  /// The first of them in bytes that are UTF-8, and the bytes that it takes.
  static func first(in bytes: [UInt8]) -> (control: Control, range: Range<Int>)? {
    for at in bytes.indices {
      let length: Int
      switch bytes[at] {
      case 0x20...0x7E, 0x80...0xC1, 0x0A: continue
      case 0...0x1F, 0x7F: length = 1
      case 0xC2: length = 2
      case 0xE2, 0xEF: length = 3
      default: continue
      }
      let character = bytes[at..<at + length]
      let scalar = character.dropFirst().reduce(UInt32(bytes[at]) & (length == 3 ? 0x0F : 0x7F)) {
        $0 << 6 | UInt32($1) & 0x3F
      }
      if let control = Control(length == 2 ? scalar & 0x7FF : scalar) {
        return (control, character.indices)
      }
    }
    return nil
  }

  /// Its number as Unicode writes it, such as `U+202E`.
  public var name: String {
    let number = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
  }

  /// The problem of such a character at a place: `bidi-control` or `control-character`.
  public func problem(at place: Place) -> Problem {
    if let effect = Self.directions[scalar] {
      return InputProblem.directionControl(name: name, effect: effect).at(place)
    }
    return InputProblem.control(name: name).at(place)
  }

  private static let directions: [UInt32: Bilingual] = [
    0x202A: Bilingual("embeds text from left to right", vi: "chèn chữ viết từ trái sang phải"),
    0x202B: Bilingual("embeds text from right to left", vi: "chèn chữ viết từ phải sang trái"),
    0x202C: end,
    0x202D: Bilingual("forces text from left to right", vi: "buộc chữ viết từ trái sang phải"),
    0x202E: Bilingual("forces text from right to left", vi: "buộc chữ viết từ phải sang trái"),
    0x2066: Bilingual(
      "isolates text from left to right", vi: "tách riêng chữ viết từ trái sang phải"),
    0x2067: Bilingual(
      "isolates text from right to left", vi: "tách riêng chữ viết từ phải sang trái"),
    0x2068: Bilingual(
      "isolates text of any direction", vi: "tách riêng chữ viết theo chiều bất kỳ"),
    0x2069: end,
  ]
  private static let end = Bilingual("ends a direction of writing", vi: "kết thúc một chiều viết")
}
