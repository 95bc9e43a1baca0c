extension ProgramBuilder {
  // MARK: Sections

  mutating func section(
    _ meaning: Meaning, _ template: Template, _ content: Range<Int>
  ) throws(Obstacle) {
    switch meaning {
    case .constant(let value): try section(value, template, content)
    case .plain: throw Obstacle()
    case .record(let frame, let table):
      try nest(.view(frame, table), template, content) { .ifRecord(frame: frame, end: $0) }
    case .tag(let tag, let kind):
      switch kind {
      case .flag: try nest(nil, template, content) { .ifFlag(tag, end: $0) }
      case .text, .markup:
        let isMarkup = if case .markup = kind { true } else { false }
        let plain = newPlain()
        try nest(.plain(plain, isMarkup: isMarkup), template, content) {
          .ifPlain(tag, plain: plain, end: $0)
        }
      case .list(let inner):
        let frame = newFrame()
        try nest(.view(frame, inner(tables)), template, content, repeats: true) {
          .each(tag, frame: frame, end: $0)
        }
      case .texts:
        let plain = newPlain()
        try nest(.plain(plain, isMarkup: false), template, content, repeats: true) {
          .eachText(tag, plain: plain, end: $0)
        }
      case .record: throw Obstacle()
      }
    }
  }

  /// A section over what is the same on every page.
  private mutating func section(
    _ value: BoundValue, _ template: Template, _ content: Range<Int>
  ) throws(Obstacle) {
    let items: [BoundValue]
    switch value {
    case .nothing: return
    case .flag(let flag):
      if flag { try walk(template, content) }
      return
    case .text, .markup: items = value.found.holds ? [value] : []
    case .record: items = [value]
    case .list(let list): items = list
    }
    for item in items {
      frames.append(.constant(item))
      try walk(template, content)
      frames.removeLast()
    }
  }

  mutating func unless(
    _ meaning: Meaning, _ template: Template, _ content: Range<Int>
  ) throws(Obstacle) {
    switch meaning {
    case .constant(let value): if !value.found.holds { try walk(template, content) }
    case .plain: throw Obstacle()
    case .record(let frame, _):
      try nest(nil, template, content) { .unlessRecord(frame: frame, end: $0) }
    case .tag(let tag, _): try nest(nil, template, content) { .unless(tag, end: $0) }
    }
  }

  /// Adds a step and the content that is shown with a frame open.
  private mutating func nest(
    _ frame: Frame?, _ template: Template, _ content: Range<Int>, repeats: Bool = false,
    _ step: (Int) -> Program.Step
  ) throws(Obstacle) {
    let (start, before) = (parts.steps.count, amid)
    parts.steps.append(step(0))
    barrier = parts.steps.count
    if let frame { frames.append(frame) }
    if repeats, amid == .yes { amid = .either }
    try walk(template, content)
    if frame != nil { frames.removeLast() }
    if amid != before { amid = .either }
    parts.steps[start] = step(parts.steps.count)
    barrier = parts.steps.count
  }

  // MARK: Partials, parents and blocks

  mutating func include(
    _ inclusion: Inclusion, _ template: Template
  ) throws(Obstacle) {
    guard case .template(let number) = inclusion.target else { throw Obstacle() }
    let included = library.templates[number]
    let outer = indentation
    if let more = inclusion.indentation { indentation += more } else { indentation = [] }
    if !inclusion.overrides.isEmpty { parents.open(inclusion.overrides, of: template) }
    try walk(included, included.instructions.indices)
    if !inclusion.overrides.isEmpty { parents.close() }
    indentation = outer
  }

  mutating func fill(
    _ block: TemplateBlock, default content: Range<Int>, _ template: Template
  ) throws(Obstacle) {
    let outer = indentation
    indentation += block.indentation
    if let given = parents.content(of: block.name) {
      let startsLine = given.override.startsLine
      if block.startsLine, !startsLine { add(indentation) }
      if startsLine, !block.startsLine { amid = .yes }
      let parent = parents.innermost
      parents.innermost = given.parent
      try walk(given.template, given.override.content)
      parents.innermost = parent
      amid = .no
    } else {
      try walk(template, content)
    }
    indentation = outer
  }
}
