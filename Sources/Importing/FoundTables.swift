import Emulation
import Input

/// The tables of a workbook that are read, and what is not.
struct FoundTables {
  /// The tables, with what their columns and rows are called by before their own names.
  private(set) var chosen: [(layout: SheetLayout, prefix: String)] = []
  /// The workbook of each table; none where there is one workbook.
  private(set) var books: [String] = []
  /// All tables of the sheet, each with its number and where it is.
  private(set) var descriptions: [Bilingual] = []
  /// The sheets and tables that are not read, and why.
  private(set) var leftOut: [(row: Bilingual, text: Bilingual)] = []
  /// The sheet, or the workbook where several are read together.
  private(set) var source = ""
  /// The number of workbooks that are read together; 0 where there is one.
  private var bookCount = 0

  /// The same as it is shown.
  var shownSource: Bilingual {
    bookCount == 0 ? Bilingual(same: source) : Bilingual(source, vi: "\(bookCount) tệp Excel")
  }

  /// Finds the tables of the only sheet that names members, or that does so for the year; else of all sheets
  /// of one member each.
  init?(
    _ grids: [Grid], _ vocabulary: SheetVocabulary, _ choices: ImportChoices,
    _ problems: inout Problems
  ) {
    let sheets = grids.map { grid in
      var own = Problems()
      let tables = SheetTables(
        grid, vocabulary, leftOut: { choices.leavesOut([$0], vocabulary) }, &own
      ).tables
      return (grid: grid, tables: tables, problems: own)
    }
    let all = sheets.filter { !$0.tables.isEmpty }
    let scored = all.filter { $0.tables.contains { $0.headsPoints(vocabulary) } }
    let named = scored.isEmpty ? all : scored
    let years = named.map { Self.years(of: $0.tables) }
    let own = Self.only(of: choices.titleYear ?? vocabulary.year, years)
    guard let only = own.map({ named[$0] }) ?? named.first else {
      guard takeForms(of: grids, vocabulary, choices, &problems) else { return nil }
      return
    }
    guard named.count < 2 || own != nil else {
      let isOfOthers = years.allSatisfy { !$0.isEmpty && !$0.contains(vocabulary.year) }
      problems.report(
        ImportProblem.severalSheets(
          named.map { $0.grid.tab ?? $0.grid.name }, noneOf: isOfOthers ? vocabulary.year : nil
        )
        .at(Place(path: grids[0].book)))
      return nil
    }
    problems.report(only.problems)
    source = only.grid.name
    guard choose(only.tables, choices, &problems) else { return nil }
    leaveOutOtherYears(vocabulary, choices)
    for sheet in all where sheet.grid.name != only.grid.name {
      let other = named.firstIndex { $0.grid.name == sheet.grid.name }.flatMap { years[$0].min() }
      leftOut.append(
        (
          Bilingual(same: sheet.grid.shown),
          other.map {
            Bilingual(
              "its title or its name says that it is of \($0)",
              vi: "tên bảng hoặc tên trang tính cho biết là của \($0)")
          }
            ?? Bilingual(
              "names members, but heads no points", vi: "có tên đơn vị, nhưng không có cột điểm")
        ))
    }
    addForms(sheets.filter { $0.tables.isEmpty }.map(\.grid), choices, vocabulary, &problems)
    reportYears(vocabulary, choices, &problems)
  }

  /// The tables of several workbooks, each read by itself; nil where one of them has none, which is reported
  /// for each.
  init?(
    ofBooks books: [[Grid]], _ vocabulary: SheetVocabulary, _ choices: ImportChoices,
    _ problems: inout Problems
  ) {
    let found = books.map { FoundTables($0, vocabulary, choices, &problems) }
    guard found.allSatisfy({ $0 != nil }) else { return nil }
    for (number, one) in found.enumerated() {
      guard let one, let book = books[number].first?.book else { continue }
      self.books += one.chosen.map { _ in book }
      chosen += one.chosen.map { ($0.layout, "\(book): \($0.prefix)") }
      leftOut += one.leftOut.map {
        (
          Bilingual("\(book): \($0.row.english)", vi: "\(book): \($0.row.vietnamese)"), $0.text
        )
      }
    }
    source = "\(books.count) workbooks"
    bookCount = books.count
  }

  /// Takes the sheets of one member each, where no sheet names members in a row or a column.
  private mutating func takeForms(
    of grids: [Grid], _ vocabulary: SheetVocabulary, _ choices: ImportChoices,
    _ problems: inout Problems
  ) -> Bool {
    let forms = grids.map { (grid: $0, forms: FormParts.forms(of: $0, vocabulary, &problems)) }
    let layouts = forms.flatMap { found in found.forms.map { (found.grid, $0.layout) } }
    guard let first = layouts.first else {
      problems.report(NoMembers.problem(grids, vocabulary))
      return false
    }
    source = Set(layouts.map(\.0.name)).count == 1 ? first.0.name : first.0.book
    chosen = layouts.map { grid, layout in
      (layout, layouts.count == 1 ? "" : "\(grid.tab ?? grid.name): ")
    }
    leftOut += forms.filter { $0.forms.isEmpty && $0.grid.holdsFigures }.map {
      (Bilingual(same: $0.grid.shown), Bilingual("names no member", vi: "không có tên đơn vị"))
    }
    reportYears(vocabulary, choices, &problems)
    return true
  }

  /// The years that the titles of the tables of a sheet name, or else its tab.
  private static func years(of tables: [SheetLayout]) -> Set<Int> {
    tables.reduce(into: []) { $0.formUnion(TitleYears($1.titleLines, tab: $1.grid.tab).years) }
  }

  /// The position of the only sheet of a year where each of several says of which year it is.
  private static func only(of year: Int, _ years: [Set<Int>]) -> Int? {
    let own = years.indices.filter { years[$0].contains(year) }
    return years.count > 1 && own.count == 1 && years.allSatisfy { !$0.isEmpty } ? own[0] : nil
  }

  /// Leaves out tables of another year beside one of that which is imported.
  private mutating func leaveOutOtherYears(
    _ vocabulary: SheetVocabulary, _ choices: ImportChoices
  ) {
    guard choices.table == nil, choices.titleYear == nil else { return }
    let years = chosen.map { TitleYears($0.layout.titleLines, tab: nil).years }
    guard years.contains(where: { $0.contains(vocabulary.year) }) else { return }
    for position in chosen.indices.reversed() {
      guard let other = years[position].min(), !years[position].contains(vocabulary.year) else {
        continue
      }
      leftOut.insert(
        (
          descriptions[position],
          Bilingual(
            "its title says that it is of \(other)", vi: "tên bảng cho biết là của \(other)")
        ), at: 0)
      chosen.remove(at: position)
    }
  }

  /// Reports tables whose title, or else the name of their sheet, says that they are of another year.
  private func reportYears(
    _ vocabulary: SheetVocabulary, _ choices: ImportChoices, _ problems: inout Problems
  ) {
    for (layout, _) in chosen {
      let found = TitleYears(layout.titleLines, tab: layout.grid.tab)
      if let problem = found.problem(
        unlike: vocabulary.year, or: choices.titleYear, file: layout.grid.file.place)
      {
        problems.report(problem)
      }
    }
  }

  /// Takes the sheets of one member each beside a sheet that sums them up.
  private mutating func addForms(
    _ grids: [Grid], _ choices: ImportChoices, _ vocabulary: SheetVocabulary,
    _ problems: inout Problems
  ) {
    for grid in grids {
      let forms = choices.table == nil ? FormParts.forms(of: grid, vocabulary, &problems) : []
      chosen += forms.map { ($0.layout, "\(grid.tab ?? grid.name): ") }
      if forms.isEmpty, grid.holdsFigures {
        leftOut.append(
          (
            Bilingual(same: grid.shown),
            Bilingual(
              "names no members in a row or a column",
              vi: "không có tên đơn vị trong một dòng hoặc một cột")
          ))
      }
    }
  }

  /// Takes the table that the user chose, or all.
  private mutating func choose(
    _ tables: [SheetLayout], _ choices: ImportChoices, _ problems: inout Problems
  ) -> Bool {
    descriptions = tables.enumerated().map {
      Bilingual("table \($0 + 1): \($1.range)", vi: "bảng \($0 + 1): \($1.range)")
    }
    guard let number = choices.table else {
      chosen = tables.enumerated().map { position, layout in
        (layout, tables.count > 1 ? "table \(position + 1), " : "")
      }
      return true
    }
    guard tables.indices.contains(number - 1) else {
      problems.report(
        ImportProblem.noSuchTable(number, ranges: tables.map(\.range)).at(Place(path: source)))
      return false
    }
    chosen = [(tables[number - 1], "")]
    leftOut += tables.indices.filter { $0 != number - 1 }.map {
      (
        descriptions[$0],
        Bilingual("--table \(number) is read", vi: "bảng được đọc là --table \(number)")
      )
    }
    return true
  }
}

extension SheetLayout {
  /// Whether a head is that of points, a total or a rank, rather than of addresses.
  fileprivate func headsPoints(_ vocabulary: SheetVocabulary) -> Bool {
    maxima != nil
      || heads.flatMap(\.cells).contains { cell in
        let head = Head(cell.text.text)
        switch head.word {
        case .total, .net, .points, .rank, .bonus, .penalty: return true
        case nil:
          return head.maximum != nil || vocabulary.criterion(head.name) != nil
            || vocabulary.earlierCriterion(head.name) != nil
        default: return false
        }
      }
  }
}
