import Formats

/// Pieces of WordprocessingML (ECMA-376, part 1, transitional).
///
/// Word answers children in a wrong order with "unreadable content"; what their order is stands here once.
enum WordXML {
  /// What may be said of a paragraph, in the order of the schema (CT_PPr).
  enum Paragraph: Int, CaseIterable {
    case pStyle, keepNext, keepLines, pageBreakBefore, numPr, pBdr, shd, tabs, spacing, ind, jc
    case outlineLvl, rPr, sectPr
  }

  /// What may be said of a run of text, in the order of the schema (CT_RPr).
  enum Run: Int, CaseIterable {
    case rStyle, rFonts, b, bCs, i, iCs, caps, strike, noProof, color, sz, szCs, u, vertAlign, lang
  }

  /// A text as XML writes it.
  static func escaped(_ text: String) -> String { Escaping.xml.escaped(text) }

  /// A text as the value of an attribute.
  static func attribute(_ text: String) -> String { Escaping.line.escaped(text) }

  /// An element without content; attributes in pairs, those of the word namespace without their prefix.
  static func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) -> String {
    let written = attributes.map { " w:\($0.key)=\"\(attribute($0.value))\"" }.joined()
    return "<w:\(name)\(written)/>"
  }

  /// An element with content.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String
  ) -> String {
    let written = attributes.map { " w:\($0.key)=\"\(attribute($0.value))\"" }.joined()
    return "<w:\(name)\(written)>\(content)</w:\(name)>"
  }

  /// The length of millimetres in twentieths of a point.
  static func twips(_ millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }
}

/// What is said of a paragraph, each thing at most once, written in the order of the schema.
struct ParagraphProperties {
  private var parts: [WordXML.Paragraph: String] = [:]

  init(style: String? = nil) {
    if let style { parts[.pStyle] = WordXML.element("pStyle", ["val": style]) }
  }

  subscript(part: WordXML.Paragraph) -> String? {
    get { parts[part] }
    set { parts[part] = newValue }
  }

  mutating func keepWithNext() { parts[.keepNext] = WordXML.element("keepNext") }

  mutating func align(_ side: String) { parts[.jc] = WordXML.element("jc", ["val": side]) }

  /// Room before and after, in twentieths of a point.
  mutating func space(before: Int, after: Int = 0) {
    parts[.spacing] = WordXML.element(
      "spacing", ["before": String(before), "after": String(after)])
  }

  mutating func indent(left: Int, right: Int = 0, firstLine: Int = 0) {
    parts[.ind] = WordXML.element(
      "ind", ["left": String(left), "right": String(right), "firstLine": String(firstLine)])
  }

  var xml: String {
    let written = WordXML.Paragraph.allCases.compactMap { parts[$0] }.joined()
    return written.isEmpty ? "" : "<w:pPr>\(written)</w:pPr>"
  }
}

/// How a run of text looks, written in the order of the schema.
struct RunProperties {
  var isBold = false
  var isItalic = false
  var isStruck = false
  var isUnderlined = false
  var isCode = false
  /// `superscript` or `subscript`.
  var place: String?
  /// In half points, where it differs from the paragraph's.
  var size: Int?
  /// A tag of BCP 47, where it differs from the document's.
  var language: String?

  var xml: String {
    var parts: [WordXML.Run: String] = [:]
    if isCode {
      parts[.rFonts] = WordXML.element(
        "rFonts", ["ascii": "Courier New", "hAnsi": "Courier New", "cs": "Courier New"])
      parts[.noProof] = WordXML.element("noProof")
    }
    if isBold { (parts[.b], parts[.bCs]) = (WordXML.element("b"), WordXML.element("bCs")) }
    if isItalic { (parts[.i], parts[.iCs]) = (WordXML.element("i"), WordXML.element("iCs")) }
    if isStruck { parts[.strike] = WordXML.element("strike") }
    if isUnderlined { parts[.u] = WordXML.element("u", ["val": "single"]) }
    if let place { parts[.vertAlign] = WordXML.element("vertAlign", ["val": place]) }
    if let size {
      parts[.sz] = WordXML.element("sz", ["val": String(size)])
      parts[.szCs] = WordXML.element("szCs", ["val": String(size)])
    }
    if let language { parts[.lang] = WordXML.element("lang", ["val": language]) }
    let written = WordXML.Run.allCases.compactMap { parts[$0] }.joined()
    return written.isEmpty ? "" : "<w:rPr>\(written)</w:rPr>"
  }
}
