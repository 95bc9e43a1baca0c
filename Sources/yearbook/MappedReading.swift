import Emulation
import Foundation
import Importing
import Input

/// A sheet read as `import.yaml` says, where its heads fit, and as the user answers.
struct MappedReading {
  /// What was read.
  private(set) var scores: ScoreImport?
  /// What is wrong with it.
  private(set) var problems = Problems()
  /// What is to be said of the files of columns.
  private(set) var notices: [Notice] = []

  private let books: [[Grid]]
  private let vocabulary: SheetVocabulary
  private var choices: ImportChoices
  /// Whether the file of the year itself says all that was read.
  private var isKept = false
  /// The file of the year.
  private let own: ImportMap?
  /// Whether the user does not want the sheet to be read by itself.
  private var isDeclined = false

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - own: the file of the year; where its heads do not fit, the user is asked.
  ///   - earlier: that of a year before, which is followed where its heads fit.
  init(
    _ books: [[Grid]], _ vocabulary: SheetVocabulary, _ choices: ImportChoices, own: ImportMap?,
    earlier: ImportMap?
  ) {
    (self.books, self.vocabulary, self.choices, self.own) = (books, vocabulary, choices, own)
    // The rows of another year's sheet say nothing of this one.
    guard let map = own ?? earlier?.withoutRows else {
      read()
      return
    }
    let path = map.place.file.path
    follow(map)
    let fits = scores?.fitsMap == true
    if own == nil, !fits || problems.errorCount > 0, isBetterAnew(fits: fits) {
      if scores != nil { notices.append(.doesNotFit(path)) }
    } else if fits {
      isKept = own != nil && choices.leftOut.isEmpty
      if scores?.map != nil { notices.append(.followsMap(path)) }
      askRows()
    } else if own != nil,
      let problem = problems.sorted.first(where: { $0.has(ImportProblem.Code.mapDiffers) })
    {
      if TerminalQuestion.agrees(to: .readAnew(path), after: problem) {
        readAnew()
      } else {
        isDeclined = true
      }
    }
  }

  /// Lets the user leave out rows that the file does not count to the sheet, whatever they hold.
  private mutating func askRows() {
    guard let problem = problems.sorted.first(where: { $0.has(ImportProblem.Code.mapRows) }),
      TerminalQuestion.agrees(to: .leaveRowsOut, after: problem)
    else { return }
    choices.leavesRowsOut = true
    read()
  }

  /// Reads the sheet as a file says, its rows too where these fit.
  private mutating func follow(_ map: ImportMap) {
    choices.map = map
    read()
    guard scores?.fitsMap != true, map.headRow != nil || map.lastRow != nil else { return }
    let (before, found) = (scores, problems)
    choices.map = map.withoutRows
    read()
    if scores?.fitsMap != true { (scores, problems) = (before, found) }
  }

  /// Reads the sheet by itself; goes back where that is no better than what another year's file says.
  private mutating func isBetterAnew(fits: Bool) -> Bool {
    let (map, before, found) = (choices.map, scores, problems)
    readAnew()
    guard fits, problems.errorCount >= found.errorCount else { return true }
    (choices.map, scores, problems) = (map, before, found)
    return false
  }

  private mutating func readAnew() {
    choices.map = nil
    read()
  }

  private mutating func read() {
    problems = Problems()
    scores =
      books.count > 1
      ? ScoreImport(books: books, vocabulary, choices, problems: &problems)
      : ScoreImport(books[0], vocabulary, choices, problems: &problems)
  }

  /// Lets the user choose one of tables that differ.
  mutating func askTable() {
    guard !isDeclined, books.count == 1, let tables = scores?.tables,
      let number = TableQuestion(tables, problems)?.answer()
    else { return }
    choices.table = number
    read()
  }

  /// Lets the user say what columns are that are not understood.
  mutating func askColumns() {
    guard !isDeclined, let open = scores?.open, !open.isEmpty else { return }
    let answers = ColumnQuestion(open, vocabulary).answers()
    guard !answers.isEmpty else { return }
    choices.answers = answers
    isKept = false
    read()
  }

  /// Takes the criteria of the sheet where those of the year are others.
  mutating func renewCriteria() {
    guard !vocabulary.criteria.isEmpty, Self.unread(problems) > 0 else { return }
    let (before, found) = (scores, problems)
    choices.isRenewing = true
    read()
    guard problems.errorCount == 0, Self.unread(problems) < Self.unread(found) else {
      (scores, problems) = (before, found)
      choices.isRenewing = false
      return
    }
  }

  /// The number of problems of columns that are not understood.
  private static func unread(_ problems: Problems) -> Int {
    problems.sorted.count {
      $0.has(ImportProblem.Code.pointsLeftOut) || $0.has(ImportProblem.Code.headUnknown)
    }
  }

  /// The text of `import.yaml`; nil where it stays as it is.
  var mapToWrite: String? {
    guard let scores, let text = scores.map else { return nil }
    if let own, let choice = choices.map, choice.year == vocabulary.year {
      if isKept, scores.newColumns.isEmpty { return nil }
      // What was written in the file by hand stays.
      if let longer = Self.text(
        String(decoding: own.place.file.bytes, as: UTF8.self), with: scores.newColumns),
        choices.leftOut.isEmpty
      {
        return longer
      }
    }
    let remark =
      MessageLanguage.chosen == .vietnamese
      ? "Cách 'yearbook import' hiểu các cột của bảng, theo tên cột; lần lấy vào sau làm theo tệp này."
      : "How 'yearbook import' reads the columns of the sheet, by their heads; the next import follows it."
    return "# \(remark)\n\(text)"
  }

  /// A file with more columns at its end; nil where it does not end with columns in lines of their own.
  private static func text(_ text: String, with lines: [String]) -> String? {
    let last = text.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty, let last, last.hasPrefix("  - {") else { return nil }
    return ([text.last?.isNewline ?? true ? String(text.dropLast()) : text] + lines)
      .joined(separator: "\n") + "\n"
  }
}
