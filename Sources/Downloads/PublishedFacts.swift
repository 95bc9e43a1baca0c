import Formats
import Localization

/// What a site says of its years, as its data file `data/archive.json` has it.
///
/// What a file of an earlier version does not have is nil, and is not compared.
public struct PublishedFacts: Equatable, Sendable {
  /// The path of the data file from the site's root.
  public static let path = Dataset.archivePath
  /// The shape of the data file that this version writes and the newest that it reads.
  static let format = 1

  /// The codes of the languages.
  public private(set) var languages: Set<String>?
  /// The ids of the members, of all years together, in their order.
  public private(set) var members: [String]?
  /// The emulation years by number.
  public private(set) var years: [Int: PublishedYear] = [:]
  /// The seals of years by number; nil where an earlier version did not say, or no year has one.
  public private(set) var seals: [Int: PublishedSeal]?
  /// What its files call members; nil where no data file says it.
  public private(set) var memberNames: MemberNames?
  /// Whether drafts were shown when the site was made.
  public private(set) var showsDrafts = false

  /// The names of what the data file says beside its title, its notes and its tables.
  enum Key {
    static let drafts = "drafts"
    static let members = "members"
    static let seals = "seals"
    static let statements = "statements"
  }

  /// The codes of the languages, the site's first one first.
  private var orderedLanguages: [String] = []
  /// The heads of the columns of each table that has rows.
  private var heads: [Dataset.Kind: Set<String>] = [:]

  /// Why a data file cannot be compared.
  public enum Fault: Error, Hashable, Sendable {
    /// It is no data file of Yearbook, or only a part of one.
    case damaged
    /// A newer version wrote it.
    case newer(format: Int)
  }

  /// No facts.
  public init() {}

  /// Reads the bytes of a data file.
  public init(reading bytes: [UInt8]) throws(Fault) {
    var reader = JSONReader(bytes)
    var format = 1
    memberNames = .standard
    do {
      try reader.eachField { reader, name throws(JSONReader.Fault) in
        switch name {
        case "format": format = Int(try reader.word()) ?? 1
        case "title":
          var codes: [String] = []
          try reader.eachField { reader, code throws(JSONReader.Fault) in
            codes.append(code)
            try reader.skip()
          }
          (orderedLanguages, languages) = (codes, Set(codes))
        case Key.members: memberNames = MemberNames(try Self.row(&reader))
        case Key.drafts: showsDrafts = try reader.word() == "true"
        case Key.seals: try readSeals(&reader)
        case Key.statements: try readStatements(&reader)
        case "tables": try readTables(&reader)
        default: try reader.skip()
        }
      }
      try reader.end()
    } catch {
      // A newer file may be of another shape.
      guard format <= Self.format else { throw .newer(format: format) }
      throw .damaged
    }
    guard format <= Self.format else { throw .newer(format: format) }
  }

  /// Adds a year of which nothing more is known.
  public mutating func add(year: Int) { years[year] = years[year] ?? PublishedYear() }

  private mutating func readSeals(_ reader: inout JSONReader) throws(JSONReader.Fault) {
    try reader.eachField { reader, name throws(JSONReader.Fault) in
      let row = try Self.row(&reader)
      guard let year = Int(name), let seal = PublishedSeal(row) else { return }
      seals = (seals ?? [:]).merging([year: seal]) { $1 }
    }
  }

  private mutating func readStatements(_ reader: inout JSONReader) throws(JSONReader.Fault) {
    try reader.eachField { reader, name throws(JSONReader.Fault) in
      let row = try Self.row(&reader) { MemberNames.standardKey(of: $0) }
      guard let year = Int(name) else { return }
      years[year, default: PublishedYear()].take(statements: row)
    }
  }

  /// Whether the site would say it of a year where it is known: an earlier version may have had no column
  /// for it, and another site may not be in its language.
  ///
  /// - Parameter codes: the languages of this site and the one that it is compared with.
  public func says(
    _ subject: PublishedYear.Subject, of year: PublishedYear, among codes: Set<String>
  ) -> Bool {
    switch subject {
    case .membership: return year.hasStatements
    case .statement(let statement):
      guard let language = statement.language(among: codes) else { return year.hasStatements }
      return year.hasStatements && languages?.contains(language) == true
    case .wording(_, let language?):
      guard languages?.contains(language) == true else { return false }
    default: break
    }
    guard let (table, column) = subject.column else { return true }
    return heads[table]?.contains(column.rawValue) ?? true
  }

  private mutating func readTables(_ reader: inout JSONReader) throws(JSONReader.Fault) {
    let names = memberNames ?? .standard
    try reader.eachField { reader, name throws(JSONReader.Fault) in
      guard let table = names.table(named: name) else { return try reader.skip() }
      try reader.eachField { reader, part throws(JSONReader.Fault) in
        guard part == "rows" else { return try reader.skip() }
        try reader.eachElement { reader throws(JSONReader.Fault) in
          if heads[table] == nil {
            var found: Set<String> = []
            let row = try Self.row(&reader) { head in
              found.insert(names.standardHead(head))
              return names.standardHead(head)
            }
            take(row, of: table)
            heads[table] = found
          } else {
            take(try Self.row(&reader, naming: names.standardHead), of: table)
          }
        }
      }
    }
  }

  /// The cells of a row that are not empty, by the name that `head` gives to the head of their column.
  private static func row(
    _ reader: inout JSONReader, naming head: (String) -> String = { $0 }
  ) throws(JSONReader.Fault) -> [String: String] {
    var row: [String: String] = [:]
    try reader.eachField { reader, name throws(JSONReader.Fault) in
      let name = head(name)
      row[name] = try cell(&reader)
    }
    return row
  }

  /// A cell as a sheet has it, `~990` for a number that is not exact; nil for an empty one.
  private static func cell(_ reader: inout JSONReader) throws(JSONReader.Fault) -> String? {
    switch reader.peek() {
    case UInt8(ascii: "\""): return try reader.text()
    case UInt8(ascii: "["):
      try reader.skip()
      return nil
    case UInt8(ascii: "{"):
      let figure = try row(&reader)
      return figure["value"].map { sign(of: figure["precision"]) + $0 }
    default:
      let word = try reader.word()
      return word == "null" ? nil : word
    }
  }

  private static func sign(of precision: String?) -> String {
    switch precision {
    case "approximate": "~"
    case "below": "<"
    case "above": ">"
    default: ""
    }
  }

  private mutating func take(_ row: [String: String], of table: Dataset.Kind) {
    let column = { (name: ColumnName) in row[name.rawValue] }
    if table == .members {
      guard let id = column(.member) else { return }
      if members?.contains(id) != true { members = (members ?? []) + [id] }
      return
    }
    // What a year's summary says of the next is that year's to keep.
    guard let year = (column(.toldIn) ?? column(.year)).flatMap({ Int($0) }) else { return }
    years[year, default: PublishedYear()].take(row, of: table, in: orderedLanguages)
  }
}
