/// One step of a compiled template.
///
/// The content of a section, parent or block follows its instruction and ends before `end`.
enum Instruction: Sendable {
  /// Bytes of the template; `lines` are indices of the line starts among them.
  case text(Range<Int>, lines: Range<Int>)
  case print(Path, raw: Bool)
  case section(Path, inverted: Bool, end: Int)
  /// A partial or a parent, by its index among the inclusions.
  case include(Int, end: Int)
  /// A block that may be replaced, by its index among the blocks.
  case block(Int, end: Int)
}

/// A dotted name as symbols; none of them is the value at hand itself, `{{.}}`.
struct Path: Sendable {
  /// The name looked up in all that is open; nil for `{{.}}`.
  var first: Int?
  /// The names looked up inside it, as indices among the template's symbols.
  var rest: Range<Int>
}

/// What a partial or parent tag asks for.
struct Inclusion: Sendable {
  enum Target: Sendable {
    case template(Int)
    case missing(String)
    case named(Path)
  }

  let target: Target
  /// What each line gets in front; nil where the tag shares its line.
  let indentation: [UInt8]?
  var overrides: [Override] = []
}

/// The content of a block inside a parent.
struct Override: Sendable {
  let name: Int
  let content: Range<Int>
  /// Whether the content starts on a line of its own.
  let startsLine: Bool
}

/// A place in a template that those who include it may fill.
struct TemplateBlock: Sendable {
  let name: Int
  /// What each line gets in front.
  let indentation: [UInt8]
  /// Whether it starts a line.
  let startsLine: Bool
}
