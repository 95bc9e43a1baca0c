import Input

/// What was published, in each language.
extension Notice {
  static func english(_ published: Published, _ target: String) -> String {
    let deed =
      switch published.site {
      case nil: "brought the earlier site back to \(target)"
      case let site? where published.isSame: "\(target) shows \(site) already"
      case let site?: "published \(site) → \(target)"
      }
    let files = published.files.map { "\($0) files, " } ?? ""
    let changes =
      published.changes.map { "\($0.written) of them new or changed, \($0.removed) removed, " }
      ?? ""
    return "\(deed): \(files)\(changes)all read back as written"
      + (published.hasEarlier ? "; --back brings the earlier one back" : "")
  }

  static func vietnamese(_ published: Published, _ target: String) -> String {
    let deed =
      switch published.site {
      case nil: "đã đưa trang trước trở lại \(target)"
      case let site? where published.isSame: "\(target) đã có đúng trang \(site)"
      case let site?: "đã công bố \(site) → \(target)"
      }
    let files = published.files.map { "\($0) tệp, " } ?? ""
    let changes =
      published.changes.map { "trong đó \($0.written) mới hoặc thay đổi, bỏ \($0.removed), " } ?? ""
    return "\(deed): \(files)\(changes)đọc lại đều nguyên vẹn"
      + (published.hasEarlier ? "; --back đưa trang trước trở lại" : "")
  }

  static func english(damaged files: [String]) -> String {
    guard let first = files.first else {
      return "some of its files were not as Yearbook wrote them"
    }
    let more = files.count > 1 ? " and \(files.count - 1) more were" : " was"
    return "'\(Excerpt.visible(first))'\(more) not as Yearbook wrote it"
  }

  static func vietnamese(damaged files: [String]) -> String {
    guard let first = files.first else { return "có tệp không còn như Yearbook đã ghi" }
    let more = files.count > 1 ? " và \(files.count - 1) tệp khác" : ""
    return "'\(Excerpt.visible(first))'\(more) không còn như Yearbook đã ghi"
  }
}
