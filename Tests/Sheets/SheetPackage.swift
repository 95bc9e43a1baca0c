import Zip

/// A workbook of made-up sheets, as XML in a zip file.
struct SheetPackage {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"

  private var strings: [String] = []
  private var places: [String: Int] = [:]
  private var formats = ["General"]
  private let isInline: Bool
  private let prefix: String

  /// Texts stand in the cells or in a table of their own; names of elements may have a prefix.
  init(isInline: Bool, prefix: String) {
    self.isInline = isInline
    self.prefix = prefix.isEmpty ? "" : "\(prefix):"
  }

  /// The file.
  mutating func bytes(_ pages: [SheetPage]) -> [UInt8] {
    let space = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    let p = prefix
    var parts: [(String, String)] = []
    var listed = ""
    var targets = ""
    for (index, page) in pages.enumerated() {
      let name = "worksheets/sheet\(index + 1).xml"
      parts.append(
        (
          "xl/\(name)",
          "<\(p)worksheet \(space)=\"\(Self.main)\">\(sheet(page))</\(p)worksheet>"
        ))
      listed +=
        "<\(p)sheet name=\"\(Self.escaped(page.name))\" sheetId=\"\(index + 1)\""
        + " r:id=\"r\(index + 1)\"/>"
      targets += Self.relation("r\(index + 1)", "worksheet", name)
    }
    targets += Self.relation("r900", "sharedStrings", "sharedStrings.xml")
    targets += Self.relation("r901", "styles", "styles.xml")
    let items = strings.map { "<\(p)si>\(text($0))</\(p)si>" }.joined()
    let own = formats.enumerated().dropFirst().map { index, format in
      "<\(p)numFmt numFmtId=\"\(163 + index)\" formatCode=\"\(Self.escaped(format))\"/>"
    }.joined()
    let styles = formats.indices.map { "<\(p)xf numFmtId=\"\($0 == 0 ? 0 : 163 + $0)\"/>" }.joined()
    parts += [
      ("[Content_Types].xml", Self.types(pages.count)),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.package)relationships\">"
          + Self.relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<\(p)workbook \(space)=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">"
          + "<\(p)sheets>\(listed)</\(p)sheets></\(p)workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(Self.package)relationships\">\(targets)</Relationships>"
      ),
      ("xl/sharedStrings.xml", "<\(p)sst \(space)=\"\(Self.main)\">\(items)</\(p)sst>"),
      (
        "xl/styles.xml",
        "<\(p)styleSheet \(space)=\"\(Self.main)\"><\(p)numFmts>\(own)</\(p)numFmts>"
          + "<\(p)cellXfs>\(styles)</\(p)cellXfs></\(p)styleSheet>"
      ),
    ]
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for (path, text) in parts { bytes += zip.entry(path, Array(text.utf8)) }
    return bytes + zip.end()
  }

  private static func relation(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(type)\" Target=\"\(target)\"/>"
  }

  /// What kind each part is, which other programs want to know.
  private static func types(_ sheets: Int) -> String {
    let parts =
      ["workbook.xml": "sheet.main", "styles.xml": "styles", "sharedStrings.xml": "sharedStrings"]
      .merging(
        (1...sheets).map { ("worksheets/sheet\($0).xml", "worksheet") }, uniquingKeysWith: { $1 })
    let overrides = parts.sorted { $0.key < $1.key }.map { path, kind in
      "<Override PartName=\"/xl/\(path)\" ContentType=\"application/"
        + "vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml\"/>"
    }.joined()
    return "<Types xmlns=\"\(package)content-types\"><Default Extension=\"rels\" ContentType=\""
      + "application/vnd.openxmlformats-package.relationships+xml\"/>\(overrides)</Types>"
  }

  private mutating func sheet(_ page: SheetPage) -> String {
    var rows = ""
    for (index, row) in page.rows.enumerated() {
      rows += "<\(prefix)row r=\"\(index + 1)\">"
      for (column, cell) in row.enumerated() { rows += xml(cell, Self.address(index, column)) }
      rows += "</\(prefix)row>"
    }
    let merged = page.merged.map { rows, columns in
      "<\(prefix)mergeCell ref=\"\(Self.address(rows.lowerBound, columns.lowerBound)):"
        + "\(Self.address(rows.upperBound, columns.upperBound))\"/>"
    }.joined()
    let ranges = merged.isEmpty ? "" : "<\(prefix)mergeCells>\(merged)</\(prefix)mergeCells>"
    return "<\(prefix)sheetData>\(rows)</\(prefix)sheetData>\(ranges)"
  }

  private mutating func xml(_ cell: SheetCell, _ address: String) -> String {
    let p = prefix
    switch cell {
    case .blank, .left, .up: return "<\(p)c r=\"\(address)\"/>"
    case .number(let number, let format):
      return "<\(p)c r=\"\(address)\" s=\"\(style(format))\"><\(p)v>\(number)</\(p)v></\(p)c>"
    case .formula(let formula, let stored):
      return "<\(p)c r=\"\(address)\"><\(p)f>\(Self.escaped(formula))</\(p)f>"
        + "<\(p)v>\(stored)</\(p)v></\(p)c>"
    case .text(let shown) where isInline:
      return "<\(p)c r=\"\(address)\" t=\"inlineStr\"><\(p)is>\(text(shown))</\(p)is></\(p)c>"
    case .text(let shown):
      let place = places[shown] ?? strings.count
      if place == strings.count {
        strings.append(shown)
        places[shown] = place
      }
      return "<\(p)c r=\"\(address)\" t=\"s\"><\(p)v>\(place)</\(p)v></\(p)c>"
    }
  }

  private mutating func style(_ format: String) -> Int {
    if let known = formats.firstIndex(of: format) { return known }
    formats.append(format)
    return formats.count - 1
  }

  private func text(_ text: String) -> String {
    "<\(prefix)t xml:space=\"preserve\">\(Self.escaped(text))</\(prefix)t>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("\n", with: "&#10;")
  }

  /// `AB7` for row 6 and column 27.
  static func address(_ row: Int, _ column: Int) -> String {
    var letters = ""
    var left = column + 1
    while left > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (left - 1) % 26))) + letters
      left = (left - 1) / 26
    }
    return "\(letters)\(row + 1)"
  }
}
