import Input

/// One file of the website: where it stands and what it holds.
public struct Page: Sendable {
  /// The path from the site's root, with `/` between folders, such as `vi/2016/index.html`.
  public let path: String
  /// Gives the file's bytes, each time anew; throws the problems of a page that cannot be rendered
  /// and the errors of a picture that cannot be read.
  public let contents: @Sendable () throws -> [UInt8]
  /// What it follows from; nil where only its bytes tell whether it is as before.
  public let basis: PageBasis?

  /// The file of the content that it is made of, where it is made of one; nil for others.
  let origin: Place?
  /// The emulation year that it is about; nil where it is about many or none.
  let year: Int?

  /// A page at `path` whose bytes are made when they are asked for.
  public init(
    path: String, basis: PageBasis? = nil, contents: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.init(path: path, origin: nil, basis: basis, contents: contents)
  }

  /// A page made of a file of the content, or about a year.
  init(
    path: String, origin: Place?, year: Int? = nil, basis: PageBasis? = nil,
    contents: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.path = path
    self.origin = origin
    self.year = year
    self.basis = basis
    self.contents = contents
  }
}
