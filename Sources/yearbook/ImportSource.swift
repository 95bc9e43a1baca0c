import Foundation
import Importing
import Input
import Publishing
import Spreadsheet

/// The file that an import reads.
struct ImportSource {
  /// The most hidden rows or columns that a warning names.
  private static let mostNamed = 10

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
      let list = names.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
      problems.report(
        Problem(
          "unknown-sheet",
          "the workbook has no sheet '\(name)'\(Suggestion.text(for: name, among: names)); there are"
            + " \(list)", at: Place(path: path)))
      return nil
    }
    return (sheets ?? book.sheets.filter { !$0.isHidden }).map { sheet in
      let shown = book.sheets.count > 1 ? "\(path)[\(sheet.name)]" : path
      for hidden in Self.hidden(in: sheet) {
        problems.report(
          .warning(
            "hidden-cells", "\(hidden) hidden and read like the others", at: Place(path: shown)))
      }
      return Grid(sheet, path: shown)
    }
  }

  /// The hidden rows and columns that hold something, each with its verb.
  private static func hidden(in sheet: WorkbookFile.Sheet) -> [String] {
    let rows = sheet.rows.filter(\.isHidden).map { String($0.number) }
    let filled = Set(sheet.rows.flatMap { $0.cells.map(\.column) }).sorted()
    let columns = filled.filter { column in
      sheet.hiddenColumns.contains { $0.contains(column) }
    }.map(CellAddress.letters)
    return [("row", rows), ("column", columns)].compactMap { what, names in
      guard let first = names.first else { return nil }
      guard names.count > 1 else { return "\(what) \(first) is" }
      let more = names.count > mostNamed ? " and \(names.count - mostNamed) more" : ""
      return "\(what)s \(names.prefix(mostNamed).joined(separator: ", "))\(more) are"
    }
  }

  private func bytes() throws -> [UInt8] {
    guard path != "-" else {
      let data = try FileHandle.standardInput.read(upToCount: WorkbookFile.mostBytes + 1)
      return Array(data ?? Data())
    }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    guard size <= WorkbookFile.mostBytes else {
      throw Refusal(
        "'\(path)' has more than \(WorkbookFile.mostBytes >> 20) MiB; save the sheet of scores alone"
      )
    }
    return Array(try Data(contentsOf: URL(filePath: path)))
  }
}
