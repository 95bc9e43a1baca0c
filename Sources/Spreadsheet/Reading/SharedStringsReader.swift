import Input

/// Reads the texts that cells refer to by number.
final class SharedStringsReader: PartReader {
  private(set) var texts: [String] = []
  private var current = ""
  /// Whether what is read is how a text is pronounced.
  private var isPhonetic = false

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    switch element {
    case "si": current = ""
    case "rPh": isPhonetic = true
    default: break
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    switch element {
    case "t" where !isPhonetic: current += text
    case "rPh": isPhonetic = false
    case "si": texts.append(CellText.read(current))
    default: break
    }
  }
}
