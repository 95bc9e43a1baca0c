import Input

/// What a verification does: it reads the list of sums, looks through the folder and reads the files.
struct ManifestComparison {
  /// What the folder is, by the list in it.
  let list: SumList
  /// The list as it was read; nil where that was not possible.
  let listed: [UInt8]?
  /// The signature of the list; nil where there is none.
  let signature: [UInt8]?
  /// The year that the list is the seal of, where it says that and the folder is not named after it.
  let sealedYear: Int?
  /// What was found so far.
  private(set) var findings: [Verification.Kind: [Problem]] = [:]

  private let folder: Folder
  /// The folder as its user wrote it.
  private let shown: String
  private let manifest: Manifest?
  private var tree = FolderTree()
  /// The folders that cannot be looked into.
  private var closed: Set<SitePath> = []

  init(of folder: Folder, shown: String) throws(DiskError) {
    self.folder = folder
    self.shown = shown
    var faults: [(SitePath, DiskError)] = []
    tree = try FolderTree(of: folder) { path, error throws(DiskError) in
      guard let path else { throw error }
      faults.append((path, error))
    }
    let list = SumList(in: tree)
    let signed = Self.signature(of: folder, tree.files[list.signature], at: list.signature)
    let read = Self.manifest(of: folder, tree.files[list.path], list)
    (self.list, listed, manifest) = (list, try? read.get().bytes, try? read.get().manifest)
    signature = try? signed.get()
    let name = System.realPath(shown)?.split(separator: "/").last.map(String.init) ?? ""
    let year = list == .seal ? listed.flatMap(Seal.year) : nil
    sealedYear = year.flatMap { "\($0)" == name ? nil : $0 }
    if case .failure(let fault) = read { note(fault, list.path) }
    if case .failure(let fault) = signed { note(fault, list.signature) }
    if let sealedYear, Self.isYear(name) {
      note(.otherYear(sealedYear, folder: name), list.path)
    }
    for (path, error) in faults {
      closed.insert(path)
      note(.unreadable(.folder, error), path)
    }
  }

  /// Compares all that stands there with the manifest, and counts the files that are as they were.
  mutating func run(jobs: Int) async -> Int {
    if tree.files[PublishedFolder.incompleteMark] != nil {
      note(.interrupted, PublishedFolder.incompleteMark)
    }
    guard let manifest else { return 0 }
    noteExtra(besides: manifest)
    let files = manifest.digests.sorted { $0.key < $1.key }
    let faults = await withTaskGroup(of: [(SitePath, ManifestFault)].self) {
      [folder, tree, closed] group in
      for job in 0..<min(jobs, files.count) {
        group.addTask {
          stride(from: job, to: files.count, by: jobs).compactMap { index in
            let (path, digest) = files[index]
            guard !path.folders.contains(where: closed.contains) else { return (path, .hidden) }
            return Self.fault(of: path, tree.files[path], in: folder, digest).map { (path, $0) }
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    for case (let path, let fault) in faults where fault != .hidden {
      note(fault, path)
    }
    return files.count - faults.count
  }

  private mutating func noteExtra(besides manifest: Manifest) {
    for (path, kind) in tree.files
    where manifest.digests[path] == nil && !list.isOwn(path) {
      note(.extra(kind), path)
    }
  }

  private mutating func note(_ fault: ManifestFault, _ path: SitePath) {
    findings[fault.kind, default: []].append(list.problem(fault).at(place(path)))
  }

  private func place(_ path: SitePath) -> Place { Place(path: shownPath(path)) }

  /// A path in the folder as its user would write it.
  func shownPath(_ path: SitePath) -> String {
    shown.hasSuffix("/") ? "\(shown)\(path)" : "\(shown)/\(path)"
  }

  private static func isYear(_ name: String) -> Bool { name.utf8.count == 4 && Int(name) != nil }

  private static func manifest(
    of folder: Folder, _ kind: Folder.Kind?, _ list: SumList
  ) -> Result<(bytes: [UInt8], manifest: Manifest), ManifestFault> {
    guard kind == .file else { return .failure(.noManifest) }
    do {
      guard let bytes = try folder.read(list.path, atMost: Manifest.longest) else {
        return .failure(.oversizedManifest)
      }
      return .success((bytes, try list.manifest(parsing: bytes)))
    } catch let line as Manifest.BadLine {
      return .failure(.badManifest(line: line.number))
    } catch let error as DiskError {
      return .failure(.unreadable(.file, error))
    } catch {
      return .failure(.noManifest)
    }
  }

  /// The signature that is there, cut where it is too long to be one; nil where there is none.
  private static func signature(
    of folder: Folder, _ kind: Folder.Kind?, at path: SitePath
  ) -> Result<[UInt8]?, ManifestFault> {
    guard let kind else { return .success(nil) }
    guard kind == .file else { return .failure(.extra(kind)) }
    do throws(DiskError) {
      return .success(try folder.start(of: path, count: longestSignature))
    } catch {
      return .failure(.unreadable(.file, error))
    }
  }

  private static let longestSignature = 1 << 16

  /// What is wrong with a file that the manifest lists; nil if nothing is.
  private static func fault(
    of path: SitePath, _ kind: Folder.Kind?, in folder: Folder, _ digest: Manifest.Digest
  ) -> ManifestFault? {
    do throws(DiskError) {
      switch kind {
      case nil: return try folder.kind(of: path) == .folder ? .replaced(.folder) : .missing
      case .file: return try folder.digest(of: path) == digest ? nil : .changed
      case .folder?, .link?, .other?: return kind.map { .replaced($0) }
      }
    } catch {
      return error.meansMissing ? .missing : .unreadable(.file, error)
    }
  }
}
