import Input

/// A note as libcmark reads it, beside the file that it stands in.
struct MarkdownSource {
  let file: SourceFile
  let range: Range<Int>
  let lines: Lines
  let tree: Tree
  /// What libcmark read: the file as long as it is, but for what it does not know.
  let text: [UInt8]

  /// The first line of a block, from where the block starts.
  func firstLine(of step: Tree.Step) -> Range<Int> {
    let line = lines.content(of: Int(step.line))
    let start = min(line.lowerBound + max(0, Int(step.column) - 1), line.upperBound)
    var end = line.upperBound
    while end > start, file.bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// The lines of a paragraph or heading, without what belongs to its containers.
  func textLines(of step: Tree.Step, in containers: Containers) -> [Range<Int>] {
    let first = firstLine(of: step)
    var text = [first.lowerBound..<lines.content(of: Int(step.line)).upperBound]
    var line = Int(step.line) + 1
    while line <= Int(step.endLine) {
      text.append(containers.text(of: lines.content(of: line)))
      line += 1
    }
    return text
  }

  /// Where the inlines of a paragraph or heading are, if that matters to the page or a problem.
  func places(
    _ steps: Range<Int>, of step: Tree.Step, in containers: Containers
  ) -> InlinePlaces? {
    guard tree.hasPlaces(steps, braces: lines.hasBraces, dialect: lines.hasDialect) else {
      return nil
    }
    let text = BlockText(textLines(of: step, in: containers), of: file.bytes)
    var start = lines.hasDefinitions ? LinkDefinitions.end(in: text.bytes) : 0
    let hashes = text.bytes.prefix { $0 == UInt8(ascii: "#") }.count
    if step.kind == .heading, 1...6 ~= hashes,
      text.bytes.count == hashes || text.bytes[hashes].isSpace
    {
      start = hashes
    }
    while start < text.bytes.count, text.bytes[start].isSpace { start += 1 }
    return InlinePlaces(steps, of: tree, in: text, from: start)
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
}
