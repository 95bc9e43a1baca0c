/// One thing that a year says: a name, the wording of an award, who was elected the year before, who
/// chaired its conference; or the results as they were worked out.
public struct YearFact: Hashable, Sendable {
  /// The file of the content that decides it, such as `awards.yaml`, or the folder of a year.
  public let file: String
  /// The id of the entry in that file, or the name of a note's page; nil where it is about the whole
  /// file, or in the summary of a year.
  public let id: String?
  /// What is said: `name.vi`.
  public let what: String
  /// What is said, as one text.
  public let text: String

  /// What is said where the fact is all results of the year.
  public static let results = "results"
  /// What is said where the fact is who the members of the year are.
  public static let members = "members"
  /// What is said where the fact is on which documents the year's letter rests.
  static let bases = "bases"
  /// The text of a fact that is always known, where there is nothing.
  static let none = "none"

  /// A name of the fact that stays the same from version to version.
  public var key: String { ([file] + [id, what].compactMap(\.self)).joined(separator: " ") }

  /// The name of the fact beside others of a year: without the year's own folder.
  public func key(in year: Int) -> String {
    let folder = "\(year)"
    guard file.hasPrefix(folder) else { return key }
    return String(key.dropFirst(folder.utf8.count + 1))
  }
}

extension Archive {
  /// What a year says and other files than its own decide, as published, in an order of its own, and
  /// its results.
  ///
  /// It is what the year's own pages and papers say about that year. What became of a member later, or
  /// who publishes the site, is said of today and is none of it. A seal keeps a digest of each fact. Its
  /// text therefore never changes its form: what later versions know besides is a fact of its own.
  public func facts(of year: Year) -> [YearFact] {
    sharedFacts(of: year) + orderFacts(year) + [
      YearFact(file: "\(year.number)", id: nil, what: YearFact.results, text: year.resultText)
    ]
  }

  /// What a year says and other files than its own decide, but for results and the order of lists.
  func sharedFacts(of year: Year) -> [YearFact] {
    memberFacts(year) + awardFacts(year) + registerFacts(year) + neighbourFacts(year)
      + localized("site.yaml", nil, "cluster", site.clusterName(in: year.number))
      + paperFacts(year)
  }

  private func memberFacts(_ year: Year) -> [YearFact] {
    // The name of the fact, whichever file lists the members.
    let file = Members.files[0]
    let ids = year.members.map(\.id).sorted().joined(separator: " ")
    let mergers = members.all.compactMap { member in
      member.merger.flatMap { merger in
        merger.day.year == year.number
          ? "\(member.id) into \(merger.into) \(merger.day.iso)" : nil
      }
    }
    return [
      YearFact(file: file, id: nil, what: YearFact.members, text: ids),
      YearFact(file: file, id: nil, what: "mergers", text: Self.factList(mergers)),
    ]
      + year.members.map { member in
        YearFact(file: file, id: member.id, what: "name", text: member.name(in: year.number).text)
      }
      + year.members.compactMap { member in
        member.name(in: year.number).kind.map {
          YearFact(file: file, id: member.id, what: "kind", text: $0)
        }
      }
  }

  private func awardFacts(_ year: Year) -> [YearFact] {
    let used = Set(year.summary.awards.map(\.kind.id))
    let file = "awards.yaml"
    return awardKinds.filter { used.contains($0.id) }.flatMap { kind in
      let form = kind.form.map {
        YearFact(file: file, id: kind.id, what: "type", text: $0.rawValue)
      }
      return [form].compactMap(\.self) + localized(file, kind.id, "name", kind.name)
        + localized(file, kind.id, "short", kind.short)
        + localized(file, kind.id, "level", kind.level)
    }
  }

  private func registerFacts(_ year: Year) -> [YearFact] {
    let movements = movements(in: year).flatMap { movement in
      // One that ends later has not ended in this year.
      let until = movement.until.flatMap { $0 < year.number ? $0 : nil }
      let years = [movement.from, until].map { $0.map(String.init) ?? "?" }
      return localized("movements.yaml", movement.id, "name", movement.name) + [
        YearFact(
          file: "movements.yaml", id: movement.id, what: "years",
          text: years.joined(separator: "–"))
      ]
    }
    return movements
      + documents(in: year).flatMap { document in
        let file = "documents.yaml"
        let plain = [
          ("kind", document.kind.rawValue), ("number", document.number),
          ("date", document.day?.iso),
        ]
        return plain.compactMap { what, text in
          text.map { YearFact(file: file, id: document.id, what: what, text: $0) }
        } + localized(file, document.id, "title", document.title)
          + localized(file, document.id, "issuer", document.issuer)
      }
  }

  /// In which order the year lists movements and documents, and on which of these its letter rests.
  func orderFacts(_ year: Year) -> [YearFact] {
    let movements = movements(in: year).map(\.id)
    let documents = documents(in: year).map(\.id)
    let lists = [("movements", movements), ("documents", documents)].compactMap { name, ids in
      ids.isEmpty
        ? nil : YearFact(file: "\(name).yaml", id: nil, what: name, text: Self.factList(ids))
    }
    guard issues(.proposal, in: year) else { return lists }
    let bases = legalBases(of: year).map(\.id).filter(documents.contains)
    return lists + [
      YearFact(file: "documents.yaml", id: nil, what: YearFact.bases, text: Self.factList(bases))
    ]
  }

  /// The movements that published notes of a year name, in the order of the register.
  private func movements(in year: Year) -> [Movement] {
    let named = Set(year.notes.filter { !$0.isDraft }.flatMap(\.movements))
    return movements.filter { named.contains($0.id) }
  }

  /// The documents that published notes of a year name, in the order of the register.
  private func documents(in year: Year) -> [Document] {
    let named = Set(year.notes.filter { !$0.isDraft }.flatMap(\.documents))
    return documents.filter { named.contains($0.id) }
  }

  /// What the notes of other years say of this one: its offices, its covenant.
  private func neighbourFacts(_ year: Year) -> [YearFact] {
    let elected = Office.Kind.allCases.compactMap { kind -> YearFact? in
      let offices = offices(kind, in: year).filter { office in
        office.toldIn != year.number && self[office.toldIn].map { !$0.note.isDraft } ?? false
      }
      guard let first = offices.first else { return nil }
      let texts = offices.map { office in
        [office.member, office.person?.name ?? "", office.status?.rawValue ?? ""]
          .joined(separator: ", ")
      }
      return YearFact(
        file: "\(first.toldIn)", id: nil, what: "\(kind.rawValue) of \(year.number)",
        text: texts.joined(separator: "; "))
    }
    guard let covenant = covenant(for: year.number), covenant.toldIn != year.number,
      let teller = self[covenant.toldIn], !teller.note.isDraft
    else { return elected }
    return elected + [
      YearFact(
        file: "\(covenant.toldIn)", id: nil, what: "covenant of \(year.number)",
        text: covenant.day?.iso ?? "")
    ]
  }

  static func factList(_ texts: [String]) -> String {
    texts.isEmpty ? YearFact.none : texts.joined(separator: ", ")
  }

  private func localized(
    _ file: String, _ id: String?, _ what: String, _ text: LocalizedText?
  ) -> [YearFact] {
    guard let text else { return [] }
    return site.languages.compactMap { language in
      // What has no wording of its own in a language may get one.
      text.ownText(in: language).map {
        YearFact(file: file, id: id, what: "\(what).\(language.code)", text: $0)
      }
    }
  }

  /// Which papers the office issued, and what all papers have from `site.yaml`.
  func paperFacts(_ year: Year) -> [YearFact] {
    let kinds = PaperKind.allCases.filter { issues($0, in: year) }
    let papers = kinds.compactMap { year.summary.papers[$0] }
    var texts = [("papers", Self.factList(kinds.map(\.rawValue)))]
    if !papers.isEmpty {
      let form = site.papers
      texts += [
        ("office", all(site.office)), ("papers.parent", all(form.parent)),
        ("papers.symbol", form.symbol ?? YearFact.none),
      ]
      if papers.contains(where: { $0.authority == nil }) {
        texts.append(("papers.authority", all(form.authority)))
      }
      if papers.contains(where: { $0.position == nil }) {
        texts.append(("papers.position", all(form.position)))
      }
      if papers.contains(where: { $0.recipients.isEmpty }) {
        texts.append(("papers.recipients", Self.factList(form.recipients.map(all))))
      }
    }
    return texts.map { YearFact(file: "site.yaml", id: nil, what: $0.0, text: $0.1) }
  }

  /// A text in all languages of the site.
  private func all(_ text: LocalizedText?) -> String {
    guard let text else { return YearFact.none }
    let texts = site.languages.compactMap { text.ownText(in: $0) }
    return (Set(texts).count == 1 ? Array(texts.prefix(1)) : texts).joined(separator: " / ")
  }
}

extension LocalizedText {
  /// What readers of a language get, where it is in their language or the same in all.
  public func ownText(in language: Language) -> String? {
    let wording = wording(in: language)
    return wording.language.map { $0 == language } ?? true ? wording.text : nil
  }
}

extension Year {
  /// The published ranks and points of all members, a line each.
  fileprivate var resultText: String {
    standing.placings.sorted { $0.member.id < $1.member.id }.map { placing in
      let rank = placing.rank.map { "\($0.number)\($0.isTied ? "=" : "")" } ?? ""
      let scores = (placing.score?.stages ?? []).map { score in
        let points = criteria.all.indices.map { Self.text(score.points(at: $0)) }
        return ([score.stage.rawValue, Self.text(score.total)] + points).joined(separator: ",")
      }
      return ([placing.member.id, rank, placing.tier?.id ?? ""] + scores).joined(separator: ";")
    }.joined(separator: "\n")
  }

  private static func text(_ figure: Figure?) -> String { figure?.plain ?? "" }
}
