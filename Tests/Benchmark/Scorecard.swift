import Foundation

/// The measures of a benchmark and the bars that they are held against, as a table.
struct Scorecard {
  private var measures: [(name: String, taken: [Stopwatch.Measure])] = []
  private var bars: [(name: String, value: Double, most: Double)] = []

  /// Whether every bar was met.
  var isMet: Bool { bars.allSatisfy { $0.value <= $0.most } }

  /// Adds one more measure under a name.
  mutating func add(_ name: String, _ measure: Stopwatch.Measure) {
    if let index = measures.firstIndex(where: { $0.name == name }) {
      measures[index].taken.append(measure)
    } else {
      measures.append((name, [measure]))
    }
  }

  /// Holds a figure against the most that it may be.
  mutating func hold(_ name: String, _ value: Double?, most: Double) {
    if let value { bars.append((name, value, most)) }
  }

  /// The middle one of the times taken under a name, in seconds.
  func seconds(_ name: String) -> Double? { Self.middle(of: taken(name).map(\.seconds)) }

  /// The middle one of the processor times taken under a name, in seconds.
  func processorSeconds(_ name: String) -> Double? {
    Self.middle(of: taken(name).map(\.processorSeconds))
  }

  /// The middle one of the peaks of memory under a name, in bytes.
  func peak(_ name: String) -> Double? { Self.middle(of: taken(name).map { Double($0.peak) }) }

  private func taken(_ name: String) -> [Stopwatch.Measure] {
    measures.first { $0.name == name }?.taken ?? []
  }

  private static func middle(of values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }

  /// Both tables in Markdown.
  var text: String {
    let times = measures.map { name, taken in
      let processor = Self.middle(of: taken.map(\.processorSeconds)) ?? 0
      let least = taken.map(\.seconds).min() ?? 0
      return "| \(name) | \(Self.number(seconds(name) ?? 0)) | \(Self.number(least))"
        + " | \(Self.number(processor)) | \(Self.number((peak(name) ?? 0) / 1_048_576, decimals: 1)) |\n"
    }
    let verdicts = bars.map { name, value, most in
      "| \(name) | \(Self.number(value)) | \(Self.number(most)) | \(value <= most ? "met" : "MISSED") |\n"
    }
    return """
      | what | seconds (middle) | least | of all processors | peak memory, MiB |
      |---|--:|--:|--:|--:|
      \(times.joined())
      | bar | measured | at most | |
      |---|--:|--:|---|
      \(verdicts.joined())
      """
  }

  private static func number(_ value: Double, decimals: Int = 3) -> String {
    String(format: "%.\(decimals)f", locale: Locale(identifier: "en_US_POSIX"), value)
  }
}
