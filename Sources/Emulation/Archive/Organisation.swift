import Input

/// What the group of members, its offices and the bodies above it are called, as `organisation` in
/// `site.yaml` says it.
public struct Organisation: Hashable, Sendable {
  /// What the members form.
  public enum Group: Hashable, Sendable {
    /// An emulation cluster (cụm thi đua).
    case cluster
    /// An emulation block (khối thi đua).
    case block
    /// What the site calls it in a sentence.
    case other(LocalizedText)
  }

  /// What the members form.
  public let group: Group
  /// What it is called in full, such as `Khối thi đua`.
  public let full: LocalizedText?
  /// The office of its head.
  public let head: LocalizedText?
  /// The office of the deputy.
  public let deputy: LocalizedText?
  /// Who decides on heads that were nominated.
  public let council: LocalizedText?
  /// Who comes to a conference from above.
  public let representative: LocalizedText?
  /// To whom awards are proposed, where a letter does not say it.
  public let addressees: [LocalizedText]

  static let keys = [
    "group", "full", "head", "deputy", "council", "representative", "proposals-to",
  ]

  init(_ fields: Fields?, _ languages: [Language], _ problems: inout Problems) {
    fields?.reportUnknownKeys(besides: Self.keys, to: &problems)
    group = fields?["group"].flatMap { Self.group($0, languages, &problems) } ?? .cluster
    full = fields?.localized("full", languages, &problems)
    head = fields?.localized("head", languages, &problems)
    deputy = fields?.localized("deputy", languages, &problems)
    council = fields?.localized("council", languages, &problems)
    representative = fields?.localized("representative", languages, &problems)
    addressees = fields?.localizedList("proposals-to", languages, &problems) ?? []
  }

  /// The keys of the names of offices of a member, as sheets have them beside its name: of an own group
  /// and of own names of offices.
  var roles: [String] {
    var names = [head, deputy].compactMap(\.self).flatMap(\.all)
    if case .other(let group) = group {
      names += group.all.flatMap { group in
        ["\(group) trưởng", "\(group) phó"]
          + ["trưởng", "phó", "phó trưởng"].map { "\($0) \(group)" }
      }
    }
    return Set(names.map { NameKey($0).text }).filter { !$0.isEmpty }
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  private static func group(
    _ entry: Entry, _ languages: [Language], _ problems: inout Problems
  ) -> Group? {
    if case .text = entry.content, let text = try? entry.text() {
      let word = KeyWord.value(for: text.text, of: "group") ?? text.text
      if word == "cluster" { return .cluster }
      if word == "block" { return .block }
    }
    return LocalizedText(entry, languages, &problems).map(Group.other)
  }
}

/// What a site calls its members and their group.
public struct SiteVocabulary: Hashable, Sendable {
  /// What the members are; nil for provinces and cities.
  public let members: MemberTerms?
  /// What they form, and what is above it.
  public let organisation: Organisation
}
