import Input

/// What notes and sheets refer to: languages, provinces, kinds of award, movements, documents.
struct Registers: Sendable {
  let site: Site
  let provinces: Provinces
  let awardKinds: [AwardKind]
  let movements: [Movement]
  let documents: [Document]
  /// The files that could not be read, so that nothing can be said of what they would list.
  let unread: Set<String>

  var languages: [Language] { site.languages }

  /// Reads `site.yaml` and the registers beside it; nil without a readable `site.yaml`.
  init?(_ tree: FileTree, _ problems: inout Problems) {
    guard let file = tree.texts["site.yaml"] else {
      problems.report(
        Problem(
          "missing-site", "there is no site.yaml, which gives the site's title and languages",
          at: Place(path: tree.shownPath("site.yaml"))))
      return nil
    }
    guard let site = Site(file, &problems) else { return nil }
    self.site = site
    let languages = site.languages
    if tree.texts["provinces.yaml"] == nil {
      problems.report(
        Problem(
          "missing-provinces", "there is no provinces.yaml, which lists the members of the cluster",
          at: Place(path: tree.shownPath("provinces.yaml"))))
    }
    var unread: Set<String> = []
    provinces = Provinces(
      Self.register("provinces.yaml", in: tree, &unread, &problems) {
        Province($0, languages, &$1)
      },
      &problems)
    awardKinds = Self.register("awards.yaml", in: tree, &unread, &problems) {
      AwardKind($0, languages, &$1)
    }
    movements = Self.register("movements.yaml", in: tree, &unread, &problems) {
      Movement($0, languages, &$1)
    }
    documents = Self.register("documents.yaml", in: tree, &unread, &problems) {
      Document($0, languages, &$1)
    }
    self.unread = unread
  }

  /// The items of the list in a file, each id once; nothing where there is no such file.
  private static func register<Item: Identifiable>(
    _ path: String, in tree: FileTree, _ unread: inout Set<String>, _ problems: inout Problems,
    _ read: (Entry, inout Problems) -> Item?
  ) -> [Item] where Item.ID == String {
    guard let file = tree.texts[path] else { return [] }
    guard let entry = problems.collect(try YAML.entry(of: file)),
      let list = problems.collect(try entry.list())
    else {
      unread.insert(path)
      return []
    }
    var items: [String: Item] = [:]
    var order: [String] = []
    for entry in list {
      guard let item = read(entry, &problems) else { continue }
      guard items.updateValue(item, forKey: item.id) == nil else {
        let place = (try? entry.fields())?["id"]?.place ?? entry.place
        problems.report(
          Problem("duplicate-id", "the id '\(item.id)' stands in the list twice", at: place))
        continue
      }
      order.append(item.id)
    }
    return order.compactMap { items[$0] }
  }

  /// The kind of award that an author names.
  /// - Throws: `unknown-award` with a suggestion.
  func awardKind(_ text: LocatedText) throws(Problem) -> AwardKind {
    try Self.known(
      text, in: awardKinds, by: \.id, "unknown-award", "no kind of award in awards.yaml")
  }

  /// The movement that an author names.
  /// - Throws: `unknown-movement` with a suggestion.
  func movement(_ text: LocatedText) throws(Problem) -> Movement {
    try Self.known(
      text, in: movements, by: \.id, "unknown-movement", "no movement in movements.yaml")
  }

  /// The document that an author names.
  /// - Throws: `unknown-document` with a suggestion.
  func document(_ text: LocatedText) throws(Problem) -> Document {
    try Self.known(
      text, in: documents, by: \.id, "unknown-document", "no document in documents.yaml")
  }

  private static func known<Item>(
    _ text: LocatedText, in items: [Item], by id: (Item) -> String, _ code: String, _ what: String
  ) throws(Problem) -> Item {
    if let item = items.first(where: { id($0) == text.text }) { return item }
    let suggestion = Suggestion.text(for: text.text, among: items.map(id))
    throw Problem(code, "'\(text.text)' is \(what)\(suggestion)", at: text.place)
  }
}
