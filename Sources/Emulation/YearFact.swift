/// One thing that a year says and that another file than its own decides: a name, the wording of an award,
/// who was elected the year before; or the results as they were worked out.
public struct YearFact: Hashable, Sendable {
  /// The file of the content that decides it, such as `awards.yaml`, or the folder of a year.
  public let file: String
  /// The id of the entry in that file; nil where it is about the whole file.
  public let id: String?
  /// What is said: `name.vi`.
  public let what: String
  /// What is said, as one text.
  public let text: String

  /// What is said where the fact is all results of the year.
  static let results = "results"

  /// A name of the fact that stays the same from version to version.
  public var key: String { ([file] + [id, what].compactMap(\.self)).joined(separator: " ") }
}

extension Archive {
  /// What a year says and other files than its own decide, as published, in an order of its own.
  ///
  /// A seal keeps a digest of each. The text of a fact therefore never changes its form: what later
  /// versions know besides is a fact of its own.
  public func facts(of year: Year) -> [YearFact] {
    memberFacts(year) + awardFacts(year) + registerFacts(year) + neighbourFacts(year) + [
      YearFact(file: "\(year.number)", id: nil, what: YearFact.results, text: year.resultText)
    ] + localized("site.yaml", nil, "cluster", site.clusterName(in: year.number))
  }

  private func memberFacts(_ year: Year) -> [YearFact] {
    let file = "provinces.yaml"
    let ids = year.members.map(\.id).sorted().joined(separator: " ")
    return [YearFact(file: file, id: nil, what: "members", text: ids)]
      + year.members.map { member in
        YearFact(file: file, id: member.id, what: "name", text: member.name(in: year.number).text)
      }
      + year.members.map { member in
        let kind = member.name(in: year.number).kind.rawValue
        return YearFact(file: file, id: member.id, what: "kind", text: kind)
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
    let shown = year.notes.filter { !$0.isDraft }
    let named = Set(shown.flatMap(\.movements))
    let cited = Set(shown.flatMap(\.documents))
    let movements = movements.filter { named.contains($0.id) }.flatMap { movement in
      localized("movements.yaml", movement.id, "name", movement.name)
    }
    return movements
      + documents.filter { cited.contains($0.id) }.flatMap { document in
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

  /// What the notes of other years say of this one: its offices, its covenant.
  private func neighbourFacts(_ year: Year) -> [YearFact] {
    let elected = Office.Kind.allCases.compactMap { kind -> YearFact? in
      let offices = offices(kind, in: year).filter { office in
        office.toldIn != year.number && self[office.toldIn].map { !$0.note.isDraft } ?? false
      }
      guard let first = offices.first else { return nil }
      let texts = offices.map { office in
        [office.province, office.person?.name ?? "", office.status?.rawValue ?? ""]
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

  private func localized(
    _ file: String, _ id: String?, _ what: String, _ text: LocalizedText?
  ) -> [YearFact] {
    guard let text else { return [] }
    return site.languages.compactMap { language in
      let wording = text.wording(in: language)
      // What has no wording of its own in a language may get one.
      guard wording.language.map({ $0 == language }) ?? true else { return nil }
      return YearFact(file: file, id: id, what: "\(what).\(language.code)", text: wording.text)
    }
  }
}

extension Year {
  /// The published ranks and points of all members, a line each.
  fileprivate var resultText: String {
    standing.placings.sorted { $0.province.id < $1.province.id }.map { placing in
      let rank = placing.rank.map { "\($0.number)\($0.isTied ? "=" : "")" } ?? ""
      let scores = (placing.score?.stages ?? []).map { score in
        let points = criteria.all.indices.map { Self.text(score.points(at: $0)) }
        return ([score.stage.rawValue, Self.text(score.total)] + points).joined(separator: ",")
      }
      return ([placing.province.id, rank, placing.tier?.id ?? ""] + scores).joined(separator: ";")
    }.joined(separator: "\n")
  }

  private static func text(_ figure: Figure?) -> String {
    guard let figure else { return "" }
    let sign =
      switch figure.precision {
      case .exact: ""
      case .approximate: "~"
      case .below: "<"
      case .above: ">"
      }
    return sign + figure.points.plain
  }
}
