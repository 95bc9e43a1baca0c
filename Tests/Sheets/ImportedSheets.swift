/// The figures of a `scores.csv` and its `criteria.csv`.
public struct ImportedSheets {
  private struct Place: Hashable {
    let member: String
    let column: String
    let stage: String
  }

  /// The columns that hold no figures of a member.
  private static let others: Set = ["province", "stage", "source", "tier", "note"]

  private var values: [Place: String] = [:]
  private var columns: [String: String] = [:]
  private var maxima: [String: String] = [:]

  /// Reads both texts; `criteria` is empty where there are none.
  public init(scores: String, criteria: String) {
    for id in ["total", "rank", "bonus", "penalty"] { columns[id] = id }
    for row in Self.records(criteria) {
      guard let id = row["id"], row["kind"] != "group" else { continue }
      for (head, name) in row where head.hasPrefix("name") && !name.isEmpty {
        columns[Self.key(name)] = id
      }
      if let maximum = row["maximum"], !maximum.isEmpty { maxima[id] = maximum }
    }
    for row in Self.records(scores) {
      for (head, value) in row where !value.isEmpty {
        guard !Self.others.contains(head), !head.hasPrefix("note.") else { continue }
        let stage = head == "rank" ? "" : row["stage"] ?? "agreed"
        values[Place(member: row["province"] ?? "", column: head, stage: stage)] = value
        columns[head] = head
      }
    }
  }

  /// How the figures differ from the truth: each that is missing, wrong or in the wrong place.
  public func differences(from truth: SheetTruth) -> [String] {
    var left = values
    var found: [String] = []
    for figure in truth.figures {
      let name = figure.criteria.joined(separator: "|")
      guard let column = figure.criteria.lazy.compactMap({ columns[Self.key($0)] }).first else {
        found.append("the criterion '\(name)' is missing")
        continue
      }
      let value: String?
      if figure.stages == ["maximum"] {
        value = maxima[column]
      } else {
        let places = figure.stages.map { Place(member: figure.member, column: column, stage: $0) }
        let place = places.first { left[$0] != nil }
        value = place.flatMap { left.removeValue(forKey: $0) }
      }
      guard value.map(Self.number) != Self.number(figure.value) else { continue }
      found.append(
        "\(figure.member) \(name) \(figure.stages.joined(separator: "|")): \(value ?? "nothing")"
          + " instead of \(figure.value)")
    }
    found += left.map { place, value in
      "\(place.member) \(place.column) \(place.stage): \(value), which the sheet does not say"
    }.sorted()
    return found
  }

  private static func records(_ text: String) -> [[String: String]] {
    let rows = PlainCSV.rows(text)
    guard let heads = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(heads, $0)) { first, _ in first } }
  }

  private static func key(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// A number without zeros that say nothing, to compare numbers by their texts.
  private static func number(_ text: String) -> String {
    let sign = text.prefix { "~<>".contains($0) }
    var digits = text.dropFirst(sign.count).replacing(",", with: ".")
    if digits.contains(".") {
      while digits.hasSuffix("0") { digits.removeLast() }
      if digits.hasSuffix(".") { digits.removeLast() }
    }
    return String(sign) + digits
  }
}
