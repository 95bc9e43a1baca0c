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
      throw Refusal(
        "the site has no folder to go to; name one, such as 'site'",
        vi: "chưa có thư mục cho trang; hãy ghi một thư mục, ví dụ 'site'")
    }
    shown = path
    let place = try Self.resolve(path)
    let kind = System.identity(of: place.full)?.1
    guard kind != .link else {
      throw Refusal(
        "'\(path)' is a symbolic link; name the folder that it leads to",
        vi: "'\(path)' là liên kết tượng trưng; hãy ghi thư mục mà nó dẫn đến")
    }
    guard kind == nil || kind == .folder else {
      throw Refusal(
        "'\(path)' is not a folder; move it away or name another place for the site",
        vi: "'\(path)' không phải là thư mục; hãy chuyển đi hoặc ghi nơi khác cho trang")
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
      throw Refusal(
        "'\(path)' is the whole disk; name a folder of its own for the site",
        vi: "'\(path)' là cả ổ đĩa; hãy ghi một thư mục riêng cho trang")
    }
    let absolute = path.utf8.first == UInt8(ascii: "/")
    let parent = (absolute ? "/" : "./") + names.joined(separator: "/")
    if name == "." || name == ".." {
      guard let real = System.realPath(path), real != "/" else {
        throw Refusal(
          "'\(path)' is no place for a site; name a folder of its own",
          vi: "không đặt trang ở '\(path)' được; hãy ghi một thư mục riêng")
      }
      return try resolve(real)
    }
    guard let real = System.realPath(parent) else {
      let missing = names.isEmpty ? parent : (absolute ? "/" : "") + names.joined(separator: "/")
      throw Refusal(
        "the folder '\(missing)', where '\(name)' is to stand, is missing; make it first",
        vi: "chưa có thư mục '\(missing)', nơi đặt '\(name)'; hãy tạo thư mục đó trước")
    }
    guard System.identity(of: real)?.1 == .folder else {
      throw Refusal(
        "'\(parent)', where '\(name)' is to stand, is no folder; name another place",
        vi: "'\(parent)', nơi đặt '\(name)', không phải là thư mục; hãy ghi nơi khác")
    }
    guard name.utf8.count <= longestName else {
      throw Refusal(
        "the name '\(name)' is longer than \(longestName) bytes; name a shorter one",
        vi: "tên '\(name)' dài hơn \(longestName) byte; hãy đặt tên ngắn hơn")
    }
    return Resolved(parent: real, name: name)
  }

  /// The longest name in bytes: file systems take 255, with what is made beside it.
  private static let longestName = 255 - ".".utf8.count - ".yearbook-record.new".utf8.count

  private static func refuseHolders(
    _ target: String, shown: String, sources: [String]
  ) throws(Refusal) {
    for home in System.homes where holds(target, home) {
      throw Refusal(
        "'\(shown)' holds the home folder; name a folder of its own for the site",
        vi: "'\(shown)' chứa thư mục cá nhân; hãy ghi một thư mục riêng cho trang")
    }
    if holds(target, ".") {
      throw Refusal(
        "'\(shown)' holds the current folder; name a folder of its own for the site",
        vi: "'\(shown)' chứa thư mục đang mở; hãy ghi một thư mục riêng cho trang")
    }
    for source in sources where holds(target, source) {
      throw Refusal(
        "'\(shown)' holds the sources in '\(source)'; name a folder of its own for the site",
        vi: "'\(shown)' chứa thư mục nguồn '\(source)'; hãy ghi một thư mục riêng cho trang")
    }
    for source in sources where holds(source, target) {
      throw Refusal(
        "'\(shown)' lies in the sources in '\(source)'; name a folder outside them",
        vi: "'\(shown)' nằm trong thư mục nguồn '\(source)'; hãy ghi thư mục ở ngoài")
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
