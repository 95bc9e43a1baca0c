/// What a build was made from and what it made, kept beside the site, so that the next build can tell
/// at once that there is nothing to do.
///
/// For `site` it is `.site.yearbook-record`. It is only an aid: without it, or when anything in it
/// does not agree with the disk, the site is built. Files are known by their stamps; those that
/// changed so shortly before that a stamp may not tell the next change, by their bytes too.
public struct BuildRecord: Sendable {
  /// What the last build told, if nothing has changed since that it was made from or that it made.
  public let telling: [String]?

  /// A longer record is not read, in bytes; half a million pages need as much.
  static let longest = 1 << 28

  private let parent: Folder
  private let path: SitePath
  private let output: String
  private let sources: [String]
  private let circumstances: [String]
  private let before: Snapshot
  private let pages: [SitePath: PageMemory.Made]

  /// Looks at what a build is made from; nil where the disk does not allow that.
  ///
  /// - Parameters:
  ///   - output: the folder of the site.
  ///   - folders: the folders that are read.
  ///   - program: the path of the program that reads them.
  ///   - circumstances: what else the site follows from, such as options.
  public init?(
    of output: String, from folders: [String], by program: String, _ circumstances: [String]
  ) {
    guard let place = try? Target.resolve(output), let parent = try? Folder(place.parent),
      let before = try? Snapshot(of: folders + [program])
    else { return nil }
    let sources = folders + [program]
    self.parent = parent
    self.output = place.full
    self.sources = sources
    let name = Array(".\(place.name).yearbook-record".utf8)
    path = SitePath(bytes: name)
    let circumstances =
      circumstances + sources.map { System.realPath($0) ?? $0 } + [place.full]
    self.circumstances = circumstances
    let bytes = (try? parent.read(path, atMost: Self.longest)) ?? nil
    let read = bytes.flatMap { RecordText($0) }
    let last = read.flatMap { $0.circumstances == circumstances ? $0 : nil }
    pages = last.flatMap { $0.sources.isLastLike(before) ? $0.pages : nil } ?? [:]
    guard let last, last.sources.isLike(before),
      let site = try? Snapshot(of: [place.full], hidden: true),
      last.site.isLike(site), before.hasFreshBytes(of: last.sources),
      site.hasFreshBytes(of: last.site)
    else {
      telling = nil
      self.before = before.withFreshBytes()
      return
    }
    telling = last.telling.isEmpty ? nil : last.telling
    self.before = before
    if last.hasDigests {
      write(before.withFreshBytes(), site.withFreshBytes(), last.telling, pages)
    }
  }

  /// What is known of the pages of the last build, for one that is made from other material.
  package func memory(of material: SiteMaterial) -> PageMemory {
    PageMemory(known: pages, material)
  }

  /// Keeps what a build was made from and what it made; nothing where its sources have changed since
  /// they were looked at.
  ///
  /// - Parameter telling: what the next build tells if nothing changes until then; nil if that one is to
  ///   look at everything again.
  public func keep(_ telling: [String]?, _ outcome: Publication.Outcome) {
    guard let after = try? Snapshot(of: sources), after.isLike(before),
      after.hasFreshBytes(of: before),
      let site = try? Snapshot(of: [output], hidden: true)
    else { return forget() }
    let known = site.withFreshBytes(knowing: outcome.digests, in: output)
    write(before, known, telling ?? [], outcome.made)
  }

  /// Removes the record, so that the next build looks at everything.
  public func forget() { try? parent.removeFile(path) }

  private func write(
    _ sources: Snapshot, _ site: Snapshot, _ telling: [String],
    _ pages: [SitePath: PageMemory.Made]
  ) {
    let text = RecordText(
      circumstances: circumstances, telling: telling, pages: pages, sources: sources, site: site)
    let arriving = SitePath(bytes: path.bytes + Array(".new".utf8))
    do {
      if try parent.kind(of: arriving) != nil { try parent.removeFile(arriving) }
      try parent.write(text.bytes, to: arriving)
      try parent.move(arriving, to: path, in: parent)
    } catch {
      try? parent.removeFile(arriving)
      forget()
    }
  }
}
