import Input

/// Walks through a template and all it includes, with what names mean in place of values.
struct Checker {
  private let library: CompiledLibrary
  private let names: [VocabularyBuilder.Record]
  private let records: [[Int: Shape]]
  private var fillings: [BlockOverrides] = [BlockOverrides()]
  private var fillingNumbers: [BlockOverrides: Int] = [BlockOverrides(): 0]
  /// Every template that was walked through in a scope, with a number.
  private var visits: [Visit: Int] = [:]
  private var loops = Loops()
  /// How many instructions may be looked at.
  private let limit: Int
  private var depth = 0
  private var steps = 0
  private var suggestions = 0
  private(set) var problems = Problems()

  private struct Visit: Hashable {
    let template: Int
    let scope: Scope
  }

  /// A way through a template: the visit it is part of, and how it got there.
  private struct Way {
    var template: Int
    var visit: Int
    var scope: Scope
    /// Whether a section has opened a record or an item since the visit began; only that can change
    /// what a template does when it includes itself.
    var hasOpened = false
  }

  /// Checks a template with what `shapes` name, the innermost last.
  ///
  /// - Parameter known: the shapes in the first records by the symbols of the library.
  init(
    _ library: CompiledLibrary, _ template: Int, _ shapes: [Shape],
    _ records: [VocabularyBuilder.Record], known: [[Int: Shape]], limit: Int
  ) {
    self.library = library
    self.limit = limit
    names = records
    self.records =
      known + records.dropFirst(known.count).map { $0.shapes(by: library.symbols) }
    var scope = Scope([])
    for shape in shapes { scope = scope.opening(shape) }
    _ = visit(template, scope)
    for loop in loops.found(among: library.templates) { problems.report(loop) }
  }

  /// Walks through a template unless that was done in the same scope; gives the visit's number.
  private mutating func visit(_ template: Int, _ scope: Scope) -> Int {
    let visit = Visit(template: template, scope: scope)
    if let known = visits[visit] { return known }
    let number = visits.count
    visits[visit] = number
    loops.add(template)
    let way = Way(template: template, visit: number, scope: scope)
    walk(library.templates[template].instructions.indices, way)
    return number
  }

  private mutating func walk(_ content: Range<Int>, _ way: Way) {
    let template = library.templates[way.template]
    var at = content.lowerBound
    while at < content.upperBound {
      steps += 1
      guard steps <= limit else {
        if steps == limit + 1 { report(.tooManyWays, at, template) }
        return
      }
      switch template.instructions[at] {
      case .text: at += 1
      case .print(let path, let raw):
        print(path, raw: raw, at, way)
        at += 1
      case .section(let path, let inverted, let end):
        nest(at, template) { $0.section(path, inverted: inverted, at, at + 1..<end, way) }
        at = end
      case .include(let inclusion, let end):
        nest(at, template) { $0.include(template.inclusions[inclusion], at, way) }
        at = end
      case .block(let block, let end):
        nest(at, template) { $0.fill(template.blocks[block], default: at + 1..<end, way) }
        at = end
      }
    }
  }

  private mutating func nest(_ at: Int, _ template: Template, _ body: (inout Checker) -> Void) {
    guard depth < Limits.depth else {
      report(.pageTooDeep(most: Limits.depth), at, template)
      return
    }
    depth += 1
    body(&self)
    depth -= 1
  }

  private mutating func report(_ problem: TemplateProblem, _ at: Int, _ template: Template) {
    problems.report(problem.at(template.place(of: at)))
  }

  // MARK: Tags

  private mutating func print(_ path: Path, raw: Bool, _ at: Int, _ way: Way) {
    guard let shape = shape(of: path, at, way) else { return }
    let fits = shape.isOpen || shape == (raw ? .markup : .text)
    let template = library.templates[way.template]
    if !fits { report(.wrongKind(template.label(of: at), shape.kind), at, template) }
  }

  private mutating func section(
    _ path: Path, inverted: Bool, _ at: Int, _ content: Range<Int>, _ way: Way
  ) {
    var inner = way
    let shape = shape(of: path, at, way) ?? .anything
    switch shape {
    case _ where inverted: break
    case .flag: break
    case .text, .markup: inner.scope = way.scope.opening(shape)
    case .list(let item):
      inner.scope = way.scope.opening(item)
      inner.hasOpened = true
    case .record, .nothing, .anything:
      inner.scope = way.scope.opening(shape)
      inner.hasOpened = true
    }
    walk(content, inner)
  }

  // MARK: Partials, parents and blocks

  private mutating func include(_ inclusion: Inclusion, _ at: Int, _ way: Way) {
    switch inclusion.target {
    case .missing: break
    case .named(let path):
      guard let shape = shape(of: path, at, way), !shape.isOpen, shape != .text else { return }
      let template = library.templates[way.template]
      report(.notName(template.label(of: at), shape.kind), at, template)
    case .template(let target):
      var scope = way.scope
      let filling = fillings[scope.filling]
        .adding(inclusion.overrides, of: way.template, in: scope.filling)
      scope.filling = number(of: filling)
      let visited = visit(target, scope)
      if !way.hasOpened {
        loops.add(from: way.visit, to: visited, at: library.templates[way.template].place(of: at))
      }
    }
  }

  private mutating func fill(_ block: TemplateBlock, default content: Range<Int>, _ way: Way) {
    guard let given = fillings[way.scope.filling].contents[block.name] else {
      walk(content, way)
      return
    }
    var inner = way
    inner.template = given.template
    inner.scope.filling = given.filling
    walk(given.range, inner)
  }

  private mutating func number(of filling: BlockOverrides) -> Int {
    if let known = fillingNumbers[filling] { return known }
    fillings.append(filling)
    fillingNumbers[filling] = fillings.count - 1
    return fillings.count - 1
  }

  // MARK: Names

  /// What a name stands for; nil after telling that it stands for nothing.
  private mutating func shape(of path: Path, _ at: Int, _ way: Way) -> Shape? {
    guard let first = path.first else { return way.scope.shapes.last ?? .anything }
    let template = library.templates[way.template]
    guard var shape = lookUp(first, in: way.scope) else {
      let name = library.symbols.names[first]
      let known =
        looksForKnown(name)
        ? nearest(to: name, way.scope.shapes.flatMap { names(in: $0) }) : nil
      let problem = TemplateProblem.unknownTag(name, nearest: known)
      problems.report(problem.at(template.place(of: at, part: 0)))
      return nil
    }
    for (index, symbol) in path.rest.enumerated() {
      let part = template.symbols[symbol]
      if shape.isOpen { return .anything }
      if case .record(let record) = shape, let inner = records[record][part] {
        shape = inner
        continue
      }
      let problem = unknownPart(library.symbols.names[part], of: shape, index, at, template)
      problems.report(problem.at(template.place(of: at, part: index + 1)))
      return nil
    }
    return shape
  }

  private func lookUp(_ symbol: Int, in scope: Scope) -> Shape? {
    for shape in scope.shapes.reversed() {
      if shape.isOpen { return .anything }
      if case .record(let record) = shape, let found = records[record][symbol] { return found }
    }
    return nil
  }

  private mutating func unknownPart(
    _ name: String, of shape: Shape, _ index: Int, _ at: Int, _ template: Template
  ) -> TemplateProblem {
    let parts = template.label(of: at).split(separator: ".")
    let owner = parts.prefix(index + 1).joined(separator: ".")
    guard case .record = shape else { return .noParts(name, of: owner, shape.kind) }
    let known = looksForKnown(name) ? nearest(to: name, names(in: shape)) : nil
    return .unknownPart(name, of: owner, nearest: known)
  }

  private func names(in shape: Shape) -> [String] {
    guard case .record(let record) = shape else { return [] }
    return names[record].names
  }

  /// Whether a known name is looked for; only for the first hundred and names of a sensible length.
  private mutating func looksForKnown(_ name: String) -> Bool {
    suggestions += 1
    return suggestions <= 100 && name.utf8.count <= 64
  }

  /// A known name that is near, where not thousands of names are known.
  private func nearest(to name: String, _ known: [String]) -> String? {
    known.count <= 5_000 ? Suggestion.nearest(to: name, among: known) : nil
  }
}
