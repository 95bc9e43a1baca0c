public import Input

/// A file that is none of the workbooks that are read, known by its first bytes or its parts.
public enum OtherFormat: Hashable, Sendable {
  /// Excel's format until 2003.
  case xls
  /// A workbook with a password.
  case encrypted
  /// Excel's binary workbook.
  case xlsb
  /// Excel's workbook of 2003 in one XML file.
  case xmlSpreadsheet
  /// OpenDocument, as LibreOffice saves a workbook.
  case openDocument
  /// A page of the web, as portals and old programs export a table.
  case webPage
  /// A text of Word, LibreOffice or WordPad.
  case document
  /// Slides.
  case slides
  /// A workbook of Apple's Numbers.
  case numbers
  case pdf
  /// A message with or without attachments.
  case mail
  case picture
  /// Files packed together.
  case archive
  /// The link that stands for a sheet in the cloud.
  case link
  /// Something else.
  case unknown

  /// What to do about it.
  public func problem(at place: Place) -> Problem {
    let code = self == .encrypted ? "encrypted-workbook" : "not-a-workbook"
    return Problem(code, "\(what); \(advice)", at: place)
  }

  private var what: String {
    switch self {
    case .xls: "this is a workbook of Excel 2003 or older (.xls)"
    case .encrypted: "this workbook is protected by a password"
    case .xlsb: "this is a binary workbook (.xlsb)"
    case .xmlSpreadsheet: "this is a workbook of Excel 2003 in XML"
    case .openDocument: "this is an OpenDocument file (.ods)"
    case .webPage: "this is a web page (HTML), whatever its name ends in"
    case .document: "this is a text document (Word, RTF or .odt) and no workbook"
    case .slides: "this is a presentation and no workbook"
    case .numbers: "this is a document of Apple Numbers, Pages or Keynote"
    case .pdf: "this is a PDF and no workbook"
    case .mail: "this is an e-mail and no workbook"
    case .picture: "this is a picture and no workbook"
    case .archive: "this is an archive of packed files and no workbook"
    case .link: "this is a link to a sheet in the cloud, without its figures"
    case .unknown: "this is no Excel workbook (.xlsx)"
    }
  }

  private var advice: String {
    switch self {
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
