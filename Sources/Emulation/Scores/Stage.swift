import Input

/// A stage of scoring, in the order in which the stages follow each other.
///
/// Each figure is of one stage, and none stands in for another. The result of a year is of the last
/// stage after self-scoring that has any figures, and pages say which it is.
public enum Stage: String, CaseIterable, Comparable, Sendable {
  /// The member's own points (tự chấm).
  case own = "self"
  /// The points of the cluster's review (thẩm định).
  case review
  /// The review's points after the member explained itself (thẩm định sau giải trình).
  case explained
  /// The points the cluster agreed on, by which it ranks (thống nhất).
  case agreed

  /// What it is called in Vietnamese, a name that a cell may have, too.
  package var vietnamese: String {
    switch self {
    case .own: "tự chấm"
    case .review: "thẩm định"
    case .explained: "sau giải trình"
    case .agreed: "thống nhất"
    }
  }

  /// What offices write for it in a cell.
  var names: [String] { clusterNames.ofClusterAndBlock }

  private var clusterNames: [String] {
    switch self {
    case .own:
      [
        "self", "tự chấm", "tự chấm điểm", "ĐTC", "TC", "tự đánh giá", "đơn vị tự chấm",
        "địa phương tự chấm", "tỉnh tự chấm", "thành phố tự chấm", "self-score", "self-assessment",
        "unit self-score", "unit self-assessment",
      ]
    case .review:
      [
        "review", "thẩm định", "thẩm định lần 1", "TĐ1", "TĐ", "cụm chấm", "chấm chéo",
        "cụm thẩm định", "cụm chấm chéo", "thẩm định chéo", "kiểm tra chéo", "hội đồng thẩm định",
        "tổ thẩm định", "review score", "cross-check", "cluster review", "cluster review score",
      ]
    case .explained:
      [
        "explained", "sau giải trình", "thẩm định lần 2", "thẩm định sau giải trình", "TĐ2",
        "sau khi giải trình", "after explanation",
      ]
    case .agreed:
      [
        "agreed", "thống nhất", "điểm thống nhất", "chính thức", "cụm thống nhất", "agreed score",
        "cluster agreed score",
      ]
    }
  }

  /// What they also write in a cell or a head, but which in a title may say who held a meeting.
  private var otherNames: [String] { otherClusterNames.ofClusterAndBlock }

  private var otherClusterNames: [String] {
    switch self {
    case .own: ["đơn vị tự đánh giá", "tự chấm của đơn vị"]
    case .review:
      [
        "hội đồng chấm", "hội đồng chấm điểm", "hội đồng đánh giá", "hội đồng thi đua chấm",
        "HĐ chấm", "HĐ thẩm định", "tổ chấm", "tổ chấm điểm", "cụm trưởng chấm", "cụm chấm điểm",
        "cụm đánh giá", "cụm trưởng thẩm định", "thẩm định của cụm", "thẩm định của hội đồng",
      ]
    case .explained: []
    case .agreed: ["chốt", "điểm chốt", "công nhận", "được công nhận", "cụm công nhận"]
    }
  }

  /// The heads of its column of totals, in a sheet that has the stages side by side.
  var heads: [String] {
    switch self {
    case .own: names + otherNames + ["điểm tự chấm"]
    case .review: names + otherNames + ["điểm thẩm định"]
    case .explained, .agreed: names + otherNames
    }
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { stage in
      (stage.names + stage.otherNames).map { (NameKey($0), stage) }
    })

  /// Reads the cell of a stage; an empty one is agreed.
  /// - Throws: `unknown-stage` with the stages there are.
  init(_ cell: LocatedText) throws(Problem) {
    if let stage = cell.text.isEmpty ? .agreed : Self(rawValue: cell.text) {
      self = stage
      return
    }
    guard let stage = Self.named(cell.text) else {
      throw EmulationProblem.unknownStage(
        Excerpt.beginning(of: cell.text), known: Self.allCases.map(\.rawValue),
        nearest: NameKey.nearest(to: cell.text, among: Self.allCases.flatMap(\.names))
      )
      .at(cell.place)
    }
    self = stage
  }

  /// The stage that a text names, in Vietnamese or English; nil for any other text.
  public init?(named text: String) {
    guard let stage = Self.named(text) else { return nil }
    self = stage
  }

  /// The stage that a cell names, alone or as `Điểm tự chấm`.
  private static func named(_ text: String) -> Stage? {
    let key = NameKey(text)
    if let stage = byName[key] { return stage }
    let start = ["tong-diem-", "ket-qua-", "diem-"].first(where: key.text.hasPrefix)
    return start.flatMap { byName[NameKey(String(key.text.dropFirst($0.count)))] }
  }

  /// The stage that a title names, as `BẢNG TỰ CHẤM ĐIỂM`; nil where it names none or several.
  ///
  /// Abbreviations do not count: TĐ is emulation (thi đua), too.
  init?(within title: String) {
    let title = "-\(NameKey(title).text)-"
    var named = Set(
      Self.allCases.filter { stage in
        stage.names.contains { name in
          let key = NameKey(name).text
          return (key.contains("-") || name == stage.rawValue) && title.contains("-\(key)-")
        }
      })
    if named.contains(.explained) { named.remove(.review) }
    guard let only = named.first, named.count == 1 else { return nil }
    self = only
  }

  private var order: Int {
    switch self {
    case .own: 0
    case .review: 1
    case .explained: 2
    case .agreed: 3
    }
  }

  /// Orders by time.
  public static func < (one: Stage, other: Stage) -> Bool { one.order < other.order }
}
