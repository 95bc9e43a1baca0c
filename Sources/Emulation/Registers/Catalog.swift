import Input

/// What notes and sheets refer to: languages, members, kinds of award, movements, documents.
struct Catalog: Sendable {
  let site: Site
  let heads: SheetHeads
  let members: Members
  let awardKinds: [AwardKind]
  let movements: [Movement]
  let documents: [Document]
  /// The files that could not be read, so that nothing can be said of what they would list.
  let unread: Set<String>
  /// The ids of entries with a mistake of their own: who names them makes no second one.
  let broken: Set<String>
  /// The names of such entries; nil where one has none that can be read, so that it may have any.
  private let brokenNames: Set<NameKey>?

  var languages: [Language] { site.languages }

  /// Whether all that they list could be read.
  var isSound: Bool { unread.isEmpty && broken.isEmpty && brokenNames?.isEmpty ?? false }

  /// Reads `site.yaml` and the registers beside it; nil without a readable `site.yaml`.
  init?(_ tree: FileTree, _ problems: inout Problems) {
    guard let file = tree.texts["site.yaml"] else {
      guard !tree.unreadable.contains("site.yaml") else { return nil }
      problems.report(
        EmulationProblem.noSiteFile.at(Place(path: tree.shownPath("site.yaml"))))
      return nil
    }
    guard let site = Site(file, &problems) else { return nil }
    self.site = site
    heads = SheetHeads(site)
    let languages = site.languages
    var marks = Marks()
    members = Self.members(of: site, in: tree, &marks, &problems)
    brokenNames = marks.names
    awardKinds = Self.register("awards.yaml", in: tree, &marks, &problems) {
      AwardKind($0, site, &$1)
    }
    movements = Self.register("movements.yaml", in: tree, &marks, &problems) {
      Movement($0, languages, &$1)
    }
    documents = Self.register("documents.yaml", in: tree, &marks, &problems) {
      Document($0, site, &$1)
    }
    unread = marks.unread
    broken = marks.broken
    for path in ContentFolders.registers {
      if let file = tree.texts[path] { Placeholder.report(in: file, to: &problems) }
    }
  }

  /// The members, from the one file that lists them.
  private static func members(
    of site: Site, in tree: FileTree, _ marks: inout Marks, _ problems: inout Problems
  ) -> Members {
    let name = Members.file(in: tree)
    let all = register(name, in: tree, &marks, &problems) { Member($0, site, &$1) }
    if tree.texts[name] == nil, marks.unread.insert(name).inserted {
      problems.report(EmulationProblem.noMembers.at(Place(path: tree.shownPath(name))))
    }
    for other in Members.files
    where other != name && (tree.texts[other] != nil || tree.unreadable.contains(other)) {
      problems.report(
        EmulationProblem.secondRegisterOfMembers.at(Place(path: tree.shownPath(other))))
    }
    return Members(all, from: name, site.vocabulary, broken: marks.broken, &problems)
  }

  /// What is wrong with the registers' own files and entries.
  private struct Marks {
    var unread: Set<String> = []
    var broken: Set<String> = []
    var names: Set<NameKey>? = []

    /// Marks an entry that could not be read.
    mutating func mark(_ entry: Entry) {
      let fields = try? entry.fields()
      if let id = try? fields?["id"]?.text() { broken.insert(id.text) }
      guard let list = try? fields?["names"]?.list(), !list.isEmpty else {
        names = nil
        return
      }
      for name in list {
        guard let text = try? name.fields()["name"]?.text() else {
          names = nil
          return
        }
        names?.insert(NameKey(text.text))
      }
    }
  }

  /// The items of the list in a file, each id once; nothing where there is no such file.
  private static func register<Item: Identifiable>(
    _ path: String, in tree: FileTree, _ marks: inout Marks, _ problems: inout Problems,
    _ read: (Entry, inout Problems) -> Item?
  ) -> [Item] where Item.ID == String {
    guard let file = tree.texts[path] else {
      if tree.unreadable.contains(path) { marks.unread.insert(path) }
      return []
    }
    guard let entry = YAML.entry(of: file, &problems),
      let list = problems.collect(try entry.list())
    else {
      marks.unread.insert(path)
      return []
    }
    var items: [String: Item] = [:]
    var order: [String] = []
    for entry in list {
      let id = (try? entry.fields())?["id"]
      guard let item = read(entry, &problems) else {
        marks.mark(entry)
        continue
      }
      guard items.updateValue(item, forKey: item.id) == nil else {
        let place = id?.place ?? entry.place
        problems.report(
          EmulationProblem.duplicateID(item.id).at(place))
        continue
      }
      order.append(item.id)
    }
    return order.compactMap { items[$0] }
  }

  /// The number of members, or as many as may be where the register of members is at fault.
  func count(of members: [Member]) -> Int {
    unread.isEmpty && broken.isEmpty ? members.count : max(members.count, 1_000)
  }

  /// The kind of award that an author means, by its id, or by a name that no other has; nil where the
  /// register itself is at fault.
  /// - Throws: `unknown-award` with a suggestion.
  func awardKind(_ text: LocatedText) throws(Problem) -> AwardKind? {
    if !awardKinds.contains(where: { $0.id == text.text }) {
      let key = NameKey(text.text)
      let named = awardKinds.filter { kind in
        (kind.name.all + kind.short.all).contains { NameKey($0) == key }
      }
      if named.count == 1 { return named[0] }
    }
    return try known(text, in: awardKinds, .awardKind) { kind in
      languages.prefix(1).map(kind.name.text) + kind.name.all + kind.short.all
    }
  }

  /// The movement that an author names; nil where the register itself is at fault.
  /// - Throws: `unknown-movement` with a suggestion.
  func movement(_ text: LocatedText) throws(Problem) -> Movement? {
    try known(text, in: movements, .movement)
  }

  /// The document that an author names; nil where the register itself is at fault.
  /// - Throws: `unknown-document` with a suggestion.
  func document(_ text: LocatedText) throws(Problem) -> Document? {
    try known(text, in: documents, .document)
  }

  /// The member that an author means; nil where the register itself is at fault.
  /// - Throws: `unknown-member` or `ambiguous-member`.
  func member(_ text: LocatedText) throws(Problem) -> Member? {
    if unread.contains(members.file) || broken.contains(text.text)
      || brokenNames?.contains(NameKey(text.text)) ?? members.isUnknown(text.text)
    {
      return nil
    }
    return try members.find(text)
  }

  private func known<Item: Identifiable>(
    _ text: LocatedText, in items: [Item], _ what: EmulationProblem.Entry,
    names: (Item) -> [String] = { _ in [] }
  ) throws(Problem) -> Item? where Item.ID == String {
    if let item = items.first(where: { $0.id == text.text }) { return item }
    if unread.contains(what.file) || broken.contains(text.text) { return nil }
    let known = items.prefix(5).map { "'\(names($0).first ?? $0.id)'" }
    throw EmulationProblem.unknownEntry(
      what, text.text,
      nearest: Suggestion.nearest(to: text.text, among: items.map(\.id))
        ?? Suggestion.nearest(to: text.text, among: items.flatMap(names)),
      known: known + (items.count > known.count ? ["…"] : [])
    ).at(text.place)
  }
}
