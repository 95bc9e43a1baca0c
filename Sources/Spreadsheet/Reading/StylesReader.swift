import Input

/// Reads what numbers mean by the style of their cell.
final class StylesReader: PartReader {
  /// The meaning by the number of the style, from 0.
  private(set) var formats: [NumberFormat] = []
  private var ownFormats: [Int: NumberFormat] = [:]
  private var isInCellStyles = false

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    switch element {
    case "numFmt":
      guard let number = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      ownFormats[number] = NumberFormat(code: attributes["formatCode"] ?? "")
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(ownFormats[number] ?? NumberFormat(builtIn: number))
    default: break
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    if element == "cellXfs" { isInCellStyles = false }
  }
}
