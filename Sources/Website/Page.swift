/// One file of the website: where it stands and what it holds.
public struct Page: Sendable {
  /// The path from the site's root, with `/` between folders, such as `vi/2016/index.html`.
  public let path: String
  /// Gives the file's bytes, each time anew; throws the problems of a page that cannot be rendered
  /// and the errors of a picture that cannot be read.
  public let contents: @Sendable () throws -> [UInt8]

  /// A page at `path` whose bytes are made when they are asked for.
  public init(path: String, contents: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.contents = contents
  }
}
