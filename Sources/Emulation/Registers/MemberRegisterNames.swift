import Input

/// The ids, names and spellings by which people call members.
struct MemberRegisterNames: Sendable {
  /// The most members that a message asks about.
  private static let mostSuggested = 3
  /// The most names that are searched for the nearest.
  private static let mostSearched = 5_000

  private let members: [Member]
  /// The one member of each id, and of each name as it is written.
  private var exact: [String: Int] = [:]
  /// The members of each name, however it is written.
  private var positions: [String: Set<Int>] = [:]
  private let keys: [(text: String, position: Int)]
  /// What may be left out of names.
  let parts: UnitName
  private let unitKinds: UnitKinds

  init(_ members: [Member], _ vocabulary: SiteVocabulary) {
    self.members = members
    parts = UnitName(
      kinds: vocabulary.members?.kinds.flatMap { $0.one.all.sorted() } ?? [],
      roles: vocabulary.organisation.roles)
    unitKinds = UnitKinds(members, vocabulary.members)
    var keys: [(text: String, position: Int)] = []
    for (position, member) in members.enumerated() {
      for name in Self.names(of: member) {
        let key = NameKey(name).text
        for text in [key, parts.withoutKind(of: name)]
        where positions[text, default: []].insert(position).inserted {
          keys.append((text, position))
        }
      }
    }
    self.keys = keys
    for (position, member) in members.enumerated() {
      for name in Self.names(of: member) where positions[NameKey(name).text]?.count == 1 {
        exact[name] = position
      }
    }
    for (position, member) in members.enumerated() { exact[member.id] = position }
  }

  /// The positions of the members that a text may name, in their order.
  func positions(of text: String) -> [Int] {
    if let position = exact[text] { return [position] }
    var key = NameKey(text).text
    var kind: String?
    while true {
      if let found = positions[key] {
        return found.filter { unitKinds.fit(kind, $0) }.sorted()
      }
      guard let shorter = parts.shortened(key) else { return [] }
      kind = parts.ownKind(before: key) ?? kind
      key = shorter
    }
  }

  /// Up to three ids whose names are near to a text, the nearest first; none where there are thousands
  /// of names.
  func nearest(to text: String) -> [Member.ID] {
    guard keys.count <= Self.mostSearched else { return [] }
    let wanted = parts.bare(NameKey(text).text)
    var near: [Int] = []
    while near.count < Self.mostSuggested {
      let others = keys.lazy.filter { !near.contains($0.position) }.map(\.text)
      guard let nearest = Suggestion.nearest(to: wanted, among: others) else { break }
      near += (positions[nearest] ?? []).subtracting(near).sorted()
    }
    return ids(Array(near.prefix(Self.mostSuggested)))
  }

  /// The ids of members.
  func ids(_ positions: [Int]) -> [Member.ID] { positions.map { members[$0].id } }

  /// The positions of the members that a longer text names, such as the title of a sheet.
  func positions(within text: String) -> Set<Int> {
    let title = "-\(NameKey(text).text)-"
    let found = keys.filter { title.contains("-\($0.text)-") }
    // A name within a longer one that is there, too, is not meant.
    let longest = found.filter { one in
      !found.contains { other in
        other.position != one.position && other.text.utf8.count > one.text.utf8.count
          && "-\(other.text)-".contains("-\(one.text)-")
      }
    }
    return Set(longest.map(\.position))
  }

  private static func names(of member: Member) -> [String] {
    [member.id] + member.names.map(\.text) + member.spellings
  }
}
