import Emulation
import Input
import Links
import Publishing
import Website

/// The content and templates of a site, read and checked.
struct Reading: Sendable {
  /// The files of the content.
  let content: FileTree
  /// What the content tells; nil where the site's own files cannot be read.
  let archive: Archive?
  /// The website; nil where the site's own files cannot be read.
  let website: Website?
  /// Everything that was found, warnings as errors where that was asked for.
  private(set) var problems: Problems
  /// The templates, to say which of them wrote a mistake into a page.
  let templates: [SourceFile]

  /// The files of the templates.
  let templateTree: FileTree

  private let isStrict: Bool
  /// What the website was laid out from; nil where the site's own files cannot be read.
  private let layout: SiteLayout?
  /// What the website was made of, for those that are laid out after it.
  private let siteMemory: SiteMemory

  /// Reads both folders.
  ///
  /// - Parameters:
  ///   - opened: the sealed year that may differ from its seal.
  ///   - printed: the paths of PDFs that pages lead to.
  ///   - ended: is called at the end of each stage.
  /// - Throws: what the disk says.
  init(
    _ options: SiteOptions, opening opened: Int? = nil, printed: Set<String> = [],
    ended: (_ stage: String) -> Void = { _ in }
  ) throws {
    var problems = Problems()
    let content = try Self.content(options.content, &problems)
    self.content = content
    let templates = try Self.templates(options, &problems)
    ended("files read")
    let hasFolders = !problems.sorted.contains { $0.has(InputProblem.Code.missingFolder) }
    var memory = ArchiveMemory()
    archive =
      hasFolders
      ? Archive(content, drafts: options.drafts, memory: &memory, problems: &problems) : nil
    ended("content understood")
    layout = archive.map {
      SiteLayout(archive: $0, templates: templates, seals: Seal.published(in: content))
    }
    var siteMemory = SiteMemory()
    website = layout?.website(printed: printed, memory: &siteMemory, problems: &problems)
    self.siteMemory = siteMemory
    try Seal.reportChanges(in: content, besides: opened, to: &problems, of: archive)
    ended("texts read, pages laid out")
    templateTree = templates
    self.templates = templates.textPaths.compactMap { templates.texts[$0] }
    isStrict = options.strict
    self.problems = isStrict ? problems.strict() : problems
  }

  /// Reads the folder of notes and sheets; says what to do where there is none.
  static func content(_ folder: String, _ problems: inout Problems) throws -> FileTree {
    try tree(
      folder, names: Seal.names,
      orElse: Bilingual(
        "run the command in the folder of the site, name it with --content, or write a first one with"
          + " 'yearbook new site'",
        vi:
          "hãy chạy lệnh trong thư mục của trang, hoặc ghi thư mục bằng --content, hoặc tạo thư mục đầu tiên"
          + " bằng 'yearbook new site'"), &problems)
  }

  /// Reads the site's own templates and, below them, those of the program.
  private static func templates(
    _ options: SiteOptions, _ problems: inout Problems
  ) throws -> FileTree {
    let own = try tree(
      options.templates, anyKind: TemplateFolder.anyKind,
      orElse: Bilingual(
        "name it with --templates, or install Yearbook with its templates",
        vi: "hãy ghi thư mục bằng --templates, hoặc cài lại Yearbook cùng các mẫu trang"), &problems
    )
    guard let lower = options.lowerTemplates else { return own }
    return own.over(
      try FileTree(reading: lower, anyKind: TemplateFolder.anyKind, problems: &problems))
  }

  /// Reads a folder; says what to do where there is none.
  private static func tree(
    _ folder: String, names: Set<String> = [], anyKind: [String] = [], orElse advice: Bilingual,
    _ problems: inout Problems
  ) throws -> FileTree {
    var found = Problems()
    let tree = try FileTree(
      reading: folder, names: names, anyKind: anyKind, problems: &found)
    guard let missing = found.sorted.first(where: { $0.has(InputProblem.Code.missingFolder) })
    else {
      problems.report(found)
      return tree
    }
    problems.report(
      missing.framed(
        suffix: Bilingual("; \(advice.english)", vi: "; \(advice.vietnamese)")))
    return tree
  }

  /// Adds one problem.
  mutating func add(_ problem: Problem) { problems.report(problem) }

  /// The same website with links to the PDFs at these paths, and to no others.
  func website(printed: Set<String>) -> Website? {
    var (memory, known) = (siteMemory, Problems())
    return layout?.website(printed: printed, memory: &memory, problems: &known)
  }

  /// The website with the PDFs that still show what it says, where it was read with links to all
  /// standing ones; nil where there is no website.
  func websiteKeeping(_ standing: PublishedPDFs) -> SiteLayout.Kept? {
    guard let layout, let website else { return nil }
    var memory = siteMemory
    return layout.keeping(standing, of: website, memory: &memory)
  }

  /// What the pages of the website are made from; nil where not all of it can be read.
  func material(printed: Set<String>) -> SiteMaterial? {
    archive.flatMap {
      try? SiteMaterial(of: $0, from: content, templates: templateTree, printed: printed)
    }
  }

  /// What a year says and other files than its own decide; nil where it cannot be read.
  func sealedFacts(of year: Int) -> [SealedFact]? {
    archive.flatMap { SealedFact.all(of: year, in: $0, content) }
  }

  /// Adds what was found when pages were made.
  mutating func add(_ others: Problems) {
    problems.report(isStrict ? others.strict() : others)
  }
}

extension Seal {
  /// Reports what has become of sealed years; nothing of what they say where they cannot be read.
  static func reportChanges(
    in content: FileTree, besides opened: Int? = nil, to problems: inout Problems,
    of archive: Archive?
  ) throws {
    try reportChanges(
      in: content, besides: opened, to: &problems,
      corrections: { archive?[$0]?.summary.corrections.count },
      facts: { year in archive.flatMap { SealedFact.all(of: year, in: $0, content) } })
  }
}

extension SealedFact {
  /// What a year says and other files than its own decide; nil where the year cannot be read.
  static func all(of year: Int, in archive: Archive, _ content: FileTree) -> [SealedFact]? {
    archive[year].map { year in
      archive.facts(of: year).map { fact in
        let name = [fact.id.map { "'\($0)'" }, fact.shownWhat(in: archive)].compactMap(\.self)
        return SealedFact(
          fact.key, called: name.joined(separator: ", "), saying: fact.text,
          at: { fact.place(in: archive, content) })
      }
    }
  }
}
