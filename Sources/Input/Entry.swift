/// One value of a YAML file: a text, a list, or fields by name, with its place.
///
/// Numbers, dates and truth values stay the text that the author wrote; who needs them reads them.
public struct Entry: Sendable {
  /// What kind of value it is.
  public enum Content: Sendable {
    /// A scalar, plain or quoted.
    case text(String)
    /// A sequence.
    case list([Entry])
    /// A mapping.
    case fields(Fields)
    /// Nothing: `key:` without a value, `~` or `null`.
    case empty
  }

  /// The value.
  public let content: Content
  /// Where it stands.
  public let place: Place

  /// A value at a place.
  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// The text that stands here.
  /// - Throws: `expected-text` where a list, fields or nothing stands.
  public func text() throws(Problem) -> LocatedText {
    guard case .text(let text) = content else { throw wrongKind(.text) }
    return LocatedText(text, at: place)
  }

  /// The list that stands here.
  /// - Throws: `expected-list` where a text or fields stand.
  public func list() throws(Problem) -> [Entry] {
    switch content {
    case .list(let entries): return entries
    case .empty: return []
    case .text, .fields: throw wrongKind(.list)
    }
  }

  /// The fields that stand here.
  /// - Throws: `expected-fields` where a text, a list or nothing stands.
  public func fields() throws(Problem) -> Fields {
    guard case .fields(let fields) = content else {
      throw wrongKind(.fields)
    }
    return fields
  }

  private func wrongKind(_ wanted: InputProblem.YAMLValue) -> Problem {
    let found: InputProblem.FoundValue =
      switch content {
      case .text(let text): .text(String(text.prefix(40)))
      case .list: .list
      case .fields: .fields
      case .empty: .nothing
      }
    return InputProblem.expected(wanted, found: found).at(place)
  }
}
