import Emulation
import Links
import Localization
import Pages
package import Templates

/// The minutes of a summary conference (biên bản; Decree 30/2020/NĐ-CP, annex III, form 1.9).
package struct MinutesView: View {
  let paper: PaperView
  let letterhead: LetterheadView
  let title: PaperTitleView
  /// When it began, with dots for what is not given.
  let opened: String
  let venue: WordingView
  /// The members who were present, with dots where they are not given.
  let members: String
  /// Who else than the chairs is named, with what they did there.
  let attendance: [PersonView]
  let chairs: [PersonView]
  /// Who is named in an official paper, each as a line.
  let lines: MinutesPeople
  let secretary: String
  let slogan: WordingView?
  let programme: MinutesPartView?
  let result: MinutesPartView?
  let results: ResultTableView?
  let honours: MinutesPartView?
  let awards: ResultTableView?
  /// How the members voted on each proposal.
  let votes: PaperTableView?
  let election: MinutesPartView?
  let covenant: MinutesPartView?
  let tasks: MinutesPartView?
  /// The closing sentence, with dots for what is not given.
  let closing: String
  let signature: MinutesSignatureView

  package static let tags: [Tag<MinutesView>] = [
    .record("paper") { $0.paper },
    .record("letterhead") { $0.letterhead },
    .record("title") { $0.title },
    .text("opened") { $0.opened },
    .record("venue") { $0.venue },
    .text("members") { $0.members },
    .list("attendance") { $0.attendance },
    .list("chairs") { $0.chairs },
    .texts("attending") { $0.lines.attending },
    .texts("chairing") { $0.lines.chairing },
    .text("secretary") { $0.secretary },
    .record("slogan") { $0.slogan },
    .record("programme") { $0.programme },
    .record("result") { $0.result },
    .record("results") { $0.results },
    .record("honours") { $0.honours },
    .record("awards") { $0.awards },
    .record("votes") { $0.votes },
    // Of templates of version 0.1.0.
    .text("later") { _ in nil },
    .record("election") { $0.election },
    .record("covenant") { $0.covenant },
    .record("tasks") { $0.tasks },
    .text("closing") { $0.closing },
    .record("signature") { $0.signature },
  ]
}

extension MinutesView {
  init(_ year: Year, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    let address = Address(.minutes, year: year.number)
    let note = year.note
    let given = year.summary.papers.minutes
    paper = PaperView(address, of: year, site)
    letterhead = LetterheadView(
      given, abbreviation: .minutesAbbreviation, isDated: false, in: year, site)
    title = PaperTitleView(
      .minutesKind, .minutesSubject(year: String(year.number)), language)
    opened = Self.moment(given.opened, FilledText.opening, of: note, language)
    venue = note.venue.map(language.wording) ?? WordingView(words[.blankLine])
    members =
      given.present.isEmpty
      ? words[.blankLine]
      : language.row(given.present.map { language.fullName($0, in: year.number) })
    let people = PersonView.all(in: note, on: address, site)
    chairs = Array(people.prefix(note.conference.chairs.count))
    attendance = Array(people.dropFirst(chairs.count))
    lines = MinutesPeople(note, given, in: year, language)
    secretary = given.secretary.map(language.addressed) ?? words[.blankLine]
    slogan = note.conference.slogan.map(language.wording)
    var parts = MinutesParts(language)
    programme = parts.programme(of: note)
    results = ResultTableView(resultsOf: year, on: address, site)
    result = results.map { _ in parts.result(of: year) }
    let proposed = year.summary.awards.filter { !$0.status.isClosedWithout }
    // The table of votes has all proposals where each was voted on.
    let isVoted = proposed.allSatisfy { $0.votes != nil }
    awards = ResultTableView(
      isVoted ? [] : proposed, caption: words(.proposalCaption(year: String(year.number))),
      in: year, language)
    votes = PaperTableView(
      votesOn: proposed, caption: words[.votesCaption], in: year, language)
    honours =
      proposed.isEmpty
      ? nil
      : parts.part(
        words[.honoursHeading], lead: votes == nil ? nil : WordingView(words[.votesLead]))
    election = parts.election(in: year)
    covenant = parts.covenant(signedIn: year)
    tasks = parts.tasks(of: year)
    closing = Self.moment(given.closed, FilledText.closing, of: note, language)
    signature = MinutesSignatureView(given, note.conference.chairs, language)
  }

  /// When a conference began or ended: `08 giờ 00, ngày 10 tháng 3 năm 2017`, with dots for what is
  /// not given.
  private static func moment(
    _ time: LocalizedText?, _ form: (_ time: String, _ date: String) -> FilledText, of note: Note,
    _ language: Localization
  ) -> String {
    language.words(
      form(
        time.map(language.text) ?? language.words[.blankTime],
        note.day.map(language.longDate) ?? language.words[.blankDate]))
  }
}

/// The foot of minutes: the secretary signs at the left, the chairs at the right, the recipients are
/// below (Decree 30/2020/NĐ-CP, annex III, form 1.9).
package struct MinutesSignatureView: View {
  /// Who keeps the minutes; dots where that is not given.
  let secretary: String
  /// Who chaired; dots where no name is given.
  let chairs: [WordingView]
  let recipients: [WordingView]

  package static let tags: [Tag<MinutesSignatureView>] = [
    .text("secretary") { $0.secretary },
    .list("chairs") { $0.chairs },
    .list("recipients", hasFlag: true) { $0.recipients },
  ]
}

extension MinutesSignatureView {
  init(_ paper: Paper, _ chairs: [Person], _ language: Localization) {
    let blank = language.words[.blank]
    secretary = paper.secretary ?? blank
    let names = paper.signer.map { [$0] } ?? chairs.map(\.name)
    self.chairs = (names.isEmpty ? [blank] : names).map { WordingView($0) }
    recipients = ListLine.recipients(of: paper, language)
  }
}
