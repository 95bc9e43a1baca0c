/// A tag or an address in angle brackets on a line, which may be one that Word writes.
struct LintTag {
  /// Where it ends, or the byte behind its start where it is none.
  let end: Int
  /// Whether it is of Word: `<o:p>`, `<st1:place w:st="on">`, `<![if !supportLists]>`.
  let isOfWord: Bool

  /// The longest tag, in bytes.
  private static let longest = 300

  /// Reads what begins with `<` at an index.
  init(in text: [UInt8], at start: Int) {
    let isCondition =
      text[start...].starts(with: "<![".utf8) && !text[start...].starts(with: "<![CDATA[".utf8)
    var at = start + 1
    guard at < text.count,
      isCondition || text[at].isAlphanumeric || text[at] == UInt8(ascii: "/")
    else {
      (end, isOfWord) = (at, false)
      return
    }
    let name = text[at...].prefix(8).prefix { $0.isAlphanumeric }
    let hasPrefix =
      !name.isEmpty && name.endIndex + 1 < text.count && text[name.endIndex] == UInt8(ascii: ":")
      && text[name.endIndex + 1].isLetter
    let isShort = hasPrefix && name.count == 1 && "movwx".utf8.contains(text[at])
    var hasSpace = false
    while at < text.count, at - start < Self.longest, text[at] != UInt8(ascii: "\n") {
      if text[at] == UInt8(ascii: ">") {
        // `<urn:isbn:1>` is an address.
        let isOfWord =
          isCondition ? text[at - 1] == UInt8(ascii: "]") : isShort || hasPrefix && hasSpace
        (end, self.isOfWord) = (at + 1, isOfWord)
        return
      }
      if text[at].isSpace { hasSpace = true }
      at += 1
    }
    (end, isOfWord) = (start + 1, false)
  }
}
