/// An element of HTML that a note may hold, because it carries meaning and no power.
enum NoteElement: String {
  case a, abbr, b, code, del, em, i, ins, kbd, mark, s, small, span, strong, sub, sup, u
  case br, hr, img
  case center, details, div, p, summary
  case table, tbody, td, th, thead, tr
  case li, ol, ul

  /// Whether it is a part of a line.
  var isPhrasing: Bool {
    switch self {
    case .a, .abbr, .b, .br, .code, .del, .em, .i, .img, .ins, .kbd, .mark, .s, .small, .span,
      .strong, .sub, .sup, .u:
      true
    default: false
    }
  }

  /// Whether it has neither content nor end tag.
  var isVoid: Bool { self == .br || self == .hr || self == .img }

  /// Whether its end tag may be left out (HTML, "Optional tags").
  var hasOptionalEnd: Bool {
    switch self {
    case .li, .p, .tbody, .td, .th, .thead, .tr: true
    default: false
    }
  }

  /// Whether it stands in a table only.
  var isPartOfTable: Bool {
    switch self {
    case .tbody, .td, .th, .thead, .tr: true
    default: false
    }
  }

  /// Its name, if only cells or items can be in it; else nil.
  var holderOfCells: String? {
    switch self {
    case .table, .tbody, .thead, .tr, .ol, .ul: rawValue
    default: nil
    }
  }

  /// The elements of which one must be around it; nil where anything may be.
  var parents: Set<NoteElement>? {
    switch self {
    case .li: [.ol, .ul]
    case .tbody, .thead: [.table]
    case .tr: [.table, .tbody, .thead]
    case .td, .th: [.tr]
    default: nil
    }
  }

  /// Whether an end tag can end an element around this one, which lacks its own end tag.
  func canBeCrossed(byEndOf other: NoteElement) -> Bool {
    if isPhrasing { return true }
    if other.isPhrasing { return false }
    return switch self {
    case .table: other == .table
    case .td, .th, .tr, .tbody, .thead: other.isPartOfTable || other == .table
    case .ol, .ul: other != .li
    default: true
    }
  }

  /// Elements whose content is never text.
  static let silent: Set = [
    "iframe", "math", "noscript", "object", "script", "style", "svg", "template",
  ]

  /// Silent elements that may stand inside their own kind.
  static let nested: Set = ["math", "noscript", "object", "svg", "template"]

  /// Other elements that begin a line of their own.
  static let otherBlocks: Set = [
    "address", "article", "aside", "blockquote", "body", "caption", "col", "colgroup", "dd",
    "dialog", "dir", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "html", "legend",
    "main", "menu", "nav", "optgroup", "option", "pre", "search", "section", "select", "textarea",
    "tfoot", "title",
  ]

  /// Whether a name in small letters is that of an element of HTML.
  static func isKnown(_ name: String) -> Bool {
    NoteElement(rawValue: name) != nil || silent.contains(name) || otherBlocks.contains(name)
      || name == "font"
  }
}
