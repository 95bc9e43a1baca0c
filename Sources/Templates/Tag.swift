/// One name in a view's vocabulary, with the way to its value.
///
/// A name is what stands between the braces: not empty, without blanks and dots. What makes a tag
/// is inlinable, so that reading a value costs no more than the closure that reads it.
public struct Tag<Subject: Sendable>: Sendable {
  let name: String
  let shape: @Sendable (inout VocabularyBuilder) -> Shape
  let reader: TagTable.Reader
  /// Reads whether a list has any items, which the flag `has-name` says; nil for a tag without that flag.
  let holding: (@Sendable (OpenView, Tables) -> Found)?

  /// The name of that flag.
  var flagName: String? { holding == nil ? nil : "has-\(name)" }

  @usableFromInline
  init(
    _ name: String, _ kind: TagKind, shape: @escaping @Sendable (inout VocabularyBuilder) -> Shape,
    read: @escaping @Sendable (OpenView, Tables) -> Found,
    holding: (@Sendable (OpenView, Tables) -> Found)? = nil
  ) {
    let isWord = !name.utf8.contains { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
    precondition(!name.isEmpty && isWord, "'\(name)' cannot be the name of a tag")
    self.name = name
    self.shape = shape
    self.holding = holding
    reader = TagTable.Reader(kind: kind, read: read)
  }

  /// What reads a value from the view that is open.
  @inlinable
  static func reading(
    _ value: @escaping @Sendable (Subject, Tables) -> Found
  ) -> @Sendable (OpenView, Tables) -> Found {
    { view, tables in
      (view as? ViewFrame<Subject>).map { value($0.subjects[$0.index], tables) } ?? .nothing
    }
  }

  /// Text, printed by `{{name}}` with its HTML characters escaped; nil or empty prints nothing.
  ///
  /// `{{#name}}…{{.}}…{{/name}}` shows its content if the text is not empty.
  @inlinable
  public static func text(
    _ name: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Tag {
    Tag(name, .text, shape: { _ in .text }, read: reading { subject, _ in Found(value(subject)) })
  }

  /// Finished HTML, printed by `{{{name}}}` as it stands; nil or empty prints nothing.
  @inlinable
  public static func markup(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Markup?
  ) -> Tag {
    Tag(
      name, .markup, shape: { _ in .markup }, read: reading { subject, _ in Found(value(subject)) })
  }

  /// A condition for `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  @inlinable
  public static func flag(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Bool
  ) -> Tag {
    Tag(name, .flag, shape: { _ in .flag }, read: reading { subject, _ in .flag(value(subject)) })
  }

  /// A list of texts: `{{#name}}{{.}}{{/name}}`.
  @inlinable
  public static func texts(
    _ name: String, _ value: @escaping @Sendable (Subject) -> [String]
  ) -> Tag {
    Tag(
      name, .texts, shape: { _ in .list(.text) },
      read: reading { subject, _ in .items(.texts(value(subject))) })
  }

  /// A list of views: `{{#name}}…{{/name}}` shows its content once for each, in its vocabulary.
  ///
  /// With `hasFlag`, `{{#has-name}}…{{/has-name}}` shows its content if there are any.
  @inlinable
  public static func list<Item: View>(
    _ name: String, hasFlag: Bool = false, _ value: @escaping @Sendable (Subject) -> [Item]
  ) -> Tag {
    let found = reading { subject, tables in
      let items = value(subject)
      return .items(.views(ViewFrame(items, tables.table(of: Item.self)), count: items.count))
    }
    let holding = reading { subject, _ in .flag(!value(subject).isEmpty) }
    return Tag(
      name, .list { $0.table(of: Item.self) }, shape: { .list($0.shape(of: Item.self)) },
      read: found, holding: hasFlag ? holding : nil)
  }

  /// One view, reached by `{{name.tag}}` or in `{{#name}}…{{/name}}`; nil shows nothing.
  @inlinable
  public static func record<Item: View>(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Item?
  ) -> Tag {
    let found = reading { subject, tables in
      guard let item = value(subject) else { return .nothing }
      return .view(ViewFrame([item], tables.table(of: Item.self)))
    }
    return Tag(
      name, .record { $0.table(of: Item.self) }, shape: { $0.shape(of: Item.self) }, read: found)
  }
}
