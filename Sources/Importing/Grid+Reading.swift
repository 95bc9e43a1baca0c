import Emulation
public import Input
public import Spreadsheet

extension Grid {
  /// The cells of delimited text, such as a CSV file or what a spreadsheet program copies; rows have
  /// the numbers of their lines.
  public init(_ file: SourceFile, problems: inout Problems) {
    var line = 1
    var counted = 0
    var widths: [Int: Int] = [:]
    let rows = Table.rows(of: file, problems: &problems).map { row in
      let start = row.place.range?.lowerBound ?? counted
      line += file.bytes[counted..<start].count { $0 == UInt8(ascii: "\n") }
      counted = start
      widths[line] = row.cells.count
      let cells = row.cells.enumerated().filter { !$1.text.isEmpty }
      return Row(
        number: line, columns: cells.map { $0.offset + 1 },
        cells: cells.map { column, text in
          let address = CellAddress(row: line, column: column + 1)
          return Cell(
            address: address,
            text: LocatedText(text.text.inOneLine.withoutMarks, at: text.place), content: .text,
            flaw: Self.flaw(ofLines: text.text, in: address, at: text.place))
        })
    }
    self.init(rows: rows, file: file, widths: widths)
  }

  /// The cells of a sheet of a workbook; their places are in a text of a line for each row, with tabs
  /// between the cells.
  ///
  /// - Parameter path: the name of the workbook, and of the sheet where it has several.
  public init(_ sheet: WorkbookFile.Sheet, path: String) {
    var lines: [UInt8] = []
    var line = 1
    var ranges: [[Range<Int>]] = []
    for row in sheet.rows {
      while line < row.number {
        lines.append(UInt8(ascii: "\n"))
        line += 1
      }
      ranges.append(
        row.cells.map { cell in
          let start = lines.count
          lines += cell.value.text.inOneLine.withoutMarks.utf8
          defer { lines.append(UInt8(ascii: "\t")) }
          return start..<lines.count
        })
      lines.removeLast()
    }
    let file = SourceFile(path: path, text: String(decoding: lines, as: UTF8.self))
    let rows = zip(sheet.rows, ranges).map { row, ranges in
      Row(
        number: row.number, columns: row.cells.map(\.column),
        cells: zip(row.cells, ranges).map { cell, range in
          let address = CellAddress(row: row.number, column: cell.column)
          let place = Place(file, range)
          return Cell(
            address: address, text: LocatedText(file.text(range), at: place),
            content: cell.value.content,
            flaw: cell.value.flaw(in: address, at: place)
              ?? (cell.isStruck ? Self.flaw(ofStruck: cell.value, in: address, at: place) : nil)
              ?? Self.flaw(ofLines: cell.value.text, in: address, at: place))
        })
    }
    self.init(rows: rows, merged: sheet.merged, file: file, tab: sheet.name)
  }

  private static func flaw(
    ofStruck value: WorkbookFile.Value, in address: CellAddress, at place: Place
  ) -> Problem {
    ImportProblem.cellStruck(value.text.inOneLine, address).at(place)
  }

  /// Why a cell of several lines, each a number, holds none.
  private static func flaw(ofLines text: String, in address: CellAddress, at place: Place)
    -> Problem?
  {
    guard text.utf8.count <= 100, text.contains(where: \.isNewline) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline).map(\.inOneLine).filter { !$0.isEmpty }
    guard lines.count > 1, lines.allSatisfy({ WrittenPoints($0) != nil }) else { return nil }
    return ImportProblem.severalNumbers(lines, address).at(place)
  }
}

extension WorkbookFile.Value {
  /// What the value is for those who read it.
  fileprivate var content: Grid.Content {
    switch self {
    case .text: .text
    case .number(let number): .number(number)
    case .percentage(let number): .percentage(number)
    case .date, .boolean, .error, .uncalculated: .other
    }
  }

  /// Why the value cannot be taken over as points or a name.
  fileprivate func flaw(in address: CellAddress, at place: Place) -> Problem? {
    switch self {
    case .text, .number, .percentage: nil
    case .date(let date):
      ImportProblem.date(date, address).at(place)
    case .boolean:
      ImportProblem.flag(address).at(place)
    case .error(let error):
      ImportProblem.formulaError(error, address).at(place)
    case .uncalculated:
      ImportProblem.notCalculated(address).at(place)
    }
  }
}
