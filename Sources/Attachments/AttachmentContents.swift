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
    case .csv:
      if let cell = FormulaCell(in: bytes) { throw .formula(cell.text, line: cell.line) }
    case .xlsx, .docx, .ods, .odt:
      let parts: ZipReader
      do {
        parts = try ZipReader(bytes)
      } catch {
        throw .notOfKind(kind)
      }
      if let path = try program(in: parts, depth: 0) { throw .program(path) }
      guard try Self.kind(of: parts) == kind else { throw .notOfKind(kind) }
    }
  }

  /// The kind that the list of contents in an office file says.
  private static func kind(of parts: ZipReader) throws(AttachmentProblem) -> AttachmentKind? {
    if let type = try text("mimetype", in: parts) {
      switch type {
      case "application/vnd.oasis.opendocument.spreadsheet": return .ods
      case "application/vnd.oasis.opendocument.text": return .odt
      default: return nil
      }
    }
    guard let types = try text("[Content_Types].xml", in: parts) else { return nil }
    if types.contains("spreadsheetml.sheet.main+xml") { return .xlsx }
    return types.contains("wordprocessingml.document.main+xml") ? .docx : nil
  }

  /// The path of a part that is a program or can hold one; nil where there is none.
  ///
  /// Office files within the file are looked into, too.
  private func program(
    in parts: ZipReader, depth: Int
  ) throws(AttachmentProblem) -> String? {
    if let types = try Self.text("[Content_Types].xml", in: parts),
      types.lowercased().contains("macroenabled")
    {
      return "[Content_Types].xml"
    }
    for path in parts.paths {
      let small = path.lowercased()
      if Self.isProgram(small) { return path }
      guard AttachmentKind(named: small) != nil || small.contains("/embeddings/") else { continue }
      guard depth < Self.deepest, let inner = try Self.contents(of: path, in: parts) else {
        return path
      }
      if let reader = try? ZipReader(inner) {
        if let found = try program(in: reader, depth: depth + 1) { return "\(path)/\(found)" }
      } else if small.contains("/embeddings/") {
        return path
      }
    }
    return nil
  }

  /// How many office files within each other are looked into.
  private static let deepest = 3

  /// Whether a part of an office file, by its path in small letters, is a program: macros of Microsoft
  /// Office and of LibreOffice, sheets of Excel 4 macros, controls.
  private static func isProgram(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return ["vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin"].contains(name)
      || path.contains("/macrosheets/") || path.contains("/activex/")
      || path.hasPrefix("basic/") || path.hasPrefix("scripts/")
      || path.hasPrefix("object ") && path.hasSuffix("/script-lb.xml")
  }

  private static func text(
    _ path: String, in parts: ZipReader
  ) throws(AttachmentProblem) -> String? {
    try contents(of: path, in: parts).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func contents(
    of path: String, in parts: ZipReader
  ) throws(AttachmentProblem) -> [UInt8]? {
    do {
      return try parts.contents(of: path)
    } catch {
      throw .damaged(path: path)
    }
  }
}
