import Emulation
import Templates

/// The minutes of a summary conference (biên bản; Decree 30/2020/NĐ-CP, annex III, form 1.9).
struct MinutesView: View {
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
  let secretary: String
  let slogan: WordingView?
  let programme: MinutesPartView?
  let result: MinutesPartView?
  let results: ResultTableView?
  let honours: MinutesPartView?
  let awards: ResultTableView?
  /// That decisions on awards came after the conference.
  let later: String?
  let election: MinutesPartView?
  let covenant: MinutesPartView?
  let tasks: MinutesPartView?
  /// The closing sentence, with dots for what is not given.
  let closing: String
  let signature: MinutesSignatureView

  static let tags: [Tag<MinutesView>] = [
    .record("paper") { $0.paper },
    .record("letterhead") { $0.letterhead },
    .record("title") { $0.title },
    .text("opened") { $0.opened },
    .record("venue") { $0.venue },
    .text("members") { $0.members },
    .list("attendance") { $0.attendance },
    .list("chairs") { $0.chairs },
    .text("secretary") { $0.secretary },
    .record("slogan") { $0.slogan },
    .record("programme") { $0.programme },
    .record("result") { $0.result },
    .record("results") { $0.results },
    .record("honours") { $0.honours },
    .record("awards") { $0.awards },
    .text("later") { $0.later },
    .record("election") { $0.election },
    .record("covenant") { $0.covenant },
    .record("tasks") { $0.tasks },
    .text("closing") { $0.closing },
    .record("signature") { $0.signature },
  ]
}

extension MinutesView {
  init(_ year: Year, _ edition: Edition) {
    let address = Address.minutes(year.number)
    let words = edition.words
    let note = year.note
    let given = year.summary.papers.minutes
    let yearTitle = words(.yearTitle, ["year": String(year.number)])
    paper = edition.paper(
      address, back: (yearTitle, .year(year.number)), year: year.number, of: [year])
    letterhead = LetterheadView(
      given, abbreviation: .minutesAbbreviation, isDated: false, in: year, edition)
    title = PaperTitleView(.minutesKind, .minutesSubject, of: year, edition)
    opened = edition.moment(given.opened, .opening, of: note)
    venue = note.venue.map(edition.view) ?? WordingView(words[.blankLine])
    members =
      given.present.isEmpty
      ? words[.blankLine]
      : given.present.map { edition.name($0, in: year.number) }
        .joined(separator: words[.listSeparator])
    let people = edition.people(note, on: address)
    chairs = Array(people.prefix(note.conference.chairs.count))
    attendance = Array(people.dropFirst(chairs.count))
    secretary = given.secretary ?? words[.blankLine]
    slogan = note.conference.slogan.map(edition.view)
    var numbering = PartNumbering()
    programme = edition.programme(of: note, &numbering)
    results = ResultTableView(resultsOf: year, on: address, edition)
    result = results.map { _ in
      let told = edition.result(year).joined(separator: " ")
      return numbering.part(words[.resultHeading], edition.points([WordingView(told)]))
    }
    awards = ResultTableView(
      year.summary.awards, caption: words(.awardsCaption, ["year": String(year.number)]), in: year,
      edition)
    honours = awards.map { _ in numbering.part(words[.honoursHeading]) }
    later = year.hasLaterDecision ? words[.decidedLater] : nil
    election = edition.election(in: year, &numbering)
    covenant = edition.covenant(signedIn: year, &numbering)
    tasks = edition.tasks(of: year, &numbering)
    closing = edition.moment(given.closed, .closing, of: note)
    signature = MinutesSignatureView(given, note.conference.chairs, edition)
  }
}
