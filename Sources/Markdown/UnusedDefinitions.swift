import Input

/// Reference definitions, `[label]: destination`, that nothing in a text uses: they are not shown, and may
/// have been meant as text.
struct UnusedDefinitions {
  /// The labels, and their lines.
  private(set) var found: [(label: String, line: Range<Int>)] = []

  private let source: MarkdownSource

  /// Looks through a text that may have definitions; linear in its length.
  init(_ source: MarkdownSource) {
    self.source = source
    guard source.lines.hasDefinitions else { return }
    let definitions = definitions
    guard !definitions.isEmpty else { return }
    let uses = uses
    found = definitions.filter { uses[Self.folded($0.label), default: 0] < 2 }
  }

  /// The definitions that the tree has taken out of the text: lines of no block, and the first lines of
  /// paragraphs.
  private var definitions: [(label: String, line: Range<Int>)] {
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
    var found: [(label: String, line: Range<Int>)] = []
    for number in 1...max(1, lines.starts.count) where !isTaken[number] || starts.contains(number) {
      let line = lines.content(of: number)
      if let label = label(in: line) { found.append((label, line)) }
    }
    return found
  }

  /// The label of a line that is a definition with words as a destination; nil for another.
  private func label(in line: Range<Int>) -> String? {
    let bytes = source.file.bytes
    let start = bytes[line].firstIndex { !" >\t-*+0123456789.)".utf8.contains($0) }
    guard let start, bytes[start] == UInt8(ascii: "["),
      let end = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "]")),
      end + 1 < line.upperBound, bytes[end + 1] == UInt8(ascii: ":"), end > start + 1,
      bytes[start + 1] != UInt8(ascii: "^")
    else { return nil }
    let text = Array(bytes[start..<line.upperBound])
    let destination = bytes[(end + 2)..<line.upperBound].drop { $0.isSpace }
    // `[//]: # (words)` is a remark.
    guard LinkDefinitions.end(in: text) == text.count, !destination.isEmpty,
      destination.first != UInt8(ascii: "#")
    else { return nil }
    return source.file.text(start + 1..<end)
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

  private static func folded(_ label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
