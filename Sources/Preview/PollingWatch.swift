import Foundation
import Input

/// A watch that looks at all files again and again, for systems that do not tell of changes.
final class PollingWatch: FolderWatch {
  let changes = ChangeStream()
  private let roots: [String]
  private let task: Task<Void, Never>

  /// - Parameter pause: the time between two looks.
  init(_ roots: [String], every pause: Duration = .milliseconds(400)) {
    self.roots = roots
    // What stands there now is known to the one who asks for the watch.
    let first = Self.stamps(in: roots)
    task = Task.detached { [changes] in
      var known = first
      while (try? await Task.sleep(for: pause)) != nil {
        let now = Self.stamps(in: roots)
        let changed = Set(known.keys).union(now.keys).filter { known[$0] != now[$0] }
        known = now
        if !changed.isEmpty { changes.tell(.files(changed)) }
      }
      changes.finish()
    }
  }

  func stop() { task.cancel() }

  private static func stamps(in roots: [String]) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for root in roots { add(root, depth: 0, to: &stamps) }
    return stamps
  }

  private static func add(_ folder: String, depth: Int, to stamps: inout [String: FileStamp]) {
    guard depth < WatchedFolders.deepest else { return }
    for name in WatchedFolders.names(in: folder) {
      let path = "\(folder)/\(name)"
      guard let stamp = FileStamp(at: path) else { continue }
      if stamp.isFolder {
        add(path, depth: depth + 1, to: &stamps)
      } else {
        stamps[path] = stamp
      }
    }
  }
}
