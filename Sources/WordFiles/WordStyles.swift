/// The styles of a Word file: one for each box of Decree 30/2020/NĐ-CP, annex I, so that a clerk changes one style and
/// not forty paragraphs.
enum WordStyles {
  /// A style of paragraphs: its id, its name, what it says of the paragraph and of its text.
  private struct Style {
    let id: String
    let name: String
    var base = "Normal"
    var paragraph = ""
    var run = ""
    /// A style that Word has, not one of our own.
    var isBuiltIn = false
  }

  static func xml(language: String) -> String {
    let font = "Times New Roman"
    let defaults =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\""
      + " w:eastAsia=\"\(font)\" w:cs=\"\(font)\"/><w:color w:val=\"000000\"/>\(size(14))"
      + "<w:lang w:val=\"\(WordXML.attribute(language))\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/>"
      + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    return "<w:styles \(WordPackage.names)>\(defaults)"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
      + "<w:qFormat/></w:style>"
      + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
      + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
      + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
      + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:tblCellMar>\(margins(108))</w:tblCellMar></w:tblPr></w:style>"
      + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>"
      + "<w:semiHidden/></w:style>" + all.map(written).joined() + table + "</w:styles>"
  }

  private static func written(_ style: Style) -> String {
    "<w:style w:type=\"paragraph\"\(style.isBuiltIn ? "" : " w:customStyle=\"1\"") w:styleId=\"\(style.id)\">"
      + "<w:name w:val=\"\(style.name)\"/><w:basedOn w:val=\"\(style.base)\"/><w:qFormat/>"
      + (style.paragraph.isEmpty ? "" : "<w:pPr>\(style.paragraph)</w:pPr>")
      + (style.run.isEmpty ? "" : "<w:rPr>\(style.run)</w:rPr>") + "</w:style>"
  }

  private static func margins(_ side: Int) -> String {
    "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"\(side)\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"\(side)\" w:type=\"dxa\"/>"
  }

  /// The table of a paper: thin black lines, 12 pt.
  private static let table: String = {
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }.joined()
    return
      "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"VBTable\"><w:name w:val=\"VB Bảng\"/>"
      + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\(sides)</w:tblBorders>"
      + "<w:tblCellMar>\(margins(80))</w:tblCellMar></w:tblPr></w:style>"
  }()

  private static let bold = "<w:b/><w:bCs/>"
  private static let italic = "<w:i/><w:iCs/>"
  private static let caps = "<w:caps/>"

  private static func size(_ points: Int) -> String {
    "<w:sz w:val=\"\(points * 2)\"/><w:szCs w:val=\"\(points * 2)\"/>"
  }

  private static func space(_ before: Int, _ after: Int = 0, line: Int? = nil) -> String {
    let height = line.map { " w:line=\"\($0)\" w:lineRule=\"atLeast\"" } ?? ""
    return "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"\(height)/>"
  }

  private static func align(_ side: String) -> String { "<w:jc w:val=\"\(side)\"/>" }

  private static let keep = "<w:keepNext/>"
  private static let heading = "<w:keepNext/><w:keepLines/>"
  private static let inset = "<w:ind w:firstLine=\"720\"/>"
  private static let center = align("center")

  private static func number(_ level: Int) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>"
  }

  private static func outline(_ level: Int) -> String { "<w:outlineLvl w:val=\"\(level)\"/>" }

  private static let all: [Style] =
    [
      Style(
        id: "BodyText", name: "Body Text", paragraph: space(120, line: 336) + inset + align("both"),
        isBuiltIn: true),
      Style(
        id: "Heading1", name: "heading 1",
        paragraph: heading + number(0) + space(180, line: 336) + inset + align("both") + outline(0),
        run: bold + caps, isBuiltIn: true),
      Style(
        id: "Heading2", name: "heading 2",
        paragraph: heading + number(1) + space(180, line: 336) + inset + align("both") + outline(1),
        run: bold, isBuiltIn: true),
      Style(
        id: "Heading4", name: "heading 4",
        paragraph: heading + space(180, line: 336) + inset + align("both") + outline(3),
        run: bold + italic, isBuiltIn: true),
      Style(
        id: "VBMuc", name: "VB Mục",
        paragraph: heading + space(180, line: 336) + inset + align("both") + outline(0), run: bold),
      Style(
        id: "VBTieumuc", name: "VB Tiểu mục",
        paragraph: heading + space(180, line: 336) + inset + align("both") + outline(1), run: bold),
      Style(
        id: "Title", name: "Title", paragraph: heading + space(240, 120) + center + outline(0),
        run: bold + size(16), isBuiltIn: true),
      Style(id: "Header", name: "header", paragraph: center, run: size(13), isBuiltIn: true),
      Style(
        id: "Caption", name: "caption", paragraph: keep + space(120, 60) + center,
        run: bold + size(12), isBuiltIn: true),
      Style(
        id: "Quote", name: "Quote",
        paragraph: space(120, line: 336) + "<w:ind w:left=\"720\"/>" + align("both"), run: italic,
        isBuiltIn: true),
    ] + head + foot + body

  /// Boxes 1 to 5 and 11.
  private static let head = [
    Style(id: "VBQuochieu", name: "VB Quốc hiệu", paragraph: center, run: bold + caps + size(12)),
    Style(id: "VBTieungu", name: "VB Tiêu ngữ", paragraph: center, run: bold + size(13)),
    Style(
      id: "VBCoquanchuquan", name: "VB Cơ quan chủ quản", paragraph: center, run: caps + size(12)),
    Style(
      id: "VBCoquan", name: "VB Cơ quan ban hành", paragraph: center, run: bold + caps + size(12)),
    Style(id: "VBSo", name: "VB Số, ký hiệu", paragraph: space(120) + center, run: size(13)),
    Style(
      id: "VBNgay", name: "VB Địa danh, ngày tháng", paragraph: space(120) + center,
      run: italic + size(13)),
    Style(
      id: "VBVeviec", name: "VB Về việc", paragraph: space(120) + center, run: size(12)),
    Style(
      id: "VBDuthao", name: "VB Dự thảo", paragraph: space(120) + center,
      run: bold + caps + size(13)),
    Style(
      id: "VBDongkhung", name: "VB Đóng khung", paragraph: space(160) + center,
      run: bold + caps + size(13)),
    Style(
      id: "VBDuongke", name: "VB Đường kẻ",
      paragraph: keep
        + "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
        + "<w:spacing w:before=\"30\" w:after=\"0\" w:line=\"40\" w:lineRule=\"exact\"/>",
      run: "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"),
    Style(
      id: "VBTenloai", name: "VB Tên loại", paragraph: heading + space(280) + center,
      run: bold + caps + size(14)),
    Style(
      id: "VBTrichyeu", name: "VB Trích yếu", paragraph: heading + center, run: bold + size(14)),
    Style(id: "VBKinhgui", name: "VB Kính gửi", paragraph: space(60) + "<w:ind w:left=\"1700\"/>"),
  ]

  /// Boxes 7 and 9; the room for signature and seal is above the name.
  private static let foot = [
    Style(id: "VBChucvu", name: "VB Chức vụ", paragraph: keep + center, run: bold + caps),
    Style(id: "VBHoten", name: "VB Họ tên", paragraph: space(1474) + center, run: bold),
    Style(
      id: "VBNoinhantua", name: "VB Nơi nhận (tựa)", paragraph: keep, run: bold + italic + size(12)),
    Style(id: "VBNoinhan", name: "VB Nơi nhận", run: size(11)),
  ]

  private static let body = [
    Style(id: "VBCancu", name: "VB Căn cứ", base: "BodyText", run: italic),
    Style(id: "VBNghieng", name: "VB Chữ nghiêng", base: "BodyText", run: italic),
    Style(id: "VBLuuy", name: "VB Lưu ý", paragraph: space(160) + center, run: italic + size(11)),
    Style(
      id: "VBDanhsach", name: "VB Danh sách",
      paragraph: space(120, line: 336) + "<w:ind w:left=\"720\"/>" + align("both")),
    Style(id: "VBMa", name: "VB Mã", paragraph: space(120), run: size(11)),
    Style(id: "VBHinh", name: "VB Hình", paragraph: space(180) + center),
    Style(
      id: "VBChuthich", name: "VB Chú thích", paragraph: space(60) + center, run: italic + size(12)),
    Style(
      id: "VBDaubang", name: "VB Đầu bảng", paragraph: space(40, 40) + center, run: bold + size(12)),
    Style(id: "VBOtrong", name: "VB Ô bảng", paragraph: space(40, 40), run: size(12)),
    Style(id: "VBPhuluc", name: "VB Phụ lục", paragraph: heading + center + outline(0), run: bold),
    Style(id: "VBTenphuluc", name: "VB Tên phụ lục", paragraph: heading + center, run: bold + caps),
    Style(id: "VBKemtheo", name: "VB Kèm theo", paragraph: space(0, 240) + center, run: italic),
    Style(
      id: "VBKhoangtrong", name: "VB Khoảng trống",
      paragraph: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
      run: "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"),
  ]
}
