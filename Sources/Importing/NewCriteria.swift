import Emulation
import Input

/// The criteria that the heads of a sheet tell of.
struct NewCriteria {
  /// One criterion.
  struct Row: Hashable {
    let id: Criterion.ID
    let kind: String
    var group: String?
    let maximum: String
    /// The most points of members for which it differs.
    var ownMaxima: [Member.ID: String] = [:]
    /// Its names by the code of their language; by "" in no language.
    var names: [String: String]
    /// Its head in the sheet.
    let place: Place
  }

  /// The longest id that is made of a name.
  private static let longestID = 40

  /// The criteria in the order of the sheet.
  private(set) var rows: [Row] = []
  /// Whether the criteria are added to those that the year has, which all stay.
  var isAddition = false
  /// The groups in the order of the sheet.
  private(set) var groups: [(id: String, head: Head, language: String)] = []
  /// The most points that the heads give criteria which the year has with others.
  private(set) var changedMaxima: [Criterion.ID: LocatedText] = [:]
  private var comparedMaxima: [Criterion.ID: String] = [:]
  private var ids: [String: Criterion.ID] = [:]
  private var taken: Set<String> = ["bonus", "penalty"]

  /// Notes the most points of a bonus or penalty.
  mutating func bound(_ id: Criterion.ID, to maximum: LocatedText) {
    guard Points(maximum.text) != nil, !rows.contains(where: { $0.id == id }) else { return }
    rows.append(
      Row(id: id, kind: id, group: nil, maximum: maximum.text, names: [:], place: maximum.place))
  }

  /// Compares the most points that a head gives with those that the year's `criteria.csv` has.
  ///
  /// Reports `maximum-differs` where a column before gives another maximum.
  mutating func compare(
    _ column: ReadColumn, with known: Criterion, _ problems: inout Problems
  ) {
    guard let text = maximum(of: column), let points = Points(text),
      known.maximum != nil || !known.hasOwnMaxima
    else { return }
    if let other = comparedMaxima.updateValue(text, forKey: known.id) {
      guard Points(other) != points else { return }
      problems.report(
        ImportProblem.maximumDiffers(column.ownName, text, first: other).at(column.place))
    } else if points != known.maximum {
      changedMaxima[known.id] = LocatedText(text, at: column.maximum?.place ?? column.place)
    }
  }

  /// The id of a criterion, new or known; nil where its maximum is not known.
  ///
  /// Reports `maximum-differs` where a table before gives another maximum.
  /// - Parameters:
  ///   - earlier: the criterion of that name in an earlier year, whose id and names it keeps.
  ///   - wanted: the id that the user gives it.
  mutating func id(
    of name: String, _ column: ReadColumn, _ levels: Levels, like earlier: Criterion?,
    called wanted: Criterion.ID? = nil, _ vocabulary: SheetVocabulary, _ problems: inout Problems
  ) -> Criterion.ID? {
    let above = (levels.groups[column.number] ?? []) + column.groups
    let key = ([above.first?.name ?? ""] + [name]).joined(separator: "\n")
    if let id = ids[key] {
      reportOther(maximum(of: column), of: id, name, column.place, &problems)
      return id
    }
    guard let maximum = maximum(of: column) ?? earlier?.maximum?.written else {
      return nil
    }
    let group = above.first.map { self.group($0, vocabulary) }
    let id = unused(wanted ?? earlier?.id ?? Slug.text(for: name), "criterion", vocabulary)
    ids[key] = id
    rows.append(
      Row(
        id: id, kind: "criterion", group: group, maximum: maximum,
        names: names(name, earlier, vocabulary), place: column.place))
    return id
  }

  /// Takes all that a download of the site says of its criteria.
  mutating func complete(from downloads: [DownloadCriterion]) {
    for found in downloads {
      if found.kind != "criterion", let maximum = found.maximum {
        bound(found.id, to: LocatedText(maximum, at: found.place))
      }
      guard let position = rows.firstIndex(where: { $0.id == found.id }) else { continue }
      rows[position].ownMaxima = found.ownMaxima
      // A group over all criteria reads like a title.
      if rows[position].group == nil, let group = found.group, !group.isEmpty {
        rows[position].group = group
      }
      if !found.names.isEmpty { rows[position].names = found.names }
    }
  }

  /// Forgets a criterion that is none.
  mutating func remove(_ id: Criterion.ID) {
    rows.removeAll { $0.id == id }
    ids = ids.filter { $0.value != id }
  }

  private func reportOther(
    _ maximum: String?, of id: Criterion.ID, _ name: String, _ place: Place,
    _ problems: inout Problems
  ) {
    guard let maximum, let known = rows.first(where: { $0.id == id })?.maximum,
      Points(known) != Points(maximum)
    else { return }
    problems.report(
      ImportProblem.maximumDiffers(name, maximum, first: known).at(place))
  }

  private func maximum(of column: ReadColumn) -> String? {
    guard let text = column.maximum?.text, let points = Points(text), points > .zero else {
      return nil
    }
    return text.replacing(",", with: ".")
  }

  private mutating func group(_ head: Head, _ vocabulary: SheetVocabulary) -> String {
    if let known = groups.first(where: { $0.head.name == head.name }) { return known.id }
    let known = vocabulary.group(head.name)
    let id = unused(known ?? Slug.text(for: head.name), "group", vocabulary)
    groups.append((id, head, vocabulary.code(of: head.name)))
    return id
  }

  /// An id that nothing else has, cut where a word ends.
  private mutating func unused(
    _ wanted: String, _ spare: String, _ vocabulary: SheetVocabulary
  ) -> String {
    var words: [Substring] = []
    for word in wanted.split(separator: "-") {
      guard words.joined(separator: "-").count + word.count < Self.longestID else { break }
      words.append(word)
    }
    var base = words.isEmpty ? spare : words.joined(separator: "-")
    if vocabulary.isReserved(base) { base = "\(spare)-\(base)" }
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  private func names(
    _ name: String, _ earlier: Criterion?, _ vocabulary: SheetVocabulary
  ) -> [String: String] {
    guard let known = earlier?.name, vocabulary.languages.count > 1 else {
      return [vocabulary.code(of: name): name]
    }
    let texts = vocabulary.languages.map { ($0.code, known.wording(in: $0).text) }
    return Dictionary(texts) { first, _ in first }
  }
}
