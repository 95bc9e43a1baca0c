package import Input

/// One file of a site: its path and its contents.
package struct SiteFile: Sendable {
  /// The path from the site's root, with `/` between folders, such as `vi/2016/index.html`.
  package let path: String
  /// Gives the file's bytes, each time anew; throws the problems of a page that cannot be rendered
  /// and the errors of a picture that cannot be read.
  package let contents: @Sendable () throws -> [UInt8]
  /// What it follows from; nil where only its bytes tell whether it is as before.
  package let basis: PageBasis?

  /// The file of the content that it is made of, where it is made of one; nil for others.
  package let origin: Place?
  /// The year that it is about; nil where it is about many or none.
  package let year: Int?

  /// A file at `path` whose bytes are made when they are asked for.
  package init(
    path: String, basis: PageBasis? = nil, contents: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.init(path: path, origin: nil, basis: basis, contents: contents)
  }

  /// A page made of a file of the content, or about a year.
  package init(
    path: String, origin: Place?, year: Int? = nil, basis: PageBasis? = nil,
    contents: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.path = path
    self.origin = origin
    self.year = year
    self.basis = basis
    self.contents = contents
  }

  /// The same file with bytes that are made already.
  package func holding(_ bytes: [UInt8]) -> SiteFile {
    SiteFile(path: path, origin: origin, year: year, basis: basis) { bytes }
  }

  /// Whether it is a page that a browser shows.
  package var isHTML: Bool { path.hasSuffix(".html") }

  /// The path from one file of the site to another, as a link in the first has it.
  package static func relativePath(from: String, to: String) -> String {
    let slash = UInt8(ascii: "/")
    var (start, goal) = (Substring(from).utf8, Substring(to).utf8)
    while let end = goal.firstIndex(of: slash), let same = start.firstIndex(of: slash),
      goal[...end].elementsEqual(start[...same])
    {
      goal = goal[goal.index(after: end)...]
      start = start[start.index(after: same)...]
    }
    let depth = start.count { $0 == slash }
    return String(repeating: "../", count: depth) + String(Substring(goal))
  }
}
