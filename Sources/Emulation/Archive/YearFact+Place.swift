public import Input

extension YearFact {
  /// What decides the fact in its file, as an author knows it: the title of the site is the name of a
  /// cluster that has no other.
  public func shownWhat(in archive: Archive) -> String {
    file == "site.yaml" && what.hasPrefix("cluster.") && archive.site.clusterNames.isEmpty
      ? what.replacing("cluster.", with: "title.", maxReplacements: 1) : what
  }

  /// Where it is decided: at the line of a register or of a year's summary, in a file where no line
  /// decides it alone.
  public func place(in archive: Archive, _ content: FileTree) -> Place {
    guard let number = Int(file) else {
      let register = Members.files.contains(file) ? archive.members.file : file
      return scorePlace(in: archive)
        ?? linePlace(of: register, saying: shownWhat(in: archive), in: content)
        ?? Place(path: content.shownPath(register))
    }
    let sheet = "\(number)/scores.csv"
    if what == Self.results, content.texts[sheet] != nil {
      return Place(path: content.shownPath(sheet))
    }
    let notes = archive[number]?.notes ?? []
    let named = id.flatMap { id in notes.first { $0.slug == id } }
    guard let note = named ?? notes.first, let matter = try? FrontMatter(note.place.file) else {
      return Place(path: content.shownPath(file))
    }
    let next = try? matter.fields["next"]?.fields()
    return next.flatMap { Self.place(of: what, in: $0) } ?? Self.place(of: what, in: matter.fields)
      ?? note.place
  }

  /// The row of a member in a sheet of scores.
  private func scorePlace(in archive: Archive) -> Place? {
    guard let id, file.hasSuffix("/scores.csv"), let year = Int(file.prefix(4)) else { return nil }
    return archive[year]?.standing.score(of: id)?.place
  }

  /// The line of a register; nil where no line decides the fact alone.
  private func linePlace(
    of file: String, saying what: String, in content: FileTree
  ) -> Place? {
    guard file.hasSuffix(".yaml"), let file = content.texts[file],
      let entry = try? YAML.entry(of: file)
    else { return nil }
    guard let id else { return (try? entry.fields()).flatMap { Self.place(of: what, in: $0) } }
    for entry in (try? entry.list()) ?? [] {
      guard let fields = try? entry.fields(), let named = fields["id"],
        (try? named.text())?.text == id
      else { continue }
      return Self.place(of: what, in: fields) ?? named.place
    }
    return nil
  }

  /// Where fields say it, `name.vi` in the part of its language; nil where they do not.
  private static func place(of what: String, in fields: Fields) -> Place? {
    let parts = what.split { $0 == "." || $0 == " " }.map(String.init)
    // A member has names and kinds over time.
    guard let key = parts.first else { return nil }
    // The members that a note names may be under other keys.
    let keys = [key, "\(key)s"] + (key == "provinces" ? ["mentions", "members"] : [])
    guard let field = keys.lazy.compactMap({ fields.field($0) }).first
    else { return nil }
    if case .text = field.value.content { return field.value.place }
    let part = parts.count > 1 ? (try? field.value.fields())?[parts[1]] : nil
    return part?.place ?? field.key.place
  }
}
