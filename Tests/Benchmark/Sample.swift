import Random

/// An invented cluster of any number of notes, the same on every machine.
struct Sample: Sendable {
  /// The number of notes besides the summaries, over all years.
  let noteCount: Int
  let years: ClosedRange<Int>
  let members: Int
  /// The number of criteria, in three groups.
  let criteria = 12
  static let stages = ["self", "review", "agreed"]
  static let groups = ["development", "policy", "movement"]
  /// The most points of each criterion, in hundredths.
  static let maximum = 5_000

  init(notes: Int, years: Int = 20, members: Int = 60) {
    noteCount = notes
    self.years = 2001...(2000 + years)
    self.members = members
  }

  /// The numbers of the notes of a year, from 1.
  func notes(in year: Int) -> ClosedRange<Int> {
    let index = year - years.lowerBound
    let count = max(1, noteCount / years.count + (index < noteCount % years.count ? 1 : 0))
    return 1...count
  }

  func id(_ member: Int) -> String { "member-\(padded(member + 1, 2))" }

  func name(_ member: Int) -> String {
    let first = ["Vân", "Thạch", "Bình", "Mỹ", "Đại", "An", "Lộc", "Hải", "Kim", "Phú"]
    let second = ["Sơn", "Khê", "Minh", "Phong", "Thủy", "Đức"]
    return "\(first[member % first.count]) \(second[member / first.count % second.count])"
  }

  func criterion(_ position: Int) -> (id: String, group: String, name: String) {
    let names = [
      "Economic growth", "State budget revenue", "New rural areas", "Culture and social security",
      "Party guidelines", "Administrative reform", "Political system", "Defence and order",
      "Emulation movements", "Advanced models", "Commendation of workers", "Work in the cluster",
    ]
    return (
      "criterion-\(padded(position + 1, 2))",
      Self.groups[position * Self.groups.count / criteria], names[position % names.count]
    )
  }

  /// Points in hundredths at a stage, by criterion: the agreed ones differ between all members.
  func points(_ member: Int, _ year: Int, stage: Int) -> [Int] {
    var random = SplitMix64(seed: 2026, stream: UInt64(year), run: member)
    return (0..<criteria).map { position in
      let base = 3_500 + Int(random.next() % 60) * 25
      let drop = (2 - stage) * 25 * Int(random.next() % 3)
      return min(Self.maximum, base + drop + (position == 0 ? member : 0))
    }
  }

  /// The members of a year by agreed total, the first first; equal totals share a rank.
  func ranking(_ year: Int) -> [(member: Int, rank: Int, total: Int)] {
    let totals = (0..<members).map { ($0, points($0, year, stage: 2).reduce(0, +)) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    var rank = 0
    return totals.enumerated().map { index, entry in
      if index == 0 || totals[index - 1].1 != entry.1 { rank = index + 1 }
      return (entry.0, rank, entry.1)
    }
  }

  /// A number of hundredths as it is written: `987.5`.
  static func text(_ hundredths: Int) -> String {
    let part = hundredths % 100
    if part == 0 { return "\(hundredths / 100)" }
    return part % 10 == 0
      ? "\(hundredths / 100).\(part / 10)" : "\(hundredths / 100).\(part < 10 ? "0" : "")\(part)"
  }
}

/// A number with zeros before it.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
