import Input

/// All that can be wrong with a template, in the words its author reads.
enum Complaint {
  case unclosedTag(close: String)
  case emptyName
  case badName(String)
  case badDelimiters
  case unclosedSection(String)
  case strayClose(String)
  case mismatchedClose(String, open: String, line: Int)
  case nestedTooDeep
  case ignored(parent: String)
  case duplicateBlock(String, parent: String)
  case unknownBlock(String, parent: String, suggestion: String)
  case missingPartial(String, suggestion: String)
  case missingTemplate(String, suggestion: String)
  case endlessPartial([String])
  case tooManyWays
  case unknownTag(String, suggestion: String)
  case unknownPart(String, of: String, suggestion: String)
  case noParts(String, of: String, Shape)
  case wrongKind(String, Shape)
  case notName(String, Shape)
  case pageTooDeep
  case pageTooBig(limit: Int)
  case pageTooLong(limit: Int)

  /// The complaint as a problem at a place.
  func at(_ place: Place) -> Problem {
    var severity = Problem.Severity.error
    if case .ignored = self { severity = .warning }
    return Problem(code, message, at: place, severity: severity)
  }

  private var code: String {
    switch self {
    case .unclosedTag: "unclosed-tag"
    case .emptyName, .badName: "bad-name"
    case .badDelimiters: "bad-delimiters"
    case .unclosedSection: "unclosed-section"
    case .strayClose: "stray-close"
    case .mismatchedClose: "mismatched-close"
    case .nestedTooDeep: "nested-too-deep"
    case .ignored: "ignored-text"
    case .duplicateBlock: "duplicate-block"
    case .unknownBlock: "unknown-block"
    case .missingPartial: "missing-partial"
    case .missingTemplate: "missing-template"
    case .endlessPartial: "endless-partial"
    case .tooManyWays: "too-many-ways"
    case .unknownTag, .unknownPart, .noParts: "unknown-tag"
    case .wrongKind, .notName: "tag-kind"
    case .pageTooDeep: "page-too-deep"
    case .pageTooBig: "page-too-big"
    case .pageTooLong: "page-too-long"
    }
  }

  private var message: String {
    switch self {
    case .unclosedTag, .emptyName, .badName, .badDelimiters, .unclosedSection, .strayClose,
      .mismatchedClose, .nestedTooDeep, .ignored, .duplicateBlock:
      formMessage
    case .unknownTag, .unknownPart, .noParts, .wrongKind, .notName:
      tagMessage
    default:
      inclusionMessage
    }
  }

  private var formMessage: String {
    switch self {
    case .unclosedTag(let close): "the tag is open to the end of the file; '\(close)' is missing"
    case .emptyName: "the tag has no name"
    case .badName(let name):
      "'\(name)' cannot be a name: a name has no blanks and no empty part between dots"
    case .badDelimiters:
      "a tag that sets delimiters looks like '{{=<% %>=}}': two delimiters, a blank between them, "
        + "at most \(Limits.delimiter) bytes each, without blanks and '='"
    case .unclosedSection(let name): "'\(name)' is never closed; '{{/\(name)}}' is missing"
    case .strayClose(let name): "'\(name)' is closed here but was not opened"
    case .mismatchedClose(let name, let open, let line):
      "'\(name)' is closed here while '\(open)', opened in line \(line), is still open"
    case .nestedTooDeep: "tags are nested more than \(Limits.depth) levels deep"
    case .ignored(let parent):
      "nothing but blocks is shown from inside '{{<\(parent)}}'; this is left out"
    case .duplicateBlock(let name, let parent):
      "block '\(name)' stands twice inside '{{<\(parent)}}'; one is enough"
    default: ""
    }
  }

  private var inclusionMessage: String {
    switch self {
    case .unknownBlock(let name, let parent, let suggestion):
      "template '\(parent)' has no block named '\(name)'\(suggestion)"
    case .missingPartial(let name, let suggestion), .missingTemplate(let name, let suggestion):
      "there is no template named '\(name)'\(suggestion)"
    case .endlessPartial(let names):
      "template '\(names.first ?? "")' includes itself for ever: "
        + names.joined(separator: " → ")
    case .tooManyWays: "templates include one another from here in too many ways to check"
    case .pageTooDeep:
      "sections, partials and blocks are nested more than \(Limits.depth) levels deep in this page"
    case .pageTooBig(let limit): "the page grows beyond \(limit >> 20) MiB here"
    case .pageTooLong(let limit): "the page takes more than \(limit) steps to render"
    default: ""
    }
  }

  private var tagMessage: String {
    switch self {
    case .unknownTag(let name, let suggestion): "nothing is named '\(name)' here\(suggestion)"
    case .unknownPart(let name, let owner, let suggestion):
      "'\(owner)' has nothing named '\(name)'\(suggestion)"
    case .noParts(let name, let owner, .list):
      "'\(owner)' is a list; '\(name)' can be named inside '{{#\(owner)}}'"
    case .noParts(let name, let owner, let shape):
      "'\(owner)' is \(shape.title) and has nothing named '\(name)'"
    case .wrongKind(let name, .markup):
      "'\(name)' is markup; write '{{{\(name)}}}' to print it as it stands"
    case .wrongKind(let name, .text):
      "'\(name)' is text, which is always escaped; write '{{\(name)}}'"
    case .wrongKind(let name, .record):
      "'\(name)' is a record and cannot be printed; name one of its parts, or open it "
        + "with '{{#\(name)}}'"
    case .wrongKind(let name, let shape):
      "'\(name)' is \(shape.title) and cannot be printed; use it as '{{#\(name)}}'"
    case .notName(let name, let shape):
      "'\(name)' is \(shape.title), but the name of a template must be text"
    default: ""
    }
  }
}
