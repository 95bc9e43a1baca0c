import Downloads

/// The names of members, criteria and awards of a year, to find in what a correction says.
struct CorrectedNames {
  private var memberNames: [String: Set<String>] = [:]
  private var criterionNames: [String: Set<String>] = [:]
  private var awardNames: [String: Set<String>] = [:]

  /// - Parameter sites: what each of several sites says of the year.
  init(_ sites: [[PublishedYear.Subject: String]]) {
    for facts in sites {
      for (subject, text) in facts {
        switch subject {
        case .name(let member): memberNames[member, default: [member]].insert(text)
        case .wording(.criterion(let id), _): criterionNames[id, default: [id]].insert(text)
        case .wording(.award(let id), _): awardNames[id, default: [id]].insert(text)
        case .disclosure, .stage, .rank, .points, .share, .tier, .maximum, .score, .award,
          .awardDate, .decision, .office, .choice, .wording, .membership, .statement, .correction:
          break
        }
      }
    }
  }

  /// The ids of the members that a text names.
  func members(in text: String) -> [String] { Self.ids(memberNames, in: text) }

  /// The ids of the criteria that a text names.
  func criteria(in text: String) -> [String] { Self.ids(criterionNames, in: text) }

  /// The ids of the awards that a text names.
  func awards(in text: String) -> [String] { Self.ids(awardNames, in: text) }

  private static func ids(_ names: [String: Set<String>], in text: String) -> [String] {
    let text = text.lowercased()
    return names.filter { $0.value.contains { isNamed($0.lowercased(), in: text) } }.map(\.key)
      .sorted()
  }

  /// Whether a name is in a text as words of their own; a number or a letter or two is no name.
  private static func isNamed(_ name: String, in text: String) -> Bool {
    guard name.count > 2, name.contains(where: \.isLetter) else { return false }
    return text.ranges(of: name).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return ![before, after].contains { $0?.isLetter == true || $0?.isNumber == true }
    }
  }
}
