public import Input

/// Fields of a site's own, under `extra` in front matter or in `site.yaml`, for its own templates.
public struct ExtraFields: Sendable {
  /// What a field holds.
  public indirect enum Value: Hashable, Sendable {
    /// A text, which may differ by language.
    case text(LocalizedText)
    /// A number, printed with the decimal sign of the page's language.
    case number(Points)
    /// A day, printed as the page's language writes it.
    case date(Day)
    /// Several of them.
    case list([Value])

    /// Whether it is a list.
    public var isList: Bool { if case .list = self { true } else { false } }
  }

  /// A field.
  public struct Field: Sendable {
    /// Its name: small letters, digits and hyphens.
    public let name: LocatedText
    /// What it holds.
    public let value: Value
  }

  /// The most fields of one file, and the most names in all files: every template knows each of them.
  static let most = 1_000

  /// The fields in the order of the file.
  public let all: [Field]
  /// The names of fields whose value has a mistake, each with whether it is a list.
  let unread: [String: Bool]

  /// The fields under `extra`; none where there is no such key.
  ///
  /// Reports names that are no ids, and values that are neither texts, numbers, days nor lists of them.
  init(in fields: Fields, _ languages: [Language], _ problems: inout Problems) {
    let given = fields.fields("extra", &problems)?.all ?? []
    if given.count > Self.most {
      problems.report(
        EmulationProblem.tooManyExtraFields(most: Self.most).at(given[Self.most].key.place))
    }
    let own = given.prefix(Self.most)
    var all: [Field] = []
    var unread: [String: Bool] = [:]
    for field in own {
      let errors = problems.errorCount
      let isNamed = problems.collect(try Fields.id(field.key)) != nil
      if isNamed, let value = Self.value(field.value, languages, &problems) {
        all.append(Field(name: field.key, value: value))
      } else if problems.errorCount > errors {
        if case .list = field.value.content {
          unread[field.key.text] = true
        } else {
          unread[field.key.text] = false
        }
      }
    }
    (self.all, self.unread) = (all, unread)
  }

  private static func value(
    _ entry: Entry, _ languages: [Language], _ problems: inout Problems
  ) -> Value? {
    switch entry.content {
    case .empty: nil
    case .list(let items):
      list(items, languages, &problems)
    case .text, .fields: scalar(entry, languages, &problems)
    }
  }

  private static func list(
    _ items: [Entry], _ languages: [Language], _ problems: inout Problems
  ) -> Value {
    var values: [Value] = []
    for item in items {
      if let value = scalar(item, languages, &problems) { values.append(value) }
    }
    return .list(values)
  }

  private static func scalar(
    _ entry: Entry, _ languages: [Language], _ problems: inout Problems
  ) -> Value? {
    guard case .text(let text) = entry.content else {
      return LocalizedText(entry, languages, &problems).map(Value.text)
    }
    if ["true", "false"].contains(text.lowercased()) {
      problems.report(EmulationProblem.truthValue(text).at(entry.place))
      return nil
    }
    if looksLikeDay(text) {
      let day = problems.collect(try Day(LocatedText(text, at: entry.place)))
      return day.map(Value.date)
    }
    if let number = number(text) { return .number(number) }
    return LocalizedText(entry, languages, &problems).map(Value.text)
  }

  /// A day as it is written, `2025-03-08`; nil for other text and for days that no calendar has.
  public static func day(_ text: String) -> Day? {
    looksLikeDay(text) ? try? Day(LocatedText(text, at: Place(path: ""))) : nil
  }

  /// Whether a text is of digits and hyphens as a day is.
  private static func looksLikeDay(_ text: String) -> Bool {
    guard text.utf8.count == 10 else { return false }
    return zip(text.utf8, "0000-00-00".utf8).allSatisfy { byte, sign in
      sign == UInt8(ascii: "-") ? byte == sign : (0x30...0x39).contains(byte)
    }
  }

  /// A number as it is written; nil for other text, also for digits that begin with 0, as those of a
  /// telephone do, and for a sign before three digits, which may be one between thousands.
  public static func number(_ text: String) -> Points? {
    guard let points = Points(text) else { return nil }
    let digits = text.drop { $0 == "-" || $0 == "−" }
    let isPadded = digits.hasPrefix("0") && digits.dropFirst().first?.isNumber == true
    return isPadded || (points.decimals == 3 && points.hasGroup) ? nil : points
  }
}

/// The names of all fields of a site's own, each with whether it is a list.
public struct ExtraNames: Hashable, Sendable {
  /// Those of notes and pages.
  public private(set) var ofPages: [String: Bool] = [:]
  /// Those of `site.yaml`.
  public private(set) var ofSite: [String: Bool] = [:]

  /// Reports a field that is a list in one file and none in another.
  init(
    _ site: ExtraFields, _ pages: [ExtraFields], _ problems: inout Problems
  ) {
    // A name whose value has a mistake is one that templates may have.
    for extra in pages { ofPages.merge(extra.unread) { known, _ in known } }
    ofSite = site.unread
    for field in site.all { ofSite[field.name.text] = field.value.isList }
    var first: [String: Place] = [:]
    for field in pages.flatMap(\.all) {
      let (name, isList) = (field.name.text, field.value.isList)
      guard let known = ofPages[name], let place = first[name] else {
        guard ofPages.count < ExtraFields.most else {
          problems.report(
            EmulationProblem.tooManyExtraFields(most: ExtraFields.most).at(field.name.place))
          return
        }
        ofPages[name] = isList
        first[name] = field.name.place
        continue
      }
      guard known != isList else { continue }
      let other = "\(place.file.path):\(place.line ?? 1)"
      problems.report(
        EmulationProblem.extraKindDiffers(name, isList: isList, other: other)
          .at(field.name.place))
    }
  }
}
