/// The sheets of a part of a paper: their size, margins and count.
struct WordSection {
  let width: Int
  let height: Int
  /// Top, right, bottom and left margin in twentieths of a point.
  let margins: (top: Int, right: Int, bottom: Int, left: Int)
  /// Whether the first sheet has no number.
  var hidesFirst = false

  var textWidth: Int { width - margins.left - margins.right }

  /// A4 as Decree 30/2020/NĐ-CP, annex I, has it.
  static let portrait = WordSection(
    width: 11_906, height: 16_838, margins: (1_417, 1_134, 1_134, 1_984))
  /// A4 on its side, for broad tables.
  static let landscape = WordSection(
    width: 16_838, height: 11_906, margins: (1_417, 850, 1_134, 1_701))

  /// The sheets of a part of a page.
  init(of element: HTMLElement) {
    let isAnnex = element.has("annex")
    self =
      isAnnex && element.has("scores") || element.has("across") ? Self.landscape : Self.portrait
    hidesFirst = !isAnnex
  }

  private init(
    width: Int, height: Int, margins: (top: Int, right: Int, bottom: Int, left: Int)
  ) {
    (self.width, self.height, self.margins) = (width, height, margins)
  }

  /// Its properties; every section counts its sheets anew from 1.
  var xml: String {
    let turn = width > height ? " w:orient=\"landscape\"" : ""
    let margins = margins
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId7\"/>"
      + "<w:headerReference w:type=\"first\" r:id=\"rId6\"/><w:type w:val=\"nextPage\"/>"
      + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(turn)/>"
      + "<w:pgMar w:top=\"\(margins.top)\" w:right=\"\(margins.right)\" w:bottom=\"\(margins.bottom)\""
      + " w:left=\"\(margins.left)\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
      + "<w:pgNumType w:start=\"1\"/>\(hidesFirst ? "<w:titlePg/>" : "")</w:sectPr>"
  }
}
