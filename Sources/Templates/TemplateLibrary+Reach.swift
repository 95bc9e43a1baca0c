extension TemplateLibrary {
  /// The names of a template and of all that it may include, straight or through others.
  ///
  /// Where a name is only known from a value (`{{>*name}}`), every template may be included.
  public func names(reachableFrom name: String) -> Set<String> {
    guard let start = compiled.numbers[name] else { return [] }
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let number = waiting.popLast() {
      for inclusion in compiled.templates[number].inclusions {
        switch inclusion.target {
        case .template(let target):
          if seen.insert(target).inserted { waiting.append(target) }
        case .missing: break
        default: return Set(names)
        }
      }
    }
    return Set(seen.map { compiled.templates[$0].name })
  }
}
