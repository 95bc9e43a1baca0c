import Foundation

/// A private folder for the time of a run: the pages to be printed, and the PDFs that come of them.
public struct WorkFolder: Sendable {
  private let root: URL

  /// Makes an empty folder that only its owner may look into.
  ///
  /// Throws a `CocoaError` where the disk refuses.
  public init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "yearbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The folder of the site's files.
  var site: URL { root.appending(path: "site") }

  /// Puts a file of the site into the folder.
  public func put(_ contents: [UInt8], at path: String) throws {
    try Self.makeFolder(of: site.appending(path: path))
    try Data(contents).write(to: site.appending(path: path))
  }

  /// The bytes of a PDF that was printed, by its path in the site.
  public func pdf(at path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: file(of: path)))
  }

  /// Where the PDF with a path in the site is written, in a folder that is there.
  func target(of path: String) throws -> URL {
    try Self.makeFolder(of: file(of: path))
    return file(of: path)
  }

  /// Makes an empty folder for the process with a number: where it works and leaves what it must.
  func engineFolder(_ number: Int) throws -> URL {
    let folder = root.appending(path: "engine-\(number)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Removes the folder with all that is in it.
  public func remove() {
    // A process that has just been ended may still be writing.
    for _ in 0..<20 {
      try? FileManager.default.removeItem(at: root)
      if !FileManager.default.fileExists(atPath: root.path(percentEncoded: false)) { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
  }

  private func file(of path: String) -> URL { root.appending(path: "pdf").appending(path: path) }

  private static func makeFolder(of file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  }
}
