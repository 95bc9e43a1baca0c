import Input

/// The runs of letters that are open, each in a box within the one before.
struct WordRuns {
  /// How the letters of a run look.
  struct Run {
    var isBold = false
    var isItalic = false
    var style: String?
    /// What it says itself, which goes before its style.
    var look = WordStylesReader.Look()
  }

  private var open: [Run] = []

  /// The run that is read.
  var current: Run? { open.last }

  mutating func begin() { open.append(Run()) }

  mutating func end() { _ = open.popLast() }

  /// Notes a property of the run; nothing for what is none.
  mutating func note(_ element: String, _ attributes: [String: String]) {
    guard let last = open.indices.last else { return }
    let value = attributes["w:val"]
    switch element {
    case "b": open[last].isBold = WordStylesReader.isOn(value)
    case "i": open[last].isItalic = WordStylesReader.isOn(value)
    case "rStyle": open[last].style = value
    default: open[last].look.note(element, attributes)
    }
  }
}

extension WordStylesReader.Look {
  /// How far letters are set above or below the line and are of it all the same, in half points.
  private static let leastLift = 3

  /// Notes a property of letters; nothing for what does not change what they say.
  mutating func note(_ element: String, _ attributes: [String: String]) {
    let value = attributes["w:val"]
    switch element {
    case "strike", "dstrike": isStruck = WordStylesReader.isOn(value)
    case "vanish": isHidden = WordStylesReader.isOn(value)
    case "vertAlign": position = value ?? ""
    case "position": lift = value.flatMap { Int($0) }
    case "rFonts": font = attributes["w:ascii"] ?? attributes["w:hAnsi"] ?? font
    default: break
    }
  }

  /// What it says itself, and else what a style says.
  func over(_ style: Self) -> Self {
    var look = self
    look.isStruck = look.isStruck ?? style.isStruck
    look.isHidden = look.isHidden ?? style.isHidden
    look.position = look.position ?? style.position
    look.lift = look.lift ?? style.lift
    look.font = look.font ?? style.font
    return look
  }

  /// What a text in this look is where it cannot be taken over as it is; nil for one that can.
  func open(_ text: String) -> WordText.Open? {
    if isStruck ?? false { return .struck }
    let font = (font ?? "").lowercased()
    if font.hasPrefix(".vn") || font.hasPrefix("vni"), text.contains(where: { !$0.isASCII }) {
      return .oldFont
    }
    let isSpace = text.allSatisfy(\.isWhitespace)
    if !isSpace, WordSymbols.isFont(font) || text.unicodeScalars.contains(where: WordSymbols.isOwn)
    {
      return .symbol
    }
    if !isSpace, let lift, abs(lift) >= Self.leastLift { return lift > 0 ? .raised : .lowered }
    return nil
  }

  /// A text as raised or lowered letters; nil where some have no such form.
  func small(_ text: String) -> String? {
    switch position {
    case "superscript": WordScript.text(text, isAbove: true)
    case "subscript": WordScript.text(text, isAbove: false)
    default: text
    }
  }
}

/// Signs that a font has in place of letters.
enum WordSymbols {
  private static let fonts = [
    "wingdings", "webdings", "symbol", "zapfdingbats", "zapf dingbats", "marlett",
    "monotype sorts", "ms outlook", "bookshelf symbol",
  ]
  /// Those of Wingdings that mark points of lists and boxes, by their number.
  private static let known: [String: String] = [
    "F0FC": "✓", "F0FB": "✗", "F0FE": "☑", "F0FD": "☒", "F0A8": "☐", "F06F": "☐", "F0A7": "▪",
    "F0D8": "➢", "F0E0": "→",
  ]

  static func isFont(_ name: String) -> Bool { fonts.contains(where: name.hasPrefix) }

  /// Whether a letter is one that only such a font shows.
  static func isOwn(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }

  /// The sign of a number in a font; nil for one that is not known.
  static func text(_ number: String, font: String) -> String? {
    font.lowercased() == "wingdings" ? known[number.uppercased()] : nil
  }
}
