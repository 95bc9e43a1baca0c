import Input

extension SitePath {
  /// Whether it is a file that a note links, among the files of a site: none that Yearbook has made, as
  /// PDFs of papers and data tables are.
  func isAttachment(in files: [SitePath: Manifest.Digest]) -> Bool {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), bytes.count - dot <= 5,
      let kind = AttachmentKind(named: String(decoding: bytes[dot...], as: UTF8.self))
    else { return false }
    switch kind {
    case .pdf: return !PublishedPDFs.isPrinted(self, in: files)
    case .csv, .xlsx:
      // A data table comes in all its forms.
      let isForExcel = bytes.suffix(Self.tableForExcel.count).elementsEqual(Self.tableForExcel)
      return !isForExcel && files[SitePath(bytes: bytes[..<dot] + Self.tableForExcel)] == nil
    case .docx, .ods, .odt: return true
    }
  }

  private static let tableForExcel = Array(".excel.csv".utf8)
}
