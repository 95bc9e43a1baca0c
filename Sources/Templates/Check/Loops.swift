import Input

/// Finds templates that include themselves although nothing has changed in between.
struct Loops {
  private struct Step {
    let to: Int
    let place: Place
  }

  /// The template of each visit.
  private var templates: [Int] = []
  /// The inclusions, from visit to visit, with no other value opened in between.
  private var steps: [[Step]] = []

  /// Adds a visit to a template; visits are numbered in the order they are added.
  mutating func add(_ template: Int) {
    templates.append(template)
    steps.append([])
  }

  /// Adds an inclusion in one visit that leads to another.
  mutating func add(from visit: Int, to other: Int, at place: Place) {
    steps[visit].append(Step(to: other, place: place))
  }

  /// A problem for each inclusion that closes a loop.
  func found(among library: [Template]) -> [Problem] {
    enum Mark {
      case new
      case open
      case done
    }
    var problems: [Problem] = []
    var marks = [Mark](repeating: .new, count: steps.count)
    for start in steps.indices where marks[start] == .new {
      var path = [(visit: start, next: 0)]
      marks[start] = .open
      while let (visit, next) = path.last {
        guard next < steps[visit].count else {
          marks[visit] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let step = steps[visit][next]
        if marks[step.to] == .new {
          marks[step.to] = .open
          path.append((step.to, 0))
        } else if marks[step.to] == .open, problems.count == MistakeLimit.most {
          problems.append(MistakeLimit.reached(at: step.place))
        } else if marks[step.to] == .open, problems.count < MistakeLimit.most {
          let chain = path.map(\.visit).drop { $0 != step.to } + [step.to]
          let names = chain.map { library[templates[$0]].name }
          problems.append(TemplateProblem.endlessPartial(names).at(step.place))
        }
      }
    }
    return problems
  }
}
