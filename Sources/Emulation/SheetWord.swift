/// What a head means in an office's sheet, whatever the year.
///
/// The heads are those of `scores.csv` and `criteria.csv`, in English and Vietnamese.
public enum SheetWord: Hashable, Sendable {
  /// The running number.
  case number
  /// The member.
  case province
  /// The stage of the row.
  case stage
  /// The total of the row's stage.
  case total
  /// Points of a stage.
  case points(Stage)
  /// The GSO code of the member.
  case code
  /// How exact the points are, in a site's own downloads.
  case precision
  /// The share of the maximum.
  case percentage
  /// The rank.
  case rank
  /// The tier.
  case tier
  /// The source.
  case source
  /// A remark.
  case note
  /// The most points.
  case maximum
  /// The name of a criterion.
  case criterion
  /// Points added.
  case bonus
  /// Points taken away.
  case penalty

  /// The meaning of a head; nil for the name of a criterion and for what nobody knows.
  public init?(head: String) {
    let key = NameKey(head)
    if let word = Self.byHead[key] ?? Self.stageTotal(key) {
      self = word
      return
    }
    let extra = ExtraWords(head)
    guard extra.isAlone, extra.speaksOfBonus != extra.speaksOfPenalty else { return nil }
    self = extra.speaksOfPenalty ? .penalty : .bonus
  }

  /// `Tổng điểm tự chấm` as `Tự chấm`.
  private static func stageTotal(_ key: NameKey) -> SheetWord? {
    for start in ["tong-diem-", "ket-qua-", "diem-", "tong-"] where key.text.hasPrefix(start) {
      let rest = NameKey(String(key.text.dropFirst(start.count)))
      if case .points(let stage)? = byHead[rest] { return .points(stage) }
    }
    return nil
  }

  private static let byHead: [NameKey: SheetWord] = {
    var words = ScoreColumns.commonHeads([]).compactMapValues(SheetWord.init)
    let others: [(SheetWord, [String])] = [
      (
        .maximum,
        CriteriaColumns.maximumHeads + [
          "thang điểm", "thang điểm tối đa", "điểm chuẩn tối đa", "mức điểm tối đa", "khung điểm",
          "điểm quy định", "max",
        ]
      ),
      (
        .criterion,
        CriteriaColumns.nameHeads + [
          "nội dung tiêu chí", "nội dung thi đua", "tên tiêu chí", "các tiêu chí",
          "tiêu chí thi đua", "nội dung, tiêu chí", "tiêu chí, nội dung", "tiêu chí chấm điểm",
          "nội dung chấm điểm", "criterion", "criteria", "chỉ tiêu",
        ]
      ),
      (
        .total,
        [
          "cộng", "tổng số", "tổng số điểm", "tổng điểm đạt", "tổng điểm đạt được", "điểm tổng",
          "điểm tổng cộng", "điểm tổng hợp", "tổng cộng điểm", "cộng điểm", "điểm đạt",
          "điểm đạt được", "total points", "points", "score",
        ]
      ),
      (
        .code,
        [
          "mã", "mã tỉnh", "mã số", "mã đơn vị", "mã GSO", "mã hành chính", "mã địa phương",
          "mã ĐVHC", "mã tỉnh, thành phố", "mã thành viên", "code", "GSO", "GSO code",
          "province code",
        ]
      ),
      (.precision, ["points-precision"]),
      (.number, ["no", "no.", "#", "số thứ tự", "thứ tự"]),
      (
        .percentage,
        [
          "%", "tỷ lệ đạt", "tỷ lệ đạt được", "tỷ lệ %", "percent", "share-percent",
          "places-change", "points-change",
        ]
      ),
      (.province, ["member", "unit", "name of unit"]),
      (.bonus, ["bonus"] + (ScoreColumns.criterionHeads["bonus"] ?? [])),
      (.penalty, ["penalty"] + (ScoreColumns.criterionHeads["penalty"] ?? [])),
    ]
    for (word, heads) in others {
      for head in heads { words[NameKey(head)] = word }
    }
    return words
  }()

  private init?(_ content: ScoreColumns.Content) {
    switch content {
    case .province: self = .province
    case .stage: self = .stage
    case .total: self = .total
    case .stageTotal(let stage): self = .points(stage)
    case .percentage: self = .percentage
    case .rank: self = .rank
    case .tier: self = .tier
    case .source: self = .source
    case .note: self = .note
    case .number: self = .number
    case .points, .ambiguous: return nil
    }
  }
}
