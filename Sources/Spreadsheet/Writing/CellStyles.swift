/// The looks of cells in a workbook, each once, which cells refer to by number.
struct CellStyles {
  /// How a cell looks.
  struct Style: Hashable {
    var isHead = false
    var isWrapped = false
    /// Whether a text stays a text when it is edited, though it begins like a formula.
    var isQuoted = false
    /// The decimals of a number; nil for a text.
    var decimals: Int?
  }

  private var numbers = [Style(): 0]
  private var styles = [Style()]

  /// The number of a style, from 0.
  mutating func number(of style: Style) -> Int {
    if let number = numbers[style] { return number }
    numbers[style] = styles.count
    styles.append(style)
    return styles.count - 1
  }

  /// The part of the workbook.
  var xml: String {
    let decimals = Set(styles.compactMap(\.decimals)).sorted()
    let formats = decimals.map { count in
      let code = count == 0 ? "0" : "0." + String(repeating: "0", count: count)
      return "<numFmt numFmtId=\"\(Self.format(decimals: count))\" formatCode=\"\(code)\"/>"
    }
    let numberFormats =
      formats.isEmpty
      ? "" : "<numFmts count=\"\(formats.count)\">\(formats.joined())</numFmts>"
    return WorkbookParts.declaration + "<styleSheet xmlns=\"\(WorkbookParts.main)\">"
      + numberFormats + Self.fonts + Self.fills + Self.borders
      + "<cellStyleXfs count=\"1\">"
      + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(styles.count)\">\(styles.map(Self.xml).joined())</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
      + "</styleSheet>"
  }

  /// The number of the format with so many decimals; below 164 they are the programs' own.
  private static func format(decimals: Int) -> Int { 164 + decimals }

  private static func xml(_ style: Style) -> String {
    let format = style.decimals.map(format) ?? 0
    let look = style.isHead ? 1 : 0
    var xml = "<xf numFmtId=\"\(format)\" fontId=\"\(look)\" fillId=\"\(style.isHead ? 2 : 0)\""
    xml += " borderId=\"\(look)\" xfId=\"0\""
    if style.isQuoted { xml += " quotePrefix=\"1\"" }
    if style.decimals != nil { xml += " applyNumberFormat=\"1\"" }
    if style.isHead { xml += " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"" }
    xml += " applyAlignment=\"1\"><alignment vertical=\"\(style.isHead ? "center" : "top")\""
    return xml + (style.isWrapped ? " wrapText=\"1\"" : "") + "/></xf>"
  }

  private static let fonts =
    "<fonts count=\"2\">"
    + "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"

  private static let fills =
    "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill>"
    + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF2F2F2\"/>"
    + "<bgColor indexed=\"64\"/></patternFill></fill></fills>"

  private static let borders =
    "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    + "<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF808080\"/></bottom>"
    + "<diagonal/></border></borders>"
}
