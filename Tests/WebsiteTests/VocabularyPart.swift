@testable import Templates

/// A view in `docs/VOCABULARY.md`: its names, their kinds and meanings.
struct VocabularyPart {
  /// A name of the view.
  struct Row {
    let name: String
    let kind: String
    var meaning = ""
  }

  let title: String
  private(set) var summary = ""
  private(set) var rows: [Row]

  /// The views of a vocabulary, each after the one that shows it first.
  static func all(of vocabulary: Vocabulary) -> [VocabularyPart] {
    vocabulary.records.map { record in
      VocabularyPart(
        title: title(of: record),
        rows: record.names.map { name in
          Row(name: name, kind: kind(record.shapes[name] ?? .nothing, in: vocabulary))
        })
    }
  }

  /// The title of the view that a template shows.
  static func title(ofRootOf vocabulary: Vocabulary) -> String {
    guard case .record(let index) = vocabulary.root else { return "" }
    return title(of: vocabulary.records[index])
  }

  /// A link to the part with a title.
  static func link(to title: String) -> String {
    "[\(title.lowercased())](#\(title.lowercased().replacing(" ", with: "-")))"
  }

  /// Whether another part is of the same view.
  func isSame(_ other: VocabularyPart) -> Bool { other.title == title }

  /// The part with what a text says of it.
  func explained(by words: Explanations) -> VocabularyPart {
    var part = self
    part.summary = words.summaries[title] ?? ""
    part.rows = rows.map { row in
      var row = row
      row.meaning = words.meanings[title]?[row.name] ?? ""
      return row
    }
    return part
  }

  /// The part of the page.
  var text: String {
    let table = rows.map { "| `\($0.name)` | \($0.kind) | \($0.meaning) |" }
    return (["## \(title)", "", summary, "", "| name | kind | meaning |", "|---|---|---|"] + table)
      .joined(separator: "\n")
  }

  /// `RankingRowView` is told as `Ranking row`.
  private static func title(of record: VocabularyBuilder.Record) -> String {
    let name = record.view ?? ""
    let stem = name.hasSuffix("View") ? name.dropLast(4) : name[...]
    let words = stem.reduce(into: "") { words, letter in
      words += letter.isUppercase && !words.isEmpty ? " \(letter.lowercased())" : "\(letter)"
    }
    return words
  }

  private static func kind(_ shape: Shape, in vocabulary: Vocabulary) -> String {
    switch shape {
    case .text: "text"
    case .markup: "markup"
    case .flag: "yes or no"
    case .list(.text): "list of texts"
    case .list(let item): "list of \(kind(item, in: vocabulary))"
    case .record(let index): link(to: title(of: vocabulary.records[index]))
    case .nothing, .anything: "unknown"
    }
  }
}
