import Emulation

/// An emulation year in a list.
struct YearLine: Encodable {
  let year: Int
  let status: String
  let members: Int
  let published: Int
  let leaders: [String]
  let notes: Int
  let title: String

  init(_ year: Year, _ archive: Archive) {
    self.year = year.number
    status = year.summary.status?.rawValue ?? "not-stated"
    members = year.members.count
    published = year.standing.publishedCount
    leaders = year.standing.leaders.map(\.province.id)
    notes = year.notes.count
    title = year.note.translations.title(in: archive.site.languages[0]).text
  }

  /// The cells of its row.
  var cells: [String] {
    [
      String(year), status, "\(published) of \(members) scores", leaders.joined(separator: ", "),
      "\(notes) note\(notes == 1 ? "" : "s")", title,
    ]
  }
}
