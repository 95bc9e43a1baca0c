import Input

/// What can be wrong where a command does something with content, beside what is wrong in it.
enum CommandProblem: ProblemKind {
  // Import
  case unknownSheet(String, nearest: String?, known: [String])
  case hiddenRows([String])
  case hiddenColumns([String])
  // Seals
  case noSummaryToSeal(year: Int)
  case yearNotClosed(status: String?)
  case nothingCorrected(corrections: Int)
  case noSeal(year: Int)
  // Data of the command 'render'
  case dataTooDeep
  case notJSON(endsEarly: Bool)
  // Answers
  case incomplete(errors: Int)
  case finishedWrite(command: String, files: String)
}

extension CommandProblem {
  /// The short names of these problems.
  enum Code: String, ProblemCode {
    case unknownSheet = "unknown-sheet"
    case hiddenCells = "hidden-cells"
    case sealYear = "seal-year"
    case sealStatus = "seal-status"
    case sealCorrection = "seal-correction"
    case sealMissing = "seal-missing"
    case json
    case incomplete
    case finishedWrite = "finished-write"
  }

  /// The code of a problem.
  var code: any ProblemCode {
    switch self {
    case .unknownSheet: Code.unknownSheet
    case .hiddenRows, .hiddenColumns: Code.hiddenCells
    case .noSummaryToSeal: Code.sealYear
    case .yearNotClosed: Code.sealStatus
    case .nothingCorrected: Code.sealCorrection
    case .noSeal: Code.sealMissing
    case .dataTooDeep, .notJSON: Code.json
    case .incomplete: Code.incomplete
    case .finishedWrite: Code.finishedWrite
    }
  }

  /// Whether a problem keeps a command from its work.
  var severity: Problem.Severity {
    switch self {
    case .hiddenRows, .hiddenColumns, .incomplete, .finishedWrite: .warning
    case .unknownSheet, .noSummaryToSeal, .yearNotClosed, .nothingCorrected, .noSeal,
      .dataTooDeep, .notJSON:
      .error
    }
  }

  /// The message of a problem in English.
  var message: String {
    switch self {
    case .unknownSheet(let name, let nearest, let known):
      "the workbook has no sheet '\(name)'\(Suggestion.english(nearest)); there are"
        + " \(known.map { "'\($0)'" }.joined(separator: ", "))"
    case .hiddenRows(let names): Self.english("row", names)
    case .hiddenColumns(let names): Self.english("column", names)
    case .noSummaryToSeal(let year):
      "there is no finished summary of \(year) here to be sealed"
    case .yearNotClosed(let status):
      "\(status.map { "the year is '\($0)'" } ?? "the status of the year is not stated"); write"
        + " 'status: final' when an office or a source says that the figures are closed, or"
        + " 'status: reported' for a year known from reports"
    case .nothingCorrected(let count):
      "the year lists \(Report.count(count, "correction")), as many as when it was sealed, or fewer;"
        + " list under 'corrections' what was put right, with its date"
    case .noSeal(let year): "the year has no seal yet; run 'yearbook seal \(year)'"
    case .dataTooDeep: "the data is nested too deep to be read"
    case .notJSON(let endsEarly):
      "the data is not JSON: \(endsEarly ? "unexpected end of file" : "invalid value")"
    case .incomplete(let errors):
      "content or templates have \(Report.count(errors, "error")), so this may not be all; see"
        + " 'yearbook check'"
    case .finishedWrite(let command, let files):
      "finished \(Excerpt.visible(files)), which '\(Excerpt.visible(command))' had begun to write when"
        + " it was interrupted"
    }
  }

  /// Hidden rows or columns, of which the first ten are named.
  private static func english(_ what: String, _ names: [String]) -> String {
    let rest = names.count > 10 ? " and \(names.count - 10) more" : ""
    return "\(what)\(names.count > 1 ? "s" : "") \(names.prefix(10).joined(separator: ", "))\(rest)"
      + " \(names.count > 1 ? "are" : "is") hidden and read like the others"
  }
}

extension CommandProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  var guide: ProblemGuide {
    switch self {
    case .unknownSheet:
      ProblemGuide(
        "The workbook to be imported has no sheet of that name.",
        remedy: "Write one of the names that the message lists.",
        wrong: "yearbook import scores.xlsx 2016 --sheet Shet1",
        right: "yearbook import scores.xlsx 2016 --sheet Sheet1")
    case .hiddenCells:
      ProblemGuide(
        "Rows or columns of the sheet are hidden; they are imported like the others.",
        remedy: "See whether they belong to the scores; delete them in the sheet if not.")
    case .sealYear:
      ProblemGuide(
        "The year to be sealed has no summary, or its summary is a draft.",
        remedy: "Write the summary, or take `status: draft` out of it.")
    case .sealStatus:
      ProblemGuide(
        "The year to be sealed is not closed.",
        remedy: "Write that it is when its figures are, and seal it then.",
        wrong: "status: provisional", right: "status: final")
    case .sealCorrection:
      ProblemGuide(
        "A year is sealed again only with a correction more than before, so that readers see what"
          + " changed.",
        remedy: "List what was put right under `corrections` of the year's summary.")
    case .sealMissing:
      ProblemGuide(
        "A year was to be sealed again that has no seal.",
        remedy: "Seal it for the first time.",
        wrong: "yearbook seal 2016 --again", right: "yearbook seal 2016")
    case .json:
      ProblemGuide(
        "The data that `yearbook render` fills a template with is not JSON, or is nested too deep.",
        remedy: "Correct it at the place that the message names.",
        wrong: "{\"year\": 2016,}", right: "{\"year\": 2016}")
    case .incomplete:
      ProblemGuide(
        "The command answered from content or templates that have errors, so something can be missing"
          + " in the answer.",
        remedy: "Correct what `yearbook check` reports and ask again.")
    case .finishedWrite:
      ProblemGuide(
        "An earlier command was interrupted while it wrote, and this one finished its work first.",
        remedy: "Nothing has to be done. Look through the files that the message names.")
    }
  }
}
