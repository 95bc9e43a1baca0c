/// What a name stands for while a page is rendered.
@usableFromInline
enum Found {
  /// The name is not known.
  case missing
  /// The name is known and there is no value.
  case nothing
  case text(String)
  case markup(Markup)
  case flag(Bool)
  case view(OpenView)
  case record(RecordFrame)
  case items(Items)

  /// Text, or nothing where there is none.
  @usableFromInline
  init(_ text: String?) {
    self = text.map { .text($0) } ?? .nothing
  }

  /// Markup, or nothing where there is none.
  @usableFromInline
  init(_ markup: Markup?) {
    self = markup.map { .markup($0) } ?? .nothing
  }

  /// The kind of value, for problems.
  var shape: Shape {
    switch self {
    case .missing, .nothing: .nothing
    case .text: .text
    case .markup: .markup
    case .flag: .flag
    case .view, .record: .record(0)
    case .items: .list(.nothing)
    }
  }

  /// The value as what names are looked up in; nil for one without names.
  var frame: (any Frame)? {
    switch self {
    case .view(let view): view
    case .record(let record): record
    default: nil
    }
  }

  /// Whether a section over it shows its content.
  var holds: Bool {
    switch self {
    case .missing, .nothing: false
    case .text(let text): !text.isEmpty
    case .markup(let markup): !markup.isEmpty
    case .flag(let flag): flag
    case .view, .record: true
    case .items(let items): items.count > 0
    }
  }
}

/// A value that a template has opened: names are looked up in it.
@usableFromInline
protocol Frame: AnyObject {
  /// What a name stands for in this value.
  func find(_ symbol: Int, _ tables: Tables) -> Found
  /// The value itself, `{{.}}`.
  var itself: Found { get }
}

/// A frame without names: an item of a list of texts, a text that a section opened.
@usableFromInline
final class PlainFrame: Frame {
  @usableFromInline let itself: Found

  @usableFromInline
  init(_ value: Found) {
    itself = value
  }

  @usableFromInline
  func find(_ symbol: Int, _ tables: Tables) -> Found { .missing }
}
