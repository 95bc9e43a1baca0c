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

  /// Whether it holds a table: figures, of which a reader sees only some.
  public var isTable: Bool { [.xlsx, .ods, .csv].contains(self) }

  /// What it is called: `PDF`.
  public var name: String { rawValue.uppercased() }
}
