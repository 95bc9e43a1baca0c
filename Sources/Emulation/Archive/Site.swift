import Input

/// What `site.yaml` says of the site as a whole.
public struct Site: Sendable {
  /// The name of the cluster from an emulation year on.
  public struct ClusterName: Hashable, Sendable {
    /// The name.
    public let name: LocalizedText
    /// The first emulation year it is used for; nil for the oldest.
    public let from: Int?
  }

  /// The version of the format that this program reads.
  public static let format = "1"

  /// The title.
  public let title: LocalizedText
  /// One line under the title on the home page.
  public let subtitle: LocalizedText?
  /// The languages, the one at the root first; never empty.
  public let languages: [Language]
  /// What the head of every page warns of, such as that the figures are made up.
  public let notice: LocalizedText?
  /// What the foot of every page says of the site.
  public let colophon: LocalizedText?
  /// The office that publishes the site.
  public let office: LocalizedText?
  /// The cluster's names in the order of time.
  public let clusterNames: [ClusterName]
  /// What its members and their group are called.
  public let vocabulary: SiteVocabulary
  /// The types of awards that the site adds to titles and commendations, or calls otherwise.
  public let awardTypes: [OwnWord]
  /// The kinds of documents that the site adds to laws, decrees and others, or calls otherwise.
  public let documentKinds: [OwnWord]
  /// The address of the site's root on the web, with a slash at its end; nil where it has none.
  public let baseURL: String?
  /// What all papers of the site carry.
  public let papers: PaperForm
  /// The points that a score may have, to catch typing errors; published nowhere.
  public let pointsRange: ClosedRange<Points>

  /// How it looks; nil where it looks as the program has it.
  public let look: Look?
  /// The columns of its rankings.
  public let columns: RankingColumns
  /// Its fields for its own templates.
  public let extra: ExtraFields

  static let keys = [
    "format", "title", "subtitle", "notice", "colophon", "languages", "office", "cluster",
    "members", "organisation", "award-types", "document-kinds", "limits", "base-url", "papers",
    "extra", "columns", "look",
  ]

  init?(_ file: SourceFile, _ problems: inout Problems) {
    guard let entry = YAML.entry(of: file, &problems),
      let fields = problems.collect(try entry.fields())
    else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    if let format = fields.requiredText("format", &problems), format.text != Self.format {
      problems.report(
        EmulationProblem.otherFormat(format.text, ours: Self.format).at(format.place))
    }
    languages = Self.languages(fields, &problems)
    guard !languages.isEmpty,
      let title = fields.requiredLocalized("title", languages, &problems)
    else { return nil }
    self.title = title
    let languages = languages
    subtitle = fields.localized("subtitle", languages, &problems)
    notice = fields.localized("notice", languages, &problems)
    colophon = fields.localized("colophon", languages, &problems)
    office = fields.localized("office", languages, &problems)
    clusterNames = fields.list("cluster", &problems).compactMap {
      Self.clusterName($0, languages, &problems)
    }
    vocabulary = SiteVocabulary(
      members: fields.fields("members", &problems).map { MemberTerms($0, languages, &problems) },
      organisation: Organisation(fields.fields("organisation", &problems), languages, &problems))
    awardTypes = OwnWord.all("award-types", of: fields, languages, &problems)
    documentKinds = OwnWord.all("document-kinds", of: fields, languages, &problems)
    baseURL = fields.read("base-url", &problems, BaseURL.root)
    papers = PaperForm(fields.fields("papers", &problems), languages, &problems)
    pointsRange = Self.pointsRange(fields, &problems)
    look = fields.fields("look", &problems).map { Look($0, &problems) }
    columns = RankingColumns(in: fields, &problems)
    extra = ExtraFields(in: fields, languages, &problems)
  }

  /// What the members are; nil for provinces and cities.
  public var members: MemberTerms? { vocabulary.members }

  /// The folder of the pages of members, which is also what the table that lists them is called.
  public var memberPath: String { members?.path ?? MemberTerms.standardPath }

  /// The head of the column of members in tables.
  public var memberColumn: String { members?.column ?? MemberTerms.standardColumn }

  /// The cluster's name in an emulation year.
  public func clusterName(in year: Int) -> LocalizedText {
    clusterNames.last { $0.from.map { $0 <= year } ?? true }?.name ?? title
  }

  /// The languages; none where the list has a mistake, so that nothing can be said of texts.
  private static func languages(_ fields: Fields, _ problems: inout Problems) -> [Language] {
    guard problems.collect(try fields.required("languages")) != nil else { return [] }
    let entries = fields.list("languages", &problems)
    var languages: [Language] = []
    for entry in entries {
      guard let code = problems.collect(try entry.text()) else { continue }
      if let language = Language(code.text), !languages.contains(language) {
        languages.append(language)
      } else {
        problems.report(
          EmulationProblem.noNewLanguage(code.text).at(code.place))
      }
    }
    if entries.isEmpty, let place = fields["languages"]?.place {
      problems.report(EmulationProblem.noLanguage.at(place))
    }
    return languages.count == entries.count ? languages : []
  }

  private static func clusterName(
    _ entry: Entry, _ languages: [Language], _ problems: inout Problems
  ) -> ClusterName? {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: ["name", "from"], to: &problems)
    return fields.requiredLocalized("name", languages, &problems).map {
      ClusterName(name: $0, from: fields.year("from", &problems))
    }
  }

  private static func pointsRange(
    _ fields: Fields, _ problems: inout Problems
  ) -> ClosedRange<Points> {
    let widest = Points(0)...Points(1_000_000)
    guard let limits = fields.fields("limits", &problems) else { return widest }
    limits.reportUnknownKeys(besides: ["points"], to: &problems)
    let highest = limits.read("points", &problems) { (text) throws(Problem) in
      try Figure.exact(text, within: widest)
    }
    return Points(0)...(highest ?? widest.upperBound)
  }
}
