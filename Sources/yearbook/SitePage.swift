import Foundation
import Input

/// A page of the site as people name it: a path, a file of a built site, or an address on the web.
struct SitePage {
  private static let manifest = "manifest-sha256.txt"

  /// The path from the site's root.
  let path: String

  /// Finds the page that a text names.
  ///
  /// - Parameters:
  ///   - known: the paths of all files of the site.
  ///   - baseURL: the address of its root, with a slash at its end.
  /// - Returns: nil where the site has no such page.
  init?(_ text: String, among known: Set<String>, baseURL: String?) {
    let named = Self.steps(text, baseURL)
    let asked = named.hasSuffix(".pdf") ? "\(named.dropLast(4)).html" : named
    let bare = asked.hasSuffix("/") ? String(asked.dropLast()) : asked
    let candidates = [
      asked, bare.isEmpty ? "index.html" : "\(bare)/index.html", "\(bare).html",
    ]
    guard let found = candidates.first(where: known.contains) else { return nil }
    path = found
  }

  /// The path that a text names, from the site's root as far as that can be told.
  private static func steps(_ text: String, _ baseURL: String?) -> String {
    let plain = text.prefix { $0 != "#" && $0 != "?" }
    var path = String(plain).removingPercentEncoding ?? String(plain)
    if let baseURL, path.hasPrefix(baseURL) {
      return String(path.dropFirst(baseURL.count))
    }
    if path.hasPrefix("file://") {
      path = String(path.dropFirst("file://".count))
    } else if let scheme = path.firstRange(of: "://") {
      let rest = path[scheme.upperBound...]
      return String(rest.drop { $0 != "/" }.dropFirst())
    }
    return inBuiltSite(path) ?? (path.hasPrefix("/") ? String(path.dropFirst()) : path)
  }

  /// The path of a file below the folder of a built site; nil where it is in none.
  private static func inBuiltSite(_ path: String) -> String? {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    for count in stride(from: steps.count - 1, to: 0, by: -1) {
      let folder = steps[..<count].joined(separator: "/")
      if !folder.isEmpty, FileManager.default.fileExists(atPath: "\(folder)/\(manifest)") {
        return steps[count...].joined(separator: "/")
      }
    }
    return nil
  }
}
