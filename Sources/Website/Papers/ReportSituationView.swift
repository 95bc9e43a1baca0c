import Emulation
import Templates

/// The first section of a report: who the cluster is and who leads it.
struct ReportSituationView: View {
  let head: ReportHeadView
  let membersHead: ReportHeadView?
  /// Whether the sources name the members, in words.
  let membership: String
  /// All members with their names of the year, in a sentence.
  let members: String
  let leadersHead: ReportHeadView?
  let offices: [OfficeView]
  let representative: PersonView?

  static let tags: [Tag<ReportSituationView>] = [
    .record("head") { $0.head },
    .record("members-head") { $0.membersHead },
    .text("membership") { $0.membership },
    .text("members") { $0.members },
    .record("leaders-head") { $0.leadersHead },
    .list("offices") { $0.offices },
    .record("representative") { $0.representative },
  ]
}

extension ReportSituationView {
  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ edition: Edition) {
    guard let head = edition.head(.situation, in: outline) else { return nil }
    let number = year.number
    self.head = head
    membership = edition.membership(of: year)
    let names = year.members.map { member in
      let province = edition.province(member.id, in: number, on: page)
      return province.note.map { "\(province.label) (\($0))" } ?? province.label
    }
    members =
      year.summary.members.isEmpty
      ? edition.words(.reportMembersKnown, ["names": edition.list(names)])
      : edition.words(
        outline.isIssued ? .reportMembers : .summaryMembers,
        [
          "cluster": edition.text(edition.archive.site.clusterName(in: number)),
          "count": String(names.count), "names": edition.list(names),
        ])
    offices = Office.Kind.allCases.flatMap { kind in
      edition.archive.offices(kind, in: year).map { office in
        edition.view(
          office, label: edition.words(kind == .head ? .headIn : .deputyIn, ["year": "\(number)"]),
          in: number, on: page)
      }
    }
    representative = year.note.conference.representative.map { person in
      edition.view(
        person, part: edition.words[.representative], in: number,
        source: edition.mark(person.source, of: year.note, on: page))
    }
    let heads = ReportHeadView.parts(
      [
        (edition.words[.members], true),
        (edition.words[.reportLeaders], !offices.isEmpty || representative != nil),
      ], under: head.id)
    (membersHead, leadersHead) = (heads[0], heads[1])
  }
}
