import Testing

@testable import WordFiles

/// The order of children that ECMA-376 (transitional) has for the elements that papers need.
enum SchemaOrder {
  private static let orders: [String: String] = [
    "w:pPr":
      "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr",
    "w:rPr":
      "rStyle rFonts b bCs i iCs caps strike noProof color spacing kern sz szCs u shd vertAlign lang",
    "w:tblPr": "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "w:tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "w:trPr": "cantSplit trHeight tblHeader",
    "w:tbl": "tblPr tblGrid tr",
    "w:tr": "trPr tc",
    "w:sectPr":
      "headerReference footerReference footnotePr type pgSz pgMar pgBorders pgNumType cols titlePg",
    "w:pBdr": "top left bottom right between",
    "w:tblBorders": "top left bottom right insideH insideV",
    "w:tblCellMar": "top left bottom right",
    "w:style":
      "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr",
    "w:lvl": "start numFmt pStyle suff lvlText lvlJc pPr rPr",
    "w:numbering": "abstractNum num",
    "w:font": "altName panose1 charset family pitch",
    "w:settings":
      "zoom defaultTabStop characterSpacingControl footnotePr compat themeFontLang decimalSymbol listSeparator",
  ]
  /// What may be there several times.
  private static let repeated: Set<String> = [
    "w:tr", "w:tc", "w:headerReference", "w:abstractNum", "w:num", "w:gridCol",
  ]

  /// Reports children in another order, twice, or unknown, and cells that do not end in a paragraph.
  static func check(_ element: HTMLElement, in path: String) {
    if let order = orders[element.name]?.split(separator: " ").map({ "w:\($0)" }) {
      let positions = element.elements.map { order.firstIndex(of: $0.name) ?? -1 }
      #expect(
        !positions.contains(-1), "\(path): \(element.name) has \(element.elements.map(\.name))")
      #expect(
        positions == positions.sorted(), "\(path): \(element.name) \(element.elements.map(\.name))")
      let names = element.elements.map(\.name).filter { !repeated.contains($0) }
      #expect(names.count == Set(names).count, "\(path): \(element.name) \(names)")
    }
    if element.name == "w:tc" { #expect(element.elements.last?.name == "w:p", "\(path)") }
    if element.name == "w:t" { #expect(element["xml:space"] == "preserve", "\(path)") }
    for (one, next) in zip(element.elements, element.elements.dropFirst()) {
      #expect(one.name != "w:tbl" || next.name != "w:tbl", "\(path): two tables touch")
    }
    for child in element.elements { check(child, in: path) }
  }
}
