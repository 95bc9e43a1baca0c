import Input

/// A kind of award that the cluster may propose.
public struct AwardKind: Identifiable, Hashable, Sendable {
  /// Emulation titles and forms of commendation are two things by law (Law 06/2022/QH15).
  ///
  /// A site may have types of its own besides.
  public struct Form: ListedWord {
    /// An emulation title (danh hiệu thi đua), such as the Government's flag.
    public static let emulationTitle = Form(rawValue: "emulation-title")
    /// A form of commendation (hình thức khen thưởng), such as a certificate of merit.
    public static let commendation = Form(rawValue: "commendation")

    /// What every site has.
    static let standard = [emulationTitle, commendation]

    /// The word in `awards.yaml`.
    public let rawValue: String

    /// A word of the list.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// The id by which notes name it.
  public let id: String
  /// Whether it is a title or a commendation; nil where the register does not say.
  public let form: Form?
  /// The level that confers it.
  public let level: LocalizedText?
  /// Its full name.
  public let name: LocalizedText
  /// A short name for tables.
  public let short: LocalizedText
  /// How many a year may have at most, where a rule says so.
  public let expected: Int?
  /// The lowest rank that it expects, where a rule says so.
  public let lowestRank: Int?
  /// The days on which that rule is in force.
  public let period: Period
  /// Where the rule was published.
  public let sources: [Source]

  static let keys = [
    "id", "type", "level", "name", "short", "expected", "rank", "from", "until", "sources",
  ]

  init?(_ entry: Entry, _ site: Site, _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    let languages = site.languages
    let id = fields.requiredID(&problems)
    guard let name = fields.requiredLocalized("name", languages, &problems), let id else {
      return nil
    }
    self.id = id
    form = fields.choice("type", of: Form.standard, and: site.awardTypes, &problems)
    self.name = name
    short = fields.localized("short", languages, &problems) ?? name
    level = fields.localized("level", languages, &problems)
    expected = fields.read("expected", &problems, Self.count)
    lowestRank = fields.read("rank", &problems, Self.count)
    period = fields.period(&problems)
    sources = Source.all(in: fields, languages, &problems)
  }

  /// Whether the rule is in force on the day of a year's conference or, where that day is not known, on
  /// any day of the year.
  func rules(_ year: Int, on day: Day?) -> Bool {
    if let day { return period.contains(day) }
    return (period.from?.year ?? year) <= year && year <= (period.until?.year ?? year)
  }

  static func count(_ text: LocatedText) throws(Problem) -> Int {
    guard let count = Int(text.text), (1...100).contains(count) else {
      throw EmulationProblem.notACount(text.text).at(text.place)
    }
    return count
  }
}
