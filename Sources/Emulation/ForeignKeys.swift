/// The front matter of other generators (Hugo, Jekyll, Zola, Quarto), for those who come from them.
enum ForeignKeys {
  /// Their keys in small letters, each with what is written here instead.
  static let all: [String: String] = {
    var all: [String: String] = [:]
    for (keys, ours) in groups { for key in keys { all[key] = ours } }
    return all
  }()

  private static let groups: [([String], String)] = [
    (
      ["draft", "published", "publish", "hidden", "unlisted"],
      "a note is held back with 'status: draft' and published without it"
    ),
    (
      ["layout", "type", "page-layout", "theme"],
      "what a note is, is said by 'kind'"
    ),
    (
      ["permalink", "slug", "url", "aliases", "path", "redirect_from"],
      "the page is named after the file, so rename the file"
    ),
    (
      ["categories", "category", "keywords", "taxonomies", "series", "topics"],
      "write 'tags', a list of texts"
    ),
    (
      ["weight", "order", "nav_order", "sort_by", "menu", "menus"],
      "notes are listed by their 'date'; remove the line"
    ),
    (["lang", "locale"], "write 'language'"),
    (["author", "authors", "by"], "write 'byline'"),
    (
      [
        "publishdate", "pubdate", "lastmod", "updated", "last_modified_at", "expirydate", "created",
      ],
      "write 'date', the day of the conference or report"
    ),
    (
      ["description", "summary", "excerpt", "abstract", "lead"],
      "the text under the front matter begins with it; remove the line"
    ),
    (
      ["image", "images", "cover", "thumbnail", "featured_image", "banner", "header"],
      "write 'pictures', a list of {file: …, alt: …}"
    ),
    (["location", "venue"], "write 'place'"),
    (
      ["toc", "comments", "math", "katex", "mathjax", "format", "execute", "params", "engine"],
      "it has no effect here; remove the line"
    ),
  ]
}
