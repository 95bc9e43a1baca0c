/// How long each stage of a build took.
struct Timings {
  /// The stages in their order, a line each: `1.20 s  pages made, checked and written`.
  private(set) var lines: [String] = []
  private var last = ContinuousClock.now

  /// Ends a stage that began when the one before it ended.
  mutating func end(_ stage: String) {
    lines.append("\(Report.seconds(since: last)) s  \(stage)")
    last = .now
  }
}
