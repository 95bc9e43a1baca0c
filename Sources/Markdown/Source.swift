import Input

/// A note as libcmark reads it, beside the file that it stands in.
struct Source {
  let file: SourceFile
  let range: Range<Int>
  let lines: Lines
  let tree: Tree

  /// The first line of a block, from where the block starts.
  func firstLine(of step: Tree.Step) -> Range<Int> {
    let line = lines.content(of: Int(step.line))
    let start = min(line.lowerBound + max(0, Int(step.column) - 1), line.upperBound)
    var end = line.upperBound
    while end > start, file.bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// The lines of a paragraph or heading, without what belongs to its containers.
  func textLines(of step: Tree.Step, _ margin: inout Margin) -> [Range<Int>] {
    let first = firstLine(of: step)
    var text = [first.lowerBound..<lines.content(of: Int(step.line)).upperBound]
    var line = Int(step.line) + 1
    while line <= Int(step.endLine) {
      text.append(margin.text(of: line))
      line += 1
    }
    return text
  }

  /// Where the text of a paragraph or heading stands, if that matters to the page or a problem.
  func trace(_ steps: Range<Int>, of step: Tree.Step, _ margin: inout Margin) -> Trace? {
    guard tree.hasPlaces(steps, braces: lines.hasBraces) else { return nil }
    let passage = Passage(textLines(of: step, &margin), of: file.bytes)
    var start = LinkSyntax.definitions(passage.bytes)
    if step.kind == .heading, passage.bytes.first == UInt8(ascii: "#"),
      let heading = Trace(steps, of: tree, beside: passage, from: behindHashes(passage.bytes))
    {
      return heading
    }
    while start < passage.bytes.count, passage.bytes[start].isSpace { start += 1 }
    return Trace(steps, of: tree, beside: passage, from: start)
  }

  /// A fenced block for the site to fill.
  func block(_ name: String, _ step: Tree.Step) -> Block {
    let info = String(decoding: tree.bytes[step.title], as: UTF8.self)
    let body = tree.bytes[step.text]
    var lines: [Place] = []
    var start = body.startIndex
    while let end = body[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = self.lines.content(of: Int(step.line) + 1 + lines.count)
      let length = body[start..<end].count { $0 != UInt8(ascii: "\r") }
      lines.append(Place(file, max(line.lowerBound, line.upperBound - length)..<line.upperBound))
      start = end + 1
    }
    return Block(
      name: name,
      argument: String(info.dropFirst(name.count).drop { $0 == " " || $0 == "\t" }),
      body: String(decoding: body, as: UTF8.self), place: Place(file, firstLine(of: step)),
      lines: lines)
  }

  private func behindHashes(_ text: [UInt8]) -> Int {
    var offset = 0
    while offset < text.count, text[offset] == UInt8(ascii: "#") { offset += 1 }
    while offset < text.count, text[offset].isSpace { offset += 1 }
    return offset
  }
}
