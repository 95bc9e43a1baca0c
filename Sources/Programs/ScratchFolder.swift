package import Foundation

/// A private folder for the time of a run: what a program reads, and what it writes.
package struct ScratchFolder {
  private let root: URL

  /// Makes an empty folder that only its owner may look into.
  package init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "yearbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Writes a file and gives its path.
  @discardableResult
  package func write(_ contents: [UInt8], to name: String) throws -> String {
    try Data(contents).write(to: file(name))
    return file(name).path(percentEncoded: false)
  }

  /// The bytes of a file, of a longer one those at its start; nil where it is missing.
  package func read(_ name: String, atMost count: Int = 1 << 20) -> [UInt8]? {
    guard let handle = try? FileHandle(forReadingFrom: file(name)) else { return nil }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: count)).map { Array($0) }
  }

  /// Where the folder is.
  package var path: String { root.path(percentEncoded: false) }

  /// Where a file is.
  package func file(_ name: String) -> URL { root.appending(path: name) }

  /// Removes the folder with all that is in it.
  package func remove() { try? FileManager.default.removeItem(at: root) }
}
