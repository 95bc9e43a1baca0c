/// The names that a site's files have for something else than members, so that `path` and `column` of
/// its members cannot be called so.
package enum ReservedNames {
  /// The folders of a site, and the names of its data files.
  package static let folders: Set<String> = [
    "assets", "data", "search", "pages", "index", "archive", "ranking", "rankings", "scores",
    "criteria", "compare", "charts",
    "awards",
    "years", "offices", "covenants", "corrections", "movements", "documents",
  ]

  /// The columns of data files and of `scores.csv` but that of members.
  package static let columns: Set<String> = [
    "year", "name", "rank", "tied", "rank-basis", "stage", "points", "maximum", "share-percent",
    "tier", "tier-name", "places-change", "points-change", "awards-proposed", "awards-conferred",
    "note", "source", "source-url", "kind", "criterion", "criterion-name", "group", "group-name",
    "computed", "award", "award-name", "form", "level", "status", "sealed", "decision-number",
    "decision-date", "office", "person", "role", "doubt", "told-in", "property", "value", "from",
    "until", "date", "what", "was", "now", "reason", "conference-date", "place", "host", "members",
    "points-known", "ranks-known", "mean", "mean-count", "best", "disclosure", "as-of", "id",
    "number", "issuer", "title", "precision", "total", "percentage", "bonus", "penalty",
  ]

  /// Whether the folder of members cannot have a name: those of years are numbers, those of languages
  /// their codes.
  package static func isFolder(_ name: String, _ languages: [Language]) -> Bool {
    folders.contains(name) || Int(name) != nil || languages.contains { $0.code == name }
  }

  /// Whether the column of members cannot have a name; one beside a column of figures ends so.
  package static func isColumn(_ name: String) -> Bool {
    columns.contains(name) || name.hasSuffix("-precision")
  }
}
