import Input

/// The words of a site for its members and their group in a text of a sheet, as those that every sheet
/// may have: `Xã tự chấm` is `đơn vị tự chấm`, and `Nhóm trường thống nhất` is `cụm thống nhất`.
public struct OwnWords: Sendable {
  /// Words in a row, and what is said for them in every sheet.
  private struct Phrase: Hashable {
    let words: [String]
    let standard: String
  }

  /// The longest text that is looked at, in UTF-8 bytes.
  private static let longest = 200
  private static let units = ["đơn vị", "unit"]
  private static let groups = ["cụm", "cluster"]
  /// What a head of the names of members may have beside them.
  private static let besideUnits: Set<String> = [
    "đơn", "vị", "unit", "tên", "ten", "các", "cac", "và", "va", "name", "names", "of", "and",
    "the",
  ]
  /// What the members are of a site that does not say it.
  public static let ofProvinces = [
    "tỉnh", "thành phố", "TP", "province", "provinces", "city", "cities",
  ]

  /// The longer first where one begins like another.
  private let phrases: [Phrase]
  /// What is said for a member.
  let members: [String]
  /// What is said for the group, where it is neither a cluster nor a block.
  let groups: [String]

  /// The words of a site; those for provinces of one that does not say what its members are.
  init(_ site: SiteVocabulary, _ languages: [Language]) {
    let kinds = site.members.map { terms in
      terms.kinds.map(\.one) + terms.kinds.compactMap(\.many) + [terms.all].compactMap(\.self)
    }
    var group: [LocalizedText] = []
    if case .other(let name) = site.organisation.group { group = [name] }
    self.init(
      members: kinds.map { Self.texts($0, languages) }
        ?? Self.ofProvinces.map { (text: $0, isEnglish: false) },
      group: Self.texts(group, languages))
  }

  /// The words for members alone.
  ///
  /// - Parameter members: what one or several of them are called, in Vietnamese or English.
  public init(members: [String]) {
    self.init(members: members.map { (text: $0, isEnglish: false) }, group: [])
  }

  private init(
    members: [(text: String, isEnglish: Bool)], group: [(text: String, isEnglish: Bool)]
  ) {
    let pairs =
      members.flatMap { member in
        Self.parts(of: member.text).map { ($0, Self.units[member.isEnglish ? 1 : 0]) }
      } + group.map { ($0.text, Self.groups[$0.isEnglish ? 1 : 0]) }
    let phrases = pairs.map { Phrase(words: Self.words(in: $0), standard: $1) }
      .filter { !$0.words.isEmpty && $0.words.joined(separator: " ") != $0.standard }
    self.phrases = Set(phrases).sorted { one, other in
      (other.words.count, one.words.joined(), one.standard)
        < (one.words.count, other.words.joined(), other.standard)
    }
    self.members = Set(members.map { $0.text.lowercased() }).sorted()
    groups = Set(group.map { $0.text.lowercased() }).sorted()
  }

  /// The text with the words of every sheet in place of the site's own.
  func standard(_ text: String) -> String {
    guard !phrases.isEmpty, text.utf8.count <= Self.longest else { return text }
    let words = Self.ranges(in: text)
    let own = words.map { text[$0].lowercased() }
    // Marks count, as in `số` and `sở`, unless a text is written without any.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    func begins(_ phrase: Phrase, _ position: Int) -> Bool {
      guard position + phrase.words.count <= own.count else { return false }
      return zip(own[position...], phrase.words).allSatisfy { word, wanted in
        word == wanted || (isPlain && word == Folding.fold(wanted))
      }
    }
    var result = ""
    var end = text.startIndex
    var position = 0
    while position < words.count {
      guard let phrase = phrases.first(where: { begins($0, position) }) else {
        position += 1
        continue
      }
      result += text[end..<words[position].lowerBound] + phrase.standard
      position += phrase.words.count
      end = words[position - 1].upperBound
    }
    return result + text[end...]
  }

  /// Whether a text says nothing but what members are: `Tên xã, phường`.
  public func sayMembersAlone(_ text: String) -> Bool {
    let standard = standard(text)
    return standard != text
      && Self.words(in: standard).allSatisfy(Self.besideUnits.contains)
  }

  /// The head with one of the site's own words in place of that of every sheet; none for others.
  func variants(of head: String) -> [String] {
    [("đơn vị", members), ("unit", members), ("cụm", groups), ("cluster", groups)].flatMap {
      standard, own in
      Self.words(in: head).starts(with: Self.words(in: standard))
        ? own.map { head.replacing(standard, with: $0, maxReplacements: 1) } : []
    }
  }

  /// What a text of several kinds names: `bộ, ngành`, `bộ` and `ngành`.
  private static func parts(of text: String) -> [String] {
    let parts = text.split { ",/;".contains($0) }.map(String.init)
    return ([text] + parts).map { part in
      let words = words(in: part)
      return (["các", "the"].contains(words.first) ? Array(words.dropFirst()) : words)
        .joined(separator: " ")
    }
  }

  private static func texts(
    _ texts: [LocalizedText], _ languages: [Language]
  ) -> [(text: String, isEnglish: Bool)] {
    texts.flatMap { text in
      languages.map { (text: text.text(in: $0), isEnglish: $0 != .vietnamese) }
    }
  }

  private static func words(in text: String) -> [String] {
    ranges(in: text).map { text[$0].lowercased() }
  }

  /// Where the words of a text are, from left to right.
  private static func ranges(in text: String) -> [Range<String.Index>] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.startIndex..<$0.endIndex }
  }
}

extension [String] {
  /// The words of a sheet for a cluster, and the same for a block.
  var ofClusterAndBlock: [String] {
    let pairs = [("cụm", "khối"), ("cum-", "khoi-"), ("-cum", "-khoi"), ("cluster", "block")]
    return flatMap { text in
      let pair = pairs.first { text.contains($0.0) }
      return [text] + [pair.map { text.replacing($0.0, with: $0.1) }].compactMap(\.self)
    }
  }
}
