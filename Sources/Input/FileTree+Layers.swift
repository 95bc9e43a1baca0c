extension FileTree {
  /// This folder on top of another: what it lacks comes from there.
  public func over(_ lower: FileTree) -> FileTree {
    let own = self
    let texts = lower.texts.filter {
      own.binaries[$0.key] == nil && !own.unreadable.contains($0.key)
    }.merging(own.texts) { $1 }
    let binaries = lower.binaries.filter { own.texts[$0.key] == nil }
      .merging(own.binaries) { $1 }
    return FileTree(
      root: root, texts: texts, textPaths: texts.keys.sorted(), binaries: binaries,
      unreadable: unreadable, lowerTexts: lower.texts, folder: folder
    ) { path in
      own.texts[path] == nil && !own.unreadable.contains(path)
        ? try lower.storedText(path) : try own.storedText(path)
    }
  }

  /// Whether a text is in this folder itself, not in the one below.
  public func isOwn(_ path: String) -> Bool {
    guard let text = texts[path] else { return unreadable.contains(path) }
    return text !== lowerTexts[path]
  }

  /// Whether there is a folder below this one.
  public var isLayered: Bool { !lowerTexts.isEmpty }

  /// The texts at a path, that of the folder below first.
  public func layers(of path: String) -> [SourceFile] {
    guard let text = texts[path] else { return [] }
    guard let lower = lowerTexts[path], lower !== text else { return [text] }
    return [lower, text]
  }
}
