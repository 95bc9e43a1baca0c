import Emulation
import Input

/// An emulation year in a list.
struct YearLine: Encodable {
  let year: Int
  let status: String
  let members: Int
  let published: Int
  /// The stage of the result; nil where there is no result.
  let stage: String?
  let leaders: [String]
  let notes: Int
  let title: String
  /// The names of the leaders; no part of the JSON.
  private let leaderNames: [String]
  private let statusWord: String

  private enum CodingKeys: String, CodingKey {
    case year, status, members, published, stage, leaders, notes, title
  }

  init(_ year: Year, _ archive: Archive) {
    self.year = year.number
    status = year.summary.status?.rawValue ?? "not-stated"
    members = year.members.count
    published = year.standing.publishedCount
    stage = year.standing.hasResult ? year.resultStage.id : nil
    leaders = year.standing.leaders.map(\.member.id)
    notes = year.notes.count
    leaderNames = year.standing.leaders.map { $0.member.name(in: year.number).text }
    statusWord =
      year.summary.status.map { KeyWord.word(for: $0.rawValue, of: "status") ?? $0.rawValue }
      ?? "chưa nêu tình trạng"
    title = year.note.translations.title(in: archive.site.languages[0]).text
  }

  /// The stage of the result, where it is not the agreed one.
  private var shownStage: Bilingual {
    let words = ["self": "tự chấm", "review": "thẩm định", "explained": "sau giải trình"]
    guard let stage, stage != Stage.agreed.rawValue else { return Bilingual(same: "") }
    return Bilingual(" (\(stage))", vi: " (\(words[stage] ?? "không nêu bước chấm"))")
  }

  /// The cells of its row.
  var cells: [String] {
    [
      String(year),
      Bilingual(status, vi: statusWord)[.chosen],
      Bilingual(
        "\(published) of \(members) scores\(shownStage.english)",
        vi: "điểm của \(published)/\(members) đơn vị\(shownStage.vietnamese)")[.chosen],
      leaderNames.joined(separator: ", "),
      Bilingual(Report.count(notes, "note"), vi: "\(notes) bài viết")[.chosen], title,
    ]
  }
}
