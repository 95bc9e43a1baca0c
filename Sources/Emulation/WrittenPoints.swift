/// Points as offices write them: a number, with what stands before and after it.
public struct WrittenPoints: Hashable, Sendable {
  /// What a sign such as `~` before it says.
  public let precision: Figure.Precision
  /// The number.
  public let number: OfficeNumber
  /// The most points, after a slash: 100 of `95/100`.
  public let maximum: Points?
  /// Whether something follows the number, such as a unit.
  let hasMore: Bool

  /// Reads `985`, `~990`, `985,5 điểm`, `95/100` and `1.234,5đ`; nil for what is no number.
  public init?(_ text: String) {
    let (precision, rest) = Figure.parts(of: text)
    guard let found = Self(rest, precision) else { return nil }
    self = found
  }

  init?(_ text: Substring, _ precision: Figure.Precision = .exact) {
    guard text.utf8.count <= OfficeNumber.longest else { return nil }
    self.precision = precision
    if let number = OfficeNumber(text) {
      (self.number, maximum, hasMore) = (number, nil, false)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let number = OfficeNumber(parts[0].trimmed),
        let most = OfficeNumber(Self.withoutUnit(parts[1].trimmed))
      else { return nil }
      (self.number, hasMore) = (number, true)
      maximum = most.form == .open ? nil : most.decimal
      return
    }
    let before = Self.withoutUnit(text)
    guard before.endIndex != text.endIndex, let number = OfficeNumber(before) else { return nil }
    (self.number, maximum, hasMore) = (number, nil, true)
  }

  /// The units of points: another word after a number may be a part of it, as in `5 trăm` and `98O`.
  private static let units: Set<String> = ["điểm", "đ", "points", "point", "pts"]

  /// What stands before a unit: `985,5` of `985,5 điểm`.
  private static func withoutUnit(_ text: Substring) -> Substring {
    let scalars = text.unicodeScalars
    guard let end = scalars.lastIndex(where: { ("0"..."9").contains($0) }) else { return text }
    let unit = scalars[scalars.index(after: end)...].drop { $0 == " " || $0 == "\u{A0}" }
    let word = String(unit).lowercased()
    guard units.contains(word.hasSuffix(".") ? String(word.dropLast()) : word) else { return text }
    return Substring(scalars[...end])
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\u{A0}" }
    let blanks = start.reversed().prefix { $0 == " " || $0 == "\u{A0}" }.count
    return start.dropLast(blanks)
  }
}
