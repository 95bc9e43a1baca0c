import Foundation

/// Reads the files of a folder and of the folders in it.
struct FolderReader {
  /// The deepest folder that is read, in levels below the root.
  static let deepest = 16
  /// The largest text that is read, in bytes.
  static let largestText = 64 << 20
  /// The part of a file that is no text that is read at once, in bytes.
  private static let headSize = 64 << 10
  private static let textEndings: Set = ["md", "yaml", "csv", "mustache", "css", "js", "svg"]
  private static let pictureEndings: Set = [
    "png", "jpg", "jpeg", "webp", "avif", "gif", "heic", "heif",
  ]

  let root: String
  let subfolders: Bool
  let keepingLineEnds: Bool
  let endings: Set<String>?
  let names: Set<String>
  /// What the paths of files begin with that are read whatever their kind.
  let anyKind: [String]
  /// The open folder; nil where there is none.
  let folder: DiskFolder?
  private var paths: Set<String> = []
  private(set) var texts: [String: SourceFile] = [:]
  private(set) var binaries: [String: FileTree.Binary] = [:]
  private(set) var unreadable: Set<String> = []
  /// The paths of other files: true where that they are not read is an error, false where their kind is not
  /// used.
  private(set) var passedOver: [String: Bool] = [:]
  private var found: [Found] = []
  /// The paths on disk, below the root, of texts whose letters are composed otherwise there.
  private(set) var decomposed: [String: String] = [:]
  private(set) var problems = Problems()

  /// A text that is to be read: its path in the folder, and below the root on disk, its size there.
  private struct Found {
    let path: String
    let file: String
    let size: Int
  }

  init(
    root: String, subfolders: Bool, keepingLineEnds: Bool, endings: Set<String>?,
    names: Set<String>, anyKind: [String] = [], folder: DiskFolder?
  ) {
    self.root = root
    self.folder = folder
    self.subfolders = subfolders
    self.keepingLineEnds = keepingLineEnds
    self.endings = endings
    self.names = names
    self.anyKind = anyKind
  }

  /// Opens the folder at a path; nil and a problem where there is none.
  static func folder(at root: String, _ problems: inout Problems) throws -> DiskFolder? {
    do {
      if let folder = try DiskFolder(at: root) { return folder }
      problems.report(InputProblem.noFolder.at(Place(path: root)))
    } catch is Problem {
      problems.report(InputProblem.notAFolder.at(Place(path: root)))
    }
    return nil
  }

  /// Reads everything below the root.
  mutating func read() throws {
    guard let folder else { return }
    try read(folder, as: "", below: "", depth: 0)
    try readFound()
  }

  /// Reads an open folder.
  ///
  /// - Parameters:
  ///   - prefix: what the paths of its files begin with.
  ///   - place: the same as it is written on disk.
  private mutating func read(
    _ folder: DiskFolder, as prefix: String, below place: String, depth: Int
  ) throws {
    guard depth < Self.deepest else {
      problems.report(
        InputProblem.foldersTooDeep(most: Self.deepest).at(Place(path: folder.path)))
      return
    }
    // Strings that differ in composition alone are equal, so their order is that of their bytes.
    let names = try folder.names().sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names where !FileName.isPassedOver(name) {
      let file = place + name
      // Some systems keep names decomposed; links and pages are composed everywhere.
      let path = prefix + name.precomposedStringWithCanonicalMapping
      if let fault = FileName.fault(in: name) {
        report(fault, below: file)
        passedOver[path] = true
        continue
      }
      guard let stamp = try folder.stamp(of: name) else { continue }
      if stamp.kind == .folder {
        guard subfolders else { continue }
        try reportingProblem { reader in
          try reader.read(
            folder.folder(name), as: "\(path)/", below: "\(file)/", depth: depth + 1)
        }
      } else if !(endings?.contains(FileName.ending(of: path)) ?? true) {
        continue
      } else if stamp.kind == .file {
        try read(file: file, size: Int(clamping: stamp.size), as: path)
      } else {
        let isFolder = Self.isFolder("\(root)/\(file)")
        report(stamp.isLink ? .symbolicLink(toFolder: isFolder) : .specialFile, below: file)
        passedOver[path] = true
      }
    }
  }

  /// Does something; what it finds to be a mistake is reported.
  private mutating func reportingProblem(_ body: (inout FolderReader) throws -> Void) throws {
    do {
      try body(&self)
    } catch let problem as Problem {
      problems.report(problem)
    }
  }

  /// Reads one file by its path below the root; false where only a reading of the whole folder can
  /// tell what is there.
  mutating func read(only path: String) throws -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if names.contains(where: FileName.isPassedOver) { return true }
    let composed = path.precomposedStringWithCanonicalMapping
    guard names.count <= Self.deepest, path.utf8.elementsEqual(composed.utf8),
      names.allSatisfy({ !$0.isEmpty && FileName.fault(in: $0) == nil }), var inner = folder,
      let last = names.last
    else { return false }
    do {
      for name in names.dropLast() {
        guard try inner.stamp(of: name) != nil else { return true }
        inner = try inner.folder(name)
      }
    } catch is Problem {
      return false
    }
    guard let stamp = try inner.stamp(of: last) else { return true }
    guard stamp.kind == .file else { return false }
    try read(file: path, size: Int(clamping: stamp.size), as: path)
    try readFound()
    return true
  }

  private mutating func read(file: String, size: Int, as path: String) throws {
    let name = FileName.last(of: path)
    let isText = Self.textEndings.contains(FileName.ending(of: path)) || names.contains(name)
    let isAttachment = !isText && AttachmentKind(named: name) != nil
    let isAnyKind = isAttachment || anyKind.contains { path.lowercased().hasPrefix($0) }
    if endings == nil, !names.contains(name), !isAnyKind,
      let advice = FileEnding(of: name, texts: Self.textEndings)?.advice
    {
      report(.unusedEnding(advice), below: file)
      passedOver[path] = false
      return
    }
    guard isText || isAnyKind || Self.pictureEndings.contains(FileName.ending(of: path)) else {
      report(.unusedKindOfFile, below: file)
      passedOver[path] = false
      return
    }
    guard paths.insert(path).inserted else {
      report(.sameNameComposedOtherwise, below: file)
      return
    }
    if isText {
      try read(text: file, size: size, as: path)
    } else {
      try read(binary: file, size: size, as: path)
    }
  }

  private mutating func read(text file: String, size: Int, as path: String) throws {
    guard size <= Self.largestText else {
      report(.textTooLarge(mebibytes: Self.largestText >> 20), below: file)
      unreadable.insert(path)
      return
    }
    if !file.utf8.elementsEqual(path.utf8) { decomposed[path] = file }
    found.append(Found(path: path, file: file, size: size))
  }

  /// Reads the texts that were found since the last time.
  private mutating func readFound() throws {
    guard let folder else { return }
    let (root, keepingLineEnds) = (root, keepingLineEnds)
    let read = found.mapInParallel { text in
      Result {
        let bytes = try folder.bytes(
          of: text.file, atMost: Self.largestText + 1, size: text.size)
        guard bytes.count <= Self.largestText else {
          throw InputProblem.textTooLarge(mebibytes: Self.largestText >> 20)
            .at(Place(path: "\(root)/\(text.file)"))
        }
        return try SourceFile(
          path: "\(root)/\(text.path)", data: bytes, keepingLineEnds: keepingLineEnds)
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

  private mutating func read(binary file: String, size: Int, as path: String) throws {
    guard let folder else { return }
    try reportingProblem { reader in
      let head = try folder.bytes(of: file, atMost: Self.headSize, size: Self.headSize)
      reader.binaries[path] = FileTree.Binary(
        path: "\(reader.root)/\(path)", head: head, byteCount: size
      ) {
        try folder.bytes(of: file, size: size)
      }
    }
  }

  /// Reports what is wrong with a file at a path below the root.
  private mutating func report(_ kind: InputProblem, below file: String) {
    problems.report(kind.at(Place(path: "\(root)/\(file)")))
  }

  /// The path that links lead to.
  private static func real(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
  }

  private static func isFolder(_ link: String) -> Bool {
    FileStamp(at: real(link))?.isFolder ?? false
  }
}
