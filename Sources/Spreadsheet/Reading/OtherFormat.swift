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

  /// The problem of such a file where a workbook is expected.
  public func problem(at place: Place) -> Problem {
    SpreadsheetProblem.otherFormat(self).at(place)
  }
}
