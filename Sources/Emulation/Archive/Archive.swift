public import Input

/// All that the cluster has published, checked: what is in here is right.
public struct Archive: Sendable {
  /// The site as a whole.
  public let site: Site
  /// The members, in official order.
  public let members: Members
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
  /// The paths in the content of notes and free pages that are there but cannot be shown because of a mistake.
  public let unreadNotes: Set<String>
  /// The paths in the content of notes that are not shown because they are drafts.
  public let draftNotes: Set<String>
  /// Whether the registers could be read whole; else members and awards may be missing here.
  public let hasSoundRegisters: Bool
  private let indices: [Int: Int]
  /// By the number of a year, why it does not compare with the year before.
  let breaks: [Int: [ComparabilityBreak]]
  /// The pages that belong to no year.
  public let pages: [FreePage]
  /// Those that are among the main parts of the site.
  public let menuPages: [FreePage]
  /// Those that are at the foot of every page.
  public let footerPages: [FreePage]
  /// The names of the fields of the site's own.
  public let extraNames: ExtraNames
  /// Whether drafts are among its notes where there are any.
  public let showsDrafts: Bool
  /// The pictures beside notes, by their path in the content folder.
  public let pictures: [String: FileTree.Binary]
  /// The same pictures with the smaller sizes that were made of them, and what no browser shows.
  public let pictureFiles: ContentPictures
  /// The files of other kinds that notes can link, by their path in the content folder.
  public let attachments: [String: FileTree.Binary]
  /// The other files of the content, by their path in its folder.
  public let otherFiles: [String: OtherFile]

  /// Why no page can lead to a file of the content.
  public enum OtherFile: Sendable {
    /// It cannot be read, which is an error of its own.
    case unread
    /// The site is made from it.
    case source
    /// Its kind is not used.
    case unused
    /// It is a note below the folder of its year.
    case tooDeep
  }

  /// Reads an archive from its files, of which a memory says what has not changed; nil where `site.yaml`
  /// cannot be read.
  ///
  /// All problems are reported; with an error among them the archive holds only what could be read.
  ///
  /// - Parameters:
  ///   - drafts: whether drafts are read as well.
  ///   - memory: what the reading before remembered, empty for a first one; then what this one does.
  public init?(
    _ tree: FileTree, drafts: Bool = false, memory: inout ArchiveMemory, problems: inout Problems
  ) {
    guard let registers = memory.registers(of: tree, &problems) else { return nil }
    site = registers.site
    members = registers.members
    awardKinds = registers.awardKinds
    movements = registers.movements
    documents = registers.documents
    hasSoundRegisters = registers.isSound
    let folders = memory.folders(of: tree)
    problems.report(folders.problems)
    memory.keep(folders.years)
    var read: [YearFolder] = []
    for number in folders.years {
      read.append(
        memory.year(
          number, folders[String(number)], tree, registers, drafts: drafts, &problems))
    }
    years = read.compactMap(\.year)
    strayNotes = read.flatMap(\.stray)
    draftNotes = read.reduce(into: []) { $0.formUnion($1.drafts) }
    indices = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1.number, $0) })
    breaks = Dictionary(
      uniqueKeysWithValues: zip(years.dropFirst(), years).filter { $0.number == $1.number + 1 }
        .map { ($0.number, $0.breaks(after: $1)) })
    var pages: [FreePage] = []
    var unread: Set<String> = []
    for folder in PageFolders.all(folders["pages"], tree, registers.languages, &problems) {
      let paths = folders["pages"].filter { $0.hasPrefix("\(folder)/") }
      unread.formUnion(NoteFiles.mainPaths(paths, in: folder))
      let files = NoteFiles.all(
        paths, in: folder, year: 0, tree, registers.languages,
        hasIndex: folder != PageFolders.root, &problems)
      for files in files {
        guard let page = FreePage(files, in: folder, registers.languages, &problems) else {
          continue
        }
        pages.append(page)
        unread.remove(files.contentPath)
      }
    }
    pages = pages.enumerated().sorted { one, other in
      one.element.precedes(other.element) ?? (one.offset < other.offset)
    }.map(\.element)
    self.pages = pages
    let listing = Set(pages.filter(\.isOfFolder).map(\.folder))
    menuPages = pages.filter { $0.navigation(listedBy: listing) == .menu }
    footerPages = pages.filter { $0.navigation(listedBy: listing) == .footer }
    extraNames = ExtraNames(
      site.extra, years.flatMap(\.notes).map(\.extra) + pages.map(\.extra), &problems)
    unreadNotes = read.reduce(into: unread) { $0.formUnion($1.unread) }
    pictureFiles = ContentPictures(tree)
    pictures = pictureFiles.own
    attachments = Self.attachments(in: tree)
    otherFiles = Self.otherFiles(in: tree)
    showsDrafts = drafts
  }

  /// The files that notes can link: those that are no texts, and tables that no other file reads.
  private static func attachments(in tree: FileTree) -> [String: FileTree.Binary] {
    var found = tree.binaries.filter { AttachmentKind(named: $0.key) != nil }
    for path in tree.textPaths where ContentFolders.mayBeAttached(path) {
      guard let text = tree.texts[path] else { continue }
      let bytes = (try? tree.storedBytes(of: path)) ?? text.bytes
      found[path] = FileTree.Binary(path: text.path, head: bytes) { bytes }
    }
    return found
  }

  private static func otherFiles(in tree: FileTree) -> [String: OtherFile] {
    var files = tree.passedOver.mapValues { $0 ? OtherFile.unread : .unused }
    for path in tree.textPaths {
      if !path.hasSuffix(".md") {
        files[path] = .source
      } else if ContentFolders.isTooDeep(path) {
        files[path] = .tooDeep
      }
    }
    for path in tree.unreadable { files[path] = .unread }
    return files
  }

  /// The years but those under way, of which no result is expected yet.
  public var endedYears: [Year] { years.filter { !$0.isAwaited } }

  /// The year with a number.
  public subscript(year: Int) -> Year? { indices[year].map { years[$0] } }

  /// The head, or the deputies, of a year: as the year's own note tells, or as the conference of the
  /// year before decided.
  public func offices(_ kind: Office.Kind, in year: Year) -> [Office] {
    let own = year.summary.offices.filter { $0.kind == kind }
    guard own.isEmpty else { return own }
    return self[year.number - 1]?.summary.nextOffices.filter { $0.kind == kind } ?? []
  }

  /// The head of a year.
  public func head(of year: Year) -> Office? { offices(.head, in: year).first }

  /// The covenant for a year, which the conference before it signed.
  public func covenant(for year: Int) -> Covenant? {
    years.compactMap(\.summary.covenant).first { $0.year == year }
  }

  /// The notes that name a member in their facts, by year, oldest first.
  public func notes(naming member: Member.ID) -> [Note] {
    years.flatMap { $0.mentions[member] ?? [] }
  }
}
