/// A page of messages for those who have no terminal, in a file of its own outside the site.
///
/// It is written whole or not at all: who opens it sees the page before or the new one.
public struct MessageFile: Sendable {
  /// What every such page begins with, by which it is known.
  public static let mark = "<!DOCTYPE html>\n<!-- Yearbook: messages -->\n"

  private let path: String
  private let sources: [String]

  /// Takes the file at a path.
  ///
  /// Throws a `Refusal` where the path is no place for it: in the folders `sources`, in a site, or where
  /// something else is; and a `DiskError` if the disk fails.
  public init(_ path: String, sources: [String]) throws {
    (self.path, self.sources) = (path, sources)
    _ = try FileTarget(path, sources: sources, as: .messages)
  }

  /// Writes the page, which begins with the mark; the one before is replaced.
  public func write(_ page: String) throws {
    let target = try FileTarget(path, sources: sources, as: .messages)
    let staging = try Staging(for: target.name, in: target.parent, shown: path)
    defer { staging.remove() }
    try staging.folder.write(Array(page.utf8), to: Self.arriving)
    try staging.folder.sync(Self.arriving)
    try staging.folder.move(Self.arriving, to: target.name, in: target.parent)
    try target.parent.sync()
  }

  private static let arriving: SitePath = "page"
}
