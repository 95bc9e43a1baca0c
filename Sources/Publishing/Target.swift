/// The folder that is to become the site, checked for where it stands.
///
/// It may be missing, but not the folder it is in. It is never a link, not even one to a folder:
/// the exchange would put the site in the link's own place. It is never a folder that holds, or is,
/// the user's home, the current folder or the sources, and never lies inside the sources.
struct Target: Sendable {
  /// As the user wrote it.
  let shown: String
  /// The folder it is in.
  let parent: Folder
  /// Its name there.
  let name: SitePath
  /// The folder itself; nil while it is missing.
  let folder: Folder?

  /// Checks where `path` leads; `sources` are the folders that the site is made from.
  init(_ path: String, sources: [String]) throws {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw Refusal("the site has no folder to go to; name one, such as 'site'")
    }
    shown = path
    let place = try Self.resolve(path)
    let kind = System.identity(of: place.full)?.1
    guard kind != .link else {
      throw Refusal("'\(path)' is a symbolic link; name the folder that it leads to")
    }
    guard kind == nil || kind == .folder else {
      throw Refusal("'\(path)' is not a folder; move it away or name another place for the site")
    }
    try Self.refuseHolders(place.full, shown: path, sources: sources)
    parent = try Folder(place.parent)
    name = SitePath(bytes: Array(place.name.utf8))
    folder = kind == nil ? nil : try parent.folder(name)
  }

  /// Where a path leads.
  struct Resolved {
    /// The folder, without links.
    let parent: String
    /// The name in it.
    let name: String
    /// Both.
    var full: String { parent == "/" ? "/\(name)" : "\(parent)/\(name)" }
  }

  /// Finds the folder that a path is in, which must be there.
  static func resolve(_ path: String) throws(Refusal) -> Resolved {
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = names.popLast() else {
      throw Refusal("'\(path)' is the whole disk; name a folder of its own for the site")
    }
    let absolute = path.utf8.first == UInt8(ascii: "/")
    let parent = (absolute ? "/" : "./") + names.joined(separator: "/")
    if name == "." || name == ".." {
      guard let real = System.realPath(path), real != "/" else {
        throw Refusal("'\(path)' is no place for a site; name a folder of its own")
      }
      return try resolve(real)
    }
    guard let real = System.realPath(parent) else {
      let missing = names.isEmpty ? parent : (absolute ? "/" : "") + names.joined(separator: "/")
      throw Refusal(
        "the folder '\(missing)', where '\(name)' is to stand, is missing; make it first")
    }
    guard System.identity(of: real)?.1 == .folder else {
      throw Refusal("'\(parent)', where '\(name)' is to stand, is no folder; name another place")
    }
    guard name.utf8.count <= longestName else {
      throw Refusal(
        "the name '\(name)' is longer than \(longestName) bytes; name a shorter one")
    }
    return Resolved(parent: real, name: name)
  }

  /// The longest name in bytes: file systems take 255, with what is made beside it.
  private static let longestName = 255 - ".".utf8.count - ".yearbook-record.new".utf8.count

  private static func refuseHolders(
    _ target: String, shown: String, sources: [String]
  ) throws(Refusal) {
    for home in System.homes where holds(target, home) {
      throw Refusal("'\(shown)' holds the home folder; name a folder of its own for the site")
    }
    if holds(target, ".") {
      throw Refusal("'\(shown)' holds the current folder; name a folder of its own for the site")
    }
    for source in sources where holds(target, source) {
      throw Refusal(
        "'\(shown)' holds the sources in '\(source)'; name a folder of its own for the site")
    }
    for source in sources where holds(source, target) {
      throw Refusal("'\(shown)' lies in the sources in '\(source)'; name a folder outside them")
    }
  }

  /// Whether a folder is another one or lies around it.
  static func holds(_ outer: String, _ inner: String) -> Bool {
    guard let outer = System.realPath(outer), let wanted = System.identity(of: outer)?.0 else {
      return false
    }
    let real = System.realPath(inner) ?? inner
    var names = real.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    while true {
      if System.identity(of: "/" + names.joined(separator: "/"))?.0 == wanted { return true }
      if names.popLast() == nil { return false }
    }
  }
}
