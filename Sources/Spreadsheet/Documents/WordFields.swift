/// The fields of a Word document that are open: links, and what was chosen in forms.
struct WordFields {
  private struct Field {
    var instruction = ""
    var isResult = false
    var link: String?
  }

  /// What a form offers to choose from.
  private struct Choice {
    var entries: [String] = []
    var chosen: Int?
    var standard = 0
    var isChecked: Bool?
    var isBox = false
  }

  private var fields: [Field] = []
  private var choice: Choice?

  /// The address that the text leads to.
  var link: String? { fields.lazy.reversed().compactMap(\.link).first }

  /// Whether what is read is not shown, but says what the field is.
  var isInstruction: Bool { fields.contains { !$0.isResult } }

  /// Takes the mark of a field; gives what the field says where it ends without a result.
  mutating func mark(_ kind: String?) -> (kind: WordText.Open, text: String)? {
    switch kind {
    case "begin": fields.append(Field())
    case "separate":
      guard let last = fields.indices.last else { break }
      fields[last].isResult = true
      fields[last].link = Self.link(fields[last].instruction)
    case "end":
      guard let field = fields.popLast(), !isInstruction else { break }
      let isShown = field.isResult && !Self.isDrawn(field.instruction)
      return isShown ? nil : Self.open(field.instruction)
    default: break
    }
    return nil
  }

  /// Fields that show nothing of their own where they are, or what was chosen in them.
  private static let silent: Set<String> = [
    "XE", "TC", "TA", "RD", "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "TOC", "TOA", "INDEX",
    "SET", "ASK", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "HYPERLINK", "PRIVATE",
  ]

  private static func name(_ instruction: String) -> String {
    let word = instruction.split { $0.isWhitespace || $0 == "\\" || $0 == "(" }.first
    return word?.uppercased() ?? ""
  }

  /// Whether a field is drawn from what it says, whatever its result.
  private static func isDrawn(_ instruction: String) -> Bool {
    ["EQ", "SYMBOL"].contains(name(instruction))
  }

  /// What a field is of which no result is there; nil where nothing of it is shown.
  private static func open(_ instruction: String) -> (kind: WordText.Open, text: String)? {
    let name = name(instruction)
    guard !name.isEmpty, !silent.contains(name) else { return nil }
    return (name == "EQ" ? .formula : name == "SYMBOL" ? .symbol : .field, instruction)
  }

  /// Forgets instructions that have no end, so that no text is lost after them.
  mutating func endParagraph() { fields.removeAll { !$0.isResult } }

  mutating func begin(simple instruction: String) {
    fields.append(Field(instruction: instruction, isResult: true, link: Self.link(instruction)))
  }

  /// Ends a field; gives what it says where it is drawn from that.
  mutating func endSimple() -> (kind: WordText.Open, text: String)? {
    guard let field = fields.popLast(), Self.isDrawn(field.instruction) else { return nil }
    return Self.open(field.instruction)
  }

  mutating func add(instruction: String) {
    guard let last = fields.indices.last else { return }
    fields[last].instruction += instruction
  }

  /// Notes a part of the data of a form.
  mutating func note(_ element: String, _ value: String?) {
    switch element {
    case "ddList": choice = Choice()
    case "checkBox": choice = Choice(isBox: true)
    case "listEntry": choice?.entries.append(value ?? "")
    case "result": choice?.chosen = value.flatMap { Int($0) }
    case "default":
      choice?.standard = value.flatMap { Int($0) } ?? 0
    case "checked": choice?.isChecked = WordStylesReader.isOn(value)
    default: break
    }
  }

  /// What was chosen, where the data of a form end.
  mutating func takeChoice() -> String? {
    defer { choice = nil }
    guard let choice else { return nil }
    guard !choice.isBox else { return choice.isChecked ?? (choice.standard == 1) ? "☒" : "☐" }
    let position = choice.chosen ?? choice.standard
    return choice.entries.indices.contains(position) ? choice.entries[position] : nil
  }

  /// The address in `HYPERLINK "…"`.
  private static func link(_ instruction: String) -> String? {
    let words = instruction.split(whereSeparator: \.isWhitespace)
    guard words.first?.uppercased() == "HYPERLINK" else { return nil }
    let quoted = instruction.split(separator: "\"", omittingEmptySubsequences: false)
    return quoted.count > 2
      ? String(quoted[1]) : words.dropFirst().first { !$0.hasPrefix("\\") }.map(String.init)
  }
}

/// Letters above or below the line.
enum WordScript {
  private static let above = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=()ni* ", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ* "))
  private static let below = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=() ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ "))

  /// A text as letters above or below the line; nil where some have no such form.
  static func text(_ text: String, isAbove: Bool) -> String? {
    let letters = text.map { (isAbove ? above : below)[$0] }
    return letters.contains(nil) ? nil : String(letters.compactMap(\.self))
  }
}
