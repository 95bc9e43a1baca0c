extension FileTree {
  /// Reads a folder and all in it; hidden files and what spreadsheets leave while open are passed
  /// over.
  ///
  /// Reports each file that is no text (`not-utf8`), too large, behind a symbolic link, a pipe or a
  /// device (`symbolic-link`), of a kind that is not read, with a name that no page could have
  /// (`file-name`), or named as another but for the way its letters are composed (`same-name`). The
  /// folder itself may be a link: whoever names it vouches for it. What is swapped for a link while
  /// it is read, or later, is refused as well. The order of files on disk does
  /// not matter. Also reports what a command that writes here has not finished (`unfinished-write`,
  /// `leftover`).
  /// - Parameters:
  ///   - subfolders: whether the folders in it are read too.
  ///   - keepingLineEnds: whether `\r\n` and `\r` in texts stay what they are.
  ///   - endings: the endings of the files that are read, in lower case without the dot; other files
  ///     are passed over in silence. If nil, every file is read or reported.
  ///   - names: the names of texts that are read whatever their ending.
  ///   - anyKind: what the paths of files begin with that are read whatever their kind.
  /// - Throws: what the file system says when the folder or a file in it cannot be read.
  public init(
    reading folder: String, subfolders: Bool = true, keepingLineEnds: Bool = false,
    endings: Set<String>? = nil, names: Set<String> = [], anyKind: [String] = [],
    problems: inout Problems
  ) throws {
    let root = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
    let empty = FolderReader(
      root: root, subfolders: subfolders, keepingLineEnds: keepingLineEnds, endings: endings,
      names: names, anyKind: anyKind, folder: try FolderReader.folder(at: root, &problems))
    var reader = empty
    var found = Problems()
    // A command that wrote meanwhile may have changed one file before it was read, and one after.
    for _ in 0..<Self.mostReadings {
      let before = UnfinishedWrite.stamps(of: root)
      (reader, found) = (empty, Problems())
      UnfinishedWrite.report(in: root, to: &found)
      try reader.read()
      if UnfinishedWrite.stamps(of: root) == before { break }
    }
    problems.report(found)
    problems.report(reader.problems)
    let (folder, decomposed) = (reader.folder, reader.decomposed)
    self.init(
      root: root, texts: reader.texts, textPaths: reader.texts.keys.sorted(),
      binaries: reader.binaries, unreadable: reader.unreadable, folder: folder
    ) { path in
      try folder?.bytes(of: decomposed[path] ?? path)
    }
    passedOver = reader.passedOver
  }

  /// How often a folder is read that changes while it is read.
  private static let mostReadings = 5
}
