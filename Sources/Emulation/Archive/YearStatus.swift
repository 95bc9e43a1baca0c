import Input

/// How far the result of a year has come, as its summary note says it.
///
/// A note without a status asserts nothing: the pages say "status not stated", and its figures may
/// change as provisional ones may.
public enum YearStatus: String, CaseIterable, Sendable {
  /// Under way: its notes are published, and no result is expected yet.
  case inProgress = "in-progress"
  /// Being written; not published.
  case draft
  /// Published, may still change.
  case provisional
  /// An office or a source says that the figures are closed.
  case final
  /// Known from reports; changed with a correction only, as a final result is.
  case reported
  /// No result is known.
  case unknown

  /// Words that authors may write instead, each with the status it stands for and when to use it.
  static let otherWords: [String: (status: YearStatus, when: Bilingual)] = [
    "unpublished": (
      .unknown, Bilingual("where no result is known", vi: "khi chưa rõ kết quả")
    ),
    "published": (
      .provisional,
      Bilingual(
        "while the figures may change, 'final' when they are closed",
        vi: "khi số liệu còn có thể thay đổi, 'final' khi đã chốt số liệu")
    ),
    "closed": (
      .final,
      Bilingual(
        "when an office or a source says that the figures are closed",
        vi: "khi cơ quan hoặc nguồn tin cho biết đã chốt số liệu")
    ),
    "official": (
      .final,
      Bilingual(
        "when an office or a source says that the figures are closed",
        vi: "khi cơ quan hoặc nguồn tin cho biết đã chốt số liệu")
    ),
    "ongoing": (
      .inProgress,
      Bilingual("while the year is under way", vi: "khi năm thi đua đang diễn ra")
    ),
    "current": (
      .inProgress,
      Bilingual("while the year is under way", vi: "khi năm thi đua đang diễn ra")
    ),
  ]
}

extension Summary {
  /// Whether the published figures change with a correction only.
  public var isClosed: Bool {
    switch status {
    case .final, .reported: true
    case .inProgress, .draft, .provisional, .unknown, nil: false
    }
  }

  /// Whether its figures are known from reports only.
  public var isReported: Bool { status == .reported }

  /// Whether its figures may still change: also where no status is stated.
  public var isProvisional: Bool { status == .provisional || status == nil }
}
