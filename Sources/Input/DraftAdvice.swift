/// How an author says that a note is still being written.
public struct DraftAdvice: Hashable, Sendable {
  /// What is written among the facts of the note, such as `status: draft`.
  let status: String
  /// The file of the facts, where it is another than the one that is being written.
  let mainFile: String?

  /// - Parameters:
  ///   - status: what is written among the facts of the note.
  ///   - mainFile: the file of the facts; nil for that file itself.
  public init(status: String, in mainFile: String? = nil) {
    self.status = status
    self.mainFile = mainFile
  }
}

extension DraftAdvice: ExpressibleByStringLiteral {
  /// Advice for the file of the facts itself.
  public init(stringLiteral status: String) { self.init(status: status) }
}
