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
    (["\(key("format")): 1", "\(key("title")): \(yaml(site.title))"] + languages + office + members
      + organisation + papers + limits).joined(separator: "\n") + "\n"
  }

  /// A key as the file has it.
  private func key(_ key: String) -> String { StarterWords(keysOf: site.languages).key(key) }

  private func yaml(_ text: AnsweredText) -> String { text.yaml(site.languages) }

  /// A line with an answer, or a remark of what could be there, within `indent`.
  private func line(
    _ key: String, _ text: AnsweredText?, else example: String, indent: String = ""
  ) -> String {
    text.map { "\(indent)\(self.key(key)): \(yaml($0))" }
      ?? "\(indent)# \(self.key(key)): \(example)"
  }

  private var languages: [String] {
    [
      "# \(words.languages)",
      "\(key("languages")): [\(site.languages.map(\.code).joined(separator: ", "))]",
    ]
  }

  private var office: [String] {
    ["# \(words.office)", line("office", site.office, else: "…")]
  }

  private var members: [String] {
    var lines = ["# \(words.members)", "\(key("members")):"]
    if !site.kinds.isEmpty { lines.append("  \(key("kinds")):") }
    lines += site.kinds.map { kind in
      let fields =
        [(key("one"), yaml(kind.one))] + (kind.many.map { [(key("many"), yaml($0))] } ?? [])
      return "    \(kind.id): \(YAMLText.fields(fields))"
    }
    lines += [
      line("all", site.all, else: "…  # \(words.all)", indent: "  "),
      line("order", site.order, else: "…  # \(words.order)", indent: "  "),
      site.path.map { "  \(key("path")): \($0)" } ?? "  # \(key("path")): …  # \(words.path)",
      site.column.map { "  \(key("column")): \($0)" }
        ?? "  # \(key("column")): …  # \(words.column)",
    ]
    return lines
  }

  private var organisation: [String] {
    let group =
      switch site.group {
      case .cluster: StarterWords(keysOf: site.languages).value("cluster", of: "group")
      case .block: StarterWords(keysOf: site.languages).value("block", of: "group")
      case .other(let name): yaml(name)
      }
    let addressees =
      site.addressees.isEmpty
      ? "  # \(key("proposals-to")): […]"
      : "  \(key("proposals-to")): [\(site.addressees.map(yaml).joined(separator: ", "))]"
    return [
      "\(key("organisation")):", "  \(key("group")): \(group)  # \(words.group)",
      "  # \(words.council)",
      line("council", site.council, else: "…", indent: "  "), "  # \(words.addressees)",
      addressees,
    ]
  }

  private var papers: [String] {
    let given = [("parent", site.parent, words.parent), ("place", site.place, words.place)]
    let isEmpty = given.allSatisfy { $0.1 == nil }
    return ["\(isEmpty ? "# " : "")\(key("papers")):"]
      + given.map { name, text, what in
        text.map { "  \(key(name)): \(yaml($0))" }
          ?? "\(isEmpty ? "#   " : "  # ")\(key(name)): …  # \(what)"
      }
  }

  private var limits: [String] {
    ["# \(words.limits)", "# \(key("limits")): {\(key("points")): 1000}"]
  }
}
