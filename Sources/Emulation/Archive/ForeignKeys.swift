import Input

/// The front matter of other generators (Hugo, Jekyll, Zola, Quarto), for those who come from them.
enum ForeignKeys {
  /// Their keys in small letters, each with what is written in a year's note instead.
  static let ofNotes = table { $0.inNotes }
  /// Their keys in small letters, each with what is written in a free page instead.
  static let ofPages = table {
    $0.inPages
      ?? Bilingual(
        "a page has nothing of the kind; remove the line",
        vi: "trang riêng không có mục này; hãy xóa dòng")
  }

  /// Keys with the same advice.
  private struct Group {
    let keys: [String]
    /// What is written in a year's note instead.
    let inNotes: Bilingual
    /// What is written in a free page instead; nil where a page has nothing of the kind.
    let inPages: Bilingual?

    init(_ keys: [String], _ inNotes: Bilingual, inPages: Bilingual? = nil) {
      (self.keys, self.inNotes, self.inPages) = (keys, inNotes, inPages)
    }
  }

  private static func table(_ advice: (Group) -> Bilingual) -> [String: Bilingual] {
    var all: [String: Bilingual] = [:]
    for group in groups { for key in group.keys { all[key] = advice(group) } }
    return all
  }

  /// What a free page says where a note is held back.
  static let draftOfPage = Bilingual(
    "a page is published as long as it is in 'pages', so keep one that is being written outside the"
      + " content folder, and remove the line",
    vi:
      "trang nào nằm trong 'pages' là được đăng, nên trang còn đang soạn thì để ngoài thư mục nội dung,"
      + " và xóa dòng này")
  private static let renaming = Bilingual(
    "the page is named after the file, so rename the file",
    vi: "trang mang tên của tệp, nên hãy đổi tên tệp")
  private static let language = Bilingual("write 'language'", vi: "hãy viết 'language'")
  private static let description = Bilingual(
    "the text under the front matter begins with it; remove the line",
    vi: "hãy đặt nội dung này ở đầu lời văn và xóa dòng này")
  private static let nothing = Bilingual(
    "it has no effect here; remove the line",
    vi: "ở đây mục này không có tác dụng; hãy xóa dòng này")

  private static let byDate = Bilingual(
    "notes are listed by their 'date'; remove the line",
    vi: "các bài được xếp theo ngày ('date'); hãy xóa dòng này")

  private static let groups = [
    Group(
      ["draft", "published", "publish", "hidden", "unlisted"],
      Bilingual(
        "a note is held back with 'status: draft' and published without it",
        vi: "bài viết có 'status: draft' thì chưa đăng, không có thì được đăng"),
      inPages: draftOfPage),
    Group(
      ["layout", "type", "page-layout", "theme"],
      Bilingual("what a note is, is said by 'kind'", vi: "loại bài viết ghi ở 'kind'")),
    Group(
      ["permalink", "slug", "url", "aliases", "path", "redirect_from"], renaming, inPages: renaming),
    Group(
      ["categories", "category", "keywords", "taxonomies", "series", "topics"],
      Bilingual("write 'tags', a list of texts", vi: "hãy viết 'tags', một danh sách")),
    Group(
      ["weight", "order", "nav_order", "sort_by"], byDate,
      inPages: Bilingual("write 'order'", vi: "hãy viết 'order'")),
    Group(
      ["menu", "menus"], byDate,
      inPages: Bilingual("write 'navigation'", vi: "hãy viết 'navigation'")),
    Group(["lang", "locale"], language, inPages: language),
    Group(["author", "authors", "by"], Bilingual("write 'byline'", vi: "hãy viết 'byline'")),
    Group(
      [
        "publishdate", "pubdate", "lastmod", "updated", "last_modified_at", "expirydate", "created",
      ],
      Bilingual(
        "write 'date', the day of the conference or report",
        vi: "hãy viết 'date', ngày họp hội nghị hoặc ngày của báo cáo")),
    Group(
      ["description", "summary", "excerpt", "abstract", "lead"], description, inPages: description),
    Group(
      ["image", "images", "cover", "thumbnail", "featured_image", "banner", "header"],
      Bilingual(
        "write 'pictures', a list of {file: …, alt: …}",
        vi: "hãy viết 'pictures', một danh sách gồm {file: …, alt: …}")),
    Group(["location", "venue"], Bilingual("write 'place'", vi: "hãy viết 'place'")),
    Group(
      ["toc", "comments", "math", "katex", "mathjax", "format", "execute", "params", "engine"],
      nothing, inPages: nothing),
  ]
}
