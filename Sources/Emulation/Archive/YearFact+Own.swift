import Input

extension Archive {
  /// What a year says beside its tables of results, awards and offices, decided by its own files or by
  /// others: what a published site keeps of a closed year, so that no change goes unseen.
  ///
  /// What is withheld is none of it.
  public func statements(of year: Year) -> [YearFact] {
    let shared = sharedFacts(of: year).filter { fact in
      switch fact.file {
      // The tables have the names of members and the wording of awards.
      case "provinces.yaml": fact.what != "name"
      case "awards.yaml": fact.what.hasPrefix("short.")
      // The choice of a head goes on in the year that elected it, which has it in a table.
      default: Int(fact.file) == nil || fact.what.hasPrefix("covenant ")
      }
    }
    var own = OwnFacts(year.number, site.languages)
    own.add(scoringOf: year)
    own.add(summaryOf: year)
    if PaperKind.allCases.contains(where: { issues($0, in: year) }) { own.add(year.summary.papers) }
    for kind in PaperKind.allCases where issues(kind, in: year) {
      if let paper = year.summary.papers[kind] { own.add(paper, kind) }
    }
    for note in year.notes where !note.isDraft { own.add(note) }
    return shared + orderFacts(year).filter { $0.what == YearFact.bases } + own.all
  }
}

/// The facts that the files of a year's own folder decide.
private struct OwnFacts {
  private(set) var all: [YearFact] = []
  private let folder: String
  private let languages: [Language]
  /// The note that is being looked at; nil for the summary.
  private var slug: String?

  init(_ year: Int, _ languages: [Language]) {
    folder = "\(year)"
    self.languages = languages
  }

  /// How points came about, where that is published.
  mutating func add(scoringOf year: Year) {
    let rules = year.terms.rules
    add("tiers", year.tiers.map(\.conditions).joined(separator: ", "))
    add("tie-break", rules.tieBreak.map(\.text).joined(separator: ", "))
    add("comparable", rules.isComparable.map { "\($0)" })
    add("comparability", rules.comparability)
    add("rank-by", year.rankBasis)
    let criteria = year.criteria.all.map { criterion in
      "\(criterion.id): \(criterion.kind.rawValue), \(criterion.group ?? "")"
    }
    add("criteria", year.criteria.isEmpty ? nil : criteria.joined(separator: "; "))
    guard year.hasRanking else { return }
    for placing in year.standing.placings {
      add("note", placing.score?.note, file: "\(folder)/scores.csv", of: placing.member.id)
    }
  }

  /// What the summary says beside the conference.
  mutating func add(summaryOf year: Year) {
    let summary = year.summary
    if let covenant = summary.covenant {
      add("covenant", "\(covenant.year) \(covenant.day?.iso ?? "")")
    }
    add("tasks", summary.tasks)
    add("gaps", summary.gaps)
    for award in summary.awards {
      let name = "award \(award.member) \(award.kind.id)"
      add("\(name) note", award.note)
      add("\(name) reason", award.reason)
    }
    for office in summary.offices + summary.nextOffices {
      add("\(office.kind.rawValue) \(office.member) doubt", office.person?.doubt)
    }
  }

  /// Whether the papers that are issued are for the office alone.
  mutating func add(_ papers: Papers) {
    if papers.isInternal { add("papers.internal", "true") }
  }

  /// What a paper that is issued carries.
  mutating func add(_ paper: Paper, _ kind: PaperKind) {
    let name = "papers.\(kind.rawValue)"
    add("\(name).number", paper.number)
    add("\(name).date", paper.day?.iso)
    add("\(name).signer", paper.signer)
    add("\(name).secretary", paper.secretary)
    add("\(name).present", paper.present.joined(separator: " "))
    add("\(name).members", paper.members.joined(separator: " "))
    add("\(name).targets", paper.targets)
    add("\(name).place", paper.place)
    add("\(name).authority", paper.authority)
    add("\(name).position", paper.position)
    add("\(name).opened", paper.opened)
    add("\(name).closed", paper.closed)
    add("\(name).to", paper.addressees)
    add("\(name).recipients", paper.recipients)
  }

  /// What a note says: who met, when and where; and its texts and pictures.
  mutating func add(_ note: Note) {
    slug = note.kind == .summary ? nil : note.slug
    defer { slug = nil }
    let conference = note.conference
    if note.kind != .summary { add("kind", note.kind.rawValue) }
    add("date", note.day?.iso)
    add("place", note.venue)
    add("host", conference.host)
    add("chairs", people: conference.chairs)
    add("representative", people: [conference.representative].compactMap(\.self))
    add("report", people: [conference.report].compactMap(\.self))
    add("guests", people: conference.guests)
    add("slogan", conference.slogan)
    add("agenda", conference.agenda)
    add("byline", note.byline)
    add("tags", note.tags)
    add("provinces", note.members.joined(separator: " "))
    add("movements", note.movements.joined(separator: " "))
    add("documents", note.documents.joined(separator: " "))
    for language in languages {
      add("sources", language, note.sources.map { $0.line(in: language) })
      let texts = note.translations
      guard texts.language(for: language) == language, let text = texts.text(for: language) else {
        continue
      }
      add("title.\(language.code)", texts.title(in: language).text)
      add("text.\(language.code)", TextMeasure(text.file.bytes[text.body]).text)
    }
    for picture in note.pictures {
      let name = "picture \(picture.file.text)"
      add(name, "listed")
      add("\(name) alt", picture.alternative)
      add("\(name) caption", picture.caption)
      add("\(name) credit", picture.credit)
    }
  }

  private mutating func add(
    _ what: String, _ text: String?, file: String? = nil, of id: String? = nil
  ) {
    guard let text, !text.isEmpty else { return }
    all.append(YearFact(file: file ?? folder, id: id ?? slug, what: what, text: text))
  }

  private mutating func add(
    _ what: String, _ text: LocalizedText?, file: String? = nil, of id: String? = nil
  ) {
    guard let text else { return }
    for language in languages {
      add("\(what).\(language.code)", text.ownText(in: language), file: file, of: id)
    }
  }

  private mutating func add(_ what: String, _ texts: [LocalizedText]) {
    guard !texts.isEmpty else { return }
    for language in languages { add(what, language, texts.map { $0.ownText(in: language) }) }
  }

  private mutating func add(_ what: String, people: [Person]) {
    guard !people.isEmpty else { return }
    for language in languages {
      let lines = people.map { person in
        [
          person.name, person.member, person.role?.ownText(in: language),
          person.doubt?.ownText(in: language),
        ].compactMap(\.self).joined(separator: ", ")
      }
      add(what, language, lines)
    }
  }

  private mutating func add(_ what: String, _ language: Language, _ lines: [String?]) {
    add("\(what).\(language.code)", lines.compactMap(\.self).joined(separator: "; "))
  }
}

extension Source {
  /// What is said of it in a language.
  fileprivate func line(in language: Language) -> String {
    [
      title.ownText(in: language), author?.ownText(in: language), publisher?.ownText(in: language),
      day?.iso, address,
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension Tier {
  /// What it asks for: `good 80% 50%`.
  fileprivate var conditions: String {
    let least =
      switch threshold {
      case .points(let points): points.plain
      case .percent(let percent): "\(percent.plain)%"
      case nil: "-"
      }
    return "\(id) \(least) \(floor.map { "\($0.plain)%" } ?? "-")"
  }
}
