/// Reference definitions, `[label]: destination "title"`, which libcmark takes out of a paragraph.
///
/// CommonMark 0.30, "Link reference definitions".
enum LinkDefinitions {
  /// The offset behind all of them at the start of a paragraph's text.
  static func end(in text: [UInt8]) -> Int {
    guard text.first == UInt8(ascii: "[") else { return 0 }
    // Nothing is given back once it fits, so that long texts take neither time nor memory.
    let definition =
      #/
      # A label that is not blank, and at most one line end before the destination.
      \[ (?! \s* \]) (?: [^\[\]\\]++ | \\.?+ )++ \]: [\ \t]*+ \n?+ [\ \t]*+
      # The destination, in angle brackets or with parentheses in pairs.
      (?: < (?: [^<>\n\\]++ | \\. )*+ >
        | (?! < ) (?: [^\s()\\]++ | \\\S?+ | \( (?: [^\s()\\]++ | \\\S?+ )*+ \) )++ )
      # The title; if text follows it on its line, the definition ends before it.
      (?: (?: [\ \t]++ \n?+ | \n ) [\ \t]*+
        (?: " (?: [^"\\]++ | \\. )*+ " | ' (?: [^'\\]++ | \\. )*+ '
          | \( (?: [^()\\]++ | \\. )*+ \) ) )?
      [\ \t]*+ (?: \n | \z )
      /#.matchingSemantics(.unicodeScalar).dotMatchesNewlines()
    let string = String(decoding: text, as: UTF8.self)
    var rest = string[...]
    while let match = rest.prefixMatch(of: definition) { rest = rest[match.range.upperBound...] }
    return string.utf8.distance(from: string.startIndex, to: rest.startIndex)
  }
}
