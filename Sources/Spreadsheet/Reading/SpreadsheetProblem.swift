public import Input

/// What can be wrong with the file of a workbook.
public enum SpreadsheetProblem: ProblemKind {
  case otherFormat(OtherFormat)
  case notADocument
  // Limits
  case fileTooLarge(mebibytes: Int)
  case unpackedTooLarge(mebibytes: Int)
  case tooManyParts(most: Int)
  case partTooLarge(String, mebibytes: Int)
  case partTooDense(String, most: Int)
  case tooManyElements(part: String, most: Int)
  case tooManySheets(most: Int)
  case tooManyCells(most: Int, mebibytesOfText: Int)
  // Damage
  case damaged
  case damagedPart(String)
  case partOutside(String)
  case unknownCompression(part: String)
  case notXML(part: String)
  case brokenXML(part: String, line: Int)
  case missingSheet(String)
  case damagedSheet(String, SheetDamage)
}

extension SpreadsheetProblem {
  /// What a sheet cannot have.
  public enum SheetDamage: Hashable, Sendable {
    case rowOutOfOrder(String)
    case cellOutOfOrder(String)
    case valueOfCell(CellAddress, String)
    case kindOfCell(CellAddress, String)
    case hiddenColumns
    case mergedCells(String)
  }

  /// The short names of these problems.
  public enum Code: String, ProblemCode {
    case notAWorkbook = "not-a-workbook"
    case notADocument = "not-a-document"
    case encryptedWorkbook = "encrypted-workbook"
    case damagedWorkbook = "damaged-workbook"
    case zipBomb = "zip-bomb"
  }

  /// The code of a problem.
  public var code: any ProblemCode {
    switch self {
    case .otherFormat(.encrypted): Code.encryptedWorkbook
    case .otherFormat: Code.notAWorkbook
    case .fileTooLarge, .unpackedTooLarge, .tooManyParts, .partTooLarge, .tooManyElements,
      .tooManySheets, .tooManyCells:
      InputProblem.Code.tooLarge
    case .partTooDense: Code.zipBomb
    case .notADocument: Code.notADocument
    case .damaged, .damagedPart, .partOutside, .unknownCompression, .notXML, .brokenXML,
      .missingSheet, .damagedSheet:
      Code.damagedWorkbook
    }
  }
}

extension SpreadsheetProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  public var guide: ProblemGuide {
    switch self {
    case .notADocument:
      ProblemGuide(
        "What `import --note` is given is not a Word document (.docx), whatever its name ends in.",
        remedy: "Open it in Word or LibreOffice and save it as .docx, without a password.",
        wrong: "yearbook import report.doc --year 2016 --note",
        right: "yearbook import report.docx --year 2016 --note")
    case .notAWorkbook:
      ProblemGuide(
        "The file to be imported is not an Excel workbook (.xlsx), whatever its name ends in.",
        remedy: "Open it in a spreadsheet program and save it as .xlsx.",
        wrong: "yearbook import scores.xls 2016", right: "yearbook import scores.xlsx 2016")
    case .encryptedWorkbook:
      ProblemGuide(
        "The workbook is protected by a password, so it cannot be read.",
        remedy: "Open it in a spreadsheet program and save it without the password.",
        wrong: "yearbook import protected.xlsx --year 2026",
        right: "yearbook import scores.xlsx --year 2026")
    case .damagedWorkbook:
      ProblemGuide(
        "The workbook is cut off, or holds something that a workbook cannot have.",
        remedy: "Save or copy it again; the message names the part.",
        wrong: "yearbook import half-copied.xlsx --year 2026",
        right: "yearbook import scores.xlsx --year 2026")
    case .zipBomb:
      ProblemGuide(
        "A part of the workbook unpacks to so many times its size as only files made to do harm do.",
        remedy: "Do not open the file. Ask its sender for the workbook.",
        wrong: "yearbook import unknown.xlsx --year 2026",
        right: "yearbook import scores.xlsx --year 2026")
    }
  }
}
