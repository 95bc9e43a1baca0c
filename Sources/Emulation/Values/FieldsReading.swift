import Input

extension Fields {
  /// The text under a key; nil where there is none or a problem was reported.
  func text(_ key: String, _ problems: inout Problems) -> LocatedText? {
    guard let entry = self[key] else { return nil }
    return problems.collect(try entry.text())
  }

  /// The text under a key that must be there.
  func requiredText(_ key: String, _ problems: inout Problems) -> LocatedText? {
    guard let entry = problems.collect(try required(key)) else { return nil }
    return problems.collect(try entry.text())
  }

  /// What a reading makes of the text under a key.
  func read<Value>(
    _ key: String, _ problems: inout Problems,
    _ reading: (LocatedText) throws(Problem) -> Value
  ) -> Value? {
    guard let text = text(key, &problems) else { return nil }
    return problems.collect(try reading(text))
  }

  /// What a reading makes of each text in the list under a key.
  func readList<Value>(
    _ key: String, _ problems: inout Problems,
    _ reading: (LocatedText) throws(Problem) -> Value
  ) -> [Value] {
    var values: [Value] = []
    for entry in list(key, &problems) {
      guard let text = problems.collect(try entry.text()),
        let value = problems.collect(try reading(text))
      else { continue }
      values.append(value)
    }
    return values
  }

  /// The text by language under a key.
  func localized(
    _ key: String, _ languages: [Language], _ problems: inout Problems
  ) -> LocalizedText? {
    self[key].flatMap { LocalizedText($0, languages, &problems) }
  }

  /// The text by language under a key that must be there.
  func requiredLocalized(
    _ key: String, _ languages: [Language], _ problems: inout Problems
  ) -> LocalizedText? {
    problems.collect(try required(key)).flatMap { LocalizedText($0, languages, &problems) }
  }

  /// The texts by language of the list under a key.
  func localizedList(
    _ key: String, _ languages: [Language], _ problems: inout Problems
  ) -> [LocalizedText] {
    list(key, &problems).compactMap { LocalizedText($0, languages, &problems) }
  }

  /// The day under a key, in the order of Vietnamese under the Vietnamese one.
  func day(_ key: String, _ problems: inout Problems) -> Day? {
    readDay(key, &problems) { (_, _) throws(Problem) in }
  }

  /// The day under a key, which a check looks at.
  func readDay(
    _ key: String, _ problems: inout Problems, check: (Day, Place) throws(Problem) -> Void
  ) -> Day? {
    let isVietnamese = field(key)?.isTranslated ?? false
    return read(key, &problems) { (text) throws(Problem) in
      let day = try isVietnamese ? Day(vietnamese: text) : Day(text)
      try check(day, text.place)
      return day
    }
  }

  /// The number of a calendar year under a key.
  func year(_ key: String, _ problems: inout Problems) -> Int? {
    read(key, &problems, Self.year)
  }

  /// The days `from` and `until`, each of which may be missing.
  ///
  /// Reports `period` where the second is before the first.
  func period(_ problems: inout Problems) -> Period {
    let period = Period(from: day("from", &problems), until: day("until", &problems))
    period.from?.reportUnlikely(at: self["from"]?.place, to: &problems)
    period.until?.reportUnlikely(at: self["until"]?.place, to: &problems)
    if let from = period.from, let until = period.until, until < from {
      problems.report(
        EmulationProblem.periodEndsBeforeStart(from: from, until: until)
          .at(self["until"]?.place ?? place))
    }
    return period
  }

  /// The key under which these fields name a member: `member`, or `province`, which means the same.
  var memberKey: String { self["member"] != nil && self["province"] == nil ? "member" : "province" }

  /// The entries of the list under a key; none where the key is missing.
  func list(_ key: String, _ problems: inout Problems) -> [Entry] {
    guard let entry = self[key] else { return [] }
    return problems.collect(try entry.list()) ?? []
  }

  /// The fields under a key.
  func fields(_ key: String, _ problems: inout Problems) -> Fields? {
    guard let entry = self[key] else { return nil }
    return problems.collect(try entry.fields())
  }

  /// One of a few words under a key.
  ///
  /// - Parameter instead: words that are none of them, each with the one that authors mean by it and
  ///   when that is used, for the message.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of _: Choice.Type, instead: [String: (Choice, when: Bilingual)] = [:],
    _ problems: inout Problems
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(key, &problems) else { return nil }
    return problems.collect(try Self.choice(text, named: key, instead: instead))
  }

  /// `true` or `false` under a key.
  func flag(_ key: String, _ problems: inout Problems) -> Bool? {
    choice(key, of: Truth.self, &problems).map { $0 == .yes }
  }

  /// One of a few words under a key that must be there.
  func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of choices: Choice.Type, _ problems: inout Problems
  ) -> Choice? where Choice.RawValue == String {
    guard problems.collect(try required(key)) != nil else { return nil }
    return choice(key, of: choices, &problems)
  }

  /// The day under a key that must be there.
  func requiredDay(_ key: String, _ problems: inout Problems) -> Day? {
    guard problems.collect(try required(key)) != nil else { return nil }
    return day(key, &problems)
  }

  /// The number of a calendar year under a key that must be there.
  func requiredYear(_ key: String, _ problems: inout Problems) -> Int? {
    guard problems.collect(try required(key)) != nil else { return nil }
    return year(key, &problems)
  }

  /// The id under `id`: small letters, digits and hyphens, as pages and anchors are named.
  ///
  /// Reports `id` and `missing-key`.
  func requiredID(_ problems: inout Problems) -> String? {
    guard let text = requiredText("id", &problems) else { return nil }
    return problems.collect(try Self.id(text))
  }

  /// A text as an id.
  static func id(_ text: LocatedText) throws(Problem) -> String {
    let isSlug = text.text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isSlug, !text.text.isEmpty, text.text != "index", text.text.utf8.count <= 64 else {
      let shown = Excerpt.beginning(of: text.text)
      if text.text == "index" { throw EmulationProblem.idInUse(shown).at(text.place) }
      throw EmulationProblem.notAnID(shown, tooLong: isSlug && !text.text.isEmpty).at(text.place)
    }
    return text.text
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: LocatedText, named key: String, instead: [String: (Choice, when: Bilingual)]
  ) throws(Problem) -> Choice where Choice.RawValue == String {
    if let choice = Choice(rawValue: text.text) { return choice }
    if let word = KeyWord.value(for: text.text, of: key), let choice = Choice(rawValue: word) {
      return choice
    }
    let words = Choice.allCases.map(\.rawValue)
    let shown = Excerpt.beginning(of: text.text)
    if let (choice, when) = instead[text.text.lowercased()] {
      throw EmulationProblem.otherChoice(
        shown, of: key, known: words, instead: choice.rawValue, when: when
      ).at(text.place)
    }
    throw EmulationProblem.notAChoice(
      shown, of: key, known: words,
      nearest: Suggestion.nearest(
        to: text.text, among: words + KeyWord.words(for: words, of: key))
    )
    .at(text.place)
  }

  private static func year(_ text: LocatedText) throws(Problem) -> Int {
    guard text.text.utf8.count == 4, let year = Int(text.text), year > 0 else {
      throw EmulationProblem.notAYear(text.text).at(text.place)
    }
    return year
  }
}

/// The words of a flag.
private enum Truth: String, CaseIterable {
  case yes = "true"
  case no = "false"
}
