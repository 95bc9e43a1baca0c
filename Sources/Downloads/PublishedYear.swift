import Emulation
import Localization

/// What a site says of one emulation year.
public struct PublishedYear: Equatable, Sendable {
  /// Whether more is known of the year than its pages.
  public private(set) var isKnown = false
  /// How far the result can be relied on, as the year's summary says; nil where it does not.
  public private(set) var status: String?
  /// Whether the year has a seal; nil where an earlier version did not say.
  public private(set) var isSealed: Bool?
  /// What is published of the year, its members, awards and criteria: figures as a sheet has them,
  /// names, ids.
  public private(set) var facts: [Subject: String] = [:]
  /// What was put right, in the order of the summary.
  public private(set) var corrections: [Correction] = []
  /// Whether the site keeps what the year says beside its tables, as that of a closed year does.
  public private(set) var hasStatements = false
  /// What names, roles and the like may be said of.
  private var worded: Set<Subject.Worded> = []
  /// The stage of each member's points.
  private var stages: [String: String] = [:]

  /// Takes a row of a table.
  ///
  /// - Parameter languages: the codes of the site's languages, the first one first.
  mutating func take(
    _ row: [String: String], of table: Dataset.Kind, in languages: [String]
  ) {
    let row = Row(cells: row, languages: languages)
    switch table {
    case .years: takeYear(row)
    case .rankings: takePlacing(row)
    case .scores: takeScore(row)
    case .criteria: takeCriterion(row)
    case .awards: takeAward(row)
    case .offices: takeOffice(row)
    case .corrections: corrections.append(Correction(row))
    case .covenants, .members, .movements, .documents: break
    }
  }

  /// Takes what the year says beside its tables, by key.
  mutating func take(statements: [String: String]) {
    hasStatements = true
    for (key, text) in statements {
      guard key == Statement.members else {
        facts[.statement(Statement(key: key))] = text
        continue
      }
      for id in text.split(separator: " ") { facts[.membership(member: String(id))] = "member" }
    }
  }

  /// Whether it has what something is said of, so that it could say that too: the office of a status,
  /// the award of a name.
  public func has(whatItIsSaidOf subject: Subject) -> Bool {
    switch subject {
    case .choice(let title, let member): facts[.office(title, member: member)] != nil
    case .wording(let worded, _): self.worded.contains(worded)
    default: false
    }
  }

  private mutating func takeYear(_ row: Row) {
    isKnown = true
    // An earlier version called it so.
    status = row[.status].map { $0 == "unpublished" ? "unknown" : $0 }
    isSealed = row[.sealed].map { $0 == "true" }
    facts[.disclosure] = row[.disclosure]
    facts[.stage] = row[.stage]
    facts[.maximum(member: nil, criterion: nil)] = row[.maximum]
  }

  private mutating func takePlacing(_ row: Row) {
    guard let member = row[.member] else { return }
    stages[member] = row[.stage]
    facts[.rank(member: member)] = row[.rank]
    facts[.points(member: member)] = row[.points]
    facts[.share(member: member)] = row[.share]
    facts[.maximum(member: member, criterion: nil)] = row[.maximum]
    facts[.name(member: member)] = row[.name]
    guard let tier = row[.tier] else { return }
    facts[.tier(member: member)] = tier
    take(row, .tierName, .tier(tier))
  }

  private mutating func takeScore(_ row: Row) {
    guard let member = row[.member], let stage = row[.stage] else { return }
    let kind = row[.kind]
    let criterion = row[.criterion] ?? kind ?? ""
    if kind != "total" {
      facts[.maximum(member: member, criterion: criterion)] = row[.maximum]
    } else if stages[member] == stage {
      // The total that a rank rests on is in the ranking already.
      return
    }
    facts[.score(member: member, stage: stage, criterion: criterion)] = row[.points]
  }

  private mutating func takeCriterion(_ row: Row) {
    guard let criterion = row[.criterion] else { return }
    facts[.maximum(member: nil, criterion: criterion)] = row[.maximum]
    take(row, .criterionName, .criterion(criterion))
    if let group = row[.group] { take(row, .groupName, .group(group)) }
  }

  private mutating func takeAward(_ row: Row) {
    guard let member = row[.member], let award = row[.award] else { return }
    let status = row[.status]
    add(status, to: .award(member: member, award: award))
    // The day of an open one is that of a step on the way to the decision.
    let isOpen = status.map(Self.isOpen) ?? true
    if isOpen { add(row[.date], to: .awardDate(member: member, award: award)) }
    let decision = [
      row[.decisionNumber], row[.decisionDate] ?? (isOpen ? nil : row[.date]),
    ].compactMap(\.self)
    if !decision.isEmpty {
      add(decision.joined(separator: ", "), to: .decision(member: member, award: award))
    }
    take(row, .awardName, .award(award))
    take(row, .level, .level(award))
    worded.insert(.form(award))
    facts[.wording(.form(award), language: nil)] = row[.form]
  }

  private mutating func takeOffice(_ row: Row) {
    guard let member = row[.member], let office = row[.office] else { return }
    let isNext = row[.year] != row[.toldIn]
    let title = isNext ? "\(office) of \(row[.year] ?? "")" : office
    facts[.office(title, member: member)] = row[.person] ?? "no name given"
    facts[.choice(title, member: member)] = row[.status]
    take(row, .role, .role(title, member: member))
  }

  /// Takes the texts of a column in each language.
  private mutating func take(_ row: Row, _ column: ColumnName, _ worded: Subject.Worded) {
    self.worded.insert(worded)
    for (language, text) in row.texts(column) {
      facts[.wording(worded, language: language)] = text
    }
  }

  /// Adds to what is said of a subject that may be there several times.
  private mutating func add(_ text: String?, to subject: Subject) {
    guard let text else { return }
    facts[subject] = facts[subject].map { "\($0); \(text)" } ?? text
  }

  /// Whether a decision on an award of a status is still to come.
  public static func isOpen(award status: some StringProtocol) -> Bool {
    status == "proposed" || status == "submitted"
  }

  private static func isOpen(_ status: String) -> Bool { isOpen(award: status) }

  /// A row of a table of the data file.
  struct Row {
    /// The cells that are not empty, by the head of their column.
    let cells: [String: String]
    /// The codes of the site's languages, the first one first.
    let languages: [String]

    subscript(column: ColumnName) -> String? { cells[column.rawValue] }

    /// The texts of a column by language.
    func texts(_ column: ColumnName) -> [(language: String?, text: String)] {
      guard !languages.isEmpty else { return self[column].map { [(nil, $0)] } ?? [] }
      return languages.enumerated().compactMap { index, language in
        let text = index == 0 ? self[column] : cells["\(column.rawValue).\(language)"]
        return text.map { (language, $0) }
      }
    }
  }
}
