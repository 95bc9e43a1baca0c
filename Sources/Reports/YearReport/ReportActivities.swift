import Emulation
import Links
import Localization
import Pages
package import Templates

/// The section of a report on what the cluster did in the year, note by note.
package struct ReportActivitiesView: View {
  let head: ReportHeadView
  /// That the texts are too long for the report; nil where they are there.
  let brevity: String?
  let notes: [ReportNoteView]

  package static let tags: [Tag<ReportActivitiesView>] = [
    .record("head") { $0.head },
    .text("brevity") { $0.brevity },
    .list("notes") { $0.notes },
  ]
}

extension ReportActivitiesView {
  init?(
    _ year: Year, _ texts: [Address: Markup], in outline: ReportOutline, on page: Address,
    _ site: SiteContext
  ) {
    guard let head = ReportHeadView(.activities, in: outline, site.language) else { return nil }
    self.head = head
    let others = year.notes.dropFirst()
    let isBrief = outline.prefix.isEmpty && others.contains { texts[$0.address] == nil }
    brevity = isBrief ? site.words[.reportBrevity] : nil
    notes = others.enumerated().map { index, note in
      ReportNoteView(
        note,
        head: ReportHeadView(
          id: "\(head.id)-\(index + 1)", number: "\(index + 1).",
          title: site.language.title(of: note.translations).text),
        body: texts[note.address] ?? Markup(trusted: ""), on: page, site)
    }
  }
}

/// The section of a report on the summary conference: who met where, and what the note says of it.
package struct ReportConferenceView: View {
  let head: ReportHeadView
  let meetingHead: ReportHeadView?
  let conference: ConferenceView?
  let account: ReportNoteView?

  package static let tags: [Tag<ReportConferenceView>] = [
    .record("head") { $0.head },
    .record("meeting-head") { $0.meetingHead },
    .record("conference") { $0.conference },
    .record("account") { $0.account },
  ]
}

extension ReportConferenceView {
  init?(
    _ year: Year, _ texts: [Address: Markup], in outline: ReportOutline, on page: Address,
    _ site: SiteContext
  ) {
    guard let head = ReportHeadView(.conference, in: outline, site.language) else { return nil }
    self.head = head
    conference = outline.conference
    let note = year.note
    let body = texts[note.address] ?? Markup(trusted: "")
    let isTold = !body.isEmpty || !note.pictures.isEmpty
    let heads = ReportHeadView.parts(
      [
        (site.words[.reportMeeting], conference != nil), (site.words[.reportAccount], isTold),
      ], under: head.id)
    meetingHead = heads[0]
    account = heads[1].map { part in
      ReportNoteView(note, head: part, body: body, isSummary: true, on: page, site)
    }
  }
}

/// A note of the year in a report: its subject, its text, its pictures.
package struct ReportNoteView: View {
  let head: ReportHeadView
  let conference: ConferenceView?
  /// When and where; nil where a conference says so.
  let dateline: String?
  let body: Markup
  let bodyLanguage: String?
  let foreign: String?
  /// The pictures that the note lists and its text does not place.
  let pictures: [PictureView]

  package static let tags: [Tag<ReportNoteView>] = [
    .record("head") { $0.head },
    .record("conference") { $0.conference },
    .text("dateline") { $0.dateline },
    .markup("body") { $0.body },
    .text("body-lang") { $0.bodyLanguage },
    .text("foreign") { $0.foreign },
    .list("pictures") { $0.pictures },
  ]
}

extension ReportNoteView {
  init(
    _ note: Note, head: ReportHeadView, body: Markup, isSummary: Bool = false, on page: Address,
    _ site: SiteContext
  ) {
    let language = site.language
    self.head = head
    self.body = body
    conference = isSummary ? nil : ConferenceView(note, on: page, site)
    dateline =
      isSummary || conference != nil
      ? nil : language.row([note.day.map(language.longDate), note.venue.map(language.text)])
    bodyLanguage = language.foreignCode(of: note.translations)
    foreign = body.isEmpty ? nil : language.foreignText(note.translations)
    pictures = note.pictures.isEmpty ? [] : PictureAlbum(note, on: page, site).gallery
  }
}
