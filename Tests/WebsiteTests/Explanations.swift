/// What a text in the form of `docs/VOCABULARY.md` says of views and their names.
struct Explanations {
  /// What each view is, by its title.
  private(set) var summaries: [String: String] = [:]
  /// What each name means, by the title of its view.
  private(set) var meanings: [String: [String: String]] = [:]

  /// Reads the text.
  init(_ text: String) {
    var title = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") {
        title = String(line.dropFirst(3))
      } else if line.hasPrefix("| `") {
        let cells = line.split(separator: " | ", maxSplits: 2)
        let name = cells[0].dropFirst(3).dropLast()
        let meaning = cells.count == 3 && cells[2] != "|" ? cells[2].dropLast(2) : ""
        meanings[title, default: [:]][String(name)] = String(meaning)
      } else if !line.hasPrefix("|") {
        let former = summaries[title].map { "\($0)\n" } ?? ""
        summaries[title] = former + line
      }
    }
  }
}
