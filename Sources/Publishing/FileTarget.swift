/// The file that is to become an archive or a page of messages, checked for where it stands.
///
/// It may be missing, but not the folder it is in. If it is there, it is a file of that kind, which the
/// new one replaces. It is never a link, and never lies inside the sources or a site.
struct FileTarget: Sendable {
  /// What the file is.
  enum Kind {
    case archive
    case messages

    /// A name that it may have.
    fileprivate var example: String {
      switch self {
      case .archive: "yearbook.zip"
      case .messages: "problems.html"
      }
    }
  }

  /// As the user wrote it.
  let shown: String
  /// The folder it is in.
  let parent: Folder
  /// Its name there.
  let name: SitePath

  /// Checks where `path` leads; `sources` are the folders that the archive is made from.
  init(_ path: String, sources: [String], as kind: Kind = .archive) throws {
    let last = path.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).last.map { String(Substring($0)) }
    guard let last, !["", ".", ".."].contains(last), !path.utf8.contains(0) else {
      throw Refusal(
        "'\(path)' names no file; name one, such as '\(kind.example)'",
        vi: "'\(path)' không có tên tệp; hãy ghi tên, ví dụ '\(kind.example)'")
    }
    let place = try Target.resolve(path)
    for source in sources where Target.holds(source, place.parent) {
      throw Refusal(
        "'\(path)' lies in the sources in '\(source)'; name a file outside them",
        vi: "'\(path)' nằm trong thư mục nguồn '\(source)'; hãy ghi tệp ở ngoài")
    }
    if let site = try PublishedFolder.folder(around: place.parent) {
      throw Refusal(
        "'\(path)' lies in the site in '\(site)', of which it would be no part; name a file outside"
          + " it",
        vi: "'\(path)' nằm trong trang ở '\(site)' mà không thuộc trang đó; hãy ghi tệp ở ngoài")
    }
    shown = path
    parent = try Folder(place.parent)
    name = SitePath(bytes: Array(place.name.utf8))
    switch try parent.kind(of: name) {
    case nil: break
    case .file: try Self.refuseOthers(than: kind, name, in: parent, shown: path)
    case .folder:
      throw Refusal(
        "'\(path)' is a folder; name a file in it, such as '\(path)/\(kind.example)'",
        vi: "'\(path)' là thư mục; hãy ghi một tệp trong đó, ví dụ '\(path)/\(kind.example)'")
    case .link:
      throw Refusal(
        "'\(path)' is a symbolic link; name the file that it leads to",
        vi: "'\(path)' là liên kết tượng trưng; hãy ghi tệp mà nó dẫn đến")
    case .other:
      throw Refusal(
        "'\(path)' is no file; name another",
        vi: "'\(path)' không phải là tệp; hãy ghi tệp khác")
    }
  }

  private static func refuseOthers(
    than kind: Kind, _ name: SitePath, in parent: Folder, shown: String
  ) throws {
    if kind == .messages {
      let mark = Array(MessageFile.mark.utf8)
      guard try parent.start(of: name, count: mark.count) != mark else { return }
      throw Refusal(
        "'\(shown)' is no page of messages that Yearbook wrote and would be lost; name another file",
        vi:
          "'\(shown)' không phải là trang thông báo do Yearbook ghi và sẽ bị mất; hãy ghi tệp khác")
    }
    let signature = try parent.start(of: name, count: 4)
    // A file in it, or the end of an empty one (PKWARE APPNOTE 6.3.10, 4.3.7 and 4.3.16).
    guard signature != [0x50, 0x4B, 3, 4], signature != [0x50, 0x4B, 5, 6] else { return }
    throw Refusal(
      "'\(shown)' is no zip file and would be lost; name another for the archive",
      vi: "'\(shown)' không phải là tệp zip và sẽ bị mất; hãy ghi tệp khác")
  }
}
