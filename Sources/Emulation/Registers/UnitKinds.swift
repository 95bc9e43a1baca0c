/// The kinds that the members of a site are, as sheets write them before a name.
struct UnitKinds: Sendable {
  /// The keys of the kinds of each member; none of one without a kind.
  private let keys: [Set<String>]

  init(_ members: [Member], _ terms: MemberTerms?) {
    keys = members.map { member in
      let kinds = Set(member.names.compactMap(\.kind)).compactMap { terms?[$0] }
      return Set(kinds.flatMap(\.one.all).flatMap(UnitName.keys))
    }
  }

  /// Whether a member may have a kind before its name: `Ban Y tế` is no sở.
  func fit(_ kind: String?, _ position: Int) -> Bool {
    guard let kind, !keys[position].isEmpty else { return true }
    return keys[position].contains(kind)
  }
}
