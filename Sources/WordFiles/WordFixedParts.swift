/// The parts of a Word file that are the same for every paper.
enum WordFixedParts {
  /// Sections I, II and their parts 1, 2, which the headings carry.
  static let numbering: String = {
    func level(_ index: Int, _ format: String, _ style: String, _ text: String) -> String {
      "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
        + "<w:pStyle w:val=\"\(style)\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"\(text)\"/>"
        + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"720\"/></w:pPr></w:lvl>"
    }
    return "<w:numbering \(WordPackage.names)><w:abstractNum w:abstractNumId=\"0\">"
      + "<w:multiLevelType w:val=\"multilevel\"/>"
      + level(0, "upperRoman", "Heading1", "%1.") + level(1, "decimal", "Heading2", "%2.")
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
  }()

  /// Line breaks in justified text do not stretch, and no compatibility mode.
  static func settings(language: String) -> String {
    let modern = "http://schemas.microsoft.com/office/word"
    let compatible = [
      ("compatibilityMode", "15"), ("overrideTableStyleFontSizeAndJustification", "1"),
      ("enableOpenTypeFeatures", "1"), ("doNotFlipMirrorIndents", "1"),
      ("differentiateMultirowTableHeaders", "1"),
    ].map { "<w:compatSetting w:name=\"\($0.0)\" w:uri=\"\(modern)\" w:val=\"\($0.1)\"/>" }.joined()
    let isVietnamese = language.hasPrefix("vi")
    return
      "<w:settings \(WordPackage.names)><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
      + "<w:characterSpacingControl w:val=\"doNotCompress\"/>"
      + "<w:compat><w:doNotExpandShiftReturn/>\(compatible)</w:compat>"
      + "<w:themeFontLang w:val=\"\(WordXML.attribute(language))\"/>"
      + "<w:decimalSymbol w:val=\"\(isVietnamese ? "," : ".")\"/>"
      + "<w:listSeparator w:val=\"\(isVietnamese ? ";" : ",")\"/></w:settings>"
  }

  static let fonts: String = {
    func font(_ name: String, _ other: String, _ panose: String, _ family: String, _ pitch: String)
      -> String
    {
      "<w:font w:name=\"\(name)\"><w:altName w:val=\"\(other)\"/><w:panose1 w:val=\"\(panose)\"/>"
        + "<w:charset w:val=\"A3\"/><w:family w:val=\"\(family)\"/><w:pitch w:val=\"\(pitch)\"/></w:font>"
    }
    return "<w:fonts \(WordPackage.names)>"
      + font("Times New Roman", "Tinos", "02020603050405020304", "roman", "variable")
      + font("Courier New", "Liberation Mono", "02070309020205020404", "modern", "fixed")
      + "</w:fonts>"
  }()

  /// The number of the sheet in the middle of the top margin, 13 pt.
  static let numberedHeader =
    "<w:hdr \(WordPackage.names)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">2</w:t></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>"

  /// A theme in black and white; without one, some versions of Word offer to repair the file.
  static let theme: String = {
    let colors = [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "000000"), ("lt2", "FFFFFF"),
      ("accent1", "000000"), ("accent2", "333333"), ("accent3", "555555"), ("accent4", "777777"),
      ("accent5", "999999"), ("accent6", "BBBBBB"), ("hlink", "000000"), ("folHlink", "000000"),
    ].map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined()
    let face = "<a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let line = "<a:ln w=\"6350\">\(fill)</a:ln>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    func three(_ text: String) -> String { text + text + text }
    return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"VB\">"
      + "<a:themeElements><a:clrScheme name=\"VB\">\(colors)</a:clrScheme>"
      + "<a:fontScheme name=\"VB\"><a:majorFont>\(face)</a:majorFont><a:minorFont>\(face)</a:minorFont>"
      + "</a:fontScheme><a:fmtScheme name=\"VB\"><a:fillStyleLst>\(three(fill))</a:fillStyleLst>"
      + "<a:lnStyleLst>\(three(line))</a:lnStyleLst><a:effectStyleLst>\(three(effect))</a:effectStyleLst>"
      + "<a:bgFillStyleLst>\(three(fill))</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
  }()
}
