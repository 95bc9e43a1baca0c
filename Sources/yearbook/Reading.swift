import Emulation
import Input
import Website

/// The content and templates of a site, read and checked.
struct Reading {
  /// The website; nil where the site's own files cannot be read.
  let website: Website?
  /// Everything that was found, warnings as errors where that was asked for.
  private(set) var problems: Problems
  /// The templates, to say which of them wrote a mistake into a page.
  let templates: [SourceFile]

  private let isStrict: Bool

  /// Reads both folders.
  /// - Throws: what the disk says.
  init(_ options: SiteOptions) throws {
    var problems = Problems()
    let content = try FileTree(reading: options.content, problems: &problems)
    let templates = try FileTree(reading: options.templates, problems: &problems)
    if !problems.sorted.contains(where: { $0.code == "missing-folder" }),
      let archive = Archive(content, drafts: options.drafts, problems: &problems)
    {
      website = Website(archive, templates: templates, problems: &problems)
    } else {
      website = nil
    }
    self.templates = templates.textPaths.compactMap { templates.texts[$0] }
    isStrict = options.strict
    self.problems = isStrict ? problems.strict() : problems
  }

  /// Adds what was found when pages were made.
  mutating func add(_ others: Problems) {
    problems.report(isStrict ? others.strict() : others)
  }
}
