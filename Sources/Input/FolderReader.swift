import Foundation

extension FileTree {
  /// Reads a folder and all in it; hidden files and what spreadsheets leave while open are passed
  /// over.
  ///
  /// Reports each file that is no text (`not-utf8`), too large, behind a symbolic link, a pipe or a
  /// device (`symbolic-link`), of a kind that nobody reads, with a name that no page could have
  /// (`file-name`), or named as another but for the way its letters are composed (`same-name`). The
  /// folder itself may be a link: whoever names it vouches for it. The order of files on disk does
  /// not matter. Also reports what a command that writes here has not finished (`unfinished-write`,
  /// `leftover`).
  /// - Parameters:
  ///   - subfolders: whether the folders in it are read too.
  ///   - keepingLineEnds: whether `\r\n` and `\r` in texts stay what they are.
  ///   - endings: the endings of the files that are read, in lower case without the dot; other files
  ///     are passed over in silence. If nil, every file is read or reported.
  ///   - names: the names of texts that are read whatever their ending.
  /// - Throws: what the file system says when the folder or a file in it cannot be read.
  public init(
    reading folder: String, subfolders: Bool = true, keepingLineEnds: Bool = false,
    endings: Set<String>? = nil, names: Set<String> = [], problems: inout Problems
  ) throws {
    let root = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
    let empty = FolderReader(
      root: root, subfolders: subfolders, keepingLineEnds: keepingLineEnds, endings: endings,
      names: names)
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
    let decomposed = reader.decomposed
    self.init(
      root: root, texts: reader.texts, binaries: reader.binaries, unreadable: reader.unreadable
    ) { path in
      try DiskFile.bytes(of: decomposed[path] ?? "\(root)/\(path)", size: 1 << 16)
    }
  }

  /// How often a folder is read that changes while it is read.
  private static let mostReadings = 5
}

/// Reads the files of a folder and of the folders in it.
struct FolderReader {
  /// The deepest folder that is read, in levels below the root.
  static let deepest = 16
  /// The largest text that is read, in bytes.
  static let largestText = 64 << 20
  /// The part of a file that is no text that is read at once, in bytes.
  private static let headSize = 64 << 10
  private static let textEndings: Set = ["md", "yaml", "csv", "mustache", "css", "js", "svg"]
  private static let pictureEndings: Set = ["png", "jpg", "jpeg", "webp", "avif", "gif"]

  let root: String
  let subfolders: Bool
  let keepingLineEnds: Bool
  let endings: Set<String>?
  let names: Set<String>
  private var paths: Set<String> = []
  private(set) var texts: [String: SourceFile] = [:]
  private(set) var binaries: [String: FileTree.Binary] = [:]
  private(set) var unreadable: Set<String> = []
  private var found: [Found] = []
  /// Where texts stand on disk whose paths have their letters composed otherwise there.
  private(set) var decomposed: [String: String] = [:]
  private(set) var problems = Problems()

  /// A text that is to be read: its path in the folder, where it stands on disk, its size there.
  private struct Found {
    let path: String
    let file: String
    let size: Int
  }

  init(
    root: String, subfolders: Bool, keepingLineEnds: Bool, endings: Set<String>?,
    names: Set<String>
  ) {
    self.root = root
    self.subfolders = subfolders
    self.keepingLineEnds = keepingLineEnds
    self.endings = endings
    self.names = names
  }

  /// Reads everything below the root.
  mutating func read() throws {
    let real = URL(filePath: root).resolvingSymlinksInPath().path(percentEncoded: false)
    switch try DiskFile.stamp(of: real)?.kind {
    case .folder:
      try read(folder: root, as: "", depth: 0)
      try readFound()
    case nil: report(.noFolder, root)
    default: report(.notAFolder, root)
    }
  }

  /// Reads a folder on disk whose files are known by paths that begin with `prefix`.
  private mutating func read(folder: String, as prefix: String, depth: Int) throws {
    guard depth < Self.deepest else {
      report(.foldersTooDeep(most: Self.deepest), folder)
      return
    }
    // Strings that differ in composition alone are equal, so their order is that of their bytes.
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names where !Self.isPassedOver(name) {
      let file = "\(folder)/\(name)"
      // Some systems keep names decomposed; links and pages are composed everywhere.
      let path = prefix + name.precomposedStringWithCanonicalMapping
      if let fault = Self.fault(inName: name) {
        report(fault, file)
        continue
      }
      guard let stamp = try DiskFile.stamp(of: file) else { continue }
      if stamp.kind == .folder {
        if subfolders { try read(folder: file, as: "\(path)/", depth: depth + 1) }
      } else if !(endings?.contains(Self.ending(of: path)) ?? true) {
        continue
      } else if stamp.kind == .file {
        try read(file: file, size: Int(clamping: stamp.size), as: path)
      } else {
        report(.specialFile, file)
      }
    }
  }

  /// Reads one file by its path below the root; false where only a reading of the whole folder can
  /// tell what stands there.
  mutating func read(only path: String) throws -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if names.contains(where: Self.isPassedOver) { return true }
    let composed = path.precomposedStringWithCanonicalMapping
    guard names.count <= Self.deepest, path.utf8.elementsEqual(composed.utf8),
      names.allSatisfy({ !$0.isEmpty && Self.fault(inName: $0) == nil })
    else { return false }
    let file = "\(root)/\(path)"
    guard let stamp = try DiskFile.stamp(of: file) else { return true }
    guard stamp.kind == .file else { return false }
    try read(file: file, size: Int(clamping: stamp.size), as: path)
    try readFound()
    return true
  }

  private mutating func read(file: String, size: Int, as path: String) throws {
    if endings == nil,
      let advice = FileEnding(of: Self.name(of: path), texts: Self.textEndings)?.advice
    {
      report(.unusedEnding(advice), file)
      return
    }
    let isText =
      Self.textEndings.contains(Self.ending(of: path)) || names.contains(Self.name(of: path))
    guard isText || Self.pictureEndings.contains(Self.ending(of: path)) else {
      report(.unusedKindOfFile, file)
      return
    }
    guard paths.insert(path).inserted else {
      report(.sameNameComposedOtherwise, file)
      return
    }
    if isText {
      try read(text: file, size: size, as: path)
    } else {
      try read(picture: file, size: size, as: path)
    }
  }

  private mutating func read(text file: String, size: Int, as path: String) throws {
    guard size <= Self.largestText else {
      report(.textTooLarge(mebibytes: Self.largestText >> 20), file)
      unreadable.insert(path)
      return
    }
    if !file.utf8.elementsEqual("\(root)/\(path)".utf8) { decomposed[path] = file }
    found.append(Found(path: path, file: file, size: size))
  }

  /// Reads the texts that were found since the last time.
  private mutating func readFound() throws {
    let (root, keepingLineEnds) = (root, keepingLineEnds)
    let read = found.mapInParallel { text in
      Result {
        let data = try DiskFile.bytes(of: text.file, size: text.size)
        return try SourceFile(
          path: "\(root)/\(text.path)", data: data, keepingLineEnds: keepingLineEnds)
      }
    }
    texts.reserveCapacity(found.count)
    for (text, result) in zip(found, read) {
      do {
        texts[text.path] = try result.get()
      } catch let problem as Problem {
        problems.report(problem)
        unreadable.insert(text.path)
      }
    }
    found.removeAll()
  }

  private mutating func read(picture file: String, size: Int, as path: String) throws {
    let handle = try FileHandle(forReadingFrom: URL(filePath: file))
    defer { try? handle.close() }
    let head = Array(try handle.read(upToCount: Self.headSize) ?? Data())
    binaries[path] = FileTree.Binary(path: "\(root)/\(path)", head: head, byteCount: size) {
      Array(try Data(contentsOf: URL(filePath: file)))
    }
  }

  private mutating func report(_ kind: InputProblem, _ path: String) {
    problems.report(kind.at(Place(path: path)))
  }

  /// Why no file may have a name; nil for one that files may have.
  private static func fault(inName name: String) -> InputProblem? {
    if let control = Control(in: name) { return .controlInFileName(control.name) }
    if name.unicodeScalars.contains("\u{FFFD}") {
      return .fileNameNotUTF8
    }
    if name.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) {
      return .signInFileName
    }
    return nil
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func ending(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }

  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
  }
}
