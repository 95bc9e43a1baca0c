import Input
import Zip

/// What a file is by its bytes.
struct AttachmentContents {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Refuses a file that is of another kind than it is named as, or that holds a program.
  func check(namedAs kind: AttachmentKind) throws(AttachmentProblem) {
    switch kind {
    case .pdf:
      guard bytes.starts(with: Array("%PDF-".utf8)) else { throw .notOfKind(kind) }
      if let name = PDFNames(bytes).program { throw .program(name) }
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
      if let path = try parts.program() { throw .program(path) }
      guard try parts.kind() == kind else { throw .notOfKind(kind) }
    }
  }
}
