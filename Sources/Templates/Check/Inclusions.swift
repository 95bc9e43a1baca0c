import Input

/// How the templates of a library include one another, whatever is shown with them.
struct Inclusions {
  private let templates: [Template]
  private let symbols: Symbols
  /// For each template the templates it names.
  private let targets: [[Int]]

  /// The inclusions in all of `templates`.
  init(_ templates: [Template], _ symbols: Symbols) {
    self.templates = templates
    self.symbols = symbols
    targets = templates.map { template in
      template.inclusions.compactMap { inclusion in
        if case .template(let number) = inclusion.target { return number }
        return nil
      }
    }
  }

  /// Tells of templates and blocks that do not exist.
  func report(to problems: inout Problems) {
    let names = templates.map(\.name)
    var known: [Int: Set<Int>?] = [:]
    for template in templates {
      for (at, instruction) in template.instructions.enumerated() {
        guard case .include(let index, _) = instruction else { continue }
        let inclusion = template.inclusions[index]
        switch inclusion.target {
        case .missing(let name):
          let nearest = Suggestion.nearest(to: name, among: names)
          problems.report(
            TemplateProblem.missingPartial(name, nearest: nearest).at(template.place(of: at)))
        case .template(let number) where !inclusion.overrides.isEmpty:
          let blocks = known[number] ?? blocks(reachableFrom: number)
          known[number] = .some(blocks)
          guard let blocks else { continue }
          for override in inclusion.overrides where !blocks.contains(override.name) {
            problems.report(unknown(override, in: template, parent: number, among: blocks))
          }
        default: break
        }
      }
    }
  }

  private func unknown(
    _ override: Override, in template: Template, parent: Int, among blocks: Set<Int>
  ) -> Problem {
    let name = symbols.names[override.name]
    let nearest = Suggestion.nearest(to: name, among: blocks.map { symbols.names[$0] })
    let place = template.place(of: override.content.lowerBound - 1)
    return TemplateProblem.unknownBlock(name, parent: templates[parent].name, nearest: nearest)
      .at(place)
  }

  /// The blocks of a template and of all that it includes; nil where that cannot be known.
  private func blocks(reachableFrom start: Int) -> Set<Int>? {
    var blocks: Set<Int> = []
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let number = waiting.popLast() {
      let template = templates[number]
      let isOpen = template.inclusions.contains { inclusion in
        if case .template = inclusion.target { return false }
        return true
      }
      if isOpen || !template.isValid { return nil }
      blocks.formUnion(template.ownBlocks)
      for target in targets[number] where seen.insert(target).inserted { waiting.append(target) }
    }
    return blocks
  }
}

extension Template {
  /// The blocks that others may fill.
  fileprivate var ownBlocks: [Int] {
    var overrides: Set<Int> = []
    for inclusion in inclusions {
      for override in inclusion.overrides { overrides.insert(override.content.lowerBound - 1) }
    }
    return instructions.indices.compactMap { at in
      guard case .block(let block, _) = instructions[at], !overrides.contains(at) else {
        return nil
      }
      return blocks[block].name
    }
  }
}
