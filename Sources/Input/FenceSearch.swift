/// Looks for the line `---` that closes front matter, and for what is meant as one.
///
/// A line that only looks like it, or a heading of the text before it, would make YAML of the text, in
/// which `#` begins a comment.
struct FenceSearch {
  private let file: SourceFile
  private var start: Int
  /// The indentation of the key whose text in lines of its own, after `|` or `>`, is open.
  private var blockText: Int?
  private var hasBlankLine = false
  /// The first line that begins with `#` after a blank line and before which no key came since.
  private var heading: Range<Int>?

  /// What is wrong with the line that was found first.
  private(set) var problem: Problem?

  /// Looks from the start of a line on.
  init(_ file: SourceFile, from start: Int) {
    (self.file, self.start) = (file, start)
  }

  /// The closing line; nil where there is none, or one with a problem.
  mutating func run() -> Range<Int>? {
    while start < file.bytes.count {
      let line = file.line(around: start)
      if FrontMatter.isFence(file, line, mayBeDots: true) {
        guard let heading else { return line }
        problem = InputProblem.headingInFrontMatter.at(Place(file, heading))
        return nil
      }
      if isNearMiss(line) {
        problem = Self.problem(file, line)
        return nil
      }
      look(at: line)
      start = FrontMatter.nextLine(file, after: line)
    }
    return nil
  }

  private mutating func look(at line: Range<Int>) {
    let bytes = file.bytes[line]
    let text = bytes.drop { $0.isYAMLSpace }
    guard let first = text.first else {
      hasBlankLine = true
      return
    }
    let indent = text.startIndex - line.lowerBound
    if let blockText, indent > blockText { return }
    blockText = Self.opensText(text) ? indent : nil
    if first == UInt8(ascii: "#"), indent == 0 {
      let words = text.drop { $0 == UInt8(ascii: "#") }
      if hasBlankLine, heading == nil, words.first?.isYAMLSpace ?? false { heading = line }
    } else if first != UInt8(ascii: "#") {
      (hasBlankLine, heading) = (false, nil)
    }
  }

  /// Whether a line ends with `|` or `>`, which a text in lines of its own follows.
  private static func opensText(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while line.last?.isYAMLSpace ?? false { line.removeLast() }
    while let last = line.last, "+-123456789".utf8.contains(last) { line.removeLast() }
    guard let sign = line.popLast(), sign == UInt8(ascii: "|") || sign == UInt8(ascii: ">") else {
      return false
    }
    return line.last.map { $0.isYAMLSpace } ?? true
  }

  // MARK: Lines that are nearly closing ones

  /// Whether a line seems to be meant as the closing one, and is none.
  private func isNearMiss(_ line: Range<Int>) -> Bool {
    let bytes = file.bytes[line]
    let indent = bytes.prefix { $0 == UInt8(ascii: " ") }.count
    guard !line.isEmpty, line.count < 200 else { return false }
    if let blockText, indent > blockText { return false }
    let text = bytes.dropFirst(indent)
    guard let first = text.first, first >= 0x80 || "-*_=.".utf8.contains(first) else {
      return false
    }
    let known = text.prefix { $0 != UInt8(ascii: "#") }
    let signs = String(decoding: known, as: UTF8.self).unicodeScalars
    let isOfSigns = signs.allSatisfy {
      Self.dashes.contains($0) || Self.others.contains($0) || Self.isBlank($0)
    }
    let count = signs.count { Self.dashes.contains($0) || Self.others.contains($0) }
    let isLong = signs.contains { "—―…".unicodeScalars.contains($0) }
    // One or two dots, and a dash with nothing behind it, may be values.
    guard isOfSigns, count > 1 || isLong,
      count > 2 || signs.first.map({ Self.dashes.contains($0) || isLong }) ?? false,
      known.endIndex == text.endIndex || known.last?.isYAMLSpace ?? false
    else { return false }
    // `- -` begins a list in a list.
    return count != 2 || !signs.contains(" ")
  }

  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "―", "−", "‐", "‑", "…"]
  private static let others: Set<Unicode.Scalar> = ["*", "_", "=", "."]

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || [0xAD, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
      || scalar.properties.generalCategory == .spaceSeparator
  }

  /// Names what cannot be seen where the line is right but for it, else the line.
  private static func problem(_ file: SourceFile, _ line: Range<Int>) -> Problem {
    let hidden = line.lazy.compactMap { at in
      InvisibleCharacter(in: file.bytes, at: at, before: line.upperBound).map {
        ($0, at..<at + $0.length)
      }
    }.first
    let seen = file.bytes[line].filter { $0 < 0x80 && !$0.isYAMLSpace }
    if let (character, range) = hidden, seen.elementsEqual("---".utf8) {
      return InputProblem.yamlSyntax(.invisible(character)).at(Place(file, range))
    }
    return InputProblem.frontMatterEnd.at(Place(file, line))
  }
}
