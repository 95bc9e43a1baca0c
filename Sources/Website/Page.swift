import Input

/// One file of the website: where it stands and what it holds.
public struct Page: Sendable {
  /// The path from the site's root, with `/` between folders, such as `vi/2016/index.html`.
  public let path: String
  /// Gives the file's bytes, each time anew; throws the problems of a page that cannot be rendered
  /// and the errors of a picture that cannot be read.
  public let contents: @Sendable () throws -> [UInt8]

  /// The file of the content that it is made of, where it is made of one; nil for others.
  let origin: Place?
  /// The emulation year that it is about; nil where it is about many or none.
  let year: Int?

  /// A page at `path` whose bytes are made when they are asked for.
  public init(path: String, contents: @escaping @Sendable () throws -> [UInt8]) {
    self.init(path: path, origin: nil, contents: contents)
  }

  /// A page made of a file of the content, or about a year.
  init(
    path: String, origin: Place?, year: Int? = nil,
    contents: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.path = path
    self.origin = origin
    self.year = year
    self.contents = contents
  }
}
