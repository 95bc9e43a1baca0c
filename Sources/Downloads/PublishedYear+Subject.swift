import Localization

extension PublishedYear {
  /// What something is said of.
  public enum Subject: Hashable, Sendable {
    /// How much of the scores is published.
    case disclosure
    /// The stage of the points that are the result.
    case stage
    /// The rank of a member.
    case rank(member: String)
    /// The points of a member that its rank rests on.
    case points(member: String)
    /// The points of a member as a part of its maximum.
    case share(member: String)
    /// The classification of a member.
    case tier(member: String)
    /// The most points: of the year or for a criterion, of all members or of one.
    case maximum(member: String?, criterion: String?)
    /// The points of a member at a stage, for a criterion, a bonus or a penalty, or in total.
    case score(member: String, stage: String, criterion: String)
    /// The name of a member.
    case name(member: String)
    /// How far an award to a member has come.
    case award(member: String, award: String)
    /// The day of the last step of an award to a member that is not decided.
    case awardDate(member: String, award: String)
    /// The decision on an award to a member, or the day on which it was closed without one.
    case decision(member: String, award: String)
    /// An office that a member holds, such as `head` or `head of 2017`: the person.
    case office(String, member: String)
    /// How the choice of a member for an office has come about.
    case choice(String, member: String)
    /// A text of a register or a sheet in a language; nil where it is the same in all.
    case wording(Worded, language: String?)
    /// That a member took part in the year.
    case membership(member: String)
    /// Anything else that the year's pages and papers say, by its key: `chairs.vi`.
    case statement(Statement)
    /// A correction that the year lists, by its day.
    case correction(date: String)

    /// What has a wording.
    public enum Worded: Hashable, Sendable {
      case award(String)
      case level(String)
      case form(String)
      case criterion(String)
      case group(String)
      case tier(String)
      case role(String, member: String)
    }
  }
}

extension PublishedYear.Subject {
  /// The member that it is said of; nil for what is said of the year, an award or a criterion.
  public var member: String? {
    switch self {
    case .rank(let member), .points(let member), .share(let member), .tier(let member),
      .name(let member), .score(let member, _, _), .award(let member, _),
      .awardDate(let member, _), .decision(let member, _), .office(_, let member),
      .choice(_, let member), .wording(.role(_, let member), _), .membership(let member):
      member
    case .maximum(let member, _): member
    case .statement(let statement): statement.member
    case .disclosure, .stage, .wording, .correction: nil
    }
  }

  /// The criterion that it is said of.
  public var criterion: String? {
    switch self {
    case .score(_, _, let criterion), .wording(.criterion(let criterion), _): criterion
    case .maximum(_, let criterion): criterion
    case .disclosure, .stage, .rank, .points, .share, .tier, .name, .award, .awardDate, .decision,
      .office, .choice, .wording, .membership, .statement, .correction:
      nil
    }
  }

  /// The award that it is said of.
  public var award: String? {
    switch self {
    case .award(_, let award), .awardDate(_, let award), .decision(_, let award),
      .wording(.award(let award), _), .wording(.level(let award), _),
      .wording(.form(let award), _):
      award
    case .statement(let statement): statement.award
    case .disclosure, .stage, .rank, .points, .share, .tier, .maximum, .score, .name, .office,
      .choice, .wording, .membership, .correction:
      nil
    }
  }

  /// What kind of statement it is.
  public enum Kind: Hashable, Sendable {
    /// A number of points or what follows from it and is no place.
    case figure
    /// A rank or a classification, which follow from the points of all members.
    case placing
    /// What figures are published, and of which stage.
    case terms
    /// A name, an award, an office.
    case text
    /// That something was put right.
    case correction
  }

  /// What kind of statement it is.
  public var kind: Kind {
    switch self {
    case .points, .share, .maximum, .score: .figure
    case .rank, .tier, .statement(.rankBasis): .placing
    case .disclosure, .stage: .terms
    case .name, .award, .awardDate, .decision, .office, .choice, .wording, .membership,
      .statement:
      .text
    case .correction: .correction
    }
  }

  /// Whether it is compared only where both sites say something, or what it is said of: it comes and
  /// goes with what is compared itself.
  public var followsOthers: Bool {
    switch self {
    case .disclosure, .stage, .wording, .choice: true
    case .maximum(let member, let criterion): member != nil || criterion == nil
    case .rank, .points, .share, .tier, .score, .name, .award, .awardDate, .decision, .office,
      .membership, .statement, .correction:
      false
    }
  }

  /// What it is, in few words: `rank`, `review, economy`.
  public var label: String {
    switch self {
    case .disclosure: "disclosure"
    case .stage: "stage of the result"
    case .rank: "rank"
    case .points: "points"
    case .share: "share"
    case .tier: "tier"
    case .maximum(_, let criterion): criterion.map { "maximum for \($0)" } ?? "maximum"
    case .score(_, let stage, let criterion): "\(stage), \(criterion)"
    case .name: "name"
    case .award(_, let award): "award \(award)"
    case .awardDate(_, let award): "date of \(award)"
    case .decision(_, let award): "decision on \(award)"
    case .office(let title, _): title
    case .choice(let title, _): "status of \(title)"
    case .wording(let worded, let language):
      worded.label + (language.map { " (\($0))" } ?? "")
    case .membership: "membership"
    case .statement(let statement): statement.label
    case .correction(let date): "correction of \(date)"
    }
  }

  /// The table and the column that say it; nil for what is in no table.
  var column: (table: Dataset.Kind, name: ColumnName)? {
    switch self {
    case .disclosure: (.years, .disclosure)
    case .stage: (.years, .stage)
    case .rank: (.rankings, .rank)
    case .points: (.rankings, .points)
    case .share: (.rankings, .share)
    case .tier: (.rankings, .tier)
    case .maximum(nil, nil): (.years, .maximum)
    case .maximum(nil, _): (.criteria, .maximum)
    case .maximum(_, nil): (.rankings, .maximum)
    case .maximum: (.scores, .maximum)
    case .score: (.scores, .points)
    case .name: (.rankings, .name)
    case .award: (.awards, .status)
    case .awardDate: (.awards, .date)
    case .decision: (.awards, .decisionNumber)
    case .office: (.offices, .office)
    case .choice: (.offices, .status)
    case .wording(let worded, _): worded.column
    case .membership, .statement: nil
    case .correction: (.corrections, .date)
    }
  }
}
