/// The looks of cells in a workbook, each once, which cells refer to by number.
struct CellStyles {
  /// How a cell looks.
  struct Style: Hashable {
    var isHead = false
    /// Whether it is of a title: bold.
    var isTitle = false
    var isWrapped = false
    /// Whether a text stays a text when it is edited, though it begins like a formula.
    var isQuoted = false
    /// Whether it is to be filled in, also where the sheet is protected.
    var isField = false
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

  private var hasFields: Bool { styles.contains(where: \.isField) }

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
      + numberFormats + Self.fonts + Self.fills(hasFields) + Self.borders(hasFields)
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
    let font = style.isHead || style.isTitle ? 1 : 0
    let fill = style.isField ? 3 : style.isHead ? 2 : 0
    let border = style.isField ? 2 : style.isHead ? 1 : 0
    var xml = "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\""
    xml += " borderId=\"\(border)\" xfId=\"0\""
    if style.isQuoted { xml += " quotePrefix=\"1\"" }
    if style.decimals != nil { xml += " applyNumberFormat=\"1\"" }
    if font > 0 { xml += " applyFont=\"1\"" }
    if fill > 0 { xml += " applyFill=\"1\" applyBorder=\"1\"" }
    if style.isField { xml += " applyProtection=\"1\"" }
    xml += " applyAlignment=\"1\"><alignment vertical=\"\(style.isHead ? "center" : "top")\""
    xml += (style.isWrapped ? " wrapText=\"1\"" : "") + "/>"
    return xml + (style.isField ? "<protection locked=\"0\"/>" : "") + "</xf>"
  }

  private static let fonts =
    "<fonts count=\"2\">"
    + "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"

  private static func fills(_ hasFields: Bool) -> String {
    "<fills count=\"\(hasFields ? 4 : 3)\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill>" + solid("FFF2F2F2")
      + (hasFields ? solid("FFFFF9DB") : "") + "</fills>"
  }

  private static func solid(_ color: String) -> String {
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(color)\"/>"
      + "<bgColor indexed=\"64\"/></patternFill></fill>"
  }

  private static func borders(_ hasFields: Bool) -> String {
    let around = ["left", "right", "top", "bottom"].map(thin).joined()
    return "<borders count=\"\(hasFields ? 3 : 2)\">"
      + "<border><left/><right/><top/><bottom/><diagonal/></border>"
      + "<border><left/><right/><top/>\(thin("bottom"))<diagonal/></border>"
      + (hasFields ? "<border>\(around)<diagonal/></border>" : "") + "</borders>"
  }

  private static func thin(_ side: String) -> String {
    "<\(side) style=\"thin\"><color rgb=\"FF808080\"/></\(side)>"
  }
}
