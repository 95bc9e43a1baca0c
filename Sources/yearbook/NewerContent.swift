import Foundation

/// A file of the content that was changed after the site was made, so that the site does not show it.
struct NewerContent {
  /// The path of the file.
  let path: String

  /// The most files that are looked at.
  private static let most = 100_000

  /// The file that was changed last; nil where none was since, and where the content is not here.
  init?(than site: String, in content: String = "content") {
    let files = FileManager.default
    guard files.fileExists(atPath: "\(content)/site.yaml"),
      let built = Self.times(of: site).max(),
      let found = files.enumerator(
        at: URL(filePath: content), includingPropertiesForKeys: [.contentModificationDateKey],
        options: [.skipsHiddenFiles])
    else { return nil }
    var newest: (path: String, time: Date)?
    for case let file as URL in found.prefix(Self.most) where !file.hasDirectoryPath {
      guard let time = Self.time(of: file), time > built, time > newest?.time ?? .distantPast else {
        continue
      }
      newest = (file.relativePath, time)
    }
    guard let newest else { return nil }
    path =
      newest.path.range(of: "/\(content)/", options: .backwards)
      .map { "\(content)/" + newest.path[$0.upperBound...] } ?? newest.path
  }

  /// When a build looked at a site last: the times of what it writes.
  private static func times(of site: String) -> [Date] {
    let folder = URL(filePath: site).standardizedFileURL
    let record = ".\(folder.lastPathComponent).yearbook-record"
    return [
      folder.appending(path: "manifest-sha256.txt"),
      folder.deletingLastPathComponent().appending(path: record),
    ].compactMap(time)
  }

  private static func time(of file: URL) -> Date? {
    try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
  }
}
