import Formats
import Zip

/// The files that make up an XLSX file.
struct WorkbookParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var sheets: [Workbook.Sheet]
  private var writer = SheetWriter()

  /// The parts of a workbook.
  init(_ workbook: consuming Workbook) {
    sheets = workbook.sheets
  }

  /// The paths of the files in the order of the zip, in which they are written: looks and shared texts
  /// are known after the sheets.
  var paths: [String] {
    ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
      + sheets.indices.map(Self.path(ofSheet:)) + ["xl/styles.xml", "xl/sharedStrings.xml"]
  }

  /// Adds the bytes of a file, and forgets the cells that are written.
  mutating func write(_ path: String, to file: inout PackedFile) {
    if let index = sheets.indices.first(where: { Self.path(ofSheet: $0) == path }) {
      writer.write(sheets[index], isFirst: index == 0, to: &file)
      sheets[index].cells.removeAll()
      return
    }
    if path == "xl/sharedStrings.xml" { return writer.strings.write(to: &file.bytes) }
    let xml =
      switch path {
      case "[Content_Types].xml": Self.contentTypes(sheets: sheets.count)
      case "_rels/.rels": Self.rootRelations
      case "xl/workbook.xml":
        Self.workbook(sheets, names: SheetNames.allowed(for: sheets.map(\.name)))
      case "xl/_rels/workbook.xml.rels": Self.workbookRelations(sheets: sheets.count)
      default: writer.styles.xml
      }
    file.bytes += xml.utf8
  }

  private static func path(ofSheet index: Int) -> String {
    "xl/worksheets/sheet\(index + 1).xml"
  }

  private static func contentTypes(sheets: Int) -> String {
    let own = "application/vnd.openxmlformats-package.relationships+xml"
    var xml = declaration + "<Types xmlns=\"\(package)/content-types\">"
    xml += "<Default Extension=\"rels\" ContentType=\"\(own)\"/>"
    xml += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    func add(_ path: String, _ type: String) {
      xml += "<Override PartName=\"/xl/\(path)\" ContentType=\"\(kind).\(type)+xml\"/>"
    }
    add("workbook.xml", "sheet.main")
    for number in 1...sheets { add("worksheets/sheet\(number).xml", "worksheet") }
    add("styles.xml", "styles")
    add("sharedStrings.xml", "sharedStrings")
    return xml + "</Types>"
  }

  private static let rootRelations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"

  private static func workbookRelations(sheets: Int) -> String {
    var xml = declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    for number in 1...sheets {
      xml += relation(number, "worksheet", "worksheets/sheet\(number).xml")
    }
    xml += relation(sheets + 1, "styles", "styles.xml")
    xml += relation(sheets + 2, "sharedStrings", "sharedStrings.xml")
    return xml + "</Relationships>"
  }

  private static func relation(_ number: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(number)\" Type=\"\(relations)/\(type)\" Target=\"\(target)\"/>"
  }

  private static func workbook(_ sheets: [Workbook.Sheet], names: [String]) -> String {
    var xml = declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\">"
    xml += "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>"
    for (index, name) in names.enumerated() {
      let number = index + 1
      xml +=
        "<sheet name=\"\(Escaping.xml.escaped(name))\" sheetId=\"\(number)\" r:id=\"rId\(number)\"/>"
    }
    xml += "</sheets>"
    let ranges = zip(sheets, names).enumerated().flatMap { index, sheet in
      definedNames(of: sheet.0, called: sheet.1, number: index)
    }
    if !ranges.isEmpty { xml += "<definedNames>\(ranges.joined())</definedNames>" }
    return xml + "</workbook>"
  }

  /// The ranges that programs know by name: what is filtered, and the heads to repeat in print.
  private static func definedNames(
    of sheet: Workbook.Sheet, called name: String, number: Int
  ) -> [String] {
    let quoted = Escaping.xml.escaped(
      "'"
        + name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'")
    let start = "<definedName name=\"_xlnm."
    var ranges: [String] = []
    if sheet.hasFilter, let range = SheetWriter.filterRange(sheet) {
      let (rows, last) = (range.rows, CellAddress.letters(ofColumn: range.columns.upperBound))
      ranges.append(
        "\(start)_FilterDatabase\" localSheetId=\"\(number)\" hidden=\"1\">\(quoted)"
          + "!$A$\(rows.lowerBound):$\(last)$\(rows.upperBound)</definedName>")
    }
    let heads = min(sheet.headRows, sheet.cells.rowCount)
    if heads > sheet.titleRows {
      ranges.append(
        "\(start)Print_Titles\" localSheetId=\"\(number)\">\(quoted)!$\(sheet.titleRows + 1):$\(heads)"
          + "</definedName>")
    }
    return ranges
  }
}
