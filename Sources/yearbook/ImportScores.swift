import ArgumentParser
import Emulation
import Foundation
import Importing
import Input
import Publishing
import Spreadsheet

/// Takes an office's sheet over as the scores of a year.
struct ImportScores: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Write a year's scores.csv and criteria.csv from a spreadsheet.",
    discussion: """
      Reads .xlsx, CSV, or what a spreadsheet program copies to the clipboard (-). Members may be in \
      rows or in columns, or have a sheet each; heads may be in several lines and merged, in \
      Vietnamese or English. A sheet may have several tables. Criteria need their maxima, after the \
      name as in 'Kinh tế (600đ)' or in a row 'Điểm tối đa'. Every column is listed with what it is \
      read as, and what is left out. A sheet of criteria alone, with the heads of criteria.csv, \
      becomes that. What cannot be taken over is reported with its cell, and then \
      nothing is written; so are sums, totals and ranks that the figures contradict.

      Several files, such as a workbook of each member, become one sheet; the members that none of them \
      names are listed.

      How the columns are read is kept in import.yaml in the folder of the year, by their heads. The \
      next import of the year follows it, and the first of a later year where the heads are the same. \
      On a terminal, columns that are not understood are asked about. Where the heads no longer fit, \
      --anew reads the sheet by itself.

      With --note the text of a Word document (.docx) becomes the draft of a note: headings, lists and \
      tables as Markdown, pictures beside it. What is uncertain is between ⟦ and ⟧.

      Imported again, figures come from the sheet, and what it has no column for stays: names and notes \
      in other languages, sources, members that it does not name. Figures that change are listed and \
      asked about; without a terminal they need --force. The files before are kept as scores.csv~ and \
      criteria.csv~.

      Example: yearbook import scores.xlsx --year 2025 --dry-run
      Example: yearbook import don-vi/*.xlsx --year 2025
      Example: yearbook import bao-cao.docx --year 2025 --note
      Example: xclip -o | yearbook import - --year 2025
      """)

  @Argument(
    help: ArgumentHelp(
      "The spreadsheet, or several with members of their own; - for standard input.",
      valueName: "file"),
    completion: .file(extensions: ["xlsx", "xlsm", "csv", "tsv", "txt", "docx"]))
  var files: [String]

  @Option(help: ArgumentHelp("The emulation year.", valueName: "year"))
  var year: Int

  @Option(
    help: ArgumentHelp(
      "The sheet of the workbook; if not given, the only one that names members, or of several years that"
        + " of --year.",
      valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      "The table of the sheet, counted from 1; if not given, all of them, where they do not differ.",
      valueName: "number"))
  var table: Int?

  @Option(
    name: .customLong("leave-out"),
    help: ArgumentHelp(
      "A column that is left out, by its head; may be given several times.", valueName: "head"))
  var leftOut: [String] = []

  @Flag(
    name: .customLong("only-members"),
    help: "Leave out, and list, the rows of units that are no members.")
  var onlyMembers = false

  @Option(
    name: .customLong("title-year"),
    help: ArgumentHelp(
      "The year that the sheet names, where its figures are of --year all the same.",
      valueName: "year"))
  var titleYear: Int?

  @Option(
    help: ArgumentHelp("The folder of notes and sheets.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Flag(
    name: .customLong("note"),
    help: "Make the text of a Word document the draft of a note of the year.")
  var isNote = false

  @Flag(
    name: .customLong("anew"),
    help: "Read the sheet by itself, not as import.yaml says, and write that file anew.")
  var isAnew = false

  @Flag(name: .customLong("dry-run"), help: "Show what the sheet is read as, and write nothing.")
  var isDryRun = false

  @Flag(
    name: .customLong("force"),
    help: "Take the figures that change; criteria that the year does not have are then taken, too.")
  var isForced = false

  @OptionGroup var printed: ProblemOptions

  func run() async throws {
    try await ExitStatus.from(printed.format) {
      if isNote {
        return try DocumentImport(
          path: files[0], year: year, content: content, isDryRun: isDryRun, printed: printed
        ).run()
      }
      let folder = isDryRun ? nil : try ExclusiveFolder(opening: content, printed.format)
      var problems = Problems()
      let found = try outcome(&problems)
      let sound = problems.errorCount == 0
      if sound, let found { problems.report(found.foreseen) }
      let isRight = problems.errorCount == 0
      printed.write(problems)
      guard isRight, let outcome = found else {
        if let found { ImportReport(found).tell(printed.format) }
        Report.write(.importedNothing, to: .standardOutput)
        throw ExitStatus.problems
      }
      ImportReport(outcome).tell(printed.format)
      let files = NewFiles(outcome.files(year), in: content)
      let names = files.files.map { "\(content)/\($0.path)" }
      let sealed = try sealedYear()
      guard let folder else {
        let refusal = sealed.flatMap { $0.isCorrected ? nil : $0.refusal.text }
        Report.write(
          .wouldImport(
            source: outcome.source, files: names,
            changes: isForced ? 0 : outcome.changes.count, refusal: refusal), to: .standardOutput)
        return
      }
      if let sealed, !sealed.isCorrected { throw sealed.refusal }
      try agree(to: outcome.changes)
      let map = [outcome.map].compactMap(\.self)
      let written = NewFiles(files.files + map, in: content)
      let replaced = try ReplacedSheets(written).files
      try NewFiles(written.files + replaced, in: content).write(to: folder, replacing: true)
      if let map = map.first, printed.format == .text {
        Report.write(.wroteMap("\(content)/\(map.path)"), to: .standardOutput)
      }
      Report.write(
        .imported(
          source: outcome.source, files: names,
          before: replaced.map { "\(content)/\($0.path)" }, sealing: sealed?.sealing),
        to: .standardOutput)
    }
  }

  /// Lets the user decide on figures that are replaced.
  private func agree(to changes: [SheetChange]) throws {
    guard !changes.isEmpty, !isForced else { return }
    switch ChangeQuestion.answer(changes) {
    case true?: return
    case false?:
      throw Refusal(
        "nothing was imported, as you chose", vi: "chưa lấy gì vào, theo lựa chọn của bạn")
    case nil:
      let count = changes.count
      throw Refusal(
        "the sheet would make \(Report.count(count, "change")) in what the year has; see that each is"
          + " meant, and let --force take \(count == 1 ? "it" : "them")",
        vi: "bảng này sẽ làm \(count) chỗ của năm thay đổi; hãy xem từng chỗ có đúng không, rồi"
          + " thêm"
          + " --force để nhận")
    }
  }

  private func outcome(_ problems: inout Problems) throws -> ImportOutcome? {
    let tree = try Reading.content(content, &problems)
    guard problems.errorCount == 0,
      let vocabulary = SheetVocabulary(year, in: tree, problems: &problems),
      let books = try grids(&problems)
    else { return nil }
    if books.count == 1, let criteria = CriteriaImport(books[0], vocabulary, problems: &problems) {
      return ImportOutcome(.criteria(criteria), vocabulary, content: content)
    }
    let choices = ImportChoices(
      table: table, leftOut: leftOut, onlyMembers: onlyMembers, titleYear: titleYear)
    let own = isAnew ? nil : vocabulary.importMap(&problems)
    guard problems.errorCount == 0 else { return nil }
    var reading = MappedReading(
      books, vocabulary, choices, own: own, earlier: isAnew ? nil : vocabulary.earlierImportMap)
    reading.askTable()
    reading.askColumns()
    if isForced { reading.renewCriteria() }
    if printed.format == .text {
      for notice in reading.notices { Report.write(notice, to: .standardOutput) }
    }
    problems.report(reading.problems)
    return reading.scores.map {
      ImportOutcome(.scores($0), vocabulary, content: content, map: reading.mapToWrite)
    }
  }

  /// The sheets of each file; nil where one cannot be read, which is reported for each.
  private func grids(_ problems: inout Problems) throws -> [[Grid]]? {
    var books: [[Grid]] = []
    for file in files {
      if let grids = try ImportSource(file).grids(sheet, &problems) { books.append(grids) }
    }
    return books.count == files.count ? books : nil
  }

  /// The year, where it is sealed; a seal that cannot be read ends the run.
  private func sealedYear() throws -> SealedYear? {
    do {
      return try SealedYear(year, in: content)
    } catch let problem as Problem {
      var problems = Problems()
      problems.report(problem)
      printed.write(problems)
      Report.write(.importedNothing, to: .standardOutput)
      throw ExitStatus.problems
    }
  }
}
