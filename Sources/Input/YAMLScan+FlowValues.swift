extension YAMLScan {
  /// What is known of an open bracket.
  struct FlowLevel {
    let opening: Int
    let isFields: Bool
    var key: Range<Int>?
    /// The text since the last comma or colon.
    var text: Range<Int>?
    var isQuoted = false
    var isCollection = false
    /// The value before the last comma, if it is a text with a key.
    var previous: (key: Range<Int>, value: Int)?
    /// What a comma cut off the value before it.
    var cut: Range<Int>?
    var comma = 0

    init(_ opening: Int, isFields: Bool) {
      self.opening = opening
      self.isFields = isFields
    }
  }

  /// Ends what stands before a comma or a closing bracket.
  mutating func finish(_ level: inout FlowLevel) {
    defer { (level.key, level.text, level.isQuoted, level.isCollection) = (nil, nil, false, false) }
    guard let text = level.text else { return }
    if level.key == nil, level.isFields, !level.isQuoted, !level.isCollection,
      let colon = keyWithoutSpace(in: text)
    {
      let mended =
        file.text(text.lowerBound..<colon + 1) + " "
        + file.text(colon + 1..<text.upperBound)
      reportCut(&level)
      report(.noSpaceAfterColon(mended: MendedYAML.shown(mended)), colon..<colon + 1)
      level.previous = nil
      return
    }
    if level.key == nil, level.isFields, let previous = level.previous, !level.isCollection {
      level.cut = (level.cut?.lowerBound ?? level.comma)..<text.upperBound
      level.previous = previous
      return
    }
    reportCut(&level)
    if !level.isQuoted, !level.isCollection { checkFlowValue(text, level.key) }
    level.previous = level.isCollection ? nil : level.key.map { ($0, text.lowerBound) }
  }

  /// Reports what a comma cut off.
  mutating func reportCut(_ level: inout FlowLevel) {
    guard let cut = level.cut, let previous = level.previous else { return }
    level.cut = nil
    let text = file.text(previous.value..<cut.upperBound)
    let mended = entry(MendedYAML.quoted(MendedYAML.bare(text)), key: previous.key, isItem: false)
    report(
      curlyQuote(at: previous.value).map { .curlyQuotes($0, mended: mended) }
        ?? .comma(mended: mended), cut)
  }

  /// The colon of a key whose value begins right behind it, `publisher:B`; nil where a text is none.
  private func keyWithoutSpace(in text: Range<Int>) -> Int? {
    let name = bytes[text].prefix(while: Self.isOfKey)
    guard !name.isEmpty, name.endIndex < text.upperBound - 1,
      bytes[name.endIndex] == UInt8(ascii: ":"), !name.allSatisfy({ (0x30...0x39).contains($0) }),
      !bytes[name.endIndex...].starts(with: "://".utf8)
    else { return nil }
    return name.endIndex
  }

  mutating func checkFlowValue(_ value: Range<Int>, _ key: Range<Int>?) {
    let count = mistakes.count
    checkValue(value)
    guard mistakes.count > count else { return }
    replaceLast(
      mended: entry(MendedYAML.quoted(MendedYAML.bare(file.text(value))), key: key, isItem: false))
  }

  func mendedText(of level: FlowLevel) -> String {
    let start = level.text?.lowerBound ?? at
    return entry(
      MendedYAML.quoted(MendedYAML.bare(file.text(start..<flowTextEnd))), key: level.key,
      isItem: false)
  }

  /// Where the text up to the next comma or the bracket that closes ends.
  var flowTextEnd: Int {
    var (index, depth) = (at, 0)
    let line = textEnd
    while index < line {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if depth == 0 { return index }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: return index
      default: break
      }
      index += 1
    }
    return line
  }
}
