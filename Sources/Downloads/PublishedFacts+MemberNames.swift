public import Emulation
import Formats

extension PublishedFacts {
  /// What the files of a site call members.
  public struct MemberNames: Hashable, Sendable {
    /// The folder of their pages, which is also the name of the table that lists them.
    public let path: String
    /// The head of their column in tables.
    public let column: String

    /// What a data file says that has no other names.
    static let standard = MemberNames(
      path: MemberTerms.standardPath, column: MemberTerms.standardColumn)

    init(path: String, column: String) {
      self.path = path
      self.column = column
    }

    /// The names of a site.
    public init(_ site: Site) { self.init(path: site.memberPath, column: site.memberColumn) }

    /// Reads what a data file has.
    init(_ row: [String: String]) {
      self.init(
        path: row["path"] ?? Self.standard.path, column: row["column"] ?? Self.standard.column)
    }

    /// As a data file has it.
    var json: JSON {
      .record([(name: "path", value: .text(path)), (name: "column", value: .text(column))])
    }

    /// What a table of a data file holds, by its name.
    func table(named name: String) -> Dataset.Kind? {
      name == path ? .members : Dataset.Kind(rawValue: name)
    }

    /// A head of a data file as most sites have it.
    func standardHead(_ head: String) -> String {
      head == column ? Self.standard.column : head
    }

    /// The key of a statement as a data file of a site with these names has it.
    func key(of statement: String) -> String {
      self == .standard ? statement : Self.words.reduce(statement) { Self.renamed($0, $1.0, $1.1) }
    }

    /// The key of a statement as most sites have it.
    static func standardKey(of statement: String) -> String {
      words.reduce(statement) { renamed($0, $1.1, $1.0) }
    }

    /// The parts of keys that name provinces, and what they are called where members are none.
    private static let words = [("provinces.yaml", "members.yaml"), ("provinces", "mentions")]

    private static func renamed(_ key: String, _ old: String, _ new: String) -> String {
      key.split(separator: " ").map { $0 == old ? new : String($0) }.joined(separator: " ")
    }
  }
}
