import Input

/// What can be wrong where a command does something with content, beside what is wrong in it.
enum CommandProblem: ProblemKind {
  // Import
  case unknownSheet(String, nearest: String?, known: [String])
  case hiddenRows([String])
  case hiddenColumns([String])
  case hiddenSheet(String)
  // Seals
  case noSummaryToSeal(year: Int)
  case yearNotClosed(status: String?)
  case nothingCorrected(corrections: Int)
  case noSeal(year: Int)
  case correctionNamesNothing(year: Int)
  /// - Parameter name: the picture or attachment that has changed, came or is gone.
  case correctionNamesNoFile(String, year: Int)
  // Data of the command 'render'
  case dataTooDeep
  case notJSON(endsEarly: Bool)
  // Answers
  case incomplete(errors: Int)
  case finishedWrite(command: String, files: String)
  // Word files
  case pictureNotInWord(String)
  // The published site
  case change(ChangeFault)
  case noSite(isMissing: Bool)
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
    case wordPicture = "word-picture"
    case yearGone = "year-gone"
    case memberGone = "member-gone"
    case languageGone = "language-gone"
    case membersMoved = "members-moved"
    case columnRenamed = "column-renamed"
    case statusChanged = "status-changed"
    case sealGone = "seal-gone"
    case sealReplaced = "seal-replaced"
    case pageGone = "page-gone"
    case pictureGone = "picture-gone"
    case pictureChanged = "picture-changed"
    case attachmentChanged = "attachment-changed"
    case figureChanged = "figure-changed"
    case noComparison = "no-comparison"
    case unusedAllowance = "unused-allowance"
    case unknownAllowance = "unknown-allowance"
    case noSite = "no-site"
  }

  /// The code of a problem.
  var code: any ProblemCode {
    switch self {
    case .unknownSheet: Code.unknownSheet
    case .hiddenRows, .hiddenColumns, .hiddenSheet: Code.hiddenCells
    case .noSummaryToSeal: Code.sealYear
    case .yearNotClosed: Code.sealStatus
    case .nothingCorrected, .correctionNamesNothing, .correctionNamesNoFile: Code.sealCorrection
    case .noSeal: Code.sealMissing
    case .dataTooDeep, .notJSON: Code.json
    case .incomplete: Code.incomplete
    case .finishedWrite: Code.finishedWrite
    case .pictureNotInWord: Code.wordPicture
    case .change(let fault): fault.code
    case .noSite: Code.noSite
    }
  }

  /// Whether a problem keeps a command from its work.
  var severity: Problem.Severity {
    switch self {
    case .hiddenRows, .hiddenColumns, .hiddenSheet, .incomplete, .finishedWrite, .pictureNotInWord:
      .warning
    case .unknownSheet, .noSummaryToSeal, .yearNotClosed, .nothingCorrected, .noSeal,
      .correctionNamesNothing, .correctionNamesNoFile, .dataTooDeep, .notJSON, .noSite:
      .error
    case .change(let fault): fault.severity
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
    case .hiddenSheet(let name):
      "the sheet '\(name)' is hidden and left out, with the figures in it; read it with --sheet, or delete it"
    case .noSummaryToSeal(let year):
      "there is no finished summary of \(year) here to be sealed"
    case .yearNotClosed(let status):
      "\(status.map { "the year is '\($0)'" } ?? "the status of the year is not stated"); write"
        + " 'status: final' when an office or a source says that the figures are closed, or"
        + " 'status: reported' for a year known from reports"
    case .nothingCorrected(let count):
      "the year lists \(Report.count(count, "correction")), as many as when it was sealed, or fewer;"
        + " list under 'corrections' what was put right as one more, with its date"
    case .noSeal(let year): "the year has no seal yet; run 'yearbook seal \(year)'"
    case .correctionNamesNothing(let year):
      "the results of \(year) are others than when it was sealed, and the new correction does not name"
        + " them, so that no build would publish them; give it the 'member' that it is about, or what"
        + " the figure 'was' and is 'now', and run this again"
    case .correctionNamesNoFile(let name, let year):
      "'\(Excerpt.visible(name))' is not as it was when \(year) was sealed, and the new correction does not"
        + " name it, so that no build would publish it; put it back as it was, or write its name into the"
        + " correction ('what', 'was' or 'now'), and run this again"
    case .dataTooDeep: "the data is nested too deep to be read"
    case .notJSON(let endsEarly):
      "the data is not JSON: \(endsEarly ? "unexpected end of file" : "invalid value")"
    case .incomplete(let errors):
      "content or templates have \(Report.count(errors, "error")), so this may not be all; see"
        + " 'yearbook check'"
    case .finishedWrite(let command, let files):
      "finished \(Excerpt.visible(files)), which '\(Excerpt.visible(command))' had begun to write when"
        + " it was interrupted"
    case .pictureNotInWord(let address):
      "the Word file has only the description of '\(address)', as Word does not read pictures of this"
        + " kind; save it as PNG or JPEG"
    case .change(let fault): fault.message
    case .noSite(let isMissing):
      "\(isMissing ? "there is no such folder" : "this folder holds no site"), so nothing can be"
        + " compared; name the folder of the published site with --against"
    }
  }

  /// Hidden rows or columns, of which the first ten are named.
  private static func english(_ what: String, _ names: [String]) -> String {
    let rest = names.count > 10 ? " and \(names.count - 10) more" : ""
    return "\(what)\(names.count > 1 ? "s" : "") \(names.prefix(10).joined(separator: ", "))\(rest)"
      + " \(names.count > 1 ? "are" : "is") hidden and read like the others"
  }
}
