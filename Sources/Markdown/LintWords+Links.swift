extension LintWords {
  /// Looks at what follows a bracket that closes: an address with a space before it or in it, and figures
  /// that are quoted there.
  mutating func lookAtClosing(_ start: Int) -> Int {
    defer { bracket = nil }
    guard start + 2 < text.count else { return start + 1 }
    if text[start + 1] == UInt8(ascii: " "), text[start + 2] == UInt8(ascii: "(") {
      lookAtSpaced(start)
      return start + 1
    }
    guard text[start + 1] == UInt8(ascii: "("), let end = end(ofAddress: start + 2) else {
      return start + 1
    }
    let inside = start + 2..<end
    if let quotation = quotation(in: inside) { quotations.append(quotation) }
    guard text[inside].starts(with: "http://".utf8) || text[inside].starts(with: "https://".utf8),
      let space = text[inside].firstIndex(of: UInt8(ascii: " "))
    else { return start + 1 }
    let rest = text[space..<end].drop { $0.isSpace }
    let ending = text[inside].lastIndex(of: UInt8(ascii: ".")).map { text[($0 + 1)..<end] }
    // The name of a file may have spaces.
    let isFile = ending.map { 1...5 ~= $0.count && $0.allSatisfy(\.isAlphanumeric) } ?? false
    if let first = rest.first, !"\"'(".utf8.contains(first), !isFile {
      spacedAddresses.append(inside)
      return end
    }
    return start + 1
  }

  /// `[words] (https://host)`, but not `[1] (https://host)`.
  private mutating func lookAtSpaced(_ start: Int) {
    guard let bracket, let end = end(ofAddress: start + 3) else { return }
    let address = text[start + 3..<end]
    let words = text[bracket + 1..<start]
    let isAddress = ["http://", "https://", "www."].contains { address.starts(with: $0.utf8) }
    guard isAddress, words.count > 1, words.contains(where: Self.isLetter),
      !address.contains(UInt8(ascii: " "))
    else { return }
    spacedLinks.append(bracket..<end + 1)
  }

  /// The round bracket that closes on its line, not too far away.
  private func end(ofAddress start: Int) -> Int? {
    var depth = 0
    for at in start..<min(text.count, start + 1_000) {
      switch text[at] {
      case UInt8(ascii: "\n"), UInt8(ascii: "<"), UInt8(ascii: "`"): return nil
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return at }
        depth -= 1
      // The address of a next link: this one is not closed.
      case UInt8(ascii: "]"):
        if text[at...].starts(with: "](".utf8) || text[at...].starts(with: "] (".utf8) {
          return nil
        }
      default: break
      }
    }
    return nil
  }

  /// `{{name}}` in a range, without a backslash before it.
  private func quotation(in range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      if text[at] == UInt8(ascii: "\\") {
        at += 2
      } else if let end = text.quotationEnd(at: at), end <= range.upperBound {
        return at..<end
      } else {
        at += 1
      }
    }
    return nil
  }

  /// `==words==`, as other programs mark words.
  mutating func lookAtHighlight(_ start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == UInt8(ascii: "=") { end += 1 }
    guard end - start == 2, FlankKind(before: start, in: text) != .word,
      FlankKind(at: end, in: text) != .space
    else { return end }
    let inside = text[end..<min(text.count, end + Self.longestMark)]
      .prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "`") }
    let close = inside.endIndex
    guard inside.contains(where: Self.isLetter), !(inside.last?.isSpace ?? true),
      text[close...].starts(with: "==".utf8), !text[close...].starts(with: "===".utf8),
      FlankKind(at: close + 2, in: text) != .word
    else { return end }
    highlights.append(start..<close + 2)
    return close + 2
  }

  /// The name of the tag at an index whose attribute has a quote that is not closed; nil for another.
  mutating func openTag(_ start: Int) -> String? {
    let name = text[(start + 1)...].prefix(20).prefix { $0.isAlphanumeric }
    guard !name.isEmpty, name.endIndex < text.count, text[name.endIndex].isSpace else { return nil }
    let known = String(decoding: name, as: UTF8.self).lowercased()
    guard NoteElement.isKnown(known) else { return nil }
    let attribute = text[name.endIndex...].drop { $0.isSpace }.prefix(40)
      .prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    let at = attribute.endIndex
    guard !attribute.isEmpty, at + 1 < text.count, text[at] == UInt8(ascii: "="),
      text[at + 1] == UInt8(ascii: "\"") || text[at + 1] == UInt8(ascii: "'")
    else { return nil }
    if !missingQuotes.contains(text[at + 1]) {
      if text[(at + 2)...].contains(text[at + 1]) { return nil }
      missingQuotes.insert(text[at + 1])
    }
    return known
  }
}

extension [UInt8] {
  /// Where the `{{name}}` at an index ends that quotes a figure; nil for anything else.
  func quotationEnd(at start: Int) -> Int? {
    guard start + 4 < count, self[start] == UInt8(ascii: "{"), self[start + 1] == UInt8(ascii: "{")
    else { return nil }
    var end = start + 2
    while end < count, self[end].isInName { end += 1 }
    guard end > start + 2, self[end...].starts(with: "}}".utf8) else { return nil }
    return end + 2
  }
}
