extension MarkdownLint {
  /// A paragraph that a tab or spaces made code, and a fence that nothing closes, or a no-break space keeps
  /// from closing.
  func lookAtCode(
    _ step: Tree.Step, in containers: Containers, _ builder: inout HTMLBuilder
  ) {
    let line = source.lines.content(of: Int(step.line))
    let first = source.firstLine(of: step)
    let fence = bytes[first].prefix { $0 == bytes[first.lowerBound] }
    if fence.count > 2, let sign = fence.first,
      sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")
    {
      return lookForFence(fence, in: step, in: containers, &builder)
    }
    let blanks = bytes[line].prefix { $0.isSpace }
    guard !blanks.isEmpty, step.title.isEmpty else { return }
    let text = source.tree.bytes[step.text]
    let words = text.split { $0.isSpace }
    let hasSigns = text.contains { "{}()=<>$;|\\_#\"/*".utf8.contains($0) }
    let letters = text.count { $0 >= 0xC3 && $0 != 0xE2 }
    guard words.count > 3, !hasSigns, letters > 1 else { return }
    let hasTab = blanks.contains(UInt8(ascii: "\t"))
    builder.report(.blanksMakeCode(hasTab: hasTab), at: blanks.startIndex..<blanks.endIndex)
  }

  /// Reports a line of a fenced block that would close it but for its blanks, or that none closes it.
  private func lookForFence(
    _ fence: ArraySlice<UInt8>, in step: Tree.Step, in containers: Containers,
    _ builder: inout HTMLBuilder
  ) {
    let isClosed = step.endLine > step.line && closes(fence, Int(step.endLine), in: containers)
    guard !isClosed, step.endLine > step.line else {
      if !isClosed { reportOpen(fence, &builder) }
      return
    }
    for number in Int(step.line) + 1...Int(step.endLine) {
      let line = source.lines.content(of: number)
      guard bytes[line].contains(where: { $0 >= 0xC2 }),
        let start = bytes[line].firstIndex(of: fence[fence.startIndex])
      else { continue }
      let end = start + bytes[start..<line.upperBound].prefix { $0 == bytes[start] }.count
      let before = WideBlank.end(of: bytes, from: line.lowerBound, before: start)
      let after = WideBlank.end(of: bytes, from: end, before: line.upperBound)
      guard end - start >= fence.count, bytes[before..<start].allSatisfy(\.isSpace),
        bytes[after..<line.upperBound].allSatisfy(\.isSpace),
        after > end || before > line.lowerBound
      else { continue }
      let sign = String(decoding: bytes[start..<end], as: UTF8.self)
      let range = after > end ? end..<after : line.lowerBound..<before
      return builder.report(.wideBlank(beside: sign), at: range)
    }
    reportOpen(fence, &builder)
  }

  private func reportOpen(_ fence: ArraySlice<UInt8>, _ builder: inout HTMLBuilder) {
    builder.report(
      .fenceNotClosed(String(decoding: fence.prefix(20), as: UTF8.self)), at: fence.indices)
  }

  /// Whether a line closes a fence.
  private func closes(
    _ fence: ArraySlice<UInt8>, _ number: Int, in containers: Containers
  ) -> Bool {
    let text = bytes[containers.text(of: source.lines.content(of: number))]
      .drop { $0.isSpace }
    let signs = text.prefix { $0 == fence.first }
    return signs.count >= fence.count && text[signs.endIndex...].allSatisfy(\.isSpace)
  }
}
