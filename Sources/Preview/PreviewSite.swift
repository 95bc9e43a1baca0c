import Emulation
import Input
import Website

/// The site that the preview shows, made anew where its files change.
///
/// What has changed is shown at once. Then the whole site is checked, as `yearbook check` does it, and
/// what is found is told after. With a mistake in what a site is made of, the last site without one
/// stays.
actor PreviewSite {
  /// What is told of a change when it is shown.
  typealias Reporting = @Sendable (PreviewReport) -> Void

  /// Where the newest state is put up.
  nonisolated let bulletin: BuildStatus
  private let drafts: Bool
  private let checks: @Sendable (FileTree, Archive) throws -> Problems
  private let tell: Reporting
  private var content: ReadFolder
  private var ownTemplates: ReadFolder
  /// What the folder of templates lacks is taken from here; nil where there is no other folder.
  private var lowerTemplates: ReadFolder?
  private var archiveMemory = ArchiveMemory()
  private var siteMemory = SiteMemory()
  private var lastSound: LiveSite?
  /// What the last check of the whole site found.
  private var whole = Problems()
  private var check: Task<Void, Never>?
  private let published: PublishedSite?
  private var comparison: Task<Void, Never>?
  private var told = Problems()

  init(_ preview: Preview, run: String, tell: @escaping Reporting) {
    bulletin = BuildStatus(run: run)
    drafts = preview.drafts
    checks = preview.checks
    published = preview.published
    self.tell = tell
    content = ReadFolder(preview.content, names: preview.names)
    ownTemplates = ReadFolder(
      preview.templates, names: [], anyKind: TemplateFolder.anyKind)
    lowerTemplates = preview.lowerTemplates.map {
      ReadFolder($0, names: [], anyKind: TemplateFolder.anyKind)
    }
  }

  /// The files of the templates.
  private var templates: FileTree {
    lowerTemplates.map { ownTemplates.tree.over($0.tree) } ?? ownTemplates.tree
  }

  /// Takes up a change of the files.
  func take(_ change: FolderChange) {
    let start = ContinuousClock.now
    let changes = [content.read(change), ownTemplates.read(change), lowerTemplates?.read(change)]
      .compactMap(\.self)
    guard let first = changes.first else { return }
    let changed = changes.dropFirst().reduce(first) { $0.joined(with: $1) }
    check?.cancel()
    comparison?.cancel()
    var problems = content.problems
    problems.report(ownTemplates.problems)
    if let lowerTemplates { problems.report(lowerTemplates.problems) }
    let archive =
      content.isMissing || ownTemplates.isMissing
      ? nil : Archive(content.tree, drafts: drafts, memory: &archiveMemory, problems: &problems)
    let site = archive.map {
      LiveSite($0, templates: templates, memory: &siteMemory, problems: &problems)
    }
    show(site, problems, changed: changed, in: ContinuousClock.now - start)
    guard let archive else { return }
    checkWhole(archive, problems)
  }

  /// Puts up a site with what is wrong in it.
  private func show(
    _ site: LiveSite?, _ found: Problems, changed: FolderChange, in time: Duration
  ) {
    let isValid = found.errorCount == 0
    if isValid { lastSound = site }
    var problems = found
    for problem in whole.sorted where stillStands(problem, after: changed) {
      problems.report(problem)
    }
    let last = bulletin.notice
    bulletin.post(
      PreviewNotice(
        site: isValid ? site : lastSound ?? site, number: last.number + 1,
        shownSince: isValid || lastSound == nil ? last.number + 1 : last.shownSince,
        problems: problems, isBefore: !isValid && lastSound != nil,
        changes: site == nil ? nil : last.changes))
    let isNew = problems != told
    told = problems
    tell(
      PreviewReport(
        changed: changed, time: time, isFirst: last.number == 0, problems: isNew ? problems : nil))
  }

  /// Whether a problem that was found in the whole site may be there still: its file is as it was.
  private func stillStands(_ problem: Problem, after change: FolderChange) -> Bool {
    guard case .files(let paths) = change, !paths.contains(problem.place.file.path) else {
      return false
    }
    return true
  }

  /// Checks the whole site beside the answering, until the next change.
  private func checkWhole(_ archive: Archive, _ found: Problems) {
    let check = WholeCheck(
      archive: archive, content: content.tree, templates: templates, memory: siteMemory,
      checks: checks)
    // One at a time, however quick the changes come: the check before ends when it is cancelled.
    let last = self.check
    self.check = Task.detached(priority: .utility) { [weak self] in
      await last?.value
      guard let problems = try? await check.problems(besides: found) else { return }
      await self?.finish(problems)
    }
    compareAgain()
  }

  /// Finds what a build would change in the published site, after the check, until the next change.
  func compareAgain() {
    guard let published else { return }
    let (check, last) = (check, comparison)
    last?.cancel()
    let (content, templates) = (content.tree, templates)
    comparison = Task.detached(priority: .utility) { [weak self] in
      await last?.value
      await check?.value
      guard !Task.isCancelled else { return }
      let changes = try? await published.changes(content, templates)
      await self?.show(changes)
    }
  }

  private func show(_ changes: PreviewChanges?) {
    let last = bulletin.notice
    guard !Task.isCancelled, last.changes != changes else { return }
    bulletin.post(
      PreviewNotice(
        site: last.site, number: last.number + 1, shownSince: last.shownSince,
        problems: last.problems, isBefore: last.isBefore, changes: changes))
  }

  private func finish(_ problems: Problems) {
    guard !Task.isCancelled else { return }
    whole = problems
    guard problems != told else { return }
    told = problems
    let last = bulletin.notice
    bulletin.post(
      PreviewNotice(
        site: last.site, number: last.number + 1, shownSince: last.shownSince, problems: problems,
        isBefore: last.isBefore, changes: last.changes))
    tell(PreviewReport(changed: nil, time: nil, isFirst: false, problems: problems))
  }
}
