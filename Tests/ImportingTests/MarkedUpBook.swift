import Spreadsheet
import Zip

/// A workbook of one sheet whose cells are XML, with styles and merged cells.
struct MarkedUpBook {
  private static let kinds =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Style 1 strikes a cell through.
  private static let styles = """
    <styleSheet><fonts><font/><font><strike/></font></fonts>
    <cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>
    """

  let bytes: [UInt8]

  /// - Parameters:
  ///   - rows: the cells, each a number, a text, or the XML of what is in `<is>`.
  ///   - struck: the addresses of the cells that are struck through.
  ///   - merged: the ranges that are merged.
  init(_ rows: [[String]], struck: Set<String> = [], merged: [String] = [], tab: String = "A") {
    var sheet = "<worksheet><sheetData>"
    for (row, cells) in rows.enumerated() {
      sheet += "<row r='\(row + 1)'>"
      for (column, text) in cells.enumerated() where !text.isEmpty {
        let address = "\(CellAddress(row: row + 1, column: column + 1))"
        let style = struck.contains(address) ? 1 : 0
        sheet += "<c r='\(address)' s='\(style)'"
        if Double(text) != nil {
          sheet += "><v>\(text)</v></c>"
        } else {
          let inside = text.hasPrefix("<") ? text : "<t>\(text)</t>"
          sheet += " t='inlineStr'><is>\(inside)</is></c>"
        }
      }
      sheet += "</row>"
    }
    sheet += "</sheetData><mergeCells>"
    for range in merged { sheet += "<mergeCell ref='\(range)'/>" }
    sheet += "</mergeCells></worksheet>"
    let parts = [
      (
        "_rels/.rels",
        "<Relationships><Relationship Id='a' Type='\(Self.kinds)/officeDocument'"
          + " Target='xl/workbook.xml'/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook><sheets><sheet name='\(tab)' r:id='b' xmlns:r='r'/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='b' Type='\(Self.kinds)/worksheet' Target='sheet.xml'/>"
          + "<Relationship Id='c' Type='\(Self.kinds)/styles' Target='styles.xml'/></Relationships>"
      ),
      ("xl/sheet.xml", sheet), ("xl/styles.xml", Self.styles),
    ]
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for (path, text) in parts { bytes += zip.entry(path, Array(text.utf8)) }
    self.bytes = bytes + zip.end()
  }
}
