/// What a build was made from and what it made, kept beside the site, so that the next build can tell
/// at once that there is nothing to do.
///
/// For `site` it is `.site.yearbook-record`. It is only an aid: without it, or when anything in it
/// does not agree with the disk, the site is built. Files are known by their stamps; those that
/// changed so shortly before that a stamp may not tell the next change, by their bytes too.
public struct BuildRecord: Sendable {
  /// What the last build told, if nothing has changed since that it was made from or that it made.
  public let telling: [String]?

  private let parent: Folder
  private let path: SitePath
  private let output: String
  private let sources: [String]
  private let circumstances: [String]
  private let before: Snapshot

  /// Looks at what a build is made from; nil where the disk does not allow that.
  ///
  /// - Parameters:
  ///   - output: the folder of the site.
  ///   - sources: the folders that are read and the program that reads them.
  ///   - circumstances: what else the site follows from, such as options.
  public init?(of output: String, from sources: [String], _ circumstances: [String]) {
    guard let place = try? Target.resolve(output), let parent = try? Folder(place.parent),
      let before = try? Snapshot(of: sources)
    else { return nil }
    self.parent = parent
    self.output = place.full
    self.sources = sources
    let name = Array(".\(place.name).yearbook-record".utf8)
    path = SitePath(bytes: name)
    self.circumstances =
      circumstances + sources.map { Machine.realPath($0) ?? $0 } + [place.full]
    let bytes = (try? parent.read(path)) ?? nil
    guard let bytes, let last = RecordText(bytes), last.circumstances == self.circumstances,
      last.sources.isLike(before), let site = try? Snapshot(of: [place.full], hidden: true),
      last.site.isLike(site), before.hasFreshBytes(of: last.sources),
      site.hasFreshBytes(of: last.site)
    else {
      telling = nil
      self.before = before.withFreshBytes()
      return
    }
    telling = last.telling
    self.before = before
    if last.hasDigests {
      write(before.withFreshBytes(), site.withFreshBytes(), last.telling)
    }
  }

  /// Keeps what a build was made from and what it made; nothing where its sources have changed since
  /// they were looked at.
  ///
  /// - Parameter telling: what the next build tells if nothing changes until then.
  public func keep(_ telling: [String]) {
    guard let after = try? Snapshot(of: sources), after.isLike(before),
      after.hasFreshBytes(of: before),
      let site = try? Snapshot(of: [output], hidden: true)
    else { return forget() }
    write(before, site.withFreshBytes(), telling)
  }

  /// Removes the record, so that the next build looks at everything.
  public func forget() { try? parent.removeFile(path) }

  private func write(_ sources: Snapshot, _ site: Snapshot, _ telling: [String]) {
    let text = RecordText(
      circumstances: circumstances, telling: telling, sources: sources, site: site)
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
