import Input

/// What the reader of delimited tables promises.
enum TableExam: Exam {
  static let tokens = [
    ",", ";", "\t", "\n", "\r\n", "\"", "\"\"", "\";\"", "\",\"", "sep=;\n", "sep=|\n", ";;;;\n",
    "\u{A0}", "\u{202F}", "985,5", "~990", "<990", "Đơn vị", "Tổng\nđiểm", "Nhóm I (600đ)", "ĐTC",
    "TĐ1", "Thanh Ho\u{301}a", "\u{FEFF}", "province", "\0",
  ]

  static func outcome(of input: [UInt8]) throws(Broken) -> Outcome {
    let file: SourceFile
    switch try self.file("scores.csv", input) {
    case .success(let text): file = text
    case .failure(let problem): return Outcome(problems: [problem], texts: [])
    }
    var problems = Problems()
    let table = Table(file, problems: &problems)
    for problem in problems.sorted.prefix(Outcome.mostProblems) { try check(problem, in: file) }
    guard !table.heads.isEmpty || problems.errorCount > 0 else {
      throw Broken("a table without heads is no problem")
    }
    for head in table.heads { try check(head, in: file.place) }
    for head in table.heads where head.text.utf8.contains(UInt8(ascii: "\n")) {
      throw Broken("the head \(head.text) has two lines")
    }
    for row in table.rows {
      guard row.cells.count == table.heads.count else {
        throw Broken("a row has \(row.cells.count) cells below \(table.heads.count) heads")
      }
      try check(row.place, of: "a row")
      for cell in row.cells { try check(cell, in: row.place) }
    }
    let texts = texts(of: table)
    if problems.isEmpty { try checkWritten(texts, columns: table.heads.count) }
    return Outcome(problems: problems.sorted, texts: texts)
  }

  private static func texts(of table: Table) -> [String] {
    table.heads.map(\.text) + table.rows.flatMap { $0.cells.map(\.text) }
  }

  /// A cell lies in its row and has no blank at an end.
  private static func check(_ cell: LocatedText, in row: Place) throws(Broken) {
    try check(cell.place, of: "the cell \(cell.text)")
    guard let inside = cell.place.range, let outside = row.range,
      outside.lowerBound <= inside.lowerBound, inside.upperBound <= outside.upperBound
    else { throw Broken("the cell \(cell.text) is not in its row") }
    let blanks: [Unicode.Scalar] = [" ", "\t", "\n", "\r", "\u{A0}", "\u{202F}"]
    let ends = [cell.text.unicodeScalars.first, cell.text.unicodeScalars.last].compactMap { $0 }
    guard !ends.contains(where: blanks.contains) else {
      throw Broken("the cell \(Escaped.text(Array(cell.text.utf8))) has a blank at an end")
    }
  }

  /// A table that was read, written with quotes around each cell, reads the same.
  private static func checkWritten(_ texts: [String], columns: Int) throws(Broken) {
    var written = ""
    for (index, text) in texts.enumerated() {
      // By scalars: a quote with a mark above it is a quote all the same.
      let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
      written += "\"" + String(String.UnicodeScalarView(doubled)) + "\""
      written += (index + 1).isMultiple(of: columns) ? "\n" : ";"
    }
    var problems = Problems()
    let table = Table(SourceFile(path: "written.csv", text: written), problems: &problems)
    guard problems.isEmpty, self.texts(of: table) == texts, table.heads.count == columns else {
      throw Broken("the table reads otherwise when it is written again: \(written)")
    }
  }
}
