#if canImport(Glibc)
  import Foundation
  import Input
  import Synchronization

  /// A watch that the system tells of changes.
  ///
  /// It ends when a root is moved or removed.
  final class InotifyWatch: FolderWatch {
    /// The quiet after which a change is told, and the longest that one is held back, in milliseconds.
    private static let (quiet, longest) = (6, 60)

    let changes = ChangeStream()
    private let isStopped = Mutex(false)

    /// Nil where the folders cannot be watched so.
    init?(_ roots: [String]) {
      guard !roots.contains(where: SharedDrive.holds), let inotify = Inotify() else { return nil }
      var folders: [Int32: String] = [:]
      for root in roots {
        guard Self.add(root, depth: 0, inotify, &folders) else { return nil }
      }
      Thread.detachNewThread { [self, folders] in run(inotify, roots, folders) }
    }

    func stop() { isStopped.withLock { $0 = true } }

    private func run(_ inotify: Inotify, _ roots: [String], _ watched: [Int32: String]) {
      var folders = watched
      while !isStopped.withLock({ $0 }) {
        var events = inotify.events(within: 200)
        guard !events.isEmpty else { continue }
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .milliseconds(Self.longest) {
          let more = inotify.events(within: Self.quiet)
          if more.isEmpty { break }
          events += more
        }
        if let change = Self.change(events, &folders, inotify, roots) { changes.tell(change) }
        let lost = events.contains { event in
          event.isEndOfFolder && roots.contains(folders[event.folder] ?? "")
        }
        if lost { break }
      }
      changes.finish()
    }

    /// What events mean; folders that are new to them are watched from now on.
    private static func change(
      _ events: [Inotify.Event], _ folders: inout [Int32: String], _ inotify: Inotify,
      _ roots: [String]
    ) -> FolderChange? {
      var files: Set<String> = []
      var isUnclear = false
      for event in events where !event.isEndOfWatch {
        guard let folder = folders[event.folder], let name = event.name, !event.isOverflow,
          !event.isOfFolder, !event.isEndOfFolder
        else {
          isUnclear =
            isUnclear || event.name.map { $0.isEmpty || WatchedFolders.isWatched($0) } ?? true
          continue
        }
        if WatchedFolders.isWatched(name) { files.insert("\(folder)/\(name)") }
      }
      guard isUnclear else { return files.isEmpty ? nil : .files(files) }
      for root in roots { _ = add(root, depth: 0, inotify, &folders) }
      return .anything
    }

    /// Watches a folder and those in it; false where that cannot be.
    private static func add(
      _ folder: String, depth: Int, _ inotify: Inotify, _ folders: inout [Int32: String]
    ) -> Bool {
      guard depth < WatchedFolders.deepest else { return true }
      guard let number = inotify.watch(folder) else { return false }
      folders[number] = folder
      for name in WatchedFolders.names(in: folder) {
        let path = "\(folder)/\(name)"
        guard FileStamp(at: path)?.isFolder ?? false else { continue }
        guard add(path, depth: depth + 1, inotify, &folders) else { return false }
      }
      return true
    }
  }
#endif
