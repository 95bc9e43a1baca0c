/// The fields of a YAML mapping, in their order, with the place of every key.
public struct Fields: Sendable {
  /// One key and its value.
  public struct Field: Sendable {
    /// The key as written.
    public let key: LocatedText
    /// The key that it means: itself or, of a Vietnamese word, the key that this stands for.
    public let name: String
    /// What stands under it.
    public let value: Entry

    init(key: LocatedText, value: Entry) {
      self.key = key
      self.value = value
      guard let meant = KeyWord.key(for: key.text) else {
        (name, otherName) = (key.text, nil)
        return
      }
      var single: String?
      if case .text = value.content { single = KeyWord.singleKey(for: meant) }
      name = single ?? meant
      otherName = KeyWord.otherKey(for: meant)
    }

    /// The key that a Vietnamese word means where the fields have no `name`: `ghi chú` is `note`, or `notes`.
    let otherName: String?

    /// Whether the key is the Vietnamese word for another.
    public var isTranslated: Bool { name != key.text }

    /// Whether the key, or one that it may mean, is this one.
    public func means(_ key: String) -> Bool { name == key || otherName == key }

    /// The known key that it means; nil where it means none.
    func meaning(among known: [String]) -> String? {
      known.contains(name) ? name : otherName.flatMap { known.contains($0) ? $0 : nil }
    }

    /// Whether the key may be another, misspelt.
    public func isNear(to other: String) -> Bool { nearest(among: [other]) != nil }

    /// The known key, or its Vietnamese word, that the key is near to.
    func nearest(among known: [String]) -> String? {
      KeyWord.nearest(to: key.text, among: known) ?? Suggestion.nearest(to: key.text, among: known)
    }
  }

  /// All fields, in the order of the file.
  public let all: [Field]
  /// Where the mapping begins.
  public let place: Place

  /// The field under a key, or under the Vietnamese word for it.
  public func field(_ key: String) -> Field? { all.first { $0.means(key) } }

  /// The value under a key; nil where the key is missing or has no value.
  public subscript(key: String) -> Entry? {
    guard let value = field(key)?.value else { return nil }
    if case .empty = value.content { return nil }
    return value
  }

  /// The value under a key that must be there.
  /// - Throws: `missing-key` at the mapping.
  public func required(_ key: String) throws(Problem) -> Entry {
    if let value = self[key] { return value }
    let position = all.firstIndex { $0.means(key) }
    // Texts by language that are not indented are told once.
    if let position, position + 1 < all.count,
      LanguageCode.isLike(all[position + 1].key.text)
    {
      let next = all[position + 1].key
      throw InputProblem.keyNotIndented(next.text, below: key).at(next.place)
    }
    if let position {
      let written = all[position].key
      throw InputProblem.emptyKey(written.text).at(written.place)
    }
    // `Title` is an unknown key already, and no second mistake.
    if let other = all.first(where: { $0.name != key && $0.key.text.lowercased() == key }) {
      throw InputProblem.unknownKey(other.key.text, nearest: key).at(other.key.place)
    }
    throw InputProblem.missingKey(key).at(place)
  }

  /// Reports every key that is none of `known`, and each that is there in two languages.
  ///
  /// - Parameter foreign: keys of other programs, in small letters, each with what is written here
  ///   instead, for the message.
  public func reportUnknownKeys(
    besides known: [String], foreign: [String: Bilingual] = [:], to problems: inout Problems
  ) {
    reportKeysTwice(among: known, to: &problems)
    var (above, isBelow): (String?, Bool) = (nil, false)
    for field in all {
      let key = field.key.text
      guard field.meaning(among: known) == nil else {
        if case .empty = field.value.content { above = key } else { above = nil }
        isBelow = false
        continue
      }
      // Lines below a key without a value are told once.
      if isBelow { continue }
      let ours = foreign[key.lowercased()] ?? foreign[field.name]
      if let above, ours == nil {
        isBelow = true
        problems.report(
          InputProblem.keyNotIndented(Excerpt.beginning(of: key), below: above)
            .at(field.key.place))
        continue
      }
      if let ours {
        problems.report(InputProblem.foreignKey(key, ours: ours).at(field.key.place))
        continue
      }
      problems.report(
        InputProblem.unknownKey(
          Excerpt.beginning(of: key), nearest: field.nearest(among: known)
        ).at(field.key.place))
    }
  }

  /// Reports each key that is there in two languages, or in two words of Vietnamese.
  private func reportKeysTwice(among known: [String], to problems: inout Problems) {
    guard all.contains(where: \.isTranslated) else { return }
    var first: [String: String] = [:]
    for field in all {
      guard let meant = field.meaning(among: known),
        let other = first.updateValue(field.key.text, forKey: meant)
      else { continue }
      problems.report(
        InputProblem.keyTwice(field.key.text, sameAs: other).at(field.key.place))
    }
  }
}

extension Fields {
  /// Fields at a place.
  public init(_ all: [Field], at place: Place) {
    (self.all, self.place) = (all, place)
  }
}
