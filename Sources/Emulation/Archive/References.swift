import Input

/// What the facts of one note may refer to: the registers, and the sources that the note lists.
struct References: Sendable {
  let registers: Catalog
  /// The note's sources; nil where the note cannot be read, so that nothing can be said of them.
  let sources: [Source]?

  var languages: [Language] { registers.languages }

  /// The position in the note's list of the source that a fact names under `source`.
  ///
  /// A note with one source needs no such names: all in it has that source.
  func source(of fields: Fields, _ problems: inout Problems) -> Int? {
    guard let text = fields.text("source", &problems) else { return only }
    return problems.collect(try source(named: text)) ?? nil
  }

  /// The position of the only source, where the note has just one.
  var only: Int? { sources?.count == 1 ? 0 : nil }

  /// The most sources that are searched for the nearest.
  private static let mostSearched = 200

  /// The position in the note's list of a source by its id.
  /// - Throws: `unknown-source` with a suggestion.
  func source(named text: LocatedText) throws(Problem) -> Int? {
    guard let sources else { return nil }
    if let index = sources.firstIndex(where: { $0.id == text.text }) { return index }
    let ids = sources.count <= Self.mostSearched ? sources.compactMap(\.id) : []
    throw EmulationProblem.unknownSource(
      text.text, nearest: Suggestion.nearest(to: text.text, among: ids)
    )
    .at(text.place)
  }

  /// The member that a fact names under a key.
  func member(
    _ key: String, of fields: Fields, _ problems: inout Problems
  ) -> Member.ID? {
    (fields.read(key, &problems, registers.member) ?? nil)?.id
  }

  /// The member that a fact names under `province` or `member`.
  func member(of fields: Fields, _ problems: inout Problems) -> Member.ID? {
    if let second = fields["province"].flatMap({ _ in fields["member"] }) {
      problems.report(EmulationProblem.memberTwice("province", "member").at(second.place))
    }
    return member(fields.memberKey, of: fields, &problems)
  }

  /// The members in the list under one of several keys that mean the same.
  func members(under keys: [String], of fields: Fields, _ problems: inout Problems) -> [Member.ID] {
    let given = keys.filter { fields[$0] != nil }
    guard let key = given.first else { return [] }
    for other in given.dropFirst() {
      if let place = fields[other]?.place {
        problems.report(EmulationProblem.memberTwice(key, other).at(place))
      }
    }
    return members(key, of: fields, &problems)
  }

  /// The members in the list under a key.
  func members(_ key: String, of fields: Fields, _ problems: inout Problems) -> [Member.ID] {
    fields.readList(key, &problems, registers.member).compactMap { $0?.id }
  }
}
