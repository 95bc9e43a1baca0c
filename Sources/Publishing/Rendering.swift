import Input
import LinkCheck
import SiteFiles

/// Pages on their way to the disk: each is rendered, compared with the one that stands in the old
/// site, and written to the new one only if it differs.
///
/// One that follows from the same as the one that stands there is taken from there.
/// Works on chunks of pages in parallel; a page's bytes are dropped as soon as they are written.
struct Rendering: Sendable {
  /// The pages and, in the same order, their paths.
  let pages: [SiteFile]
  let paths: [SitePath]
  /// The site to compare with.
  let old: PublishedFolder
  /// Where new and changed pages are written; nil where none are.
  let staging: Staging?
  /// What every page is read by, once it is rendered.
  let check: SiteCheck?
  /// What is known of the pages of the old site; nil where nothing is.
  let memory: PageMemory?
  /// Whether pages that are as before are written, too, so that the new site shares no file with the old one.
  var writesAll = false

  /// What came of the pages.
  struct Rendered: Sendable {
    var manifest = Manifest()
    var written: [SitePath] = []
    var unchanged: [SitePath] = []
    var made: [SitePath: PageMemory.Made] = [:]
    /// The site's own data file; nil where it is the one that stands there.
    var record: [UInt8]?
  }

  private struct Chunk: Sendable {
    var rendered = Rendered()
    var report = SiteCheckReport()
    var problems: [(page: Int, problem: Problem)] = []
    var failure: (any Error)?
  }

  private static let mostProblems = 1_000

  /// Renders all pages, at most `jobs` at a time.
  ///
  /// Throws the first failure in the order of the pages, such as a `DiskError`; else the first
  /// thousand problems of all pages and where they end; else what the check found.
  func run(
    jobs: Int, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> Rendered {
    let size = max(1, min(64, pages.count / (jobs * 32)))
    let starts = Array(stride(from: 0, to: pages.count, by: size))
    // The last ones are the scripts of the search, of which the first makes all: they begin first.
    let order = starts.indices.suffix(1) + starts.indices.dropLast()
    var chunks: [Int: Chunk] = [:]
    var report = SiteCheckReport()
    await withTaskGroup(of: (Int, Chunk).self) { group in
      var next = 0
      var isGoingOn = true
      func startNext() {
        guard next < order.count, isGoingOn else { return }
        let index = order[next]
        let range = starts[index]..<min(starts[index] + size, pages.count)
        group.addTask { (index, render(range)) }
        next += 1
      }
      var problemCount = 0
      for _ in 0..<jobs { startNext() }
      for await (index, chunk) in group {
        chunks[index] = chunk
        progress(min(chunks.count * size, pages.count))
        report.add(chunk.report)
        chunks[index]?.report = SiteCheckReport()
        // What the last ones throw is told after what the others do.
        if index < starts.count - 1 {
          problemCount += chunk.problems.count
          isGoingOn = isGoingOn && chunk.failure == nil && problemCount < Self.mostProblems
        }
        startNext()
      }
    }
    let rendered = try merge(starts.indices.compactMap { chunks[$0] })
    if let problems = check?.problems(of: report), !problems.isEmpty { throw problems }
    return rendered
  }

  /// Renders the pages of one chunk, one after the other.
  private func render(_ range: Range<Int>) -> Chunk {
    var chunk = Chunk()
    for index in range {
      do {
        try Task.checkCancellation()
        let page = try page(index)
        check?.read(index, page.contents, into: &chunk.report)
        try publish(page, to: paths[index], into: &chunk.rendered)
      } catch let problem as Problem {
        chunk.problems.append((index, problem))
      } catch let problems as Problems {
        chunk.problems += problems.sorted.map { (index, $0) }
      } catch {
        chunk.failure = error
        break
      }
    }
    return chunk
  }

  /// A page, made or taken from the old site.
  private struct Finished {
    let contents: [UInt8]
    let digest: Manifest.Digest
    /// The digest of what it follows from, where that is known.
    let basis: Manifest.Digest?
    /// Whether it is known to stand in the old site as it is.
    let isKept: Bool
  }

  private func page(_ index: Int) throws -> Finished {
    let basis = memory?.basis(of: pages[index])
    if let basis, let digest = memory?.contents(of: paths[index], from: basis),
      old.tree.files[paths[index]] == .file,
      let contents = old.folder?.bytes(at: paths[index], mode: staging?.mode),
      Manifest.digest(of: contents) == digest
    {
      return Finished(contents: contents, digest: digest, basis: basis, isKept: true)
    }
    let contents = try pages[index].contents()
    let digest = Manifest.digest(of: contents)
    return Finished(contents: contents, digest: digest, basis: basis, isKept: false)
  }

  private func publish(
    _ page: Finished, to path: SitePath, into rendered: inout Rendered
  ) throws {
    rendered.manifest.digests[path] = page.digest
    if let basis = page.basis {
      rendered.made[path] = PageMemory.Made(basis: basis, contents: page.digest)
    }
    if page.isKept || holds(page.contents, at: path) {
      rendered.unchanged.append(path)
      if writesAll { try staging?.site.write(page.contents, to: path) }
    } else {
      if path == PublishedRecord.path { rendered.record = page.contents }
      try staging?.site.write(page.contents, to: path)
      rendered.written.append(path)
    }
  }

  private func holds(_ contents: [UInt8], at path: SitePath) -> Bool {
    guard old.tree.files[path] == .file, let folder = old.folder else { return false }
    return folder.holds(contents, at: path, mode: staging?.mode)
  }

  private func merge(_ chunks: [Chunk]) throws -> Rendered {
    if let failure = chunks.lazy.compactMap(\.failure).first { throw failure }
    if let problems = Self.problems(of: chunks, pages) { throw problems }
    return chunks.reduce(into: Rendered()) { all, chunk in
      all.manifest.digests.merge(chunk.rendered.manifest.digests) { one, _ in one }
      all.written += chunk.rendered.written
      all.unchanged += chunk.rendered.unchanged
      all.made.merge(chunk.rendered.made) { one, _ in one }
      all.record = all.record ?? chunk.rendered.record
    }
  }

  /// The first problems of all pages, and from which page on there are no more; nil where there is none.
  private static func problems(of chunks: [Chunk], _ pages: [SiteFile]) -> Problems? {
    let found = chunks.flatMap(\.problems)
    guard let last = found.prefix(mostProblems).last else { return nil }
    var problems = Problems()
    for (_, problem) in found.prefix(mostProblems) { problems.report(problem) }
    if found.count >= mostProblems, last.page + 1 < pages.count {
      problems.report(
        PublishingProblem.tooManyMistakes(most: mostProblems)
          .at(Place(path: pages[last.page + 1].path)))
    }
    return problems
  }
}
