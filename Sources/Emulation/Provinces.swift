import Input

/// The provinces of the cluster in their official order, north to south.
public struct Provinces: Sendable {
  /// All of them, also those that have ended.
  public let all: [Province]
  private let byID: [Province.ID: Int]
  private let byName: [String: Set<Int>]

  init(_ all: [Province], broken: Set<String>, _ problems: inout Problems) {
    var byID: [Province.ID: Int] = [:]
    var byName: [String: Set<Int>] = [:]
    for (index, province) in all.enumerated() {
      byID[province.id] = index
      for name in province.names.map(\.text) + province.spellings {
        byName[Folding.fold(name), default: []].insert(index)
      }
    }
    self.all = all
    self.byID = byID
    self.byName = byName
    for province in all {
      guard let merger = province.merger else { continue }
      if merger.into == province.id {
        problems.report(
          Problem("merger", "a province cannot be merged into itself", at: merger.place))
      } else if byID[merger.into] == nil, !broken.contains(merger.into) {
        problems.report(Self.unknown(LocatedText(merger.into, at: merger.place), byID.keys))
      }
    }
    Self.reportSameNames(all, &problems)
  }

  /// The province with an id.
  public subscript(id: Province.ID) -> Province? { byID[id].map { all[$0] } }

  /// The provinces that a merger joined to this one.
  public func predecessors(of id: Province.ID) -> [Province] {
    all.filter { $0.merger?.into == id }
  }

  /// The members in force on any day of a year, in official order.
  public func members(in year: Int) -> [Province] { all.filter { $0.existed(in: year) } }

  /// The province that an author means: by id, or by any of its names, with or without marks.
  /// - Throws: `unknown-province` with the nearest names, `ambiguous-province` with all it may be.
  func find(_ text: LocatedText) throws(Problem) -> Province {
    guard !text.text.isEmpty else {
      throw Problem("unknown-province", "the name of a province is missing here", at: text.place)
    }
    if let province = self[text.text] { return province }
    let found = byName[Folding.fold(text.text)] ?? []
    if found.count == 1, let index = found.first { return all[index] }
    guard found.isEmpty else {
      let names = found.sorted().map { all[$0].id }.joined(separator: " or ")
      throw Problem("ambiguous-province", "'\(text.text)' may be \(names)", at: text.place)
    }
    throw Self.unknown(text, byID.keys)
  }

  /// Reports two provinces that have the same newest name, which nobody could tell apart.
  private static func reportSameNames(_ all: [Province], _ problems: inout Problems) {
    var seen: [String: Province.ID] = [:]
    for province in all where province.merger == nil {
      let name = Folding.fold(province.latestName.text)
      if let other = seen.updateValue(province.id, forKey: name) {
        problems.report(
          Problem(
            "same-name", "'\(other)' has the name '\(province.latestName.text)' too",
            at: province.place))
      }
    }
  }

  private static func unknown(_ text: LocatedText, _ ids: some Sequence<Province.ID>) -> Problem {
    let suggestion = Suggestion.text(for: text.text, among: ids)
    return Problem(
      "unknown-province", "'\(text.text)' is no province of the cluster\(suggestion)",
      at: text.place)
  }
}
