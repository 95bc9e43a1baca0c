import LinkCheck
import SiteFiles

/// Some pages of a site that are to stand without the others: which they are, and where a link in
/// them leads.
struct SitePart: Sendable {
  /// The paths of all files of the part.
  let paths: Set<String>
  /// The page that takes the place of the home pages.
  let front: String
  /// The paths of the home pages of the whole site.
  let homes: Set<String>

  /// Where a link leads.
  enum Goal: Hashable {
    /// Where it always led: into the part, or to the web.
    case asWritten
    /// To the front, by this way.
    case front(String)
    /// Out of the part.
    case out
  }

  /// Where a link leads that is written in the page at `path`.
  func goal(of written: ArraySlice<UInt8>, on path: String) -> Goal {
    switch SiteCheckLink(written, on: path).goal {
    case .scheme, .page: return .asWritten
    case .file(let goal, _):
      let goal = String(decoding: goal, as: UTF8.self)
      if homes.contains(goal) { return .front(SiteFile.relativePath(from: path, to: front)) }
      return paths.contains(goal) ? .asWritten : .out
    case .nowhere, .host, .root, .outside: return .out
    }
  }

  /// A page of the site as it stands in the part.
  func rewrite(_ page: [UInt8], at path: String) -> [UInt8] {
    var rewriting = SitePartRewriting(self, page, at: path)
    return rewriting.run()
  }
}
