/// What is wrong in the syntax of YAML, found in its lines or named by its reader.
public enum YAMLMistake: Hashable, Sendable {
  // Text that would be cut or changed
  /// - Parameters:
  ///   - rest: what YAML takes for a comment.
  ///   - mended: the key and the value as they are right.
  case comment(rest: String, mended: String)
  case sign(String, mended: String)
  case signOfReader(String, mended: String)
  case textAfterQuote(mended: String)
  case textAfterBracket(mended: String)
  case bracketWithinValue(String, mended: String)
  case comma(mended: String)
  case colonWithinValue(mended: String?)
  case curlyQuotes(String, mended: String)
  case shownCurlyQuotes(String, mended: String)
  case invisible(String, name: Bilingual, isSpace: Bool)
  case escape(String, mended: String)
  case textAfterEnd(String)
  // Lines that do not fit together
  /// - Parameter value: the text on the line of the key or dash that the line continues, if it is known.
  case indentation(spaces: Int, of: String?, value: String?, mended: Int)
  case indentationFitsNone(spaces: Int, others: [Int])
  case tab
  case noSpaceAfterColon(mended: String)
  case noSpaceAfterDash(mended: String)
  case wideColon(mended: String)
  case missingColon
  case noValueAfterColon(String)
  case openQuote
  case openBracket(String)
  // What only the reader says
  case missingValue
  case unclosedList
  case unclosedFields
  case expectedKey
  case unexpectedColon
  case signBeforeValue
  case other(String)

  /// The mistake that a reader's own words mean.
  init(_ words: String) {
    self = Self.known.first { words.contains($0.words) }?.mistake ?? .other(words)
  }

  /// The code of the problem.
  var code: InputProblem.Code {
    switch self {
    case .comment: .yamlComment
    case .sign, .signOfReader: .yamlSign
    case .textAfterQuote: .yamlTextAfterQuote
    case .textAfterBracket, .bracketWithinValue, .openBracket: .yamlBracket
    case .comma: .yamlComma
    case .curlyQuotes, .shownCurlyQuotes: .curlyQuotes
    case .invisible: .invisibleCharacter
    case .escape: .yamlEscape
    case .textAfterEnd: .yamlEnd
    case .indentation, .indentationFitsNone: .yamlIndentation
    case .tab: .yamlTab
    case .openQuote: .yamlQuote
    case .colonWithinValue, .noSpaceAfterColon, .noValueAfterColon, .noSpaceAfterDash, .wideColon,
      .missingColon,
      .missingValue,
      .unclosedList, .unclosedFields, .expectedKey, .unexpectedColon, .signBeforeValue, .other:
      .yamlSyntax
    }
  }

  /// Whether the value may be right as it is.
  var isWarning: Bool {
    if case .shownCurlyQuotes = self { true } else { false }
  }

  /// The same with another way to write it.
  func mended(_ text: String) -> YAMLMistake {
    switch self {
    case .comment(let rest, _): .comment(rest: rest, mended: text)
    case .sign(let sign, _): .sign(sign, mended: text)
    case .signOfReader(let word, _): .signOfReader(word, mended: text)
    case .curlyQuotes(let quote, _): .curlyQuotes(quote, mended: text)
    case .shownCurlyQuotes(let quote, _): .shownCurlyQuotes(quote, mended: text)
    default: self
    }
  }

  private static let known: [(words: String, mistake: YAMLMistake)] = [
    ("did not find expected node content", .missingValue),
    ("expected ',' or ']'", .unclosedList),
    ("expected ',' or '}'", .unclosedFields),
    ("mapping values are not allowed", .unexpectedColon),
    ("did not find expected key", .expectedKey),
    ("did not find expected '-' indicator", .expectedKey),
    ("did not find expected <document start>", .expectedKey),
    ("block sequence entries are not allowed", .expectedKey),
    ("could not find expected ':'", .missingColon),
    ("cannot start any token", .signBeforeValue),
  ]
}
