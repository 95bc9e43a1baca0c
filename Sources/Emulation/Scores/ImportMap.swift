public import Input

/// How an office's sheet of a year is read: the file that an import writes and the next one follows.
///
/// Pages show nothing of it.
public struct ImportMap: Sendable {
  /// What a column is read as.
  public enum Use: Hashable, Sendable {
    case member, stage, total, rank, tier, note
    case leftOut
    case points(Criterion.ID)

    /// The words that are no ids of criteria.
    static let words: [String: Use] = [
      "member": .member, "stage": .stage, "total": .total, "rank": .rank, "tier": .tier,
      "note": .note, "left-out": .leftOut,
    ]

    /// Whether a word is not free to be the id of a criterion.
    public static func isWord(_ text: String) -> Bool { words[text] != nil }

    /// As the file has it.
    public var text: String {
      if case .points(let id) = self { return id }
      return Self.words.first { $0.value == self }?.key ?? ""
    }
  }

  /// One column, which is known by its head alone.
  public struct Column: Sendable {
    /// Its heads from top to bottom with ` / ` between them, as the sheet has them.
    public let head: String
    /// What it is read as.
    public let use: Use
    /// The stage of its points; nil where its head, its title or its row says it.
    public let stage: Stage?
    /// The most points, where the sheet does not say them.
    public let maximum: Points?

    /// What a column with a head is read as.
    public init(_ head: String, _ use: Use, stage: Stage? = nil, maximum: Points? = nil) {
      (self.head, self.use) = (head, use)
      (self.stage, self.maximum) = (stage, maximum)
    }
  }

  /// The name of the file in the folder of its year.
  public static let name = "import.yaml"

  /// The columns.
  public let columns: [Column]
  /// The first row of heads, as the sheet counts its rows; nil where that is not said.
  public let headRow: Int?
  /// The last row that is read; nil for all.
  public let lastRow: Int?
  /// The year that it is of.
  public let year: Int
  /// The file.
  public let place: Place

  /// Reads the file; nil where it cannot be read.
  ///
  /// Reports what is wrong in it, `unknown-criterion` for ids that the year's criteria do not have too.
  /// - Parameter criteria: those of the year; none where they are not known.
  init?(_ file: SourceFile, of year: Int, _ criteria: CriteriaSet, _ problems: inout Problems) {
    guard let entry = YAML.entry(of: file, &problems),
      let fields = problems.collect(try entry.fields())
    else { return nil }
    fields.reportUnknownKeys(besides: ["head-row", "last-row", "columns"], to: &problems)
    headRow = Self.row("head-row", of: fields, &problems)
    lastRow = Self.row("last-row", of: fields, &problems)
    (self.year, place) = (year, file.place)
    var seen: Set<String> = []
    var columns: [Column] = []
    for entry in fields.list("columns", &problems) {
      guard let own = problems.collect(try entry.fields()),
        let column = Column(own, criteria, &problems)
      else { continue }
      columns.append(column)
      if let head = own["head"], !seen.insert(column.head).inserted {
        problems.report(EmulationProblem.mappedTwice(column.head).at(head.place))
      }
    }
    self.columns = columns
    if let first = headRow, let last = lastRow, last <= first, let entry = fields["last-row"] {
      problems.report(EmulationProblem.lastRowAboveHeads(last, heads: first).at(entry.place))
    }
  }

  private static func row(
    _ key: String, of fields: Fields, _ problems: inout Problems
  ) -> Int? {
    fields.read(key, &problems) { (text) throws(Problem) in
      guard let number = Int(text.text), (1...1_048_576).contains(number) else {
        throw EmulationProblem.notARow(text.text).at(text.place)
      }
      return number
    }
  }

  /// The same columns, wherever they are in the sheet.
  public var withoutRows: ImportMap {
    ImportMap(columns: columns, of: year, place: place)
  }

  private init(columns: [Column], of year: Int, place: Place) {
    (self.columns, self.year, self.place) = (columns, year, place)
    (headRow, lastRow) = (nil, nil)
  }
}

extension ImportMap.Column {
  fileprivate init?(_ fields: Fields, _ criteria: CriteriaSet, _ problems: inout Problems) {
    fields.reportUnknownKeys(besides: ["head", "as", "stage", "maximum"], to: &problems)
    let stage = fields.read("stage", &problems, Stage.init)
    let maximum = fields.read("maximum", &problems) { (text) throws(Problem) in
      try Figure.exact(text, within: Points.zero...Points(1_000_000))
    }
    guard let head = fields.requiredText("head", &problems),
      let word = fields.requiredText("as", &problems)
    else { return nil }
    if let use = ImportMap.Use.words[word.text] {
      self.init(head.text, use, stage: stage, maximum: maximum)
      return
    }
    guard let id = problems.collect(try Fields.id(word)) else { return nil }
    let known = criteria.all.map(\.id)
    if !criteria.isEmpty, !known.contains(id) {
      problems.report(
        EmulationProblem.unknownCriterion(
          id, nearest: Suggestion.nearest(to: id, among: known + ImportMap.Use.words.keys.sorted()),
          areThereCriteria: true
        ).at(word.place))
    }
    self.init(head.text, .points(id), stage: stage, maximum: maximum)
  }
}
