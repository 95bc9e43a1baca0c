/// What a number means by the format of its cell.
enum NumberFormat: Hashable {
  /// A number; also a length of time, in days.
  case plain
  /// A share, shown as a hundred times the number.
  case percentage
  /// A day, a time of day or both, counted in days.
  case moment(hasDay: Bool, hasTime: Bool)

  /// One of the formats that every program has (ECMA-376 part 1, 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 9, 10: self = .percentage
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .moment(hasDay: true, hasTime: false)
    case 18...21, 45, 47: self = .moment(hasDay: false, hasTime: true)
    case 22: self = .moment(hasDay: true, hasTime: true)
    default: self = .plain
    }
  }

  /// A format that is spelled out, such as `dd/mm/yyyy`; its first section decides.
  init(code: String) {
    let letters = Self.letters(of: code)
    let holds = { (some: String) in some.utf8.contains { letters.contains($0) } }
    let hasTime = holds("hs")
    let hasDay = holds("yd") || (holds("m") && !hasTime)
    if letters.starts(with: "general".utf8) {
      self = .plain
    } else if hasDay || hasTime {
      self = .moment(hasDay: hasDay, hasTime: hasTime)
    } else {
      self = holds("%") ? .percentage : .plain
    }
  }

  /// The small letters and signs of the first section that are no literal text; none for a length
  /// of time, such as `[h]:mm`.
  private static func letters(of code: String) -> [UInt8] {
    var letters: [UInt8] = []
    var rest = Array(code.lowercased().utf8)[...]
    while let byte = rest.popFirst(), byte != UInt8(ascii: ";") {
      switch byte {
      case UInt8(ascii: "\""):
        rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        rest = rest.dropFirst()
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(inside.count + 1)
        if !inside.isEmpty, inside.allSatisfy({ "hms".utf8.contains($0) }) { return [] }
      default: letters.append(byte)
      }
    }
    return letters
  }
}
