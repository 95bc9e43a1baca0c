public import Input

/// All that the cluster has published, checked: what is in here is right.
public struct Archive: Sendable {
  /// The site as a whole.
  public let site: Site
  /// The provinces, in official order.
  public let provinces: Provinces
  /// The kinds of award.
  public let awardKinds: [AwardKind]
  /// The emulation movements.
  public let movements: [Movement]
  /// The documents that guide the work.
  public let documents: [Document]
  /// The emulation years, oldest first.
  public let years: [Year]
  /// The notes of years without a summary, which are not shown but checked.
  public let strayNotes: [Note]
  /// The paths in the content of notes that are there but cannot be shown because of a mistake.
  public let unreadNotes: Set<String>
  /// The paths in the content of notes that are not shown because they are drafts.
  public let draftNotes: Set<String>
  private let indices: [Int: Int]
  /// By the number of a year, why it does not compare with the year before.
  let breaks: [Int: [LineBreak]]
  /// The notes that name each province, oldest year first.
  private let mentions: [Province.ID: [Note]]
  /// The pages that belong to no year.
  public let pages: [FreePage]
  /// The pictures beside notes, by their path in the content folder.
  public let pictures: [String: FileTree.Binary]

  /// Reads an archive from its files; nil where `site.yaml` cannot be read.
  ///
  /// All problems are reported; with an error among them the archive holds only what could be read.
  /// Drafts are left out unless they are asked for.
  public init?(_ tree: FileTree, drafts: Bool = false, problems: inout Problems) {
    guard let registers = Registers(tree, &problems) else { return nil }
    site = registers.site
    provinces = registers.provinces
    awardKinds = registers.awardKinds
    movements = registers.movements
    documents = registers.documents
    Self.reportStrayFiles(tree, &problems)
    let paths = tree.textPaths + tree.unreadable.sorted()
    let folders = Dictionary(grouping: paths) { path in
      String(path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)[0])
    }
    let numbers = folders.keys.filter(Self.isYear).compactMap { Int($0) }.sorted()
    let read = numbers.map { number in
      YearFolder(
        number, folders[String(number)] ?? [], tree, registers, drafts: drafts, &problems)
    }
    years = read.compactMap(\.year)
    strayNotes = read.flatMap(\.stray)
    unreadNotes = read.reduce(into: []) { $0.formUnion($1.unread) }
    draftNotes = read.reduce(into: []) { $0.formUnion($1.drafts) }
    indices = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1.number, $0) })
    breaks = Dictionary(
      uniqueKeysWithValues: zip(years.dropFirst(), years).filter { $0.number == $1.number + 1 }
        .map { ($0.number, $0.breaks(after: $1)) })
    mentions = years.reduce(into: [:]) { mentions, year in
      for note in year.notes {
        for province in note.namedProvinces { mentions[province, default: []].append(note) }
      }
    }
    let files = NoteFiles.all(
      folders["pages"] ?? [], in: "pages", year: 0, tree, registers.languages, &problems)
    pages = files.compactMap { FreePage($0, registers.languages, &problems) }
    pictures = tree.binaries
  }

  /// The year with a number.
  public subscript(year: Int) -> Year? { indices[year].map { years[$0] } }

  /// The head or deputy of a year: as the year's own note tells, or as the conference of the year
  /// before decided.
  public func office(_ kind: Office.Kind, in year: Year) -> Office? {
    year.summary.offices.first { $0.kind == kind }
      ?? self[year.number - 1]?.summary.nextOffices.first { $0.kind == kind }
  }

  /// The covenant for a year, which the conference before it signed.
  public func covenant(for year: Int) -> Covenant? {
    years.compactMap(\.summary.covenant).first { $0.year == year }
  }

  /// The notes that name a province in their facts, by year, oldest first.
  public func notes(naming province: Province.ID) -> [Note] { mentions[province] ?? [] }

  private static func isYear(_ folder: String) -> Bool {
    folder.utf8.count == 4 && folder.utf8.first != 0x30
      && folder.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Reports files that nobody would read where they stand.
  private static func reportStrayFiles(_ tree: FileTree, _ problems: inout Problems) {
    let known = [
      "site.yaml", "provinces.yaml", "awards.yaml", "movements.yaml", "documents.yaml",
    ]
    for path in tree.textPaths {
      let parts = path.split(separator: "/").map(String.init)
      let isKnown =
        if parts.count == 1 {
          known.contains(path)
        } else if parts.count == 2, isYear(parts[0]) {
          ["scores.csv", "criteria.csv", "seal.txt"].contains(parts[1]) || parts[1].hasSuffix(".md")
        } else {
          parts.count == 2 && parts[0] == "pages" && parts[1].hasSuffix(".md")
        }
      guard !isKnown else { continue }
      let suggestion = parts.count == 1 ? Suggestion.text(for: path, among: known) : ""
      problems.report(
        .warning(
          "unused-file", "nobody reads this file where it stands\(suggestion)",
          at: Place(path: tree.shownPath(path))))
    }
  }
}
