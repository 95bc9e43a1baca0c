import Emulation
import Foundation
import Input

/// A kind of members of a new site.
struct AnsweredKind: Hashable {
  /// The word of the register.
  let id: String
  /// What one of them is called in a sentence.
  let one: AnsweredText
  /// What several are called; nil where that was not said.
  let many: AnsweredText?

  /// Reads the values of an option, `LANG=ONE/MANY` or `LANG=ONE`.
  static func all(
    _ values: [String], _ languages: [Language]
  ) throws(AnswerFault) -> [AnsweredKind] {
    var kinds: [AnsweredKind] = []
    for text in try AnsweredText.all(values, languages) {
      if text.common != nil, languages.count > 1 { throw .kindWithoutLanguage }
      let both = languages.map { text.text(in: $0) }
      let parts = both.map { $0.split(separator: "/", omittingEmptySubsequences: false) }
      for (part, whole) in zip(parts, both) {
        guard part.count <= 2, part.count == parts[0].count,
          part.allSatisfy({ $0.contains(where: \.isLetter) })
        else { throw .kindParts(whole) }
      }
      let trimmed = { (part: Substring) in part.trimmingCharacters(in: .whitespaces) }
      guard let one = text.changed({ $0.split(separator: "/").first.map(trimmed) }) else {
        throw .kindParts(both[0])
      }
      let many = text.changed { $0.split(separator: "/").dropFirst().first.map(trimmed) }
      let name = one.text(in: languages[0])
      let id = NewMembers.id(Slug.text(for: name), spare: "kind", taken: [])
      guard !kinds.contains(where: { $0.id == id }) else { throw .sameKind(name) }
      kinds.append(AnsweredKind(id: id, one: one, many: many))
    }
    return kinds
  }
}

/// The members of a new site, in the order of their list.
struct NewMembers {
  /// A member, with an id made from its name.
  struct Member: Hashable {
    let id: String
    let name: String
    /// The id of its kind; nil where its name and the kinds do not say which.
    let kind: String?
  }

  /// The members.
  let all: [Member]
  /// What they are: what was answered, or provinces and cities, as far as there are any.
  let kinds: [AnsweredKind]
  /// What provinces and cities are called together; nil for other members, and where all are of a kind.
  let called: AnsweredText?

  /// Reads names as they were typed or are in a sheet.
  ///
  /// - Parameter kinds: the kinds that members may be of; none for provinces and cities.
  init(
    _ names: [String], kinds: [AnsweredKind], _ languages: [Language]
  ) throws(AnswerFault) {
    let words = kinds.flatMap { kind in
      languages.map { (kind: kind.id, key: Slug.text(for: kind.one.text(in: $0))) }
    }.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) }
    var read: [(name: String, kind: String?)] = []
    for raw in names {
      let name = try AnsweredText.checked(raw)
      read.append(
        kinds.isEmpty ? try Province(name, languages[0]).named : (name, Self.kind(of: name, words)))
    }
    guard !read.isEmpty else { throw .noMembers }
    if kinds.count == 1, read.allSatisfy({ $0.kind == nil }) {
      // Where no name says the kind, what was said of the members holds for all.
      read = read.map { ($0.name, kinds[0].id) }
    }
    var seen: [String: String] = [:]
    var ids: Set<String> = []
    var members: [Member] = []
    for (name, kind) in read {
      let slug = kinds.isEmpty ? Province.key(of: name) : Slug.text(for: name)
      let key = slug.isEmpty ? name.lowercased() : slug
      if let other = seen.updateValue(name, forKey: key) { throw .sameName(other, name) }
      let id = Self.id(slug, spare: "member", taken: ids)
      ids.insert(id)
      members.append(Member(id: id, name: name, kind: kind))
    }
    all = members
    guard kinds.isEmpty else {
      (self.kinds, called) = (kinds, nil)
      return
    }
    let used = Set(members.compactMap(\.kind))
    self.kinds = Province.kinds(languages).filter { used.contains($0.id) }
    called = used.count > 1 ? Province.all(languages) : nil
  }

  /// The kind whose word a name begins or ends with; nil where it has none.
  private static func kind(of name: String, _ words: [(kind: String, key: String)]) -> String? {
    let key = Slug.text(for: name)
    return words.first { word in
      !word.key.isEmpty && (key.hasPrefix("\(word.key)-") || key.hasSuffix("-\(word.key)"))
    }?.kind
  }

  /// The most bytes of an id.
  private static let longest = 60

  /// An id of a name that no other has.
  static func id(_ slug: String, spare: String, taken: Set<String>) -> String {
    var id = slug
    if id.utf8.count > longest {
      let cut = id.prefix(longest)
      id = String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut)
    }
    if id.isEmpty || id == "index" { id = spare }
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}

/// The name of a province or a centrally-run city, with or without its kind before it.
private struct Province {
  /// The name alone and its kind in the register.
  let named: (name: String, kind: String?)

  private static let cityStarts = ["thành phố ", "thanh pho ", "tp. ", "tp.", "tp ", "city of "]
  private static let provinceStarts = ["tỉnh ", "tinh ", "province of "]
  /// The six centrally-run cities since 2025, by their keys.
  private static let cities: Set<String> = [
    "ha-noi", "hai-phong", "hue", "da-nang", "can-tho", "ho-chi-minh",
  ]
  /// How the names of units begin that are neither.
  private static let others = [
    "xa", "phuong", "thi-tran", "thi-xa", "dac-khu", "huyen", "quan", "bo", "ban", "so", "nganh",
    "truong", "cong-ty", "tap-doan", "hoi", "cuc", "vu", "chi-cuc", "phong", "cong-doan",
    "lien-doan",
    "benh-vien", "cong-an", "vien", "tong-cong-ty", "tong-cuc", "uy-ban", "van-phong",
    "commune", "ward", "ministry", "department", "school", "university", "dai-hoc",
  ]

  /// What a province and a city are called, under the words that `kind` has for them in every site.
  static func kinds(_ languages: [Language]) -> [AnsweredKind] {
    [
      AnsweredKind(
        id: "province", one: text("tỉnh", "province", languages),
        many: text("các tỉnh", "provinces", languages)),
      AnsweredKind(
        id: "city", one: text("thành phố", "city", languages),
        many: text("các thành phố", "cities", languages)),
    ]
  }

  /// What both are called together.
  static func all(_ languages: [Language]) -> AnsweredText {
    text("Các tỉnh, thành phố", "Provinces and cities", languages)
  }

  private static func text(
    _ vietnamese: String, _ english: String, _ languages: [Language]
  ) -> AnsweredText {
    AnsweredText(vietnamese: vietnamese, english: english, in: languages)
  }

  /// The key of the name, in which there is no kind.
  static func key(of name: String) -> String {
    let key = Slug.text(for: name)
    return key == Slug.text(for: hoChiMinhCity.vietnamese) || key == "ho-chi-minh-city"
      ? "ho-chi-minh" : key
  }

  /// The one city of which the kind is part of the name, without which it is that of a person.
  private static let hoChiMinhCity = (
    vietnamese: "Thành phố Hồ Chí Minh", english: "Ho Chi Minh City"
  )
  private static let hoChiMinhKeys: Set<String> = [
    "ho-chi-minh", "ho-chi-minh-city", "city-of-ho-chi-minh", "hcm", "hcmc", "hcm-city", "tphcm",
    "tp-hcm", "tp-ho-chi-minh", "thanh-pho-ho-chi-minh", "thanh-pho-hcm",
  ]

  /// - Parameter language: the first one of the site.
  init(_ name: String, _ language: Language) throws(AnswerFault) {
    if Self.hoChiMinhKeys.contains(Slug.text(for: name)) {
      let isEnglish =
        name.lowercased().contains("city")
        || (language == .english && name.utf8.allSatisfy { $0 < 0x80 })
      let city = Self.hoChiMinhCity
      named = (isEnglish ? city.english : city.vietnamese, "city")
      return
    }
    let small = name.lowercased()
    for (starts, kind) in [(Self.cityStarts, "city"), (Self.provinceStarts, "province")] {
      if let start = starts.first(where: small.hasPrefix), small.count > start.count {
        let rest = name.dropFirst(start.count).trimmingCharacters(in: .whitespaces)
        named = (rest, kind)
        return
      }
    }
    let key = Slug.text(for: name)
    for (end, kind) in [(" city", "city"), (" province", "province")]
    where small.hasSuffix(end) && small.count > end.count {
      named = (String(name.dropLast(end.count)), kind)
      return
    }
    guard !Self.others.contains(where: { key.hasPrefix("\($0)-") }) else {
      throw .notAProvince(name)
    }
    named = (name, Self.cities.contains(key) ? "city" : "province")
  }
}
