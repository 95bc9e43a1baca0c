/// The front matter of other generators (Hugo, Jekyll, Zola, Quarto), for those who come from them.
enum ForeignKeys {
  /// Their keys in small letters, each with what is written in a year's note instead.
  static let ofNotes = table { $0.inNotes }
  /// Their keys in small letters, each with what is written in a free page instead.
  static let ofPages = table {
    $0.inPages ?? "a page has nothing of the kind; remove the line"
  }

  /// Keys with the same advice.
  private struct Group {
    let keys: [String]
    /// What is written in a year's note instead.
    let inNotes: String
    /// What is written in a free page instead; nil where a page has nothing of the kind.
    let inPages: String?

    init(_ keys: [String], _ inNotes: String, inPages: String? = nil) {
      (self.keys, self.inNotes, self.inPages) = (keys, inNotes, inPages)
    }
  }

  private static func table(_ advice: (Group) -> String) -> [String: String] {
    var all: [String: String] = [:]
    for group in groups { for key in group.keys { all[key] = advice(group) } }
    return all
  }

  /// What a free page says where a note is held back.
  static let draftOfPage =
    "a page is published as long as it is in 'pages', so keep one that is being written outside the"
    + " content folder, and remove the line"
  private static let renaming = "the page is named after the file, so rename the file"
  private static let language = "write 'language'"
  private static let description =
    "the text under the front matter begins with it; remove the line"
  private static let nothing = "it has no effect here; remove the line"

  private static let groups = [
    Group(
      ["draft", "published", "publish", "hidden", "unlisted"],
      "a note is held back with 'status: draft' and published without it", inPages: draftOfPage),
    Group(["layout", "type", "page-layout", "theme"], "what a note is, is said by 'kind'"),
    Group(
      ["permalink", "slug", "url", "aliases", "path", "redirect_from"], renaming, inPages: renaming),
    Group(
      ["categories", "category", "keywords", "taxonomies", "series", "topics"],
      "write 'tags', a list of texts"),
    Group(
      ["weight", "order", "nav_order", "sort_by"],
      "notes are listed by their 'date'; remove the line", inPages: "write 'order'"),
    Group(
      ["menu", "menus"], "notes are listed by their 'date'; remove the line",
      inPages: "write 'navigation'"),
    Group(["lang", "locale"], language, inPages: language),
    Group(["author", "authors", "by"], "write 'byline'"),
    Group(
      [
        "publishdate", "pubdate", "lastmod", "updated", "last_modified_at", "expirydate", "created",
      ],
      "write 'date', the day of the conference or report"),
    Group(
      ["description", "summary", "excerpt", "abstract", "lead"], description, inPages: description),
    Group(
      ["image", "images", "cover", "thumbnail", "featured_image", "banner", "header"],
      "write 'pictures', a list of {file: …, alt: …}"),
    Group(["location", "venue"], "write 'place'"),
    Group(
      ["toc", "comments", "math", "katex", "mathjax", "format", "execute", "params", "engine"],
      nothing, inPages: nothing),
  ]
}
