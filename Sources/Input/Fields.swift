/// The fields of a YAML mapping, in their order, with the place of every key.
public struct Fields: Sendable {
  /// One key and its value.
  public struct Field: Sendable {
    /// The key as written.
    public let key: LocatedText
    /// What stands under it.
    public let value: Entry
  }

  /// All fields, in the order of the file.
  public let all: [Field]
  /// Where the mapping begins.
  public let place: Place

  /// Fields at a place.
  public init(_ all: [Field], at place: Place) {
    self.all = all
    self.place = place
  }

  /// The value under a key; nil where the key is missing or has no value.
  public subscript(key: String) -> Entry? {
    guard let value = all.first(where: { $0.key.text == key })?.value else { return nil }
    if case .empty = value.content { return nil }
    return value
  }

  /// The value under a key that must be there.
  /// - Throws: `missing-key` at the mapping.
  public func required(_ key: String) throws(Problem) -> Entry {
    if let value = self[key] { return value }
    let position = all.firstIndex { $0.key.text == key }
    // Texts by language that are not indented are told once.
    if let position, position + 1 < all.count,
      LanguageCode.isLike(all[position + 1].key.text)
    {
      let next = all[position + 1].key
      throw InputProblem.keyNotIndented(next.text, below: key).at(next.place)
    }
    let place = position.map { all[$0].key.place } ?? place
    // `Title` is an unknown key already, and no second mistake.
    if let other = all.first(where: { $0.key.text != key && $0.key.text.lowercased() == key }) {
      throw InputProblem.unknownKey(other.key.text, nearest: key).at(other.key.place)
    }
    throw InputProblem.missingKey(key).at(place)
  }

  /// Reports every key that is none of `known`.
  ///
  /// - Parameter foreign: keys of other programs, in small letters, each with what is written here
  ///   instead, for the message.
  public func reportUnknownKeys(
    besides known: [String], foreign: [String: Bilingual] = [:], to problems: inout Problems
  ) {
    var (above, isBelow): (String?, Bool) = (nil, false)
    for field in all {
      guard !known.contains(field.key.text) else {
        if case .empty = field.value.content { above = field.key.text } else { above = nil }
        isBelow = false
        continue
      }
      // Lines below a key without a value are told once.
      if isBelow { continue }
      if let above {
        isBelow = true
        problems.report(
          InputProblem.keyNotIndented(Excerpt.beginning(of: field.key.text), below: above)
            .at(field.key.place))
        continue
      }
      if let ours = foreign[field.key.text.lowercased()] {
        problems.report(
          InputProblem.foreignKey(field.key.text, ours: ours).at(field.key.place))
        continue
      }
      let key = field.key.text
      problems.report(
        InputProblem.unknownKey(
          Excerpt.beginning(of: key), nearest: Suggestion.nearest(to: key, among: known)
        ).at(field.key.place))
    }
  }
}
