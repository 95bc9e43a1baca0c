import Formats
import Input

/// Carries out the instructions of templates for one page, with every name looked up in all that is open.
///
/// Most pages of a site are made by a `Program`.
struct Renderer {
  private let library: CompiledLibrary
  private let limits: Limits
  private let tables: Tables
  /// The page so far.
  var page = Page()
  /// The size at which the page is too big.
  private var end: Int
  /// What is open, the innermost last.
  private var frames: [any Frame]
  private var parents = Parents()
  private var depth = 0
  private var steps = 0

  /// A page that shows what `frames` hold, the innermost last.
  init(
    _ library: CompiledLibrary, _ limits: Limits, _ tables: Tables, _ frames: [any Frame]
  ) {
    self.library = library
    self.limits = limits
    end = limits.output
    self.tables = tables
    self.frames = frames
  }

  /// Appends a template to the page.
  mutating func render(_ template: Int) throws(Problem) {
    end = page.output.count + limits.output
    let template = library.templates[template]
    try run(template, template.instructions.indices)
  }

  private mutating func run(_ template: Template, _ content: Range<Int>) throws(Problem) {
    let instructions = template.instructions
    var at = content.lowerBound
    while at < content.upperBound {
      switch instructions[at] {
      case .text(let text, let lines):
        page.write(text, lines, of: template)
        at += 1
      case .print(let path, let raw):
        try print(path, raw: raw, at, template)
        at += 1
      case .section(let path, let inverted, let end):
        try enter(template, at)
        try section(path, inverted: inverted, at, at + 1..<end, template)
        depth -= 1
        at = end
      case .include(let inclusion, let end):
        try enter(template, at)
        try include(template.inclusions[inclusion], at, template)
        depth -= 1
        at = end
      case .block(let block, let end):
        try enter(template, at)
        try fill(template.blocks[block], default: at + 1..<end, template)
        depth -= 1
        at = end
      }
      if page.output.count > end { throw tooBig(template, at - 1) }
    }
  }

  // MARK: Limits

  private mutating func enter(_ template: Template, _ at: Int) throws(Problem) {
    depth += 1
    if depth > Limits.depth {
      throw TemplateProblem.pageTooDeep(most: Limits.depth).at(template.place(of: at))
    }
    try step(template, at)
  }

  private mutating func step(_ template: Template, _ at: Int) throws(Problem) {
    steps += 1
    guard steps > limits.steps else { return }
    throw TemplateProblem.pageTooLong(steps: limits.steps).at(template.place(of: at))
  }

  private func tooBig(_ template: Template, _ at: Int) -> Problem {
    TemplateProblem.pageTooBig(mebibytes: limits.output >> 20).at(template.place(of: at))
  }

  // MARK: Text

  private mutating func print(
    _ path: Path, raw: Bool, _ at: Int, _ template: Template
  ) throws(Problem) {
    switch try find(path, at, template) {
    case .text(let text):
      if !raw {
        page.output.append(text, escaping: .html)
      } else if library.isStrict {
        throw wrongKind(.text, at, template)
      } else {
        page.output += text.utf8
      }
    case .markup(let markup):
      if library.isStrict, !raw { throw wrongKind(.markup, at, template) }
      page.output += markup.bytes
    case .nothing, .missing: break
    case .flag(let flag) where !library.isStrict: page.output += String(flag).utf8
    case let found:
      if library.isStrict { throw wrongKind(found.shape, at, template) }
    }
  }

  private func wrongKind(_ shape: Shape, _ at: Int, _ template: Template) -> Problem {
    TemplateProblem.wrongKind(template.label(of: at), shape.kind).at(template.place(of: at))
  }

  // MARK: Names

  /// What a name stands for; an unknown name is a problem in a strict library.
  private func find(_ path: Path, _ at: Int, _ template: Template) throws(Problem) -> Found {
    guard let first = path.first else { return frames.last?.itself ?? .missing }
    var found = Found.missing
    var index = frames.count
    while index > 0, case .missing = found {
      index -= 1
      found = frames[index].find(first, tables)
    }
    for part in path.rest {
      guard let frame = found.frame else {
        if case .nothing = found { return .nothing }
        found = .missing
        break
      }
      found = frame.find(template.symbols[part], tables)
    }
    if case .missing = found, library.isStrict {
      throw TemplateProblem.unknownTag(template.label(of: at), nearest: nil)
        .at(template.place(of: at))
    }
    return found
  }

  // MARK: Sections

  private mutating func section(
    _ path: Path, inverted: Bool, _ at: Int, _ content: Range<Int>, _ template: Template
  ) throws(Problem) {
    let found = try find(path, at, template)
    if inverted {
      if !found.holds { try run(template, content) }
      return
    }
    switch found {
    case .missing, .nothing: break
    case .flag(let flag): if flag { try run(template, content) }
    case .text, .markup: if found.holds { try open(PlainFrame(found), content, template) }
    case .view(let frame): try open(frame, content, template)
    case .record(let frame): try open(frame, content, template)
    case .items(let items):
      for index in 0..<items.count {
        try step(template, at)
        try open(items.frame(at: index), content, template)
      }
    }
  }

  private mutating func open(
    _ frame: any Frame, _ content: Range<Int>, _ template: Template
  ) throws(Problem) {
    frames.append(frame)
    try run(template, content)
    frames.removeLast()
  }

  // MARK: Partials, parents and blocks

  private mutating func include(
    _ inclusion: Inclusion, _ at: Int, _ template: Template
  ) throws(Problem) {
    guard let number = try target(of: inclusion, at, template) else { return }
    let included = library.templates[number]
    let outer = page.indentation
    if let more = inclusion.indentation { page.indentation += more } else { page.indentation = [] }
    if !inclusion.overrides.isEmpty { parents.open(inclusion.overrides, of: template) }
    try run(included, included.instructions.indices)
    if !inclusion.overrides.isEmpty { parents.close() }
    page.indentation = outer
  }

  private func target(
    of inclusion: Inclusion, _ at: Int, _ template: Template
  ) throws(Problem) -> Int? {
    let name: String
    switch inclusion.target {
    case .template(let number): return number
    case .missing(let missing): name = missing
    case .named(let path):
      switch try find(path, at, template) {
      case .text(let text):
        if let number = library.numbers[text] { return number }
        name = text
      case .missing, .nothing: return nil
      case let found:
        if !library.isStrict { return nil }
        throw TemplateProblem.notName(template.label(of: at), found.shape.kind).at(
          template.place(of: at))
      }
    }
    guard library.isStrict else { return nil }
    let nearest = Suggestion.nearest(to: name, among: library.numbers.keys)
    throw TemplateProblem.missingPartial(name, nearest: nearest).at(template.place(of: at))
  }

  /// Shows a block: the content that the outermost parent gives it, or its own.
  private mutating func fill(
    _ block: TemplateBlock, default content: Range<Int>, _ template: Template
  ) throws(Problem) {
    page.indentation += block.indentation
    if let given = parents.content(of: block.name) {
      let startsLine = given.override.startsLine
      if block.startsLine, !startsLine { page.output += page.indentation }
      if startsLine, !block.startsLine { page.isAmidLine = true }
      let outer = parents.innermost
      parents.innermost = given.parent
      try run(given.template, given.override.content)
      parents.innermost = outer
      page.isAmidLine = false
    } else {
      try run(template, content)
    }
    page.indentation.removeLast(block.indentation.count)
  }
}
