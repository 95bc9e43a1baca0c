import Input

/// A file that is none of the workbooks that are read, known by its first bytes or its parts.
enum OtherFormat {
  /// Excel's format until 2003.
  case xls
  /// A workbook with a password.
  case encrypted
  /// Excel's binary workbook.
  case xlsb
  /// OpenDocument, as LibreOffice saves it.
  case openDocument
  /// Something else.
  case unknown

  /// What a file that is no zip is; nil for what may be one.
  init?(bytes: [UInt8]) {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    self = Self.contains(name, in: bytes) ? .encrypted : .xls
  }

  /// What a zip with these parts is, by small letters; nil for what may be a workbook.
  init?(parts: [String: String]) {
    if parts["xl/workbook.bin"] != nil {
      self = .xlsb
    } else if parts["mimetype"] != nil, parts["content.xml"] != nil {
      self = .openDocument
    } else if parts["_rels/.rels"] == nil {
      self = .unknown
    } else {
      return nil
    }
  }

  /// What to do about it.
  func problem(at place: Place) -> Problem {
    let found =
      switch self {
      case .xls: "this is a workbook of Excel 2003 or older (.xls)"
      case .encrypted:
        "this workbook is protected by a password; open it in a spreadsheet program and save it"
          + " without one"
      case .xlsb: "this is a binary workbook (.xlsb)"
      case .openDocument: "this is an OpenDocument file (.ods)"
      case .unknown: "this is no Excel workbook (.xlsx)"
      }
    if case .encrypted = self { return Problem("encrypted-workbook", found, at: place) }
    return Problem(
      "not-a-workbook", "\(found); open it in a spreadsheet program and save it as .xlsx", at: place
    )
  }

  private static func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    var start = 0
    while let at = bytes[start...].firstIndex(of: wanted[0]) {
      if bytes[at...].starts(with: wanted) { return true }
      start = at + 1
    }
    return false
  }
}
