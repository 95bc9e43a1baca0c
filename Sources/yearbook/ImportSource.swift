import Foundation
import Importing
import Input
import Publishing
import Spreadsheet

/// The file that an import reads.
struct ImportSource {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The sheets that may hold scores: the one that is asked for, or all that are not hidden.
  ///
  /// Reports a workbook that cannot be read, a sheet that is not there, and warns of what is hidden.
  func grids(_ name: String?, _ problems: inout Problems) throws -> [Grid]? {
    let bytes = try bytes()
    let shown = path == "-" ? "standard input" : path
    if let other = OtherFormat(bytes: bytes) {
      problems.report(other.problem(at: Place(path: shown)))
      return nil
    }
    guard bytes.starts(with: [0x50, 0x4B]) || path.lowercased().hasSuffix(".xlsx") else {
      guard let file = problems.collect(try SourceFile(path: shown, data: bytes)) else {
        return nil
      }
      return [Grid(file, problems: &problems)]
    }
    guard let book = problems.collect(try WorkbookFile(path: path, bytes: bytes)) else {
      return nil
    }
    let sheets = name.map { name in book.sheets.filter { $0.name == name } }
    if let sheets, sheets.isEmpty, let name {
      let names = book.sheets.map(\.name)
      problems.report(
        CommandProblem.unknownSheet(
          name, nearest: Suggestion.nearest(to: name, among: names), known: Array(names.prefix(20))
        ).at(Place(path: path)))
      return nil
    }
    if sheets == nil {
      for sheet in book.sheets where sheet.isHidden && Self.holdsFigures(sheet) {
        problems.report(CommandProblem.hiddenSheet(sheet.name).at(Place(path: path)))
      }
    }
    return (sheets ?? book.sheets.filter { !$0.isHidden }).map { sheet in
      let shown = book.sheets.count > 1 ? "\(path)[\(sheet.name)]" : path
      for hidden in Self.hidden(in: sheet) { problems.report(hidden.at(Place(path: shown))) }
      return Grid(sheet, path: shown)
    }
  }

  private static func holdsFigures(_ sheet: WorkbookFile.Sheet) -> Bool {
    sheet.rows.contains { row in
      row.cells.contains { cell in
        switch cell.value {
        case .number, .percentage, .uncalculated: true
        case .text(let text): Double(text.replacing(",", with: ".")) != nil
        case .date, .boolean, .error: false
        }
      }
    }
  }

  /// The hidden rows and columns that hold something.
  private static func hidden(in sheet: WorkbookFile.Sheet) -> [CommandProblem] {
    let rows = sheet.rows.filter(\.isHidden).map { String($0.number) }
    let filled = Set(sheet.rows.flatMap { $0.cells.map(\.column) }).sorted()
    let columns = filled.filter { column in
      sheet.hiddenColumns.contains { $0.contains(column) }
    }.map(CellAddress.letters)
    return (rows.isEmpty ? [] : [.hiddenRows(rows)])
      + (columns.isEmpty ? [] : [.hiddenColumns(columns)])
  }

  private func bytes() throws -> [UInt8] {
    guard path != "-" else {
      let data = try FileHandle.standardInput.read(upToCount: WorkbookFile.mostBytes + 1)
      return Array(data ?? Data())
    }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    guard size <= WorkbookFile.mostBytes else {
      throw Refusal(
        "'\(path)' has more than \(WorkbookFile.mostBytes >> 20) MiB; save the sheet of scores alone",
        vi:
          "'\(path)' lớn hơn \(WorkbookFile.mostBytes >> 20) MiB; hãy lưu riêng trang tính bảng điểm"
      )
    }
    return Array(try Data(contentsOf: URL(filePath: path)))
  }
}
