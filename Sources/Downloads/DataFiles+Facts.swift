import Emulation
import Localization

private typealias AwardColumn = DataColumn<DataFiles.FactOfYear<Award>>
private typealias OfficeColumn = DataColumn<DataFiles.FactOfYear<Office>>
private typealias CovenantColumn = DataColumn<DataFiles.FactOfYear<Covenant>>
private typealias CorrectionColumn = DataColumn<DataFiles.FactOfYear<Correction>>

extension DataFiles {
  /// A fact of a year with the note that tells it.
  struct FactOfYear<Fact> {
    /// The year whose summary tells it.
    let year: Year
    /// The emulation year it is for.
    let number: Int
    /// The fact.
    let fact: Fact
  }

  /// The awards of a year, in the order of its summary.
  func awards(_ year: Year) -> [FactOfYear<Award>] {
    year.summary.awards.map { FactOfYear(year: year, number: year.number, fact: $0) }
  }

  /// The columns of awards.
  @DataColumns<FactOfYear<Award>>
  func awardColumns(withYear: Bool) -> [DataColumn<FactOfYear<Award>>] {
    if withYear { AwardColumn(.year) { .whole($0.number) } }
    AwardColumn(.member) { .text($0.fact.member) }
    name(\.fact.member)
    AwardColumn(.award) { .text($0.fact.kind.id) }
    AwardColumn.texts(.awardName, in: languages) { $0.fact.kind.name }
    AwardColumn(.form) { DataCell($0.fact.kind.form?.rawValue) }
    AwardColumn.texts(.level, in: languages) { $0.fact.kind.level }
    AwardColumn(.status) { .text($0.fact.status.rawValue) }
    AwardColumn(.date) { DataCell($0.fact.day) }
    AwardColumn(.decisionNumber) { DataCell($0.fact.decision?.number) }
    AwardColumn(.decisionDate) { DataCell($0.fact.decision?.day) }
    AwardColumn.texts(.reason, in: languages) { $0.fact.reason }
    AwardColumn.texts(.note, in: languages) { $0.fact.note }
    sources(\.source)
  }

  /// The heads and deputies that a year's summary tells, of that year and of the next.
  func offices(_ year: Year) -> [FactOfYear<Office>] {
    year.summary.offices.map { FactOfYear(year: year, number: year.number, fact: $0) }
      + year.summary.nextOffices.map { FactOfYear(year: year, number: year.number + 1, fact: $0) }
  }

  /// The columns of offices.
  @DataColumns<FactOfYear<Office>>
  var officeColumns: [DataColumn<FactOfYear<Office>>] {
    OfficeColumn(.year) { .whole($0.number) }
    OfficeColumn(.office) { .text($0.fact.kind.rawValue) }
    OfficeColumn(.member) { .text($0.fact.member) }
    name(\.fact.member)
    OfficeColumn(.status) { DataCell($0.fact.status?.rawValue) }
    OfficeColumn(.person) { DataCell($0.fact.person?.name) }
    OfficeColumn.texts(.role, in: languages) { $0.fact.person?.role }
    OfficeColumn.texts(.doubt, in: languages) { $0.fact.person?.doubt }
    OfficeColumn(.toldIn) { .whole($0.year.number) }
    sources(\.source)
  }

  /// The covenant that a year's summary tells of, for the year that it is for.
  func covenants(_ year: Year) -> [FactOfYear<Covenant>] {
    [year.summary.covenant].compactMap(\.self).map {
      FactOfYear(year: year, number: $0.year, fact: $0)
    }
  }

  /// The columns of covenants.
  @DataColumns<FactOfYear<Covenant>>
  var covenantColumns: [DataColumn<FactOfYear<Covenant>>] {
    CovenantColumn(.year) { .whole($0.number) }
    CovenantColumn(.date) { DataCell($0.fact.day) }
    CovenantColumn(.toldIn) { .whole($0.year.number) }
    sources(\.source)
  }

  /// The corrections of a year, in the order of its summary.
  func corrections(_ year: Year) -> [FactOfYear<Correction>] {
    year.summary.corrections.map { FactOfYear(year: year, number: year.number, fact: $0) }
  }

  /// The columns of corrections.
  @DataColumns<FactOfYear<Correction>>
  var correctionColumns: [DataColumn<FactOfYear<Correction>>] {
    CorrectionColumn(.year) { .whole($0.number) }
    CorrectionColumn(.date) { DataCell($0.fact.day) }
    CorrectionColumn(.member) { DataCell($0.fact.member) }
    CorrectionColumn.texts(.what, in: languages) { $0.fact.what }
    CorrectionColumn(.was) { DataCell($0.fact.was) }
    CorrectionColumn(.now) { DataCell($0.fact.now) }
    CorrectionColumn.texts(.reason, in: languages) { $0.fact.reason }
  }

  /// The name of a member in the year that a fact is for.
  private func name<Fact>(
    _ member: @escaping (FactOfYear<Fact>) -> Member.ID
  ) -> DataColumn<FactOfYear<Fact>> {
    let members = archive.members
    return DataColumn(.name) { told in
      DataCell(members[member(told)]?.name(in: told.number).text)
    }
  }

  private func sources<Fact>(
    _ position: @escaping (Fact) -> Int?
  ) -> [DataColumn<FactOfYear<Fact>>] {
    sources { ($0.year, position($0.fact)) }
  }

  /// The source of a fact: in words, and its address on the web.
  func sources<Subject>(
    _ position: @escaping (Subject) -> (year: Year, position: Int?)
  ) -> [DataColumn<Subject>] {
    let language = localizations[0]
    func source(_ subject: Subject) -> Source? {
      let (year, position) = position(subject)
      let sources = year.note.sources
      return position.flatMap { sources.indices.contains($0) ? sources[$0] : nil }
    }
    return [
      DataColumn(.source) { DataCell(source($0)?.line(language)) },
      DataColumn(.sourceAddress) { DataCell(source($0)?.address) },
    ]
  }
}
