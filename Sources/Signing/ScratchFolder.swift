import Foundation

/// A private folder for the time of a signature: what is signed, and what the program writes.
struct ScratchFolder {
  private let root: URL

  /// Makes an empty folder that only its owner may look into.
  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "yearbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ contents: [UInt8], to name: String) throws -> String {
    try Data(contents).write(to: file(name))
    return file(name).path(percentEncoded: false)
  }

  /// The bytes of a file, at most a mebibyte; nil where it is missing.
  func read(_ name: String) -> [UInt8]? {
    guard let handle = try? FileHandle(forReadingFrom: file(name)) else { return nil }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 1 << 20)).map { Array($0) }
  }

  /// Where a file is.
  func file(_ name: String) -> URL { root.appending(path: name) }

  /// Removes the folder with all that is in it.
  func remove() { try? FileManager.default.removeItem(at: root) }
}
