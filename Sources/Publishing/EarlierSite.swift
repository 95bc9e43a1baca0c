/// The site that was in a folder before the one that was published there last.
public enum EarlierSite {
  /// The folder of the earlier site of the one at `path`: `.site.before` beside `site`.
  ///
  /// Throws a `Refusal` where there is none.
  public static func path(of path: String) throws -> String {
    let place = try Target.resolve(path)
    let name = Self.name(for: SitePath(bytes: Array(place.name.utf8)))
    let full = place.parent == "/" ? "/\(name)" : "\(place.parent)/\(name)"
    guard Publication.isSite(full) else {
      throw Refusal(
        "there is no earlier site of '\(path)': '\(full)' is missing, where 'yearbook publish' keeps the"
          + " one that it replaces",
        vi:
          "không có trang trước của '\(path)': thiếu '\(full)', nơi 'yearbook publish' giữ trang mà nó thay"
      )
    }
    return full
  }

  static func name(for site: SitePath) -> SitePath {
    SitePath(bytes: [UInt8(ascii: ".")] + site.bytes + Array(".before".utf8))
  }

  /// Refuses a place in which something other than an earlier site is.
  static func refuse(_ target: Target) throws {
    let name = name(for: target.name)
    guard let kind = try target.parent.kind(of: name) else { return }
    guard kind == .folder, PublishedFolder.isSite(try target.parent.folder(name)) else {
      throw Refusal(
        "'\(target.parent.full(name))' is needed to keep the earlier site and is none; move it away",
        vi:
          "cần '\(target.parent.full(name))' để giữ trang trước, nhưng đó không phải là trang; hãy chuyển nó"
          + " đi chỗ khác")
    }
  }
}
