/// What a head means in an office's sheet, whatever the year.
///
/// The heads are those of `scores.csv` and `criteria.csv`, in English and Vietnamese.
public enum SheetWord: Hashable, Sendable {
  /// The running number.
  case number
  /// The member.
  case member
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
  /// The total after points were taken away, beside one before.
  case net
  /// How two other columns differ.
  case difference
  /// A figure of the year before.
  case yearBefore
  /// Words that belong to a figure, such as why points were taken away.
  case remark

  /// The meaning of a head; nil for the name of a criterion and for an unknown head.
  public init?(head: String) {
    let key = NameKey(head)
    if let word = Self.byHead[key] ?? Self.stageTotal(key) {
      self = word
      return
    }
    let words = HeadWords(key)
    if words.areNet {
      self = .net
      return
    }
    let extra = ExtraWords(head)
    guard extra.areAny else {
      guard let word = words.word else { return nil }
      self = word
      return
    }
    guard extra.isAlone, extra.speaksOfBonus != extra.speaksOfPenalty else { return nil }
    self = extra.speaksOfPenalty ? .penalty : .bonus
  }

  /// `Tổng điểm tự chấm` and `Điểm sau thẩm định` as `Tự chấm` and `Thẩm định`.
  private static func stageTotal(_ key: NameKey) -> SheetWord? {
    for start in ["tong-diem-", "ket-qua-", "diem-", "tong-"] where key.text.hasPrefix(start) {
      if let stage = stagePoints(String(key.text.dropFirst(start.count))) { return stage }
    }
    var rest = key.text[...]
    while let end = rest.firstIndex(of: "-"), HeadWords.beforeStage.contains(rest[..<end]) {
      rest = rest[rest.index(after: end)...]
      // A single word is an abbreviation, such as TC, which may be one of something else.
      if rest.contains("-"), let stage = stagePoints(String(rest)) { return stage }
    }
    return nil
  }

  private static func stagePoints(_ name: String) -> SheetWord? {
    if case .points(let stage)? = byHead[NameKey(name)] { .points(stage) } else { nil }
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
          "điểm đạt được", "số điểm", "điểm số", "total points", "points", "score",
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
      (
        .difference,
        [
          "chênh lệch", "điểm chênh lệch", "chênh lệch điểm", "chênh lệch (+/-)", "tăng/giảm",
          "tăng (+), giảm (-)", "tăng, giảm", "so sánh", "so với tự chấm",
          "chênh lệch so với tự chấm", "so với điểm tự chấm", "so với năm trước", "difference",
          "change",
        ]
      ),
      (
        .yearBefore,
        [
          "năm trước", "điểm năm trước", "tổng điểm năm trước", "kết quả năm trước",
          "xếp hạng năm trước", "hạng năm trước", "previous year", "last year",
        ]
      ),
      (
        .remark,
        [
          "lý do", "lý do trừ điểm", "lý do cộng điểm", "lý do điều chỉnh", "nội dung giải trình",
          "giải trình", "ý kiến", "nhận xét", "diễn giải", "thuyết minh", "căn cứ", "minh chứng",
          "tài liệu kiểm chứng", "tài liệu minh chứng", "văn bản", "ngày nộp", "ngày nộp báo cáo",
          "số báo cáo", "báo cáo số", "người liên hệ", "điện thoại", "số điện thoại", "email",
          "ký tên", "ký nhận", "reason", "comment", "comments", "contact", "phone",
        ]
      ),
      (.member, ["member", "unit", "name of unit"]),
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
    case .member: self = .member
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
