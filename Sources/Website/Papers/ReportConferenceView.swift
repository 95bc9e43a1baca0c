import Emulation
import Templates

/// The section of a report on the summary conference: who met where, and what the note tells of it.
struct ReportConferenceView: View {
  let head: ReportHeadView
  let meetingHead: ReportHeadView?
  let conference: ConferenceView?
  let account: ReportNoteView?

  static let tags: [Tag<ReportConferenceView>] = [
    .record("head") { $0.head },
    .record("meeting-head") { $0.meetingHead },
    .record("conference") { $0.conference },
    .record("account") { $0.account },
  ]
}

extension ReportConferenceView {
  init?(
    _ year: Year, _ texts: [Address: Markup], in outline: ReportOutline, on page: Address,
    _ edition: Edition
  ) {
    guard let head = edition.head(.conference, in: outline) else { return nil }
    self.head = head
    conference = outline.conference
    let note = year.note
    let body = texts[note.address] ?? Markup(trusted: "")
    let isTold = !body.isEmpty || !note.pictures.isEmpty
    let heads = ReportHeadView.parts(
      [
        (edition.words[.reportMeeting], conference != nil),
        (edition.words[.reportAccount], isTold),
      ], under: head.id)
    meetingHead = heads[0]
    account = heads[1].map { part in
      ReportNoteView(note, head: part, body: body, isSummary: true, on: page, edition)
    }
  }
}
