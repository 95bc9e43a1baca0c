import Foundation

/// The pages to be printed, as engines see them: files in a folder under an address.
///
/// No engine opens files of the disk by their own path: what a link in a page leads to would stand
/// in the PDF with the path of the machine.
struct PrintSite: Sendable {
  /// The folder that the files stand in.
  let root: URL
  /// The address of the folder, with a slash at its end.
  let base: String
  /// Whether the site stands at that address for everyone; links to other pages go there.
  let isPublic: Bool

  /// The address of a site that has none; no site can have it (RFC 2606).
  private static let nowhere = "https://yearbook.invalid/"

  /// Files in a folder, and the address of the site on the web, if it has one.
  init(root: URL, publicAddress: String?) {
    self.root = root
    base = publicAddress ?? Self.nowhere
    isPublic = publicAddress != nil
  }

  /// The address of a file by its path in the site.
  func address(of path: String) -> String {
    base + (path.addingPercentEncoding(withAllowedCharacters: Self.plain) ?? path)
  }

  private static let plain = CharacterSet(
    charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")

  /// The bytes at an address and their media type; nil where that is no file of the site.
  func file(at address: String) -> (bytes: Data, type: String)? {
    guard address.hasPrefix(base) else { return nil }
    let written = address.dropFirst(base.count).prefix { $0 != "?" && $0 != "#" }
    guard let path = String(written).removingPercentEncoding,
      path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ name in
        !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains(0)
      }),
      let bytes = try? Data(contentsOf: root.appending(path: path))
    else { return nil }
    return (bytes, Self.type(of: path))
  }

  /// The path of an address of the site; of others the address itself.
  func shown(_ address: String) -> String {
    address.replacing(base, with: "").removingPercentEncoding ?? address
  }

  private static func type(of path: String) -> String {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  /// The media types of what pages show, by the end of a name.
  static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "woff2": "font/woff2",
    "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
  ]
}
