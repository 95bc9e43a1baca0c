/// A formula of a Word document in one line: a fraction as `(5)/(6)`, a power as `x^(2)`.
struct WordFormula {
  /// The elements that are open, each with how many parts of it began.
  private var open: [(element: String, parts: Int)] = []
  private var depth = 0
  private var text = ""

  /// What is written before and after an element.
  private static let marks = [
    "num": ("(", ")"), "den": ("/(", ")"), "sup": ("^(", ")"), "sub": ("_(", ")"),
    "lim": ("_(", ")"), "deg": ("[", "]"), "rad": ("√(", ")"), "d": ("(", ")"), "m": ("[", "]"),
    "mr": ("(", ")"), "eqArr": ("{", "}"),
  ]

  /// Whether what is read is a part of it.
  var isOpen: Bool { depth > 0 }

  mutating func begin(_ element: String, _ attributes: [String: String]) {
    if element == "oMath" { depth += 1 }
    guard isOpen else { return }
    if element == "e", let last = open.indices.last {
      if open[last].parts > 0, ["d", "mr", "eqArr"].contains(open[last].element) { text += "; " }
      open[last].parts += 1
    }
    open.append((element, 0))
    text += Self.marks[element]?.0 ?? ""
    switch element {
    case "chr": text += attributes["m:val"] ?? ""
    case "br", "cr", "tab": text += " "
    default: break
    }
  }

  /// Ends an element; gives the formula where all of it has ended.
  mutating func end(_ element: String, _ inside: String) -> String? {
    guard isOpen else { return nil }
    _ = open.popLast()
    if element == "t" { text += inside }
    text += Self.marks[element]?.1 ?? ""
    guard element == "oMath" else { return nil }
    depth -= 1
    guard depth == 0 else { return nil }
    defer { (text, open) = ("", []) }
    return text
  }
}
