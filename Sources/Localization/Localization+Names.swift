package import Emulation

extension Localization {
  /// The name of a member in force in a year.
  package func name(_ id: Member.ID, in year: Int) -> String {
    archive.members[id]?.name(in: year).text ?? id
  }

  /// What became of a name since a year: `now Huế`, `now part of Quảng Trị`; nil where it stands.
  package func laterName(_ member: Member, since year: Int) -> String? {
    if let merger = member.merger, merger.day.year > year {
      return words(.nowPartOf(name: heirName(merger)))
    }
    let then = member.name(in: year)
    let now = member.latestName
    return then.text == now.text ? nil : words(.nowNamed(name: nameInSentence(now.text)))
  }

  /// The words for a merger in the year it happened.
  package func merger(_ member: Member, in year: Int) -> String? {
    member.merger?.day.year == year ? merger(member) : nil
  }

  /// The words for the merger that ended a member; nil for one that goes on.
  ///
  /// - Parameter dated: how its day is written; in full where it is nil.
  package func merger(_ member: Member, dated: ((Day) -> String)? = nil) -> String? {
    member.merger.map { merger in
      let date = dated?(merger.day) ?? longDate(merger.day)
      return words(.mergedInto(name: heirName(merger), date: date))
    }
  }

  /// The mergers that a member came from or ended in, a sentence each.
  package func changes(_ member: Member) -> [String] {
    let joined = archive.members.predecessors(of: member.id).compactMap { other in
      other.merger.map {
        words(.mergedWith(name: nameInSentence(other.latestName.text), date: longDate($0.day)))
      }
    }
    return joined + [merger(member)].compactMap(\.self)
  }

  /// The names that a member had before; nil where it has always had the same.
  package func formerNames(_ member: Member) -> String? {
    let former = member.names.dropLast().map { nameInSentence($0.text) }
    guard !former.isEmpty else { return nil }
    return words(.formerly(names: list(former)))
  }

  private func heirName(_ merger: Member.Merger) -> String {
    nameInSentence(archive.members[merger.into]?.latestName.text ?? merger.into)
  }

  /// What kind of member a name is of; nil where the register says none, and where the name begins with
  /// it.
  package func kind(_ name: Member.Name) -> String? {
    guard let kind = name.kind else { return nil }
    if let members = archive.site.members {
      let word = members[kind].map { text($0.one) }
      // Several words, as in `bộ, ngành`, are the kind of none.
      return word.flatMap { name.text.says($0) || $0.contains(",") ? nil : $0 }
    }
    let short = words[kind == "city" ? .shortCity : .kindProvince]
    return name.text.says(short) ? nil : words[kind == "city" ? .kindCity : .kindProvince]
  }

  /// A name of a member as it reads within a sentence: in Vietnamese the kind before it is in small
  /// letters.
  package func nameInSentence(_ name: String) -> String {
    tag == .vietnamese ? UnitNameInText(name).text : name
  }

  /// The name of a member in force in a year, within a sentence.
  package func nameInSentence(_ id: Member.ID, in year: Int) -> String {
    nameInSentence(name(id, in: year))
  }

  /// The names of members in a row, with which a sentence begins.
  package func names(_ names: [String]) -> String {
    list(names.prefix(1) + names.dropFirst().map(nameInSentence))
  }

  /// The name of a body within a sentence: in English with an article where it has none.
  package func body(_ name: LocalizedText) -> String {
    let wording = wording(name)
    return wording.language == nil ? wording.text.withArticle(in: tag) : wording.text
  }

  /// How far a year's result has come; "status not stated" for nil.
  package func status(_ status: YearStatus?) -> String {
    switch status {
    case .inProgress: words[.statusInProgress]
    case .draft: words[.statusDraft]
    case .provisional: words[.statusProvisional]
    case .final: words[.statusFinal]
    case .reported: words[.statusReported]
    case .unknown: words[.statusUnknown]
    case nil: words[.statusNotStated]
    }
  }

  /// How far a year's result has come, beside a headline; nil where the headline says it.
  package func status(of year: Year) -> String? {
    switch year.summary.status {
    case .unknown: nil
    case .inProgress where !year.hasResult: nil
    case let status: self.status(status)
    }
  }

  /// How far a year's result has come, where it is not final.
  package func caution(of year: Year) -> String? {
    year.summary.status == .final ? nil : status(of: year)
  }

  /// How far the choice of a head or deputy has come; nil where that is not stated, and for one in
  /// office, who is named as such already.
  package func status(_ status: Office.Status?) -> String? {
    switch status {
    case .nominated: words[.officeNominated]
    case .elected: words[.officeElected]
    case .confirmed: words[.officeConfirmed]
    case .held, nil: nil
    }
  }

  /// How far an award has come, with the decision or the day where it is known.
  package func status(_ award: Award) -> String {
    if let decision = award.decision {
      return words(.conferredBy(number: decision.number, date: longDate(decision.day)))
    }
    let status = status(award.status)
    return award.day.map { words(.awardDated(status: status, date: longDate($0))) } ?? status
  }

  /// How far an award has come.
  package func status(_ status: Award.Status) -> String {
    switch status {
    case .proposed: words[.proposed]
    case .submitted: words[.submitted]
    case .conferred: words[.conferred]
    case .notConferred: words[.notConferred]
    case .withdrawn: words[.withdrawn]
    case .withheld: words[.withheld]
    }
  }

  /// What a note is; one that sums up no conference only says what is known of a year without a result.
  package func kind(_ note: Note) -> String {
    let isUnknown = archive[note.year]?.summary.status == .unknown
    return note.kind == .summary && note.day == nil && isUnknown
      ? words[.noteOnYear] : kind(note.kind)
  }

  private func kind(_ kind: Note.Kind) -> String {
    switch kind {
    case .summary: words[.kindSummary]
    case .midYear: words[.kindMidYear]
    case .note: words[.kindNote]
    }
  }

  /// What a document is.
  package func kind(_ kind: Document.Kind) -> String {
    archive.site.documentKinds.name(of: kind).map { text($0).capitalised }
      ?? TextKey(rawValue: "document-\(kind.rawValue)").map { words[$0] } ?? kind.rawValue
  }

  /// Emulation title or form of commendation, and its level; nil where the register says neither.
  package func form(_ kind: AwardKind) -> String? {
    let form = kind.form.map { form in
      archive.site.awardTypes.name(of: form).map { text($0).capitalised }
        ?? TextKey(rawValue: "form-\(form.rawValue)").map { words[$0] } ?? form.rawValue
    }
    let parts = [form, kind.level.map(text)].compactMap(\.self)
    return parts.isEmpty ? nil : row(parts)
  }

  /// What an office is called.
  package func name(_ office: Office.Kind) -> String { words[office == .head ? .head : .deputy] }

  /// What an office is called, with the year that it is for.
  package func name(_ office: Office.Kind, for year: Int) -> String {
    words(office == .head ? .headIn(year: String(year)) : .deputyIn(year: String(year)))
  }

  /// What an office that a conference decided on is called, with the year that it is for.
  package func name(nextOffice office: Office.Kind, for year: Int) -> String {
    words(office == .head ? .nextHead(year: String(year)) : .nextDeputy(year: String(year)))
  }

  /// What a criterion is called.
  package func name(_ criterion: Criterion) -> WordingView {
    if let name = criterion.name { return wording(name) }
    return WordingView(words[criterion.kind == .penalty ? .penalty : .bonus])
  }

  /// What a column of the data means, where members have no codes without these.
  package func meaning(of column: ColumnName) -> String {
    let isUncoded = column == .property && archive.members.all.allSatisfy(\.codes.isEmpty)
    return words[key: isUncoded ? ColumnName.uncodedPropertyKey : column.key]
  }

  /// The name of the cluster in a year.
  package func clusterName(in year: Int) -> String { text(archive.site.clusterName(in: year)) }

  /// The day of a note: of the conference it tells of, or of the note itself.
  package func date(of note: Note, _ day: Day) -> String {
    note.kind == .note ? longDate(day) : words(.ofTheConference(date: longDate(day)))
  }

  /// The same in short, for lists.
  package func shortDate(of note: Note, _ day: Day) -> String {
    note.kind == .note ? shortDate(day) : words(.ofTheConference(date: shortDate(day)))
  }
}
