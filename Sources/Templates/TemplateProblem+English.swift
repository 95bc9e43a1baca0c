import Input

extension TemplateProblem {
  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .unclosedTag(let close): "the tag is open to the end of the file; '\(close)' is missing"
    case .emptyName: "the tag has no name"
    case .badName(let name):
      "'\(name)' cannot be a name: a name has no blanks and no empty part between dots"
    case .badDelimiters(let most):
      "a tag that sets delimiters looks like '{{=<% %>=}}': two delimiters, a blank between them, "
        + "at most \(most) bytes each, without blanks and '='"
    case .unclosedSection(let name): "'\(name)' is never closed; '{{/\(name)}}' is missing"
    case .strayClose(let name): "'\(name)' is closed here but was not opened"
    case .mismatchedClose(let name, let open, let line):
      "'\(name)' is closed here while '\(open)', opened in line \(line), is still open"
    case .nestedTooDeep(let most): "tags are nested more than \(most) levels deep"
    case .ignored(let parent):
      "nothing but blocks is shown from inside '{{<\(parent)}}'; this is left out"
    case .duplicateBlock(let name, let parent):
      "there is a second block '\(name)' inside '{{<\(parent)}}'; one is enough"
    case .unknownBlock(let name, let parent, let nearest):
      "template '\(parent)' has no block named '\(name)'\(Suggestion.english(nearest))"
    case .missingPartial(let name, let nearest), .missingTemplate(let name, let nearest):
      "there is no template named '\(name)'\(Suggestion.english(nearest))"
    case .endlessPartial(let names):
      "template '\(names.first ?? "")' includes itself for ever: "
        + names.joined(separator: " → ")
    case .tooManyWays: "templates include one another from here in too many ways to check"
    case .unknownTag(let name, let nearest):
      "nothing is named '\(name)' here\(Suggestion.english(nearest))"
    case .unknownPart(let name, let owner, let nearest):
      "'\(owner)' has nothing named '\(name)'\(Suggestion.english(nearest))"
    case .noParts(let name, let owner, .list):
      "'\(owner)' is a list; '\(name)' can be named inside '{{#\(owner)}}'"
    case .noParts(let name, let owner, let kind):
      "'\(owner)' is \(Self.english(kind)) and has nothing named '\(name)'"
    case .wrongKind(let name, .markup):
      "'\(name)' is markup; write '{{{\(name)}}}' to print it as it is"
    case .wrongKind(let name, .text):
      "'\(name)' is text, which is always escaped; write '{{\(name)}}'"
    case .wrongKind(let name, .record):
      "'\(name)' is a record and cannot be printed; name one of its parts, or open it "
        + "with '{{#\(name)}}'"
    case .wrongKind(let name, let kind):
      "'\(name)' is \(Self.english(kind)) and cannot be printed; use it as '{{#\(name)}}'"
    case .notName(let name, let kind):
      "'\(name)' is \(Self.english(kind)), but the name of a template must be text"
    case .pageTooDeep(let most):
      "sections, partials and blocks are nested more than \(most) levels deep in this page"
    case .pageTooBig(let mebibytes): "the page grows beyond \(mebibytes) MiB here"
    case .pageTooLong(let steps): "the page takes more than \(steps) steps to render"
    }
  }

  /// A kind of value as an author would call it, with its article.
  private static func english(_ kind: ValueKind) -> String {
    switch kind {
    case .text: "text"
    case .markup: "markup"
    case .flag: "a flag"
    case .record: "a record"
    case .list: "a list"
    case .unknown: "unknown"
    }
  }
}
