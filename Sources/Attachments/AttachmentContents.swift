import Input
import Zip

/// What a file is by its bytes.
struct AttachmentContents {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Refuses a file that is of another kind than it is named as, or that runs or fetches something when it is
  /// opened.
  func check(namedAs kind: AttachmentKind) throws(AttachmentProblem) {
    switch kind {
    case .pdf:
      guard bytes.starts(with: Array("%PDF-".utf8)) else { throw .notOfKind(kind) }
      if let found = try PDFActions(bytes).danger { throw .program(found) }
    case .csv:
      guard let table = TableText(bytes) else { throw .notOfKind(kind) }
      if let cell = FormulaCell(in: table) { throw .formula(cell.text, line: cell.line) }
    case .xlsx, .docx, .ods, .odt:
      let zip: ZipReader
      do {
        zip = try ZipReader(bytes)
      } catch {
        throw .notOfKind(kind)
      }
      let parts = try OfficeParts(zip)
      if let found = try parts.danger() { throw .program(found) }
      guard try parts.kind() == kind else { throw .notOfKind(kind) }
    }
  }
}
