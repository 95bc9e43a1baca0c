import Foundation
import Input

/// A sheet of scores as `new year` writes it: its members are named, and nothing is filled in.
enum UnfilledSheet {
  /// Whether the file at a path is one.
  static func stands(at path: String) throws -> Bool {
    var problems = Problems()
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    guard let file = problems.collect(try SourceFile(path: path, data: bytes)) else { return false }
    let table = Table(file, problems: &problems)
    let last = ["total", "rank", "note"]
    let heads = Array(table.heads.map(\.text).suffix(last.count))
    guard problems.isEmpty, heads == last || heads == last.compactMap(KeyWord.head) else {
      return false
    }
    return table.rows.allSatisfy { row in row.cells.dropFirst().allSatisfy(\.text.isEmpty) }
  }
}
