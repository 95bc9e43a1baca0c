extension FileTree {
  /// The folder read again where some of its files have changed, as a reading of all of it would find
  /// it; nil where only such a reading can tell.
  ///
  /// - Parameters:
  ///   - changed: the paths in the folder of files that were written, made or removed.
  ///   - names: the names of texts that are read whatever their ending.
  ///   - problems: what was found when this folder was read; then what is found now.
  /// - Throws: what the file system says when a file cannot be read.
  public func rereading(
    _ changed: Set<String>, names: Set<String> = [], anyKind: [String] = [],
    problems: inout Problems
  ) throws -> FileTree? {
    var unfinished = Problems()
    UnfinishedWrite.report(in: root, to: &unfinished)
    let wasUnfinished = problems.sorted.contains(where: UnfinishedWrite.reports)
    guard unfinished.isEmpty, !wasUnfinished, isStillThere else { return nil }
    var reader = FolderReader(
      root: root, subfolders: true, keepingLineEnds: false, endings: nil, names: names,
      anyKind: anyKind, folder: folder)
    for path in changed.sorted() {
      guard try reader.read(only: path) else { return nil }
    }
    guard reader.decomposed.isEmpty else { return nil }
    var (texts, binaries, unreadable) = (texts, binaries, unreadable)
    for path in changed {
      texts[path] = reader.texts[path]
      binaries[path] = reader.binaries[path]
      unreadable.remove(path)
    }
    unreadable.formUnion(reader.unreadable)
    let shown = Set(changed.map(shownPath))
    var found = reader.problems
    for problem in problems.sorted where !shown.contains(problem.place.file.path) {
      found.report(problem)
    }
    problems = found
    let hasSamePaths = changed.allSatisfy { (self.texts[$0] == nil) == (texts[$0] == nil) }
    var tree = FileTree(
      root: root, texts: texts, textPaths: hasSamePaths ? textPaths : texts.keys.sorted(),
      binaries: binaries, unreadable: unreadable, folder: folder, storedText: storedText)
    tree.passedOver = passedOver.merging(reader.passedOver) { $1 }
    for path in changed { tree.passedOver[path] = reader.passedOver[path] }
    return tree
  }

  /// Whether the folder that was read is the one at its path.
  private var isStillThere: Bool {
    guard let there = try? DiskFolder(at: root)?.stamp, let known = folder?.stamp else {
      return false
    }
    return there.device == known.device && there.node == known.node
  }
}
