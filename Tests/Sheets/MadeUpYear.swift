import Random

/// Made-up results of a year: members, criteria with maxima, stages, points; and how an office spells
/// them.
struct MadeUpYear {
  /// A stage and the words that one office has for it.
  struct Stage: Hashable {
    let id: String
    let head: String
  }

  static let names = [
    ("thanh-hoa", "Thanh Hóa"), ("nghe-an", "Nghệ An"), ("ha-tinh", "Hà Tĩnh"),
    ("quang-binh", "Quảng Bình"), ("quang-tri", "Quảng Trị"), ("thua-thien-hue", "Thừa Thiên Huế"),
  ]
  private static let criteria = [
    "Kinh tế - xã hội", "Quốc phòng, an ninh", "Văn hóa", "Cải cách hành chính",
    "Xây dựng Đảng và hệ thống chính trị", "Công tác thi đua, khen thưởng", "Giáo dục và đào tạo",
    "Y tế", "Nông thôn mới", "Thu ngân sách", "Chuyển đổi số", "An sinh xã hội",
  ]
  private static let prefixes = [
    "", "", "Tỉnh ", "UBND tỉnh ", "Ủy ban nhân dân tỉnh ", "UỶ BAN NHÂN DÂN TỈNH ",
    "Sở Nội vụ tỉnh ",
  ]
  private static let stageHeads = [
    ("self", ["Tự chấm", "ĐTC", "Điểm tự chấm"]),
    ("review", ["Thẩm định", "TĐ1", "Điểm thẩm định", "Chấm chéo"]),
    ("explained", ["Sau giải trình", "TĐ2", "Điểm sau giải trình"]),
    ("agreed", ["Thống nhất", "Điểm thống nhất"]),
  ]
  private static let stageSets = [
    ["agreed"], ["agreed"], ["agreed"], ["self", "agreed"], ["self", "review"],
    ["self", "review", "explained"], ["self", "review", "explained", "agreed"],
  ]

  /// The members in the order of the sheet.
  let members: [String]
  /// The criteria with their maxima.
  let criteria: [(name: String, maximum: Int)]
  let stages: [Stage]
  /// The names of the members as the office writes them.
  private let shown: [String: String]
  /// In ten-thousandths, by stage, member and criterion.
  private let points: [Stage: [String: [Int]]]

  init(using chance: inout Chance) {
    let all = Self.names.map(\.0)
    members = chance.happens(85) ? chance.shuffled(all) : Array(chance.shuffled(all).prefix(4))
    let isThousand = chance.happens(20)
    criteria = chance.shuffled(Self.criteria).prefix(chance.number(in: 2...5)).map { name in
      (name, chance.pick(isThousand ? [1000, 1200, 1500] : [50, 100, 150, 200, 300]))
    }
    let set = chance.pick(Self.stageSets)
    var stages: [Stage] = []
    for (id, heads) in Self.stageHeads where set.contains(id) {
      stages.append(Stage(id: id, head: chance.pick(heads)))
    }
    self.stages = stages
    let prefix = chance.pick(Self.prefixes)
    let isNumbered = prefix.isEmpty && chance.happens(15)
    var shown: [String: String] = [:]
    for (number, member) in members.enumerated() {
      let name = Self.names.first { $0.0 == member }?.1 ?? member
      let full =
        prefix + (prefix == prefix.uppercased() && !prefix.isEmpty ? name.uppercased() : name)
      shown[member] = isNumbered ? "\(number + 1). \(full)" : full
    }
    self.shown = shown
    let step = chance.pick([10_000, 5_000, 2_500, 1_000, 500, 100, 10, 1])
    var points: [Stage: [String: [Int]]] = [:]
    for stage in stages {
      for member in members {
        points[stage, default: [:]][member] = criteria.map { criterion in
          let most = criterion.maximum * 10_000 / step
          return chance.number(in: most * 7 / 10...most) * step
        }
      }
    }
    self.points = points
  }

  /// The stage whose total ranks.
  var last: Stage { stages[stages.count - 1] }

  /// The name of a member as the office writes it.
  func name(_ member: String) -> String { shown[member] ?? member }

  /// Points of a member for a criterion, in ten-thousandths.
  func points(_ stage: Stage, _ member: String, _ criterion: Int) -> Int {
    points[stage]?[member]?[criterion] ?? 0
  }

  /// The sum of a member's points, in ten-thousandths.
  func total(_ stage: Stage, _ member: String) -> Int {
    points[stage]?[member]?.reduce(0, +) ?? 0
  }

  /// The rank of a member by the last stage; ties share one.
  func rank(_ member: String) -> Int {
    1 + members.count { total(last, $0) > total(last, member) }
  }

  /// A number of ten-thousandths as a decimal with a point.
  static func text(_ value: Int) -> String {
    var text = "\(value / 10_000)"
    var rest = value % 10_000
    guard rest > 0 else { return text }
    var digits = ""
    for unit in [1_000, 100, 10, 1] where rest > 0 {
      digits += "\(rest / unit)"
      rest %= unit
    }
    text += "." + digits
    return text
  }
}

/// Choices that follow from a seed.
struct Chance {
  private var generator: SplitMix64

  init(seed: UInt64, run: Int) {
    generator = SplitMix64(seed: seed, stream: 0x5348_4545, run: run)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// Whether something happens that does so in so many of a hundred.
  mutating func happens(_ percent: Int) -> Bool { number(in: 0...99) < percent }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(in: 0...choices.count - 1)]
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &generator)
  }
}
