import Emulation

extension Address {
  /// What a page is about, told from its path in the folder of a language; nil where no page is called
  /// so.
  ///
  /// Whether an archive has such a page is another question.
  init?(path: String) {
    guard path.hasSuffix(".html") else { return nil }
    let parts = path.dropLast(".html".utf8.count).split(
      separator: "/", omittingEmptySubsequences: false
    ).map(String.init)
    switch parts.count {
    case 1: self = Self.sections[path] ?? .page(parts[0])
    case 2 where parts[0] == "provinces":
      self = parts[1] == "index" ? .provinces : .province(parts[1])
    case 2 where parts[0] == "data" && parts[1] == "index": self = .data
    case 2:
      guard let year = Self.year(parts[0]) else { return nil }
      self = Self.inYear(year, parts[1])
    case 3 where parts[0] == "provinces":
      if parts[2] == "dossier" {
        self = .dossier(parts[1])
      } else {
        guard let year = Self.year(parts[2]) else { return nil }
        self = .provinceInYear(parts[1], year)
      }
    default: return nil
    }
  }

  private static let sections: [String: Address] = Dictionary(
    uniqueKeysWithValues: [
      .home, .rankings, .honours, .leadership, .movements, .documents, .archive, .book, .search,
      .notFound,
    ].map { (address: Address) in (address.path, address) })

  private static func inYear(_ year: Int, _ name: String) -> Address {
    switch name {
    case "index": .year(year)
    case "report": .report(year)
    case "minutes": .minutes(year)
    case "proposal": .proposal(year)
    default: .note(year: year, slug: name)
    }
  }

  /// A year as paths have it, without a sign and without leading zeros.
  private static func year(_ text: String) -> Int? {
    Int(text).flatMap { String($0) == text ? $0 : nil }
  }
}
