import Input

/// Reads what the style of a cell says: what its number means, and whether it is struck through.
final class StylesReader: PartReader {
  /// The meaning by the number of the style, from 0.
  private(set) var formats: [NumberFormat] = []
  /// The numbers of the styles that strike their cells through.
  private(set) var struck: Set<Int> = []
  private var ownFormats: [Int: NumberFormat] = [:]
  private var isInCellStyles = false
  private var isInFonts = false
  private var fontCount = 0
  private var struckFonts: Set<Int> = []

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    switch element {
    case "numFmt":
      guard let number = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      ownFormats[number] = NumberFormat(code: attributes["formatCode"] ?? "")
    case "fonts": isInFonts = true
    case "font" where isInFonts: fontCount += 1
    case "strike" where isInFonts && attributes["val"].map(Flag.isSet) ?? true:
      struckFonts.insert(fontCount - 1)
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      if struckFonts.contains(attributes["fontId"].flatMap { Int($0) } ?? 0) {
        struck.insert(formats.count)
      }
      formats.append(ownFormats[number] ?? NumberFormat(builtIn: number))
    default: break
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    if element == "cellXfs" { isInCellStyles = false }
    if element == "fonts" { isInFonts = false }
  }
}
