import Foundation

/// Writes a sample as the content of a Yearbook site.
struct ContentWriter {
  let sample: Sample
  let folder: URL

  func write() throws {
    try write("site.yaml", site)
    try write("provinces.yaml", members)
    try write("awards.yaml", awards)
    for year in sample.years {
      try write("\(year)/criteria.csv", criteria)
      try write("\(year)/scores.csv", scores(year))
      try write("\(year)/conference.md", summary(year))
      for number in sample.notes(in: year) {
        let note = SampleNote(year: year, number: number, sample: sample)
        try write("\(year)/\(note.slug).md", text(note))
      }
    }
  }

  private func write(_ path: String, _ text: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private var site: String {
    """
    format: 1
    title: A cluster for measuring
    languages: [en]
    notice: Every name and figure here is invented.
    papers: {kinds: []}

    """
  }

  private var members: String {
    (0..<sample.members).map { member in
      "- {id: \(sample.id(member)), names: [{name: \(sample.name(member)), kind: province}]}\n"
    }.joined()
  }

  private var awards: String {
    """
    - {id: flag, type: emulation-title, name: Emulation flag, level: State, expected: 3}

    """
  }

  private var criteria: String {
    let groups = Sample.groups.map { "\($0),group,,,\($0.capitalized)\n" }.joined()
    let rows = (0..<sample.criteria).map { position in
      let criterion = sample.criterion(position)
      return
        "\(criterion.id),criterion,\(criterion.group),\(Sample.text(Sample.maximum)),\(criterion.name)\n"
    }
    return "id,kind,group,maximum,name\n" + groups + rows.joined()
  }

  private func scores(_ year: Int) -> String {
    let heads = (0..<sample.criteria).map { sample.criterion($0).id }.joined(separator: ",")
    var text = "province,stage,\(heads),total\n"
    for member in 0..<sample.members {
      for (index, stage) in Sample.stages.enumerated() {
        let points = sample.points(member, year, stage: index)
        text += "\(sample.id(member)),\(stage),"
        text += points.map(Sample.text).joined(separator: ",")
        text += ",\(Sample.text(points.reduce(0, +)))\n"
      }
    }
    return text
  }

  private func summary(_ year: Int) -> String {
    let first = sample.ranking(year)
    return """
      ---
      title: The year \(year)
      kind: summary
      status: final
      date: \(year + 1)-02-20
      head: {province: \(sample.id(year % sample.members))}
      covenant: {year: \(year + 1), date: \(year + 1)-02-20}
      awards:
        - {province: \(sample.id(first[0].member)), award: flag, status: proposed}
        - {province: \(sample.id(first[1].member)), award: flag, status: proposed}
      tasks: [Reports in time, Evidence for every point]
      sources: [{title: Minutes of the conference, publisher: The office, date: \(year + 1)-02-20}]
      ---
      The conference agreed the points of the year.

      ```ranking
      ```

      """
  }

  private func text(_ note: SampleNote) -> String {
    let members = note.members.map(sample.id).joined(separator: ", ")
    return """
      ---
      title: \(note.title)
      kind: note
      date: \(note.date)
      place: \(sample.name(note.members[0]))
      provinces: [\(members)]
      tags: [visit, half-year \(1 + note.number % 2)]
      sources: [{title: Report of visit \(note.number), publisher: The office, date: \(note.date)}]
      ---
      \(note.body(ranking: "```ranking\n```"))
      """
  }
}
