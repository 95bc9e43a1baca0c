import Emulation
import Importing
import Publishing

/// The first files of an emulation year, filled with what the years before tell of it.
struct YearStarter {
  private let vocabulary: SheetVocabulary
  private let archive: Archive
  private let hasScores: Bool
  private let listsMembers: Bool
  private var year: Int { vocabulary.year }

  /// - Parameters:
  ///   - hasScores: whether the year has a sheet of scores already.
  ///   - listsMembers: whether the members are known to be those of the year, and not only in force; nil
  ///     for a year that does as the one before.
  init(
    _ vocabulary: SheetVocabulary, _ archive: Archive, hasScores: Bool, listsMembers: Bool? = nil
  ) {
    self.hasScores = hasScores
    let before = archive[vocabulary.year - 1]?.summary.members ?? []
    self.listsMembers = listsMembers ?? !before.isEmpty
    self.vocabulary = vocabulary
    self.archive = archive
  }

  /// The note in each language, the sheet of scores and, where a year before has criteria, these.
  var files: [NewFiles.File] {
    let words = StarterWords(keysOf: vocabulary.languages)
    var files = [NewFiles.File("\(year)/conference.md", summary(words))]
    files += vocabulary.languages.dropFirst().map { language in
      NewFiles.File(
        "\(year)/conference.\(language.code).md",
        StarterWords(language).summaryText(year, hasScores: hasScores))
    }
    files.append(NewFiles.File("\(year)/scores.csv", scores))
    if !vocabulary.earlierCriteria.isEmpty {
      files.append(NewFiles.File("\(year)/criteria.csv", criteria))
    }
    return files
  }

  private func summary(_ words: StarterWords) -> String {
    let titles = vocabulary.languages.map { "\($0.code): \(StarterWords($0).summaryTitle(year))" }
    let day = words.day(year + 1, 3, 15)
    var lines = [
      "---", "\(words.key("title")): {\(titles.joined(separator: ", "))}",
      words.pair("kind", "summary"), "\(words.pair("status", "draft"))  # \(words.status)",
      "# \(words.key("date")): \(day)  # \(words.date)",
    ]
    if listsMembers {
      let ids = vocabulary.members.map { YAMLText.value($0.id) }
      lines.append("\(words.key("members")): [\(ids.joined(separator: ", "))]")
    }
    lines += Office.Kind.allCases.map { office($0, words) }
    let member = "\(memberKey(words)): \(vocabulary.members.first?.id ?? words.id)"
    let head = words.key(.head, in: group)
    lines += [
      "# \(words.key("next")): {\(head): {\(member), \(words.pair("status", "nominated"))}}  # \(words.next)",
      "# \(words.key("covenant")): {\(words.key("year")): \(year + 1), \(words.key("date")): \(day)}"
        + "  # \(words.covenant)",
    ]
    if let covenant = archive.covenant(for: year), let day = covenant.day {
      lines.append("# \(words.signed(year, day))")
    }
    lines.append("# \(words.key("awards")):  # \(words.awards)")
    let kind = archive.awardKinds.first?.id ?? words.award
    lines.append(
      "#   - {\(member), \(words.key("award")): \(kind), \(words.pair("status", "proposed"))}")
    let text = StarterWords(vocabulary.languages[0]).summaryText(year, hasScores: hasScores)
    return (lines + ["---", text]).joined(separator: "\n")
  }

  /// What the members form.
  private var group: Organisation.Group { archive.site.vocabulary.organisation.group }

  /// The key under which the note names a member.
  private func memberKey(_ words: StarterWords) -> String { words.key(vocabulary.memberKey) }

  /// The line of an office: in force where a conference elected it, a remark where nothing is sure.
  private func office(_ kind: Office.Kind, _ words: StarterWords) -> String {
    let known = archive[year - 1]?.summary.nextOffices.first { $0.kind == kind }
    let key = words.key(kind, in: group)
    guard let known else { return "# \(key): {\(memberKey(words)): \(words.id)}" }
    let line = "\(key): {\(memberKey(words)): \(known.member)}"
    switch known.status {
    case .elected, .confirmed, .held: return line
    case .nominated, nil: return "# \(line)  # \(words.nominated)"
    }
  }

  private var scores: String {
    let criteria = vocabulary.criteria.isEmpty ? vocabulary.earlierCriteria : vocabulary.criteria
    let ids = criteria.scale.map { criteria.all[$0].id }
    let extras = ids.isEmpty ? [] : ["bonus", "penalty"]
    let words = StarterWords(keysOf: vocabulary.languages)
    let heads =
      [words.head(vocabulary.memberColumn)] + ids
      + (extras + ["total", "rank", "note"]).map(words.head)
    let rows = vocabulary.members.map { member in
      [member.id] + Array(repeating: "", count: heads.count - 1)
    }
    return DelimitedText([heads] + rows).text
  }

  private var criteria: String {
    let set = vocabulary.earlierCriteria
    let languages = vocabulary.languages
    let own = set.hasOwnMaxima ? vocabulary.members.map(\.id) : []
    let heads =
      ["id", "kind", "group", "maximum"] + own.map { "maximum.\($0)" }
      + languages.map { "name.\($0.code)" }
    var lines = [heads]
    for group in set.groups {
      lines.append(
        [group.id, "group", "", ""] + own.map { _ in "" }
          + languages.map { name(group.name, in: $0) })
    }
    for criterion in set.all where criterion.name != nil || criterion.maximum != nil {
      let maximum = criterion.maximum
      lines.append(
        [criterion.id, "\(criterion.kind)", criterion.group ?? "", Self.text(maximum)]
          + own.map { id in
            let its = criterion.maximum(for: id)
            return its == maximum ? "" : Self.text(its)
          }
          + languages.map { name(criterion.name, in: $0) })
    }
    return DelimitedText(lines).text
  }

  /// A name in a language; empty where it is known in another alone.
  private func name(_ name: LocalizedText?, in language: Language) -> String {
    guard let text = name?.ownText(in: language) else { return "" }
    let code = vocabulary.code(of: text)
    return code.isEmpty || code == language.code ? text : ""
  }

  private static func text(_ points: Points?) -> String {
    points?.text(decimalSign: ".") ?? ""
  }
}
