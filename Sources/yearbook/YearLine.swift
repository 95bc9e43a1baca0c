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

  init(_ year: Year, _ archive: Archive) {
    self.year = year.number
    status = year.summary.status?.rawValue ?? "not-stated"
    members = year.members.count
    published = year.standing.publishedCount
    stage = year.standing.hasResult ? year.resultStage.id : nil
    leaders = year.standing.leaders.map(\.member.id)
    notes = year.notes.count
    title = year.note.translations.title(in: archive.site.languages[0]).text
  }

  /// The stage of the result, where it is not the agreed one.
  private var shownStage: String {
    stage.map { $0 == Stage.agreed.rawValue ? "" : " (\($0))" } ?? ""
  }

  /// The cells of its row.
  var cells: [String] {
    [
      String(year),
      Bilingual(status, vi: KeyWord.vietnamese(listing: [status], of: "status"))[.chosen],
      Bilingual(
        "\(published) of \(members) scores\(shownStage)",
        vi: "điểm của \(published)/\(members) đơn vị\(shownStage)")[.chosen],
      leaders.joined(separator: ", "),
      Bilingual(Report.count(notes, "note"), vi: "\(notes) bài viết")[.chosen], title,
    ]
  }
}
