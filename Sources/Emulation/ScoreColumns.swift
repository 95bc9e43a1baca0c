import Input

/// Which column of a sheet holds what.
struct ScoreColumns {
  var province: Int?
  var total: Int?
  var rank: Int?
  var source: Int?
  var notes: [String: Int] = [:]

  init(_ table: Table, _ languages: [Language], _ problems: inout Problems) {
    let noteNames = ["note"] + languages.map { "note.\($0.code)" }
    let known = ["province", "total", "rank", "source"] + noteNames
    for (index, head) in table.heads.enumerated() {
      switch head.text.lowercased() {
      case "province": province = index
      case "total": total = index
      case "rank": rank = index
      case "source": source = index
      case let name where noteNames.contains(name): notes[name] = index
      default:
        let suggestion = Suggestion.text(for: head.text, among: known)
        problems.report(
          Problem(
            "unknown-column",
            "nobody knows the column '\(head.text)'\(suggestion); there are"
              + " \(known.joined(separator: ", "))",
            at: head.place))
      }
    }
  }

  func cell(_ column: Int?, of row: Table.Row) -> LocatedText {
    column.map { row.cells[$0] } ?? LocatedText("", at: row.place)
  }

  func note(of row: Table.Row, _ languages: [Language]) -> LocalizedText? {
    var texts: [Language: String] = [:]
    for language in languages {
      let text = cell(notes["note.\(language.code)"], of: row).text
      if !text.isEmpty { texts[language] = text }
    }
    let common = cell(notes["note"], of: row).text
    if !common.isEmpty, texts[languages[0]] == nil { texts[languages[0]] = common }
    return texts.isEmpty ? nil : LocalizedText(texts, order: languages)
  }
}
