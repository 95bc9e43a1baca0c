/// A text of a file with what its runs say of how it is shown.
struct RichText: Hashable {
  /// Whether parts of a text are struck through.
  enum Strike: Hashable {
    /// Some run is.
    case struck
    /// The runs say of themselves that they are not.
    case plain
    /// As the cell is.
    case asCell
  }

  /// The text, with raised and lowered digits as such: `58¹`.
  let text: String
  let strike: Strike
}

/// Puts a text together from its runs.
struct RichTextBuilder {
  private var runs: [(text: String, raise: Raise?)] = []
  private var areStruck = false
  private var isAsCell = false
  /// What the run that is read says.
  private var raise: Raise?
  private var hasFont = false
  private var isStruck = false
  private var isInRun = false
  /// Whether what is read is how a text is pronounced.
  private var isPhonetic = false

  private enum Raise {
    case above, below
  }

  /// Takes the beginning of an element inside the text.
  mutating func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "rPh": isPhonetic = true
    case "r": (isInRun, hasFont, isStruck, raise) = (true, false, false, nil)
    case "rPr": hasFont = isInRun
    case "strike" where hasFont: isStruck = attributes["val"].map(Flag.isSet) ?? true
    case "vertAlign" where hasFont:
      raise = ["superscript": .above, "subscript": .below][attributes["val"] ?? ""]
    default: break
    }
  }

  /// Takes the end of an element inside the text.
  mutating func end(_ element: String, _ text: String) {
    switch element {
    case "t" where !isPhonetic:
      runs.append((text, raise))
      guard text.contains(where: { !$0.isWhitespace }) else { return }
      if isStruck { areStruck = true }
      if !hasFont { isAsCell = true }
    case "rPh": isPhonetic = false
    case "r": (isInRun, hasFont, isStruck, raise) = (false, false, false, nil)
    default: break
    }
  }

  /// The text so far; nil where there was none.
  var richText: RichText? {
    guard !runs.isEmpty else { return nil }
    // A text that is raised as a whole is no mark at another.
    let isMixed = runs.contains { $0.raise == nil && $0.text.contains { !$0.isWhitespace } }
    let text = runs.map { isMixed ? Self.shown($0.text, $0.raise) : $0.text }.joined()
    return RichText(
      text: CellText.read(text), strike: areStruck ? .struck : isAsCell ? .asCell : .plain)
  }

  private static func shown(_ text: String, _ raise: Raise?) -> String {
    let digits: [Character]
    switch raise {
    case .above: digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    case .below: digits = Array("₀₁₂₃₄₅₆₇₈₉")
    case nil: return text
    }
    return String(
      text.map { character in
        guard let value = character.wholeNumberValue, character.isASCII else { return character }
        return digits[value]
      })
  }
}
