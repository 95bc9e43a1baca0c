import Emulation
import Templates

/// The section of a report on what the cluster did in the year, note by note.
struct ReportActivitiesView: View {
  let head: ReportHeadView
  /// That the texts are too long for the report; nil where they are there.
  let brevity: String?
  let notes: [ReportNoteView]

  static let tags: [Tag<ReportActivitiesView>] = [
    .record("head") { $0.head },
    .text("brevity") { $0.brevity },
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
    let others = year.notes.dropFirst()
    let isBrief = outline.prefix.isEmpty && others.contains { texts[$0.address] == nil }
    brevity = isBrief ? edition.words[.reportBrevity] : nil
    notes = others.enumerated().map { index, note in
      let title = edition.view(note.translations.title(in: edition.language))
      return ReportNoteView(
        note,
        head: ReportHeadView(
          id: "\(head.id)-\(index + 1)", number: "\(index + 1).", title: title.text),
        body: texts[note.address] ?? Markup(trusted: ""), on: page, edition)
    }
  }
}
