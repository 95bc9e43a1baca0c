package import Input

/// The members of the cluster in their official order.
public struct Members: Sendable {
  /// All of them, also those that have ended.
  public let all: [Member]
  /// The name of the file that lists them.
  public let file: String
  private let byID: [Member.ID: Int]
  private let names: MemberRegisterNames

  /// What may be left out of the names of members.
  var parts: UnitName { names.parts }

  /// The files that may list them, of which a site has one.
  package static let files = ["provinces.yaml", "members.yaml"]

  /// The file that lists the members of a site, or should.
  package static func file(in tree: FileTree) -> String {
    let found = files.first { tree.texts[$0] != nil || tree.unreadable.contains($0) }
    return found ?? files[0]
  }

  /// - Parameter vocabulary: what the members and their offices are, as names may say it.
  init(
    _ all: [Member], from file: String, _ vocabulary: SiteVocabulary, broken: Set<String>,
    _ problems: inout Problems
  ) {
    self.all = all
    self.file = file
    byID = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
    names = MemberRegisterNames(all, vocabulary)
    for member in all {
      guard let merger = member.merger else { continue }
      if merger.into == member.id {
        problems.report(
          EmulationProblem.mergedIntoItself.at(merger.place))
      } else if byID[merger.into] == nil, !broken.contains(merger.into) {
        problems.report(unknown(LocatedText(merger.into, at: merger.place)))
      }
    }
    Self.reportSameNames(all, &problems)
    if broken.isEmpty { Self.reportMap(all, to: &problems) }
  }

  /// The member with an id.
  public subscript(id: Member.ID) -> Member? { byID[id].map { all[$0] } }

  /// The members that a merger joined to this one.
  public func predecessors(of id: Member.ID) -> [Member] {
    all.filter { $0.merger?.into == id }
  }

  /// The members in force on any day of a year, in official order.
  public func members(in year: Int) -> [Member] { all.filter { $0.existed(in: year) } }

  /// The member that an author means: by id, or by any of its names, with or without marks and with
  /// or without "tỉnh" or "thành phố" before it.
  /// - Throws: `unknown-member` with the nearest ids, `ambiguous-member` with all it may be.
  func find(_ text: LocatedText) throws(Problem) -> Member {
    guard !text.text.isEmpty else {
      throw EmulationProblem.missingMember.at(text.place)
    }
    let found = names.positions(of: text.text)
    guard let first = found.first else { throw unknown(text) }
    guard found.count == 1 else {
      throw EmulationProblem.ambiguousMember(
        Excerpt.beginning(of: text.text), among: names.ids(found)
      )
      .at(text.place)
    }
    return all[first]
  }

  /// All members that a text may name, in official order.
  func all(named name: String) -> [Member] { names.positions(of: name).map { all[$0] } }

  /// The members that a longer text names, such as the title of a sheet, in official order.
  func all(within text: String) -> [Member] {
    names.positions(within: text).sorted().map { all[$0] }
  }

  /// Up to three ids whose names are near to a text, the nearest first.
  func nearest(to name: String) -> [Member.ID] { names.nearest(to: name) }

  /// Whether no member has a name.
  func isUnknown(_ name: String) -> Bool { names.positions(of: name).isEmpty }

  /// The only member that has a name; nil where none or several have it.
  func only(named name: String) -> Member? {
    let found = names.positions(of: name)
    return found.count == 1 ? all[found[0]] : nil
  }

  /// Reports two members that have the same newest name, which could not be told apart.
  private static func reportSameNames(_ all: [Member], _ problems: inout Problems) {
    var seen: [NameKey: Member.ID] = [:]
    for member in all where member.merger == nil {
      let name = member.latestName.text
      if let other = seen.updateValue(member.id, forKey: NameKey(name)) {
        problems.report(
          EmulationProblem.nameTaken(name, by: other).at(member.place))
      }
    }
  }

  private func unknown(_ text: LocatedText) -> Problem {
    EmulationProblem.unknownMember(
      Excerpt.beginning(of: text.text), nearest: names.nearest(to: text.text)
    )
    .at(text.place)
  }
}
