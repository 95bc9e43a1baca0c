/// Problems as they are printed: errors first, then by place, and of one code in one file the first
/// few and the number of the rest.
///
/// No file and no code is ever left out.
public struct ProblemList: Sendable {
  /// How many of one code in one file are printed.
  public static let mostAlike = 20

  /// A problem, or the number of those of its kind that are not printed.
  public enum Entry: Hashable, Sendable {
    case problem(Problem)
    case more(Int, code: String, path: String, Problem.Severity)

    /// The entry as people read it.
    /// - Parameter option: what prints the rest, such as `--all`.
    public func text(restWith option: String, in language: MessageLanguage = .english) -> String {
      switch (self, language) {
      case (.problem(let problem), _): problem.text(in: language)
      case (.more(let count, let code, let path, _), .english):
        "… and \(count) more '\(code)' in \(Excerpt.visible(path)); \(option) prints them"
      case (.more(let count, let code, let path, _), .vietnamese):
        "… và còn \(count) '\(code)' nữa trong \(Excerpt.visible(path)); thêm \(option) để xem hết"
      }
    }

    /// Whether it is an error or a warning.
    public var severity: Problem.Severity {
      switch self {
      case .problem(let problem): problem.severity
      case .more(_, _, _, let severity): severity
      }
    }
  }

  private struct Kind: Hashable {
    let code: String
    let path: String
    let severity: Problem.Severity
  }

  /// The entries in their order; what is left out of a file is counted after what is printed of it.
  public private(set) var entries: [Entry] = []

  /// - Parameter showsAll: whether nothing is left out.
  public init(_ problems: Problems, showsAll: Bool = false) {
    let sorted = problems.sorted
    guard !showsAll, sorted.count > Self.mostAlike else {
      entries = sorted.map(Entry.problem)
      return
    }
    var counts: [Kind: Int] = [:]
    var cut: [Kind] = []
    for (index, problem) in sorted.enumerated() {
      let kind = Kind(
        code: problem.code, path: problem.place.file.path, severity: problem.severity)
      let count = counts[kind, default: 0] + 1
      counts[kind] = count
      if count <= Self.mostAlike { entries.append(.problem(problem)) }
      if count == Self.mostAlike + 1 { cut.append(kind) }
      let next = index + 1 < sorted.count ? sorted[index + 1] : nil
      guard next?.place.file.path != kind.path || next?.severity != kind.severity else { continue }
      entries += cut.map {
        .more(
          counts[$0, default: 0] - Self.mostAlike, code: $0.code, path: $0.path, $0.severity)
      }
      (counts, cut) = ([:], [])
    }
  }
}
