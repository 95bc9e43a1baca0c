import Emulation
import Input
import Preview
import Publishing
import SiteFiles
import Synchronization
import Website

/// Finds for the preview what a build would change in the published site; it writes nothing.
actor PublishedComparison {
  /// Above so many pages and files their texts are not compared, only which there are and what the
  /// years say: each change would keep the machine busy.
  private static let mostPages = 2_000

  /// The texts from which on the comparison waits for a pause in the work.
  private static let manyTexts = 500

  private let output: String
  private let sources: [String]
  private var archiveMemory = ArchiveMemory()
  private var siteMemory = SiteMemory()

  /// - Parameters:
  ///   - output: the folder of the published site, of which nothing need be there.
  ///   - sources: the folders that a build would read.
  init(_ output: String, sources: [String]) {
    self.output = output
    self.sources = sources
  }

  /// What a build of a content with templates would change, without drafts.
  func changes(_ content: FileTree, _ templates: FileTree) async throws -> PreviewChanges {
    guard Publication.isSite(output) else { return PreviewChanges([], refusing: Problems()) }
    if content.textPaths.count >= Self.manyTexts { try await Task.sleep(for: .seconds(1)) }
    var problems = Problems()
    let archive = Archive(content, memory: &archiveMemory, problems: &problems)
    let review = ChangeReview(output, Allowances(archive), content, archive)
    guard let archive, let pages = pages(of: archive, content, templates, &problems),
      problems.errorCount == 0
    else { return PreviewChanges([], refusing: review.missingYears) }
    let changes = try await changes(by: pages)
    return PreviewChanges(
      changes.all.map {
        let text = ChangeLine($0).text
        return Bilingual(Excerpt.visible(text.english), vi: Excerpt.visible(text.vietnamese))
      },
      refusing: review.problems(of: changes))
  }

  /// The pages that a build would publish, with the PDFs that it would keep; nil where it would refuse
  /// to.
  private func pages(
    of archive: Archive, _ content: FileTree, _ templates: FileTree, _ problems: inout Problems
  ) -> [SiteFile]? {
    let standing = PublishedPDFs(at: output)
    let layout = SiteLayout(
      archive: archive, templates: templates, seals: Seal.published(in: content))
    let whole = layout.website(
      printed: standing.paths, memory: &siteMemory, problems: &problems)
    guard problems.errorCount == 0 else { return nil }
    return layout.keeping(standing, of: whole, memory: &siteMemory).pages
  }

  private func changes(by pages: [SiteFile]) async throws -> SiteChanges {
    let found = Mutex(SiteChanges?.none)
    let publication = Publication(pages, sources: sources, jobs: 1) { changes in
      found.withLock { $0 = changes }
    }
    guard pages.count <= Self.mostPages else { return try publication.outline(for: output) }
    _ = try await publication.rehearse(for: output)
    return try found.withLock { changes in
      guard let changes else { throw CancellationError() }
      return changes
    }
  }
}
