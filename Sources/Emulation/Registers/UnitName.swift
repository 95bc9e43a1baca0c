/// The name of a member behind what offices write before it: `UBND tỉnh Nghệ An`, `1. TP. Huế`.
///
/// All names are keys, as `NameKey` makes them.
struct UnitName: Sendable {
  /// With the words for provinces and cities alone.
  static let standard = UnitName(kinds: [], roles: [])

  /// What may be before a name, the longer first where one begins like another.
  private static let starts = [
    "uy-ban-nhan-dan-", "ubnd-", "hoi-dong-nhan-dan-", "hdnd-", "so-noi-vu-", "snv-",
    "hoi-dong-thi-dua-khen-thuong-", "hoi-dong-tdkt-", "hoi-dong-td-kt-", "hd-tdkt-", "hdtdkt-",
    "ban-thi-dua-khen-thuong-", "ban-tdkt-", "ban-td-kt-", "phong-thi-dua-khen-thuong-",
    "phong-tdkt-", "tinh-uy-", "thanh-uy-", "van-phong-", "people-s-committee-of-",
    "department-of-home-affairs-of-", "province-of-", "city-of-", "the-", "va-", "don-vi-",
    "doan-", "cum-truong-", "cum-pho-", "co-quan-", "thuong-truc-", "hoi-dong-", "hd-", "so-nv-",
    "so-", "nv-", "noi-vu-", "thi-dua-khen-thuong-", "tdkt-", "td-kt-", "ban-", "phong-", "vp-",
    "ub-",
    "dai-dien-", "lanh-dao-",
  ].ofClusterAndBlock
  /// Those of them that are a kind of unit of its own where members are no provinces.
  private static let units: Set<String> = [
    "so-", "ban-", "phong-", "van-phong-", "vp-", "doan-", "hoi-dong-", "hd-", "so-noi-vu-", "snv-",
    "so-nv-", "nv-", "noi-vu-", "co-quan-", "thuong-truc-",
  ]
  private static let kinds = ["tinh-", "thanh-pho-", "tp-", "t-"]
  private static let ends = [
    "-province", "-city", "-pho-truong-cum", "-pho-cum-truong", "-cum-truong", "-cum-pho",
    "-truong-cum", "-pho-cum",
    "-don-vi-cum-truong",
    "-don-vi-truong-cum", "-don-vi", "-dang-cai",
  ].ofClusterAndBlock
  private static let numerals: Set<Substring> = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]

  /// The keys of the site's own kinds of members, the longer first.
  private let ownKinds: [String]
  /// The kinds as they are written, in small letters.
  private let writtenKinds: [String]
  /// The keys of the offices of members, as the site calls them.
  private let roles: [String]

  /// - Parameter kinds: the site's own kinds of members, as sheets write them before or after a name; of
  ///   a kind of several words the first letters mean the same (`TT` for `thị trấn`).
  init(kinds: [String], roles: [String]) {
    self.roles = roles
    writtenKinds = kinds.map { $0.lowercased() }
    ownKinds = Set(kinds.flatMap(Self.keys))
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// The kind of the site's own with which a key begins; nil where it begins with none.
  func ownKind(before key: String) -> String? {
    ownKinds.first { key.hasPrefix("\($0)-") }
  }

  /// The keys of a kind of members: its words, and the first letters of several.
  static func keys(of kind: String) -> [String] {
    let key = NameKey(kind).text
    let words = key.split(separator: "-")
    guard !key.isEmpty else { return [] }
    return words.count > 1 ? [key, String(words.compactMap(\.first))] : [key]
  }

  /// The key of a name without the kind of unit before it, such as tỉnh or thành phố, or behind it; Hà
  /// Tĩnh does not end in `tỉnh`.
  func withoutKind(of name: String) -> String {
    let key = NameKey(name).text
    let small = name.lowercased()
    let isBehind = ownKind(before: key) == nil
    if let rest = withoutOwnKind(key), !isBehind || writtenKinds.contains(where: small.hasSuffix) {
      return rest
    }
    return Self.kinds.first(where: key.hasPrefix).map { String(key.dropFirst($0.count)) } ?? key
  }

  /// A key without a kind of the site's own; nil where it has none, and where it is a number without it,
  /// as that of `Phường 1`, which the number of a row would be taken for.
  private func withoutOwnKind(_ key: String) -> String? {
    for kind in ownKinds {
      let rest =
        if key.hasPrefix("\(kind)-") {
          key.dropFirst(kind.count + 1)
        } else if key.hasSuffix("-\(kind)") {
          key.dropLast(kind.count + 1)
        } else { Substring() }
      let hasLetters = rest.utf8.contains { !(0x30...0x39).contains($0) && $0 != 0x2D }
      if hasLetters, !Self.numerals.contains(rest), rest.utf8.count > 1 { return String(rest) }
    }
    return nil
  }

  /// A key without one thing that is no part of a name: an office, a kind of unit, a number of a list;
  /// nil where there is none.
  func shortened(_ key: String) -> String? {
    // An office behind a name is left out first: `Bộ Nội vụ, đơn vị Khối trưởng`.
    for role in roles {
      if key.hasPrefix("\(role)-") { return String(key.dropFirst(role.utf8.count + 1)) }
      if key.hasSuffix("-\(role)") { return String(key.dropLast(role.utf8.count + 1)) }
    }
    for end in Self.ends where key.hasSuffix(end) && key.utf8.count > end.utf8.count {
      return String(key.dropLast(end.utf8.count))
    }
    if let rest = withoutOwnKind(key) { return rest }
    for start in Self.starts + Self.kinds
    where key.hasPrefix(start) && key.utf8.count > start.utf8.count {
      let rest = String(key.dropFirst(start.count))
      // `Phòng Y tế` is another unit than `Sở Y tế`; `Văn phòng Sở Y tế` is of that one.
      if !ownKinds.isEmpty, Self.units.contains(start), ownKind(before: rest) == nil {
        return nil
      }
      return rest
    }
    guard let hyphen = key.firstIndex(of: "-") else { return nil }
    let mark = key[..<hyphen]
    let isMark =
      mark.utf8.count == 1 || Self.numerals.contains(mark)
      || mark.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isMark ? String(key[key.index(after: hyphen)...]) : Self.afterOffice(key)
  }

  /// What is after `tỉnh` behind the name of any office, as `Ủy ban MTTQ Việt Nam tỉnh Nghệ An`; not
  /// behind that of a district, which is no member.
  private static func afterOffice(_ key: String) -> String? {
    let words = key.split(separator: "-")
    let districts: Set<Substring> = ["huyen", "xa", "phuong", "quan", "tran"]
    let kind = words.indices.dropFirst().last { words[$0] == "tinh" && words[$0 - 1] != "ha" }
    guard let kind, kind + 1 < words.count, districts.isDisjoint(with: words[..<kind]) else {
      return nil
    }
    return words[(kind + 1)...].joined(separator: "-")
  }

  /// A key without all of that.
  func bare(_ key: String) -> String {
    var key = key
    while let shorter = shortened(key) { key = shorter }
    return key
  }
}
