/// Remarks in the source that are not published: `<!-- … -->`.
enum HTMLComment {
  /// Whether a block holds comments and white space, and nothing else.
  static func fills(_ html: ArraySlice<UInt8>) -> Bool {
    var rest = html.drop(while: \.isSpace)
    while rest.starts(with: "<!--".utf8) {
      rest = rest.dropFirst(4)
      while !rest.isEmpty, !rest.starts(with: "-->".utf8) { rest.removeFirst() }
      rest = rest.dropFirst(3).drop(while: \.isSpace)
    }
    return rest.isEmpty
  }

  /// Whether CommonMark takes a text between `<!--` and `-->` within a line for a comment.
  static func isKnown(_ inside: ArraySlice<UInt8>) -> Bool {
    !inside.starts(with: ">".utf8) && !inside.starts(with: "->".utf8)
      && inside.last != UInt8(ascii: "-") && inside.firstRange(of: "--".utf8) == nil
  }
}
