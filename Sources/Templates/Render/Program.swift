import Formats

/// A template with all that it includes, made ready for one type of view and what is shared: what is the
/// same on every page is text, and of each tag is known in which frame it is read.
///
/// It makes the same pages as `Renderer`, which makes those that no program can be made for.
final class Program: Sendable {
  /// One step; content that follows it ends before `end`.
  enum Step: Sendable {
    /// Bytes that are the same on every page.
    case text(Range<Int>)
    case print(Tag)
    case raw(Tag)
    /// The text that a section has opened, or an item of a list of texts.
    case printPlain(Int)
    case rawPlain(Int)
    case ifFlag(Tag, end: Int)
    /// A text or markup that is not empty, which is opened.
    case ifPlain(Tag, plain: Int, end: Int)
    case ifRecord(frame: Int, end: Int)
    case unlessRecord(frame: Int, end: Int)
    /// Content for a value that a section would not show.
    case unless(Tag, end: Int)
    case each(Tag, frame: Int, end: Int)
    case eachText(Tag, plain: Int, end: Int)
  }

  /// A tag of the view in a frame.
  struct Tag: Sendable {
    let frame: Int
    let reader: Int
  }

  /// Steps in the making.
  struct Parts: Sendable {
    var steps: [Step] = []
    var literals: [UInt8] = []
    var readers: [TagTable.Reader] = []
    /// Of each frame that is a record in another one, where it is read; the first frame is the page's view.
    var sources: [Tag?] = [nil]
    /// The frames that are read anew when one of them opens another view.
    var dependents: [[Int]] = [[]]
    var plainCount = 0
  }

  let parts: Parts

  init(_ parts: Parts) { self.parts = parts }

  /// Appends the page of a view; false, with part of it appended, where the page goes beyond a limit.
  func run(_ view: OpenView, _ tables: Tables, _ limits: Limits, into output: inout [UInt8]) -> Bool
  {
    var run = ProgramRun(parts, view, tables, limits)
    run.end = output.count + limits.output
    swap(&run.output, &output)
    defer { swap(&run.output, &output) }
    return run.run(parts.steps.indices)
  }
}

/// Carries out a program for one page.
private struct ProgramRun {
  private let parts: Program.Parts
  private let tables: Tables
  /// The page so far, and the size at which it is too big.
  var output: [UInt8] = []
  var end = 0
  /// How many sections and items there may still be.
  private var rest: Int
  private var frames: [OpenView?]
  private var plains: [Found]

  init(_ parts: Program.Parts, _ view: OpenView, _ tables: Tables, _ limits: Limits) {
    self.parts = parts
    self.tables = tables
    rest = limits.steps
    frames = [OpenView?](repeating: nil, count: parts.sources.count)
    frames[0] = view
    plains = [Found](repeating: .nothing, count: parts.plainCount)
  }

  mutating func run(_ content: Range<Int>) -> Bool {
    var at = content.lowerBound
    while at < content.upperBound {
      var (next, isRun) = (at + 1, true)
      switch parts.steps[at] {
      case .text(let range): output += parts.literals[range]
      case .print(let tag):
        if case .text(let text)? = read(tag) { output.append(text, escaping: .html) }
      case .raw(let tag):
        if case .markup(let markup)? = read(tag) { output += markup.bytes }
      case .printPlain(let plain):
        if case .text(let text) = plains[plain] { output.append(text, escaping: .html) }
      case .rawPlain(let plain):
        if case .markup(let markup) = plains[plain] { output += markup.bytes }
      case .ifFlag(let tag, let end):
        next = end
        isRun = show(read(tag)?.holds ?? false, at + 1..<end)
      case .ifPlain(let tag, let plain, let end):
        next = end
        plains[plain] = read(tag) ?? .nothing
        isRun = show(plains[plain].holds, at + 1..<end)
      case .ifRecord(let number, let end):
        next = end
        isRun = show(frame(number) != nil, at + 1..<end)
      case .unlessRecord(let number, let end):
        next = end
        isRun = show(frame(number) == nil, at + 1..<end)
      case .unless(let tag, let end):
        next = end
        isRun = show(!(read(tag)?.holds ?? false), at + 1..<end)
      case .each(let tag, let number, let end):
        next = end
        isRun = each(tag, number, at + 1..<end)
      case .eachText(let tag, let plain, let end):
        next = end
        isRun = eachText(tag, plain, at + 1..<end)
      }
      guard isRun, output.count <= end else { return false }
      at = next
    }
    return true
  }

  /// Takes a step and carries out content where it is shown; false beyond a limit.
  private mutating func show(_ isShown: Bool, _ content: Range<Int>) -> Bool {
    rest -= 1
    return rest >= 0 && (!isShown || run(content))
  }

  private mutating func each(_ tag: Program.Tag, _ number: Int, _ content: Range<Int>) -> Bool {
    guard case .items(.views(let view, let count))? = read(tag) else { return true }
    frames[number] = view
    rest -= 1
    for index in 0..<count {
      view.index = index
      for dependent in parts.dependents[number] { frames[dependent] = nil }
      guard show(true, content) else { return false }
    }
    return true
  }

  private mutating func eachText(_ tag: Program.Tag, _ plain: Int, _ content: Range<Int>) -> Bool {
    guard case .items(.texts(let texts))? = read(tag) else { return true }
    rest -= 1
    for text in texts {
      plains[plain] = .text(text)
      guard show(true, content) else { return false }
    }
    return true
  }

  /// The value of a tag; nil where the record that has it is not there.
  private mutating func read(_ tag: Program.Tag) -> Found? {
    frame(tag.frame).map { parts.readers[tag.reader].read($0, tables) }
  }

  /// The view in a frame; one that is a record in another is read where it has not been yet.
  private mutating func frame(_ number: Int) -> OpenView? {
    if let known = frames[number] { return known }
    guard let source = parts.sources[number], case .view(let view)? = read(source) else {
      return nil
    }
    frames[number] = view
    return view
  }
}
