import Input

/// The reference definitions of a text, `[label]: destination`, each on a line.
struct Definitions {
  /// A definition.
  struct Definition {
    let label: String
    let line: Range<Int>
    /// Where the destination is.
    let destination: Range<Int>
  }

  /// All of them in order.
  let all: [Definition]
  private let source: MarkdownSource

  /// Looks through a text that may have definitions; linear in its length.
  init(_ source: MarkdownSource) {
    self.source = source
    all = source.lines.hasDefinitions ? Self.found(in: source) : []
  }

  /// Where the destinations are, by label; of several with one label the first counts.
  var destinations: [String: Range<Int>] {
    Dictionary(all.map { (Self.folded($0.label), $0.destination) }) { first, _ in first }
  }

  /// Those that nothing in the text uses: they are not shown, and may have been meant as text.
  var unused: [Definition] {
    let named = all.filter { !isRemark($0) }
    guard !named.isEmpty else { return [] }
    let uses = uses
    return named.filter { uses[Self.folded($0.label), default: 0] < 2 }
  }

  /// Whether a definition is `[//]: # (words)`.
  private func isRemark(_ definition: Definition) -> Bool {
    source.file.bytes[definition.destination].first == UInt8(ascii: "#")
  }

  /// Those whose label an earlier one has, which are not shown either.
  var repeated: [Definition] {
    var seen: Set<String> = []
    return all.filter { !isRemark($0) && !seen.insert(Self.folded($0.label)).inserted }
  }

  /// A label as labels are compared.
  static func folded(_ label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The definitions that the tree has taken out of the text: lines of no block, and the first lines of
  /// paragraphs.
  private static func found(in source: MarkdownSource) -> [Definition] {
    let lines = source.lines
    var isTaken = Array(repeating: false, count: lines.starts.count + 2)
    var starts: Set<Int> = []
    for step in source.tree.steps where !step.isExit {
      switch step.kind {
      case .paragraph:
        starts.insert(Int(step.line))
        fallthrough
      case .heading, .codeBlock, .htmlBlock, .rule:
        guard step.line > 0, step.line <= step.endLine else { continue }
        for line in Int(step.line)...min(Int(step.endLine), lines.starts.count) {
          isTaken[line] = true
        }
      default: break
      }
    }
    var found: [Definition] = []
    for number in 1...max(1, lines.starts.count) where !isTaken[number] || starts.contains(number) {
      if let definition = definition(lines.content(of: number), in: source) {
        found.append(definition)
      }
    }
    return found
  }

  /// The definition that a line is, with words as a destination; nil for another.
  private static func definition(_ line: Range<Int>, in source: MarkdownSource) -> Definition? {
    let bytes = source.file.bytes
    let start = bytes[line].firstIndex { !" >\t-*+0123456789.)".utf8.contains($0) }
    guard let start, bytes[start] == UInt8(ascii: "["),
      let end = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "]")),
      end + 1 < line.upperBound, bytes[end + 1] == UInt8(ascii: ":"), end > start + 1,
      bytes[start + 1] != UInt8(ascii: "^")
    else { return nil }
    let text = Array(bytes[start..<line.upperBound])
    let rest = bytes[(end + 2)..<line.upperBound].drop { $0.isSpace }
    guard LinkDefinitions.end(in: text) == text.count, let first = rest.first else { return nil }
    let isInBrackets = first == UInt8(ascii: "<")
    let inside = isInBrackets ? rest.dropFirst() : rest
    let address = inside.prefix { isInBrackets ? $0 != UInt8(ascii: ">") : !$0.isSpace }
    return Definition(
      label: source.file.text(start + 1..<end), line: line,
      destination: address.startIndex..<address.endIndex)
  }

  /// How often each text is in brackets.
  private var uses: [String: Int] {
    let bytes = source.file.bytes
    var uses: [String: Int] = [:]
    var open: Int?
    for at in source.range {
      switch bytes[at] {
      case UInt8(ascii: "["): open = at
      case UInt8(ascii: "]"):
        if let start = open, at - start < 1_000 {
          uses[Self.folded(source.file.text(start + 1..<at)), default: 0] += 1
        }
        open = nil
      default: break
      }
    }
    return uses
  }
}
