import Formats

/// Makes the program of a template for one type of view and what is shared under it.
///
/// There is none where a name is only known from a value, where the templates go too deep, and where
/// one shows what it cannot: `Renderer` makes those pages, and reports what is wrong.
struct ProgramBuilder {
  /// Why there is no program.
  struct Obstacle: Error {}

  /// What is open.
  enum Frame {
    case constant(BoundValue)
    case view(Int, TagTable)
    /// The text or markup that a section has opened.
    case plain(Int, isMarkup: Bool)
  }

  /// What a name stands for.
  enum Meaning {
    case constant(BoundValue)
    case tag(Program.Tag, TagKind)
    /// A record in a view, as a frame.
    case record(Int, TagTable)
    case plain(Int, isMarkup: Bool)
  }

  /// Whether the next line start is amid a line and gets no indentation.
  enum Amid { case no, yes, either }

  /// The most instructions that are looked at.
  private static let most = 50_000

  let library: CompiledLibrary
  let tables: Tables
  var parts = Program.Parts()
  var frames: [Frame]
  var parents = Parents()
  var indentation: [UInt8] = []
  var amid = Amid.no
  private var depth = 0
  private var count = 0
  /// Text before this step is not added to.
  var barrier = 0
  /// The frame of each record that was named, by the frame that it is in and its tag.
  private var records: [[Int]: (frame: Int, table: TagTable)] = [:]
  private var readers: [[Int]: Int] = [:]

  /// The program of a template for views with some tags; nil where there can be none.
  static func program(
    of template: Int, for view: TagTable, over shared: RecordFrame, in library: CompiledLibrary,
    _ tables: Tables
  ) -> Program? {
    guard library.isStrict else { return nil }
    var builder = ProgramBuilder(library, tables, [.constant(.record(shared)), .view(0, view)])
    let template = library.templates[template]
    do {
      try builder.walk(template, template.instructions.indices)
    } catch {
      return nil
    }
    return Program(builder.parts)
  }

  private init(_ library: CompiledLibrary, _ tables: Tables, _ frames: [Frame]) {
    self.library = library
    self.tables = tables
    self.frames = frames
  }

  mutating func walk(_ template: Template, _ content: Range<Int>) throws(Obstacle) {
    guard depth <= Limits.depth else { throw Obstacle() }
    depth += 1
    var at = content.lowerBound
    while at < content.upperBound {
      count += 1
      guard count <= Self.most else { throw Obstacle() }
      switch template.instructions[at] {
      case .text(let text, let lines):
        try write(text, lines, of: template)
        at += 1
      case .print(let path, let raw):
        try print(meaning(of: path, template), raw: raw)
        at += 1
      case .section(let path, let inverted, let end):
        let meaning = try meaning(of: path, template)
        if inverted {
          try unless(meaning, template, at + 1..<end)
        } else {
          try section(meaning, template, at + 1..<end)
        }
        at = end
      case .include(let inclusion, let end):
        try include(template.inclusions[inclusion], template)
        at = end
      case .block(let block, let end):
        try fill(template.blocks[block], default: at + 1..<end, template)
        at = end
      }
    }
    depth -= 1
  }

  // MARK: Text

  private mutating func write(
    _ text: Range<Int>, _ lines: Range<Int>, of template: Template
  ) throws(Obstacle) {
    let isIndented = !indentation.isEmpty && !lines.isEmpty
    if isIndented, amid == .either, template.lineStarts[lines.lowerBound] == text.lowerBound {
      throw Obstacle()
    }
    var page = Page()
    page.indentation = indentation
    page.isAmidLine = amid == .yes
    page.write(text, lines, of: template)
    amid = .no
    add(page.output)
  }

  mutating func add(_ literal: some Collection<UInt8>) {
    guard !literal.isEmpty else { return }
    let start = parts.literals.count
    parts.literals += literal
    if parts.steps.count > barrier, case .text(let range)? = parts.steps.last {
      parts.steps[parts.steps.count - 1] = .text(range.lowerBound..<parts.literals.count)
    } else {
      parts.steps.append(.text(start..<parts.literals.count))
    }
  }

  private mutating func print(_ meaning: Meaning, raw: Bool) throws(Obstacle) {
    switch meaning {
    case .constant(.nothing): break
    case .constant(.text(let text)) where !raw:
      var written: [UInt8] = []
      written.append(text, escaping: .html)
      add(written)
    case .constant(.markup(let markup)) where raw: add(markup.bytes)
    case .tag(let tag, .text) where !raw: parts.steps.append(.print(tag))
    case .tag(let tag, .markup) where raw: parts.steps.append(.raw(tag))
    case .plain(let plain, isMarkup: false) where !raw: parts.steps.append(.printPlain(plain))
    case .plain(let plain, isMarkup: true) where raw: parts.steps.append(.rawPlain(plain))
    default: throw Obstacle()
    }
  }

  // MARK: Names

  private mutating func meaning(of path: Path, _ template: Template) throws(Obstacle) -> Meaning {
    guard let first = path.first else { return try itself() }
    var found: Meaning?
    for frame in frames.reversed() {
      found = look(up: first, in: frame)
      if found != nil { break }
    }
    for part in path.rest {
      switch found {
      case .constant(.record(let frame)):
        found = frame.value(of: template.symbols[part]).map { .constant($0) }
      case .constant(.nothing): return .constant(.nothing)
      case .record(let frame, let table):
        found = look(up: template.symbols[part], in: .view(frame, table))
      default: throw Obstacle()
      }
    }
    guard let found else { throw Obstacle() }
    return found
  }

  private func itself() throws(Obstacle) -> Meaning {
    switch frames.last {
    case .constant(let value): return .constant(value)
    case .plain(let plain, let isMarkup): return .plain(plain, isMarkup: isMarkup)
    case .view, nil: throw Obstacle()
    }
  }

  private mutating func look(up symbol: Int, in frame: Frame) -> Meaning? {
    switch frame {
    case .constant(.record(let record)): return record.value(of: symbol).map { .constant($0) }
    case .constant, .plain: return nil
    case .view(let frame, let table):
      guard let reader = table[symbol] else { return nil }
      let tag = Program.Tag(frame: frame, reader: number(of: reader, frame, symbol))
      guard case .record(let inner) = reader.kind else { return .tag(tag, reader.kind) }
      if let known = records[[frame, symbol]] { return .record(known.frame, known.table) }
      let record = (frame: newFrame(source: tag), table: inner(tables))
      records[[frame, symbol]] = record
      return .record(record.frame, record.table)
    }
  }

  private mutating func number(of reader: TagTable.Reader, _ frame: Int, _ symbol: Int) -> Int {
    if let known = readers[[frame, symbol]] { return known }
    parts.readers.append(reader)
    readers[[frame, symbol]] = parts.readers.count - 1
    return parts.readers.count - 1
  }

  mutating func newFrame(source: Program.Tag? = nil) -> Int {
    let number = parts.sources.count
    parts.sources.append(source)
    parts.dependents.append([])
    var outer = source?.frame
    while let frame = outer {
      parts.dependents[frame].append(number)
      outer = parts.sources[frame]?.frame
    }
    return number
  }

  mutating func newPlain() -> Int {
    parts.plainCount += 1
    return parts.plainCount - 1
  }
}
