/// What is wrong in the syntax of YAML, as its reader names it.
public enum YAMLMistake: Hashable, Sendable {
  case missingValue
  case unclosedList
  case unclosedFields
  case colonWithinValue
  case expectedKey
  case missingColon
  case signBeforeValue
  case star
  case starOrAnd
  /// What the reader says of a mistake that is none of these.
  case other(String)

  /// The mistake that a reader's own words mean.
  init(_ words: String) {
    self = Self.known.first { words.contains($0.words) }?.mistake ?? .other(words)
  }

  /// The message in English.
  var english: String {
    switch self {
    case .missingValue: "a value is missing here, or a bracket before it is not closed"
    case .unclosedList: "a ',' or the closing ']' is missing before this"
    case .unclosedFields: "a ',' or the closing '}' is missing before this"
    case .colonWithinValue: "this value contains ': '; put quotes around it"
    case .expectedKey: "a key is expected here; look at the indentation and the quotes above"
    case .missingColon: "a ':' is missing after the key before this"
    case .signBeforeValue: "this character cannot begin a value; put the value in quotes"
    case .star: "a value that begins with '*' belongs in quotes"
    case .starOrAnd: "a value that begins with '*' or '&' belongs in quotes"
    case .other(let words): "this is not YAML: \(words)"
    }
  }

  private static let known: [(words: String, mistake: YAMLMistake)] = [
    ("did not find expected node content", .missingValue),
    ("expected ',' or ']'", .unclosedList),
    ("expected ',' or '}'", .unclosedFields),
    ("mapping values are not allowed", .colonWithinValue),
    ("did not find expected key", .expectedKey),
    ("could not find expected ':'", .missingColon),
    ("cannot start any token", .signBeforeValue),
    ("undefined alias", .star),
    ("alphabetic or numeric character", .starOrAnd),
  ]
}
