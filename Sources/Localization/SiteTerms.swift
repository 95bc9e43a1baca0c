import Emulation

/// The words of a site for its members and their group, which texts of the interface have in braces:
/// `{group}`, or `{Group}` with a capital.
///
/// What `site.yaml` does not say is in `words.LANG.yaml`, under `term-…`.
struct SiteTerms: Sendable {
  /// The words, by their names in braces.
  private enum Name: String, CaseIterable {
    case group
    case groupFull = "group-full"
    case head
    case deputy
    /// Both offices.
    case heads
    /// The head as who signs for the group.
    case headOfGroup = "head-of-group"
    case council
    case representative
    case member
    case members
    case order
  }

  /// The keys of the words where `site.yaml` does not say them.
  static let keys = [
    "cluster", "cluster-full", "cluster-head", "cluster-deputy", "block", "block-full",
    "block-head",
    "block-deputy", "other-head", "other-deputy", "heads", "own-heads", "head-of-group", "council",
    "other-council", "representative", "other-representative", "member", "other-member", "members",
    "other-members", "order", "other-order",
  ].map { "term-\($0)" }

  /// The words by their names, those with a capital too.
  let words: [String: String]

  /// The names of all words, as they are written without a capital.
  static let names = Name.allCases.map(\.rawValue)

  /// - Parameter standard: the texts of `words.LANG.yaml` by their keys.
  init(_ site: SiteVocabulary, in language: Language, standard: [String: String]) {
    var words: [String: String] = [:]
    let (members, organisation) = (site.members, site.organisation)
    // Of members of its own kind a site has to say what is true of members.
    let other = members == nil ? "" : "other-"
    let offices = Self.group(organisation.group, language, standard, &words)
    func add(_ name: Name, _ own: LocalizedText?, _ key: String) {
      let text =
        own?.text(in: language).withoutArticle(in: language) ?? standard["term-\(key)"] ?? ""
      words[name.rawValue] = TextPattern(text, names: [], terms: words).filled([])
      words[name.rawValue.capitalised] = words[name.rawValue]?.capitalised
    }
    if let full = organisation.full { add(.groupFull, full, "") }
    add(.head, organisation.head, "\(offices)-head")
    add(.deputy, organisation.deputy, "\(offices)-deputy")
    let hasOwnOffices = organisation.head != nil || organisation.deputy != nil || offices == "other"
    add(.heads, nil, hasOwnOffices ? "own-heads" : "heads")
    if hasOwnOffices {
      add(.headOfGroup, organisation.head, "\(offices)-head")
    } else {
      add(.headOfGroup, nil, "head-of-group")
    }
    add(.council, organisation.council, "\(other)council")
    add(.representative, organisation.representative, "\(other)representative")
    add(.member, members?.onlyKind?.one, "\(other)member")
    add(.members, members?.all ?? members?.onlyKind?.many, "\(other)members")
    add(.order, members?.order, "\(other)order")
    self.words = words.merging(
      [Name.members.rawValue: words[Name.members.rawValue]?.withSmallStart ?? ""]
    ) { _, small in small }
  }

  /// Adds what the group is called; gives the part of the keys under which its offices are.
  private static func group(
    _ group: Organisation.Group, _ language: Language, _ standard: [String: String],
    _ words: inout [String: String]
  ) -> String {
    func own(_ name: LocalizedText) -> String {
      name.text(in: language).withoutArticle(in: language)
    }
    let (short, full, offices) =
      switch group {
      case .cluster:
        (standard["term-cluster"] ?? "", standard["term-cluster-full"] ?? "", "cluster")
      case .block: (standard["term-block"] ?? "", standard["term-block-full"] ?? "", "block")
      case .other(let name): (own(name), own(name), "other")
      }
    for (name, text) in [(Name.group, short), (.groupFull, full)] {
      words[name.rawValue] = text
      words[name.rawValue.capitalised] = text.capitalised
    }
    return offices
  }
}

extension MemberTerms {
  /// The kind that all members are, where a site has but one.
  fileprivate var onlyKind: Kind? { kinds.count == 1 ? kinds.first : nil }
}

extension String {
  /// The text without an article of English before it, which the texts around it have: `the Council`.
  func withoutArticle(in language: Language) -> String {
    guard language == .english else { return self }
    let small = lowercased()
    let article = ["the ", "an ", "a "].first(where: small.hasPrefix)
    return article.map { String(dropFirst($0.count)) } ?? self
  }

  /// What an English text calls a body, with an article where it needs one: none before the name of a
  /// person, and before what is not in English.
  func withArticle(in language: Language) -> String {
    let starts = ["mr", "mrs", "ms", "dr", "comrade", "our", "its"]
    let first = prefix { $0.isLetter }.lowercased()
    guard language == .english, withoutArticle(in: language) == self,
      utf8.allSatisfy({ $0 < 0x80 }),
      !starts.contains(first), contains(where: \.isLetter),
      !(split(separator: " ").first?.hasSuffix("'s") ?? false)
        || lowercased().hasPrefix("people's ")
    else { return withoutCapitalArticle }
    return "the \(self)"
  }

  /// The text with a small letter for the capital of its article.
  private var withoutCapitalArticle: String {
    hasPrefix("The ") || hasPrefix("A ") || hasPrefix("An ") ? withSmallStart : self
  }

  /// The text as it reads within a sentence: with a small letter for a capital before small ones, as
  /// in `Các xã`, not in `UBND`.
  var withSmallStart: String {
    guard let first, first.isUppercase, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
