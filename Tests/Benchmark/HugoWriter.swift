import Foundation

/// Writes a sample as a Hugo site of the same pages, with the same notes and tables.
struct HugoWriter {
  let sample: Sample
  let folder: URL
  /// The folder of the site's layouts and settings.
  let model: URL

  func write() throws {
    if FileManager.default.fileExists(atPath: folder.path) {
      try FileManager.default.removeItem(at: folder)
    }
    try FileManager.default.copyItem(at: model, to: folder)
    try writePages()
    let changes = HugoFigures(sample)
    try writeJSON("data/years.json", sample.years.reversed().map { $0 })
    try writeJSON("data/members.json", changes.members)
    for year in sample.years { try writeJSON("data/y\(year).json", changes.year(year)) }
  }

  private func writePages() throws {
    try write("content/_index.md", page("Home", [("root", "''"), ("section", "Home")]))
    for (path, title, kind) in Self.singles {
      let root = path.contains("/") ? "'../'" : "''"
      try write(
        "content/\(path).md",
        page(
          title,
          [("root", root), ("section", "'\(title)'"), ("kind", kind), ("layout", "list-of")]))
    }
    for year in sample.years { try writeYear(year) }
    for member in 0..<sample.members { try writeMember(member) }
  }

  private func writeYear(_ year: Int) throws {
    let trail = "[{label: Archive, href: archive.html}]"
    let leader = sample.name(sample.ranking(year)[0].member)
    try write(
      "content/\(year)/_index.md",
      page(
        "Emulation year \(year)",
        [
          ("root", "'../'"), ("section", "Archive"), ("layout", "year"), ("year", "\(year)"),
          ("headline", "'\(leader) leads the cluster'"), ("trail", trail),
        ]))
    let notes = sample.notes(in: year).map { SampleNote(year: year, number: $0, sample: sample) }
    for note in notes { try writeNote(note) }
    try write(
      "content/\(year)/conference.md",
      page(
        "The year \(year)",
        noteFields(year, label: "Summary conference", source: "Minutes of the conference") + [
          ("date", "\(year + 1)-02-20")
        ]) + "The conference agreed the points of the year.\n\n{{< ranking >}}\n")
  }

  private func writeNote(_ note: SampleNote) throws {
    let members = note.members.map(sample.id).joined(separator: ", ")
    try write(
      "content/\(note.year)/\(note.slug).md",
      page(
        note.title,
        noteFields(note.year, label: "Note", source: "Report of visit \(note.number)") + [
          ("date", note.date), ("place", sample.name(note.members[0])),
          ("provinces", "[\(members)]"), ("tags", "[visit, half-year \(1 + note.number % 2)]"),
        ]) + note.body(ranking: "{{< ranking >}}"))
  }

  private func noteFields(_ year: Int, label: String, source: String) -> [(String, String)] {
    [
      ("root", "'../'"), ("section", "Archive"), ("type", "note"), ("layout", "note"),
      ("year", "\(year)"), ("label", label), ("source", "'\(source)'"),
      (
        "trail",
        "[{label: Archive, href: archive.html}, {label: Emulation year \(year), href: \(year)/index.html}]"
      ),
    ]
  }

  private func writeMember(_ member: Int) throws {
    let id = sample.id(member)
    let trail = "[{label: Provinces, href: provinces/index.html}]"
    try write(
      "content/provinces/\(id).md",
      page(
        sample.name(member),
        [
          ("root", "'../'"), ("section", "Provinces"), ("layout", "province"), ("type", "province"),
          ("member", "\(member)"), ("trail", trail),
        ]))
    for year in sample.years {
      try write(
        "content/provinces/\(id)/\(year).md",
        page(
          sample.name(member),
          [
            ("root", "'../../'"), ("section", "Provinces"), ("layout", "card"), ("type", "card"),
            ("member", id), ("year", "\(year)"), ("trail", trail),
          ]))
    }
  }

  /// Each page that stands alone: its path, title and kind.
  private static let singles = [
    ("provinces/_index", "Provinces", "provinces"), ("rankings", "Rankings", "rankings"),
    ("honours", "Honours", "honours"), ("leadership", "Leadership", "leadership"),
    ("movements", "Movements", "none"), ("documents", "Documents", "none"),
    ("archive", "Archive", "archive"), ("data/_index", "Data", "data"),
    ("search", "Search", "none"),
  ]

  private func page(_ title: String, _ fields: [(String, String)]) -> String {
    let lines = fields.map { "\($0.0): \($0.1)\n" }.joined()
    return "---\ntitle: \(title)\n\(lines)---\n"
  }

  private func write(_ path: String, _ text: String) throws {
    try write(path, Data(text.utf8))
  }

  private func writeJSON(_ path: String, _ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try write(path, try encoder.encode(value))
  }

  private func write(_ path: String, _ bytes: Data) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }
}
