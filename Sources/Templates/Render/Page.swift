/// The text of a page as it grows, with the indentation of its lines.
struct Page {
  /// The page so far; whoever starts it may put in what stands before it.
  var output: [UInt8] = []
  /// What each line of a template gets in front.
  var indentation: [UInt8] = []
  /// Whether the next line start stands amid a line and gets no indentation.
  var isAmidLine = false

  /// Appends text of a template; `lines` are indices of the line starts in it.
  mutating func write(_ text: Range<Int>, _ lines: Range<Int>, of template: Template) {
    defer { isAmidLine = false }
    guard !indentation.isEmpty else {
      output += template.literals[text]
      return
    }
    var start = text.lowerBound
    for line in lines {
      let lineStart = template.lineStarts[line]
      output += template.literals[start..<lineStart]
      if !(isAmidLine && lineStart == text.lowerBound) { output += indentation }
      start = lineStart
    }
    output += template.literals[start..<text.upperBound]
  }
}
