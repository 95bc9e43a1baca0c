import Emulation
public import Input

extension Seal {
  /// Reports what has become of sealed years: `seal-changed`, `seal-lost`, `seal-added`, and
  /// `seal-broken` where a seal itself was changed.
  ///
  /// What a sealed year says and other files decide is `seal-facts` where it has changed.
  ///
  /// - Parameters:
  ///   - opened: the year that is being sealed again, which is not looked at.
  ///   - corrections: how many corrections a year lists; nil where that cannot be read.
  ///   - facts: what a year says; nil where that cannot be read.
  /// - Throws: what the file system says when a file of a sealed year cannot be read.
  public static func reportChanges(
    in content: FileTree, besides opened: Int? = nil, to problems: inout Problems,
    corrections: (Int) -> Int?, facts: (Int) -> [SealedFact]?
  ) throws {
    for year in years(in: content) where year != opened {
      guard let seal = problems.collect(try Seal(of: year, in: content)) ?? nil else { continue }
      let changes = try seal.changes(in: content)
      problems.report(changes)
      // What follows from changed files of the year is no news.
      guard changes.isEmpty else { continue }
      // Of a note with other mistakes not every correction may have been read.
      if problems.errorCount == 0, let count = corrections(year) {
        problems.collect(try seal.check(corrections: count, in: content))
      }
      if let facts = facts(year) { problems.report(seal.changes(in: facts, of: content)) }
    }
  }

  /// Refuses a seal of a year whose files are unchanged that says another number of corrections than
  /// these list.
  /// - Throws: `seal-broken` at its first line.
  public func check(corrections count: Int, in content: FileTree) throws(Problem) {
    guard count != corrections, let file = content.texts["\(year)/\(Self.name)"] else { return }
    throw Self.broken(line: 1, of: file)
  }

  /// What has changed of what the year says, one problem for each; what has come since is no change.
  public func changes(in facts: [SealedFact], of content: FileTree) -> Problems {
    var problems = Problems()
    let now = Dictionary(facts.map { ($0.key, $0) }) { one, _ in one }
    for (key, digest) in self.facts {
      let fact = now[key]
      guard fact?.digest != digest else { continue }
      let change =
        fact.map(problem(of:))
        ?? .factLost(Self.shown(key, register: Members.file(in: content)), year: year)
      problems.report(
        change.at(fact?.place() ?? placeOfLost(key, among: facts, of: content)))
    }
    return problems
  }

  /// What is said now; a table is not repeated.
  private func problem(of fact: SealedFact) -> PublishingProblem {
    if fact.isMembers { return .membersChanged(to: fact.text, year: year) }
    return fact.text.contains("\n")
      ? .tableChanged(fact.name, year: year)
      : .factChanged(fact.name, now: fact.text, year: year)
  }

  /// Where something was decided that is gone: at its entry if that is still there, else in its file, or
  /// in the seal where that is gone too.
  private func placeOfLost(
    _ key: String, among facts: [SealedFact], of content: FileTree
  ) -> Place {
    let names = key.split(separator: " ")
    let entry = names.prefix(2).joined(separator: " ") + " "
    if let fact = facts.first(where: { $0.key.hasPrefix(entry) }) { return fact.place() }
    if let fact = facts.first(where: { $0.key.split(separator: " ").first == names.first }) {
      return Place(path: fact.place().file.path)
    }
    let named = names.first.map(String.init) ?? ""
    let path = Members.files.contains(named) ? Members.file(in: content) : named
    let isThere = content.texts[path] != nil || !content.paths(in: path).isEmpty
    return Place(path: content.shownPath(isThere ? path : "\(year)/\(Self.name)"))
  }

  /// What became of the year's files since, one problem for each.
  public func changes(in content: FileTree) throws -> Problems {
    var problems = Problems()
    let files = Self.files(of: year, in: content)
    for (path, name) in files {
      let place = Place(path: content.shownPath(path))
      guard let digest = manifest.digests[name] else {
        // A draft is not published, so it changes nothing.
        if DraftFile.isDraft(path, in: content) { continue }
        problems.report(PublishingProblem.fileAdded(year: year).at(place))
        continue
      }
      // What cannot be read is a problem already.
      guard !content.unreadable.contains(path), try !stands(path, digest, in: content) else {
        continue
      }
      problems.report(
        PublishingProblem.fileChanged(
          year: year, decisions: path.hasSuffix(".md") ? Self.decisions : nil
        ).at(place))
    }
    reportLost(besides: Set(files.map(\.name)), in: content, to: &problems)
    return problems
  }

  /// The pictures and attachments, by their paths in the content, that have changed, came or are gone since.
  public func changedFiles(in content: FileTree) throws -> [String] {
    let files = Self.files(of: year, in: content)
    let changed = try files.filter { path, name in
      guard let digest = manifest.digests[name] else { return true }
      return try !stands(path, digest, in: content)
    }.map(\.name)
    return (changed + Set(manifest.digests.keys).subtracting(files.map(\.name))).map(\.description)
      .filter { !$0.hasSuffix(".md") && !Self.sheets.contains($0) }.sorted()
      .map { "\(year)/\($0)" }
  }

  private func stands(
    _ path: String, _ digest: Manifest.Digest, in content: FileTree
  ) throws -> Bool {
    guard !Self.isTooLarge(path, in: content) else { return false }
    return try content.storedBytes(of: path).map(Manifest.digest) == digest
  }

  /// Reports the sealed files that are not there, at their lines in the seal.
  private func reportLost(
    besides there: Set<SitePath>, in content: FileTree, to problems: inout Problems
  ) {
    guard let file = content.texts["\(year)/\(Self.name)"] else { return }
    for (index, path) in manifest.digests.keys.sorted().enumerated() where !there.contains(path) {
      let start = Place(file, line: index + facts.count + 2, scalarColumn: 1).range?.lowerBound ?? 0
      problems.report(
        PublishingProblem.fileLost("\(path)", year: year)
          .at(Place(file, file.line(around: start))))
    }
  }
}
