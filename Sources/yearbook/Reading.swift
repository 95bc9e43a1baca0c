import Emulation
import Input
import Publishing
import Website

/// The content and templates of a site, read and checked.
struct Reading {
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

  private let isStrict: Bool

  /// Reads both folders.
  ///
  /// - Parameter opened: the sealed year that may differ from its seal.
  /// - Throws: what the disk says.
  init(_ options: SiteOptions, opening opened: Int? = nil) throws {
    var problems = Problems()
    content = try FileTree(reading: options.content, names: [Seal.name], problems: &problems)
    let templates = try FileTree(reading: options.templates, problems: &problems)
    let hasFolders = !problems.sorted.contains { $0.code == "missing-folder" }
    archive =
      hasFolders ? Archive(content, drafts: options.drafts, problems: &problems) : nil
    website = archive.map { Website($0, templates: templates, problems: &problems) }
    try Seal.reportChanges(in: content, besides: opened, to: &problems)
    self.templates = templates.textPaths.compactMap { templates.texts[$0] }
    isStrict = options.strict
    self.problems = isStrict ? problems.strict() : problems
  }

  /// Adds one problem.
  mutating func add(_ problem: Problem) { problems.report(problem) }

  /// Adds what was found when pages were made.
  mutating func add(_ others: Problems) {
    problems.report(isStrict ? others.strict() : others)
  }
}
