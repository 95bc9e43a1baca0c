/// A number as offices write it, and what its signs say: `985`, `985,5`, `1.234,5`, `98.125`.
///
/// Everything that reads a number from text decides by this what a point or a comma means.
public struct OfficeNumber: Hashable, Sendable {
  /// A sign before decimals or between thousands.
  public enum Sign: Hashable, Sendable, CaseIterable {
    case point, comma
  }

  /// What the signs say.
  public enum Form: Hashable, Sendable {
    /// Digits with at most one decimal sign: `985`, `985,5`, `0.875`, `98.1250`.
    case plain
    /// Digits in groups of three: `1 069`, `1.234.567`, `1.234,5`.
    case grouped
    /// One sign and three digits after it, a decimal or a thousand: `98.125`.
    case open
  }

  /// The longest text that is looked at, in UTF-8 bytes.
  static let longest = 64
  private static let mostDigits = 9

  /// What the signs say.
  public let form: Form
  /// The sign before the decimals or, in the open form, before the last three digits.
  public let sign: Sign?
  /// The sign between groups; nil for spaces and where there are none.
  public let groupSign: Sign?
  private let isNegative: Bool
  /// The digits before and after the sign.
  private let whole, part: String

  /// Reads a text; nil for what is no number, such as `9 85`, `1.06,925` and `985.`.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= Self.longest else { return nil }
    var rest = text.unicodeScalars[...]
    isNegative = rest.first == "-" || rest.first == "−"
    if isNegative { rest.removeFirst() }
    var groups: [String] = [""]
    var signs: [Unicode.Scalar] = []
    for scalar in rest {
      switch scalar {
      case "0"..."9": groups[groups.count - 1].unicodeScalars.append(scalar)
      case ".", ",", " ": signs.append(scalar)
      case "\u{A0}", "\u{2009}", "\u{202F}": signs.append(" ")
      default: return nil
      }
      if signs.count == groups.count { groups.append("") }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    guard let last = signs.last else {
      (form, sign, groupSign, whole, part) = (.plain, nil, nil, groups[0], "")
      return
    }
    let areGroups =
      (1...3).contains(groups[0].count) && groups[0].contains { $0 != "0" }
      && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
      && Set(signs.dropLast()).count <= 1
    let isGroup = areGroups && groups[groups.count - 1].count == 3
    let own = Self.sign(last)
    if signs.count == 1, let own {
      (form, sign, groupSign) = (isGroup ? .open : .plain, own, nil)
      (whole, part) = (groups[0], groups[1])
    } else if signs.first == last, isGroup, !groups[0].hasPrefix("0") {
      (form, sign, groupSign, whole, part) = (.grouped, nil, own, groups.joined(), "")
    } else if signs.first != last, let own, areGroups, !groups[0].hasPrefix("0") {
      (form, sign, groupSign) = (.grouped, own, Self.sign(signs[0]))
      (whole, part) = (groups.dropLast().joined(), groups[groups.count - 1])
    } else {
      return nil
    }
  }

  /// A number that is one already, in plain digits with a decimal point: `-98.125`.
  public init?(typed text: String) {
    guard let number = Self(text), number.form != .grouped, number.sign != .comma else {
      return nil
    }
    (form, sign, groupSign) = (.plain, number.sign, nil)
    (isNegative, whole, part) = (number.isNegative, number.whole, number.part)
  }

  /// The number without signs between groups, with its own decimal sign: `1234,5`.
  var ungrouped: String {
    (isNegative ? "-" : "") + whole
      + (part.isEmpty ? "" : (sign == .comma ? "," : ".") + part)
  }

  /// Whether it is written with more decimals than points have.
  var isLong: Bool { part.count > 4 }

  /// Whether decimals are lost in points.
  public var isRounded: Bool { part.dropFirst(4).contains { $0 != "0" } }

  /// The number with decimals after its sign, of which points keep four, halves away from zero; nil
  /// where it is too large for points.
  public var decimal: Points? {
    guard whole.count <= Self.mostDigits else { return nil }
    guard part.count > 4 else { return Points(part.isEmpty ? signed : "\(signed).\(part)") }
    guard let points = Points("\(signed).\(part.prefix(4))") else { return nil }
    let isUp = part.dropFirst(4).first.map { $0 >= "5" } ?? false
    let change = isUp ? (isNegative ? -1 : 1) : 0
    return Points(tenThousandths: points.tenThousandths + change, decimals: 4).shortest
  }

  /// The number with its sign between thousands; nil where it is too large for points.
  public var thousand: Points? { Points(signed + part) }

  private var signed: String { (isNegative ? "-" : "") + whole }

  private static func sign(_ scalar: Unicode.Scalar) -> Sign? {
    switch scalar {
    case ".": .point
    case ",": .comma
    default: nil
    }
  }
}

extension OfficeNumber.Sign {
  /// The other of both.
  public var other: Self { self == .point ? .comma : .point }

  /// The sign itself.
  public var text: String { self == .point ? "." : "," }
}
