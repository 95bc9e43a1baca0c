/// What a file of a site is about, as its path says: a language, a year, a member.
struct PageSubject: Hashable {
  /// The code of the language whose folder it is in; nil at the root.
  let language: String?
  /// The emulation year.
  let year: Int?
  /// The id of the member.
  let member: String?
  /// Its path without the folder of its language: a page has the same name in all languages.
  let name: String
  /// Whether it is a page that a browser shows.
  let isPage: Bool
  /// Whether it follows from figures and awards alone, which are compared themselves: the letter that
  /// proposes awards, a member's page of a year.
  let followsFromFacts: Bool

  private static let memberFolder = "provinces"
  private static let proposal = "proposal.html"

  /// - Parameter languages: the codes that are names of folders.
  init(_ path: SitePath, languages: Set<String>) {
    var names = path.description.split(separator: "/").map(String.init)
    isPage = names.last?.hasSuffix(".html") ?? false
    if names.count > 1, languages.contains(names[0]) {
      language = names.removeFirst()
    } else {
      language = nil
    }
    name = names.joined(separator: "/")
    if names.count > 1, names[0] == Self.memberFolder {
      let isFile = names.count == 2
      let name = isFile ? Self.stem(names[1]) : names[1]
      member = name == "index" ? nil : name
      year = isFile ? nil : Self.year(Self.stem(names[2]))
    } else {
      member = nil
      year = names.count > 1 ? Self.year(names[0]) : nil
    }
    followsFromFacts = year != nil && (member != nil || names.dropFirst() == [Self.proposal])
  }

  private static func stem(_ name: String) -> String {
    String(name.prefix { $0 != "." })
  }

  private static func year(_ name: String) -> Int? {
    name.utf8.count == 4 && name.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(name) : nil
  }
}
