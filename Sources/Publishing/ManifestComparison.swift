import Input

/// What a verification does: it reads the manifest, looks through the folder and reads the files.
struct ManifestComparison {
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
    switch Self.manifest(of: folder, tree.files[Manifest.path]) {
    case .success(let manifest): self.manifest = manifest
    case .failure(let fault):
      manifest = nil
      note(fault.kind, fault.problem(at: place(Manifest.path)))
    }
    for (path, error) in faults {
      closed.insert(path)
      note(.unreadable, ManifestFault.unreadable(.folder, error).problem(at: place(path)))
    }
  }

  /// Compares all that stands there with the manifest, and counts the files that are as they were.
  mutating func run(jobs: Int) async -> Int {
    if tree.files[PublishedFolder.incompleteMark] != nil {
      note(.site, ManifestFault.interrupted.problem(at: place(PublishedFolder.incompleteMark)))
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
      note(fault.kind, fault.problem(at: place(path)))
    }
    return files.count - faults.count
  }

  private mutating func noteExtra(besides manifest: Manifest) {
    let own: Set = [Manifest.path, PublishedFolder.incompleteMark, PublishedFolder.arriving]
    for (path, kind) in tree.files where manifest.digests[path] == nil && !own.contains(path) {
      note(.extra, ManifestFault.extra(kind).problem(at: place(path)))
    }
  }

  private mutating func note(_ kind: Verification.Kind, _ problem: Problem) {
    findings[kind, default: []].append(problem)
  }

  private func place(_ path: SitePath) -> Place {
    Place(path: shown.hasSuffix("/") ? "\(shown)\(path)" : "\(shown)/\(path)")
  }

  private static func manifest(of folder: Folder, _ kind: Folder.Kind?) -> Result<
    Manifest, ManifestFault
  > {
    guard kind == .file else { return .failure(.noManifest) }
    do {
      guard let bytes = try folder.read(Manifest.path, atMost: Manifest.longest) else {
        return .failure(.oversizedManifest)
      }
      return .success(try Manifest(parsing: bytes))
    } catch let line as Manifest.BadLine {
      return .failure(.badManifest(line: line.number))
    } catch let error as DiskError {
      return .failure(.unreadable(.file, error))
    } catch {
      return .failure(.noManifest)
    }
  }

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
