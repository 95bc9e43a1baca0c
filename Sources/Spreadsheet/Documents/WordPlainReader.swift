import Input

/// Reads texts in one line each: of footnotes, endnotes and comments by their ids, or of the head or foot of
/// pages.
final class WordPlainReader: PartReader {
  private(set) var texts: [String: String] = [:]
  private let element: String?
  private var id: String?
  private var runs = WordRuns()
  private var formula = WordFormula()
  private var leftOut = 0
  private var isInProperties = false

  /// - Parameter element: what each of the texts is in; nil where there is one alone, of the id "".
  init(_ element: String? = nil) {
    self.element = element
    if element == nil { id = "" }
  }

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    let isDeleted = element == "del" && !isInProperties
    if leftOut > 0 || WordTextReader.leftOut.contains(element) || isDeleted {
      leftOut += 1
      return
    }
    formula.begin(element, attributes)
    guard !formula.isOpen else { return }
    if element == self.element { id = attributes["w:id"] }
    switch element {
    case "pPr": isInProperties = true
    case "r": runs.begin()
    case "br", "cr", "ptab": add(" ")
    case "tab" where !isInProperties: add(" ")
    case "noBreakHyphen": add("-")
    case "sym":
      let (number, font) = (attributes["w:char"] ?? "", attributes["w:font"] ?? "")
      add(WordSymbols.text(number, font: font) ?? " [\(font) \(number)] ")
    default: if !isInProperties { runs.note(element, attributes) }
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    if leftOut > 0 {
      leftOut -= 1
      return
    }
    if formula.isOpen {
      if let formula = formula.end(element, text) { add(" \(formula) ") }
      return
    }
    if element == self.element { id = nil }
    switch element {
    case "pPr": isInProperties = false
    case "r": runs.end()
    case "t": addTyped(text)
    case "p": add(" ")
    default: break
    }
  }

  private func addTyped(_ text: String) {
    guard let look = runs.current?.look else { return add(text) }
    guard !(look.isHidden ?? false) else { return }
    if look.isStruck ?? false { return add(" ~~\(text)~~ ") }
    guard look.open(text) == nil, let small = look.small(text) else { return add(" [\(text)] ") }
    add(small)
  }

  private func add(_ text: String) {
    guard let id else { return }
    texts[id, default: ""] += text
  }
}
