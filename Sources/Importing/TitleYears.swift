import Emulation
import Input

/// The years that the title of a table, or the name of its sheet, says it is of.
struct TitleYears {
  private(set) var years: Set<Int> = []
  /// Where the first of them is.
  private(set) var place: Place?
  /// The line with the first of them.
  private(set) var line = ""

  /// Words after which a year is that of a document, not of the figures.
  static let documents = [
    "quyet-dinh", "cong-van", "ke-hoach", "huong-dan", "thong-tu", "nghi-quyet", "nghi-dinh",
    "luat", "kem-theo", "can-cu", "theo", "van-ban", "thong-bao", "bien-ban", "so-sanh", "so-voi",
    "ban-hanh", "sua-doi", "decision",
  ]
  /// Words before `năm 2021` that make it the end of a time.
  static let bounds = ["tu", "den", "toi", "truoc", "sau", "from", "to", "since", "until"]

  init(_ lines: [LocatedText], tab: String?) {
    for line in lines { add(line.text, at: line.place) }
    if years.isEmpty, let tab { add(tab, at: nil) }
  }

  private mutating func add(_ text: String, at place: Place?) {
    guard text.utf8.count <= 1_000 else { return }
    let words = text.split(whereSeparator: \.isWhitespace)
    let keys = words.map { Slug.text(for: String($0)) }
    func key(_ position: Int) -> String { keys.indices.contains(position) ? keys[position] : "" }
    for (position, word) in words.enumerated() {
      let pair = "\(key(position))-\(key(position + 1))"
      // The title of a plan says of which year its figures are.
      let isPlan = position == 0 && pair == "ke-hoach" && key(2) != "so"
      let isDocument = Self.documents.contains { [key(position), pair].contains($0) }
      if isDocument, !isPlan { return }
      guard let year = HeadYear.year(word) else { continue }
      let isNamed = ["nam", "year"].contains(key(position - 1))
      let isDay = isNamed && key(position - 3) == "thang" && Int(key(position - 2)) != nil
      let isBound = Self.bounds.contains(key(position - (isNamed ? 2 : 1)))
      let isRange = [position - 1, position + 1].contains { near in
        words.indices.contains(near) && ["-", "–", "—"].contains(words[near])
          && words.indices.contains(2 * near - position)
          && HeadYear.year(words[2 * near - position]) != nil
      }
      // Without a word before it, a number is a year at the end of a line alone.
      let isEnd = position == words.count - 1 || words[position + 1].hasPrefix("(")
      let isLast = isEnd && key(position - 1) != "so"
      guard !isDay, !isBound, !isRange, isNamed || isLast else { continue }
      years.insert(year)
      if self.line.isEmpty { (self.line, self.place) = (text, place) }
    }
  }

  /// The problem of a table of another year; nil for one of that year, or of no year that is said.
  func problem(unlike year: Int, or meant: Int?, file: Place) -> Problem? {
    guard let other = years.sorted().first, !years.contains(year),
      !(meant.map(years.contains) ?? false)
    else { return nil }
    return ImportProblem.titleOfOtherYear(line, other, year: year).at(place ?? file)
  }
}
