import Emulation
import Templates

/// The section of a report on what the cluster did in the year, note by note.
struct ReportActivitiesView: View {
  let head: ReportHeadView
  let notes: [ReportNoteView]

  static let tags: [Tag<ReportActivitiesView>] = [
    .record("head") { $0.head },
    .list("notes") { $0.notes },
  ]
}

extension ReportActivitiesView {
  init?(
    _ year: Year, _ texts: [Address: Markup], in outline: ReportOutline, on page: Address,
    _ edition: Edition
  ) {
    guard let head = edition.head(.activities, in: outline) else { return nil }
    self.head = head
    notes = year.notes.dropFirst().enumerated().map { index, note in
      let title = edition.view(note.translations.title(in: edition.language))
      return ReportNoteView(
        note,
        head: ReportHeadView(
          id: "\(head.id)-\(index + 1)", number: "\(index + 1).", title: title.text),
        body: texts[note.address] ?? Markup(trusted: ""), on: page, edition)
    }
  }
}
