/// The kinds of file that a note can link and that are published beside it, by the ending of their
/// names.
public enum AttachmentKind: String, CaseIterable, Sendable {
  case pdf
  case xlsx
  case docx
  case ods
  case odt
  case csv

  /// The kind that a file is named as; nil for any other name.
  public init?(named path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// Whether it may hold more than its author sees: hidden sheets, tables behind charts, changes that were
  /// tracked.
  ///
  /// What is in a PDF or not is seen.
  public var mayHideFigures: Bool { self != .pdf }

  /// What it is called: `PDF`.
  public var name: String { rawValue.uppercased() }
}
