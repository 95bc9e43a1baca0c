extension YAMLMistake {
  /// The message in English.
  var english: String {
    switch self {
    case .comment(let rest, let mended):
      "YAML takes '\(rest)' for a comment and leaves it out; write \(mended), or a space after '#' if"
        + " it is a comment"
    case .sign(let sign, let mended):
      "a value that begins with '\(sign)' belongs in quotes; write \(mended)"
    case .signOfReader(let word, let mended):
      "YAML takes '\(word)' for a mark of its own and leaves it out; write \(mended)"
    case .textAfterQuote(let mended): "text follows the closing quote; write \(mended)"
    case .textAfterBracket(let mended): "text follows the closing bracket; write \(mended)"
    case .bracketWithinValue(let bracket, let mended):
      "this value contains '\(bracket)', which ends it within brackets; write \(mended)"
    case .comma(let mended): "the ',' ends the value within braces; write \(mended)"
    case .colonWithinValue(let mended?): "this value contains ': '; write \(mended)"
    case .colonWithinValue(nil): "this value contains ': '; put quotes around it"
    case .curlyQuotes(let quote, let mended):
      "curly quotes such as \(quote) are letters for YAML, not quotes; write \(mended)"
    case .shownCurlyQuotes(let quote, let mended):
      "curly quotes such as \(quote) are letters for YAML and are shown with the text; write"
        + " \(mended) without them, or put straight quotes around them to show them"
    case .invisible(let number, let name, true):
      "here is a \(name.english) (\(number)), which looks like a space and is none; write a space"
    case .invisible(let number, let name, false):
      "here is the invisible character \(number) (\(name.english)); take it out"
    case .escape(let escape, let mended):
      "'\(escape)' means another character in double quotes, or none; write \(mended)"
    case .textAfterEnd(let line): "the line '\(line)' ends the values; take it out"
    case .indentation(let spaces, let key?, let value?, let mended):
      "this line is indented by \(Self.spaces(spaces)), so it continues the value '\(value)' of '\(key)';"
        + " indent it by \(Self.spaces(mended)), or take '\(value)' out if the value of '\(key)' is here"
    case .indentation(let spaces, nil, let value?, let mended):
      "this line is indented by \(Self.spaces(spaces)), so it continues the item '\(value)'; write '- '"
        + " before it, indented by \(Self.spaces(mended)), if it is an item of its own"
    case .indentation(let spaces, let key?, nil, let mended):
      "this line is indented by \(Self.spaces(spaces)), so it continues the value of '\(key)';"
        + " indent it by \(Self.spaces(mended))"
    case .indentation(let spaces, nil, nil, let mended):
      "this line is indented by \(Self.spaces(spaces)), further than the lines it belongs to; indent"
        + " it by \(Self.spaces(mended))"
    case .indentationFitsNone(let spaces, let others):
      "this line is indented by \(Self.spaces(spaces)), the lines above by"
        + " \(others.map(String.init).joined(separator: " or ")); indent it like those it belongs to"
    case .tab: "here is a tab; indent with spaces"
    case .noSpaceAfterColon(let mended): "a space is missing after ':'; write \(mended)"
    case .noSpaceAfterDash(let mended): "a space is missing after '-'; write \(mended)"
    case .wideColon(let mended): "here is the wide colon '：' (U+FF1A); write \(mended)"
    case .missingColon: "a ':' is missing after the key in this line; write 'key: value'"
    case .noValueAfterColon(let key):
      "'\(key)' has no value here; write ': ' and the value, or take '\(key)' out"
    case .openQuote: "the quote that opens here is not closed"
    case .openBracket(let bracket): "the '\(bracket)' that opens here is not closed"
    case .missingValue: "a value is missing here, or a bracket before it is not closed"
    case .unclosedList: "a ',' or the closing ']' is missing before this"
    case .unclosedFields: "a ',' or the closing '}' is missing before this"
    case .expectedKey:
      "a key is expected here; look at the indentation of this line and of those above"
    case .unexpectedColon:
      "a ':' is not expected here; look at the indentation of this line and of those above"
    case .signBeforeValue: "this character cannot begin a value; put the value in quotes"
    case .other(let words): "this is not YAML: \(words)"
    }
  }

  private static func spaces(_ count: Int) -> String {
    count == 1 ? "1 space" : "\(count) spaces"
  }
}
