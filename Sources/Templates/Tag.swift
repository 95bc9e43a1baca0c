/// One name in a view's vocabulary, with the way to its value.
///
/// A name is what stands between the braces: not empty, without blanks and dots. What makes a tag
/// is inlinable, so that reading a value costs no more than the closure that reads it.
public struct Tag<Subject: Sendable>: Sendable {
  let name: String
  let shape: @Sendable (inout VocabularyBuilder) -> Shape
  let reader: TagTable.Reader
  /// The name of the flag that says whether a list has any items; nil for a tag that gives none.
  let flagName: String?

  @usableFromInline
  init(
    _ name: String, hasFlag: Bool, shape: @escaping @Sendable (inout VocabularyBuilder) -> Shape,
    read: @escaping @Sendable (OpenView, Tables) -> Found
  ) {
    let isWord = !name.utf8.contains { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
    precondition(!name.isEmpty && isWord, "'\(name)' cannot be the name of a tag")
    self.name = name
    self.shape = shape
    reader = TagTable.Reader(read: read)
    flagName = hasFlag ? "has-\(name)" : nil
  }

  /// A tag whose value is read from the subject of an open view.
  @inlinable
  init(
    _ name: String, hasFlag: Bool = false,
    _ shape: @escaping @Sendable (inout VocabularyBuilder) -> Shape,
    of value: @escaping @Sendable (Subject, Tables) -> Found
  ) {
    let read: @Sendable (OpenView, Tables) -> Found = { view, tables in
      (view as? ViewFrame<Subject>).map { value($0.subject, tables) } ?? .nothing
    }
    self.init(name, hasFlag: hasFlag, shape: shape, read: read)
  }

  /// Text, printed by `{{name}}` with its HTML characters escaped; nil or empty prints nothing.
  ///
  /// `{{#name}}…{{.}}…{{/name}}` shows its content if the text is not empty.
  @inlinable
  public static func text(
    _ name: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Tag {
    Tag(name, { _ in .text }, of: { subject, _ in Found(value(subject)) })
  }

  /// Finished HTML, printed by `{{{name}}}` as it stands; nil or empty prints nothing.
  @inlinable
  public static func markup(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Markup?
  ) -> Tag {
    Tag(name, { _ in .markup }, of: { subject, _ in Found(value(subject)) })
  }

  /// A condition for `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  @inlinable
  public static func flag(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Bool
  ) -> Tag {
    Tag(name, { _ in .flag }, of: { subject, _ in .flag(value(subject)) })
  }

  /// A list of texts: `{{#name}}{{.}}{{/name}}`.
  @inlinable
  public static func texts(
    _ name: String, _ value: @escaping @Sendable (Subject) -> [String]
  ) -> Tag {
    let found: @Sendable (Subject, Tables) -> Found = { subject, _ in
      let texts = value(subject)
      return .items(Items(count: texts.count) { PlainFrame(.text(texts[$0])) })
    }
    return Tag(name, { _ in .list(.text) }, of: found)
  }

  /// A list of views: `{{#name}}…{{/name}}` shows its content once for each, in its vocabulary.
  ///
  /// With `hasFlag`, `{{#has-name}}…{{/has-name}}` shows its content if there are any.
  @inlinable
  public static func list<Item: View>(
    _ name: String, hasFlag: Bool = false, _ value: @escaping @Sendable (Subject) -> [Item]
  ) -> Tag {
    let found: @Sendable (Subject, Tables) -> Found = { subject, tables in
      let items = value(subject)
      let table = tables.table(of: Item.self)
      return .items(Items(count: items.count) { ViewFrame(items[$0], table) })
    }
    return Tag(name, hasFlag: hasFlag, { .list($0.shape(of: Item.self)) }, of: found)
  }

  /// One view, reached by `{{name.tag}}` or in `{{#name}}…{{/name}}`; nil shows nothing.
  @inlinable
  public static func record<Item: View>(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Item?
  ) -> Tag {
    let found: @Sendable (Subject, Tables) -> Found = { subject, tables in
      guard let item = value(subject) else { return .nothing }
      return .record(ViewFrame(item, tables.table(of: Item.self)))
    }
    return Tag(name, { $0.shape(of: Item.self) }, of: found)
  }
}
