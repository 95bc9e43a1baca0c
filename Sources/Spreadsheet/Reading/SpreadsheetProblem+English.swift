import Input

extension SpreadsheetProblem {
  /// The message of a problem in English.
  public var message: String {
    switch self {
    case .otherFormat(let format): "\(Self.english(format)); \(Self.advice(format))"
    case .fileTooLarge(let mebibytes): "the file has more than \(mebibytes) MiB"
    case .unpackedTooLarge(let mebibytes): "the workbook unpacks to more than \(mebibytes) MiB"
    case .tooManyParts(let most): "the workbook has more than \(most) parts"
    case .partTooLarge(let path, let mebibytes):
      "\(Self.part(path)) unpacks to more than \(mebibytes) MiB"
    case .partTooDense(let path, let most):
      "\(Self.part(path)) unpacks to more than \(most) times its size, as only files made to do harm do"
    case .tooManyElements(let path, let most):
      "\(Self.part(path)) has more than \(most) elements"
    case .tooManySheets(let most): "the workbook has more than \(most) sheets"
    case .tooManyCells(let most, let mebibytes):
      "the workbook has more than \(most) cells or more than \(mebibytes) MiB of text"
    case .damaged: "the workbook is cut off or damaged; save or copy it again"
    case .damagedPart(let path): "\(Self.part(path)) is damaged; save or copy it again"
    case .notADocument:
      "this is not a Word document; open it in Word or LibreOffice and save it as .docx, without a"
        + " password"
    case .partOutside(let path):
      "\(Self.part(path)) lies outside of it, as only files made to do harm have it"
    case .unknownCompression(let path):
      "\(Self.part(path)) is packed in an unknown way; save it again in a spreadsheet program"
    case .notXML(let path):
      "\(Self.part(path)) is not plain XML in UTF-8; save it again in a spreadsheet program"
    case .brokenXML(let path, let line):
      "\(Self.part(path)) is damaged in line \(line); save or copy it again"
    case .missingSheet(let name):
      "the workbook lacks its sheet '\(Excerpt.beginning(of: name))'; save it again"
    case .damagedSheet(let name, let damage):
      "the sheet '\(Excerpt.beginning(of: name))' is damaged: \(Self.english(damage)); save it again"
        + " in a spreadsheet program"
    }
  }

  private static func part(_ path: String) -> String {
    "'\(Excerpt.beginning(of: path))' in the workbook"
  }

  private static func english(_ damage: SheetDamage) -> String {
    switch damage {
    case .rowOutOfOrder(let number): "row \(Excerpt.beginning(of: number)) is out of order"
    case .cellOutOfOrder(let address): "cell \(Excerpt.beginning(of: address)) is out of order"
    case .valueOfCell(let address, let value):
      "cell \(address) holds '\(Excerpt.beginning(of: value))', which is not a value of its kind"
    case .kindOfCell(let address, let kind):
      "cell \(address) is of the unknown kind '\(Excerpt.beginning(of: kind))'"
    case .hiddenColumns: "a hidden column is not one that a sheet can have"
    case .mergedCells(let reference):
      "'\(Excerpt.beginning(of: reference))' is not a range of cells to merge"
    }
  }

  private static func english(_ format: OtherFormat) -> String {
    switch format {
    case .xls: "this is a workbook of Excel 2003 or older (.xls)"
    case .encrypted: "this workbook is protected by a password"
    case .xlsb: "this is a binary workbook (.xlsb)"
    case .xmlSpreadsheet: "this is a workbook of Excel 2003 in XML"
    case .openDocument: "this is an OpenDocument file (.ods)"
    case .webPage: "this is a web page (HTML), whatever its name ends in"
    case .document: "this is a text document (Word, RTF or .odt), not a workbook"
    case .slides: "this is a presentation, not a workbook"
    case .numbers: "this is a document of Apple Numbers, Pages or Keynote"
    case .pdf: "this is a PDF, not a workbook"
    case .mail: "this is an e-mail, not a workbook"
    case .picture: "this is a picture, not a workbook"
    case .archive: "this is an archive of packed files, not a workbook"
    case .link: "this is a link to a sheet in the cloud, without its figures"
    case .unknown: "this is not an Excel workbook (.xlsx)"
    }
  }

  private static func advice(_ format: OtherFormat) -> String {
    switch format {
    case .xls, .xlsb, .xmlSpreadsheet, .openDocument, .unknown:
      "open it in a spreadsheet program and save it as .xlsx"
    case .webPage:
      "open it in Excel or LibreOffice and save it as .xlsx"
    case .encrypted: "open it in a spreadsheet program and save it without one"
    case .document, .slides, .pdf:
      "copy its table into a spreadsheet program and save it as .xlsx, or ask for the workbook it was"
        + " made of"
    case .picture: "ask for the workbook that it shows"
    case .numbers: "export it as an Excel workbook (.xlsx)"
    case .mail: "save the attached workbook and import that"
    case .archive: "unpack it and import the workbook in it"
    case .link: "open the sheet and download it as .xlsx"
    }
  }
}
