import Downloads

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
  /// Whether it has the name of the letter that proposes the awards of a year.
  private let isProposal: Bool

  /// The folders that are no member's, no year's and no language's.
  private static let otherFolders: Set<String> = ["data", "assets", "search"]
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
    // The folder of members has the name that the site gives it.
    if names.count > 1, Self.year(names[0]) == nil, !Self.otherFolders.contains(names[0]) {
      let isFile = names.count == 2
      let name = isFile ? Self.stem(names[1]) : names[1]
      member = name == "index" ? nil : name
      year = isFile ? nil : Self.year(Self.stem(names[2]))
    } else {
      member = nil
      year = names.count > 1 ? Self.year(names[0]) : nil
    }
    isProposal = year != nil && member == nil && names.dropFirst() == [Self.proposal]
  }

  /// Whether a page of a year is gone because of what it follows from, which is compared itself: the
  /// letter when its awards are decided, a member's page when nothing of its result is published.
  func goesByItself(after old: PublishedYear?, _ new: PublishedYear?) -> Bool {
    if let member { return new?.hasResult(of: member) != true }
    return isProposal && old?.hasOpenAwards == true && new?.hasOpenAwards == false
  }

  private static func stem(_ name: String) -> String {
    String(name.prefix { $0 != "." })
  }

  private static func year(_ name: String) -> Int? {
    name.utf8.count == 4 && name.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(name) : nil
  }
}

extension PublishedYear {
  /// Whether a decision on any of its awards is still to come.
  fileprivate var hasOpenAwards: Bool {
    facts.contains { subject, text in
      guard case .award = subject else { return false }
      return text.split(separator: "; ").contains { Self.isOpen(award: $0) }
    }
  }

  /// Whether anything of a member's result is published.
  fileprivate func hasResult(of member: String) -> Bool {
    facts.keys.contains { subject in
      guard subject.member == member else { return false }
      return switch subject {
      case .rank, .points, .tier, .score: true
      case .disclosure, .stage, .share, .maximum, .name, .award, .awardDate, .decision, .office,
        .choice, .wording, .membership, .statement, .correction:
        false
      }
    }
  }
}
