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
    let place = all.first { $0.key.text == key }?.key.place ?? place
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
    for field in all where !known.contains(field.key.text) {
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
