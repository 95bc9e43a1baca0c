import Emulation
import Localization

private typealias MemberColumn = DataColumn<DataFiles.MemberFact>
private typealias YearColumn = DataColumn<Year>
private typealias MovementColumn = DataColumn<Movement>
private typealias DocumentColumn = DataColumn<Document>

extension DataFiles {
  /// A name, a code or the end of a member, and the time in which it was in force.
  struct MemberFact {
    /// The member.
    let member: Member.ID
    /// What is told of it.
    let property: String
    /// The name, the code, or the id of the member it became part of.
    let value: String
    /// The kind of unit under a name.
    let kind: MemberTerms.Kind.ID?
    /// The first day it was in force.
    let from: Day?
    /// The last day it was in force.
    let until: Day?
  }

  /// The names, codes and mergers of all members, in official order.
  var memberFacts: [MemberFact] {
    archive.members.all.flatMap { member in
      member.names.map {
        MemberFact(
          member: member.id, property: "name", value: $0.text, kind: $0.kind,
          from: $0.period.from, until: $0.period.until)
      }
        + member.codes.map {
          MemberFact(
            member: member.id, property: "gso-code", value: $0.gso, kind: nil,
            from: $0.period.from, until: $0.period.until)
        }
        + [member.merger].compactMap(\.self).map {
          MemberFact(
            member: member.id, property: "merged-into", value: $0.into, kind: nil,
            from: $0.day, until: nil)
        }
    }
  }

  /// The columns of what is told of members.
  @DataColumns<MemberFact>
  var memberColumns: [DataColumn<MemberFact>] {
    MemberColumn(.member) { .text($0.member) }
    MemberColumn(.property) { .text($0.property) }
    MemberColumn(.value) { .text($0.value) }
    MemberColumn(.kind) { DataCell($0.kind) }
    MemberColumn(.from) { DataCell($0.from) }
    MemberColumn(.until) { DataCell($0.until) }
  }

  /// The columns of years.
  @DataColumns<Year>
  var yearColumns: [DataColumn<Year>] {
    YearColumn(.year) { .whole($0.number) }
    YearColumn(.status) { DataCell($0.summary.status?.rawValue) }
    YearColumn(.sealed) { .flag($0.isSealed) }
    YearColumn(.asOf) { DataCell($0.asOf) }
    YearColumn(.conferenceDate) { DataCell($0.note.day) }
    YearColumn.texts(.place, in: languages) { $0.note.venue }
    YearColumn(.host) { DataCell($0.note.conference.host) }
    YearColumn(.disclosure) { $0.statesDisclosure ? .text($0.disclosure.rawValue) : .empty }
    YearColumn(.members) { $0.listsMembers ? .whole($0.members.count) : .empty }
    YearColumn(.pointsKnown) { .whole($0.standing.publishedCount) }
    YearColumn(.ranksKnown) { .whole($0.standing.rankedCount) }
    YearColumn(.rankBasis) { DataCell($0.rankBasis) }
    YearColumn(.maximum) { $0.standing.publishedCount == 0 ? .empty : DataCell($0.maximum) }
    YearColumn(.stage) { DataCell($0.standing.hasResult ? $0.resultStage.id : nil) }
    YearColumn(.mean) { DataCell($0.spreadOfSeveral?.mean) }
    YearColumn(.meanCount) { DataCell($0.spreadOfSeveral?.count) }
    YearColumn(.best) { DataCell($0.spreadOfSeveral?.best) }
  }

  /// The columns of movements.
  @DataColumns<Movement>
  var movementColumns: [DataColumn<Movement>] {
    MovementColumn(.id) { .text($0.id) }
    MovementColumn.texts(.name, in: languages) { $0.name }
    MovementColumn(.from) { DataCell($0.from) }
    MovementColumn(.until) { DataCell($0.until) }
    MovementColumn.texts(.note, in: languages) { $0.note }
  }

  /// The columns of documents.
  @DataColumns<Document>
  var documentColumns: [DataColumn<Document>] {
    DocumentColumn(.id) { .text($0.id) }
    DocumentColumn(.kind) { .text($0.kind.rawValue) }
    DocumentColumn(.number) { DataCell($0.number) }
    DocumentColumn(.date) { DataCell($0.day) }
    DocumentColumn.texts(.issuer, in: languages) { $0.issuer }
    DocumentColumn.texts(.title, in: languages) { $0.title }
    DocumentColumn(.from) { DataCell($0.period.from) }
    DocumentColumn(.until) { DataCell($0.period.until) }
    DocumentColumn.texts(.note, in: languages) { $0.note }
  }
}
