import Input

/// The members of a year as offices name them in sheets: with remarks in parentheses, and shortened.
struct OfficeUnits {
  /// The longest text that is looked at, in UTF-8 bytes.
  private static let longest = 200
  /// What makes the name before it that of a unit before or after a merger.
  private static let ofMergers = [
    "cu", "moi", "sap-nhap", "hop-nhat", "truoc-day", "nay-la", "former", "formerly", "old", "new",
    "merged",
  ]
  /// The roles of members, which say nothing of figures.
  private static let roles = [
    "cum-truong", "truong-cum", "cum-pho", "pho-cum", "dang-cai", "head", "deputy",
  ].ofClusterAndBlock

  private let register: Members
  private let abbreviations: UnitAbbreviations
  private let ownRoles: [String]

  /// - Parameter vocabulary: what the members and their offices are called.
  init(_ register: Members, members: [Member], _ vocabulary: SiteVocabulary) {
    self.register = register
    abbreviations = UnitAbbreviations(members, register.parts, vocabulary.members)
    ownRoles = vocabulary.organisation.roles
  }

  /// The members that a text names; of an abbreviation and of a name with a remark the only one.
  func all(named text: String) -> [Member] {
    let exact = register.all(named: text)
    guard exact.isEmpty, text.utf8.count <= Self.longest else { return exact }
    if let (name, remark) = Self.split(text), isRemark(remark, of: name) {
      return plain(name)
    }
    return abbreviations.member(of: text).map { [$0] } ?? []
  }

  /// The member with initials; nil where none or several have them.
  func member(initials text: String) -> Member? {
    let name = Self.split(text).map(\.name) ?? text
    return abbreviations.member(initials: name)
  }

  /// What is in parentheses after the name of a member, and is neither its initials nor its role.
  func remark(after text: String) -> String? {
    guard text.utf8.count <= Self.longest, let (name, remark) = Self.split(text) else { return nil }
    let key = "-\(NameKey(remark).text)-"
    let isRole = (Self.roles + ownRoles).contains { key.contains("-\($0)-") }
    guard !isRole, remark.contains(where: \.isLetter),
      abbreviations.member(initials: remark)?.id != plain(name).first?.id || plain(name).isEmpty
    else { return nil }
    return "(\(remark))"
  }

  private func plain(_ name: String) -> [Member] {
    let exact = register.all(named: name)
    return exact.isEmpty ? abbreviations.member(of: name).map { [$0] } ?? [] : exact
  }

  /// Whether what is in parentheses is no figure, and names neither another unit nor a merger.
  private func isRemark(_ remark: String, of name: String) -> Bool {
    guard remark.contains(where: \.isLetter), WrittenPoints(remark) == nil else { return false }
    let key = "-\(NameKey(remark).text)-"
    // What is added to points or taken off them is no remark that may be left out.
    guard !ExtraWords(remark).areAny, !key.contains("-diem-"), !key.contains("-points-") else {
      return false
    }
    guard !Self.ofMergers.contains(where: { key.contains("-\($0)-") }) else { return false }
    let own = Set(plain(name).map(\.id))
    return register.all(within: remark).allSatisfy { own.contains($0.id) }
  }

  /// A name and what is in parentheses after it.
  private static func split(_ text: String) -> (name: String, remark: String)? {
    let pairs: [Character: Character] = [")": "(", "]": "["]
    guard let close = text.last, let opening = pairs[close], let open = text.firstIndex(of: opening)
    else { return nil }
    let name = text[..<open].split(separator: " ").joined(separator: " ")
    let remark = text[text.index(after: open)...].dropLast()
    return name.isEmpty || remark.isEmpty ? nil : (name, String(remark))
  }
}

/// The names of members with words cut to their first letters: `Q. Trị`, `TT Huế`, `TTH`.
struct UnitAbbreviations {
  /// The most initials of a name: `VHTTDL`, `GDNNGDTX`.
  private static let mostInitials = 8
  /// Words that initials leave out.
  private static let joints: Set<String> = ["va", "and"]

  /// The words of the names by their last one.
  private var byLast: [String: [(words: [String], position: Int)]] = [:]
  private var byInitials: [String: Set<Int>] = [:]
  /// The initials of names up to their first "và", which mean a member only behind its kind: `Sở NN`.
  private var byFirstInitials: [String: Set<Int>] = [:]
  private let members: [Member]
  /// What may be left out of names.
  private let parts: UnitName
  private let unitKinds: UnitKinds

  init(_ members: [Member], _ parts: UnitName, _ terms: MemberTerms?) {
    self.members = members
    self.parts = parts
    unitKinds = UnitKinds(members, terms)
    for (position, member) in members.enumerated() {
      let kinds = Set(member.names.compactMap(\.kind)).flatMap { terms?[$0]?.one.all ?? [] }
      for name in member.names.map(\.text) + member.spellings {
        let bare = parts.withoutKind(of: name)
        // `SYT` is the only unit of the name Y tế that is a sở.
        for key in [bare] + Set(kinds.map { "\(NameKey($0).text)-\(bare)" }).sorted() {
          let words = key.split(separator: "-").map(String.init)
          guard words.count > 1, let last = words.last else { continue }
          byLast[last, default: []].append((words, position))
          addInitials(of: words, position)
        }
      }
    }
  }

  /// Adds the first letters of a name's words, and those without "và", which initials leave out.
  private mutating func addInitials(of words: [String], _ position: Int) {
    byInitials[String(words.compactMap(\.first)), default: []].insert(position)
    guard let joint = words.firstIndex(where: Self.joints.contains) else { return }
    let others = words.filter { !Self.joints.contains($0) }
    byInitials[String(others.compactMap(\.first)), default: []].insert(position)
    byFirstInitials[String(words[..<joint].compactMap(\.first)), default: []].insert(position)
  }

  /// The only member of which a text is the name with its first words cut: the last one is whole.
  func member(of text: String) -> Member? {
    var key = NameKey(Self.apart(text)).text
    var kind: String?
    while true {
      let words = key.split(separator: "-").map(String.init)
      let found = Set(
        (words.last.flatMap { byLast[$0] } ?? []).filter { Self.fit(words, $0.words) }
          .map(\.position))
      if let only = found.first, found.count == 1 {
        return unitKinds.fit(kind, only) ? members[only] : nil
      }
      guard let shorter = parts.shortened(key) else { return nil }
      kind = parts.ownKind(before: key) ?? kind
      key = shorter
    }
  }

  /// The only member of which a text is the initials, in capitals: `TTH`, `T.T.H`, `UBND tỉnh TTH`.
  func member(initials text: String) -> Member? {
    guard text.utf8.count <= 40, let last = text.split(separator: " ").last,
      last.contains(where: \.isUppercase), !last.contains(where: \.isLowercase)
    else { return nil }
    var key = NameKey(text).text
    var kind: String?
    while true {
      let letters = key.split(separator: "-").filter { !Self.joints.contains(String($0)) }.joined()
      let found = byInitials[letters] ?? (kind == nil ? nil : byFirstInitials[letters])
      if (2...Self.mostInitials).contains(letters.count), let found {
        guard let only = found.first, found.count == 1, unitKinds.fit(kind, only) else {
          return nil
        }
        return members[only]
      }
      guard let shorter = parts.shortened(key) else { return nil }
      kind = parts.ownKind(before: key) ?? kind
      key = shorter
    }
  }

  /// Whether words are those of a name: whole, cut to one or two letters, or several as their initials.
  private static func fit(_ short: [String], _ words: [String]) -> Bool {
    guard let last = short.last, last == words.last else { return false }
    var left = words.dropLast()[...]
    for word in short.dropLast() {
      guard let next = left.first else { return false }
      if word == next || (word.count < 3 && next.hasPrefix(word)) {
        left.removeFirst()
      } else if word.count > 1, word.count <= left.count,
        zip(word, left).allSatisfy({ $1.first == $0 })
      {
        left.removeFirst(word.count)
      } else {
        return false
      }
    }
    return left.isEmpty
  }

  /// `TTHuế` as `TT Huế`.
  private static func apart(_ text: String) -> String {
    let letters = Array(text)
    var apart = ""
    for (position, letter) in letters.enumerated() {
      let isStart =
        position > 0 && letter.isUppercase && letters[position - 1].isUppercase
        && letters.dropFirst(position + 1).first.map(\.isLowercase) ?? false
      if isStart { apart.append(" ") }
      apart.append(letter)
    }
    return apart
  }
}
