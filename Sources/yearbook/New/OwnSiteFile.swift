import Emulation

/// The `site.yaml` of a site of one's own, with what was not answered as remarks.
struct OwnSiteFile {
  private let site: OwnSite
  private let words: OwnSiteWords

  init(_ site: OwnSite, _ words: OwnSiteWords) {
    self.site = site
    self.words = words
  }

  /// The text of the file.
  var text: String {
    (["format: 1", "title: \(yaml(site.title))"] + languages + office + members + organisation
      + papers + limits).joined(separator: "\n") + "\n"
  }

  private func yaml(_ text: AnsweredText) -> String { text.yaml(site.languages) }

  /// A line with an answer, or a remark of what could be there, within `indent`.
  private func line(
    _ key: String, _ text: AnsweredText?, else example: String, indent: String = ""
  ) -> String {
    text.map { "\(indent)\(key): \(yaml($0))" } ?? "\(indent)# \(key): \(example)"
  }

  private var languages: [String] {
    [
      "# \(words.languages)",
      "languages: [\(site.languages.map(\.code).joined(separator: ", "))]",
    ]
  }

  private var office: [String] {
    ["# \(words.office)", line("office", site.office, else: "…")]
  }

  private var members: [String] {
    var lines = ["# \(words.members)", "members:"]
    if !site.kinds.isEmpty { lines.append("  kinds:") }
    lines += site.kinds.map { kind in
      let fields =
        [("one", yaml(kind.one))] + (kind.many.map { [("many", yaml($0))] } ?? [])
      return "    \(kind.id): \(YAMLText.fields(fields))"
    }
    lines += [
      line("all", site.all, else: "…  # \(words.all)", indent: "  "),
      line("order", site.order, else: "…  # \(words.order)", indent: "  "),
      site.path.map { "  path: \($0)" } ?? "  # path: …  # \(words.path)",
      site.column.map { "  column: \($0)" } ?? "  # column: …  # \(words.column)",
    ]
    return lines
  }

  private var organisation: [String] {
    let group =
      switch site.group {
      case .cluster: "cluster"
      case .block: "block"
      case .other(let name): yaml(name)
      }
    let addressees =
      site.addressees.isEmpty
      ? "  # proposals-to: […]"
      : "  proposals-to: [\(site.addressees.map(yaml).joined(separator: ", "))]"
    return [
      "organisation:", "  group: \(group)  # \(words.group)", "  # \(words.council)",
      line("council", site.council, else: "…", indent: "  "), "  # \(words.addressees)",
      addressees,
    ]
  }

  private var papers: [String] {
    let given = [("parent", site.parent, words.parent), ("place", site.place, words.place)]
    let isEmpty = given.allSatisfy { $0.1 == nil }
    return [isEmpty ? "# papers:" : "papers:"]
      + given.map { key, text, what in
        text.map { "  \(key): \(yaml($0))" } ?? "\(isEmpty ? "#   " : "  # ")\(key): …  # \(what)"
      }
  }

  private var limits: [String] { ["# \(words.limits)", "# limits: {points: 1000}"] }
}
