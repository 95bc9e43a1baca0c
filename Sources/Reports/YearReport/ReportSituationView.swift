import Emulation
import Links
import Localization
import Pages
package import Templates

/// The first section of a report: who the cluster is and who leads it.
package struct ReportSituationView: View {
  let head: ReportHeadView
  let membersHead: ReportHeadView?
  /// Whether the sources name the members, in words.
  let membership: String
  /// All members with their names of the year, in a sentence.
  let members: String
  let leadersHead: ReportHeadView?
  let offices: [OfficeView]
  let representative: PersonView?

  package static let tags: [Tag<ReportSituationView>] = [
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
  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    guard let head = ReportHeadView(.situation, in: outline, language) else { return nil }
    let number = year.number
    self.head = head
    membership = language.membership(of: year)
    let names = year.members.map { member in
      let link = LinkView(member.id, in: number, on: page, site)
      let name = language.nameInSentence(member.id, in: number)
      return link.note.map { "\(name) (\($0))" } ?? name
    }
    members =
      year.summary.members.isEmpty
      ? words(.reportMembersKnown(names: language.list(names)))
      : words(
        outline.isIssued
          ? .reportMembers(
            cluster: language.clusterName(in: number), count: String(names.count),
            names: language.list(names))
          : .summaryMembers(
            cluster: language.clusterName(in: number), count: String(names.count),
            names: language.list(names)))
    offices = Office.Kind.allCases.flatMap { kind in
      site.archive.offices(kind, in: year).map { office in
        OfficeView(office, label: language.name(kind, for: number), in: number, on: page, site)
      }
    }
    representative = year.note.conference.representative.map { person in
      PersonView(
        person, part: words[.representative],
        source: SourceMarkView(person.source, of: year.note, on: page, site), language)
    }
    let heads = ReportHeadView.parts(
      [
        (words[.members], true),
        (words[.reportLeaders], !offices.isEmpty || representative != nil),
      ], under: head.id)
    (membersHead, leadersHead) = (heads[0], heads[1])
  }
}
