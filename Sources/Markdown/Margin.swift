import Input

/// The block quotes and list items around a block, and how much of a line belongs to them.
///
/// libcmark tells where a block starts, but not where its text goes on in the next lines. The
/// rules are those of CommonMark 0.30, "Container blocks", with tab stops of four columns.
struct Margin {
  private struct Container {
    let isItem: Bool
    let line: Int
    /// The offset of the `>` or list marker on its line.
    let marker: Int
    /// The columns that later lines of an item need; nil until somebody asks.
    var indentation: Int?
  }

  private let bytes: [UInt8]
  private let lines: Lines
  private var containers: [Container] = []

  /// No container yet.
  init(_ source: Source) {
    bytes = source.file.bytes
    lines = source.lines
  }

  /// Goes into a block quote or item.
  mutating func open(_ step: Tree.Step) {
    let line = Int(step.line)
    let marker = lines.content(of: line).lowerBound + Int(step.column) - 1
    containers.append(Container(isItem: step.kind == .item, line: line, marker: marker))
  }

  /// Goes out of the innermost container.
  mutating func close() {
    containers.removeLast()
  }

  /// The text of a line behind the markers and white space of its containers.
  mutating func text(of line: Int) -> Range<Int> {
    let content = lines.content(of: line)
    var pen = Pen(bytes, content)
    for index in containers.indices {
      guard containers[index].line <= line else { break }
      if containers[index].line == line {
        let indentation = pen.open(containers[index].isItem, at: containers[index].marker)
        containers[index].indentation = indentation
      } else {
        guard pass(index, &pen) else { break }
      }
    }
    return pen.textStart.offset..<content.upperBound
  }

  /// Moves over what a container takes of one of its later lines; false if the line is lazy.
  private mutating func pass(_ index: Int, _ pen: inout Pen) -> Bool {
    guard containers[index].isItem else { return pen.skipQuoteMarker() }
    if containers[index].indentation == nil {
      _ = text(of: containers[index].line)
    }
    return pen.skip(indentation: containers[index].indentation ?? 0)
  }
}
