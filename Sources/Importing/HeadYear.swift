import Emulation
import Input

/// A year in a head beside nothing but a word for points, a rank or a stage: `Năm 2021`, `Điểm 2022`.
struct HeadYear {
  let year: Int
  /// The head without it; empty where it says nothing else.
  let rest: String

  private static let words = ["", "nam", "year"]

  init?(_ text: String) {
    guard text.utf8.count <= 60, text.utf8.contains(where: { (0x31...0x32).contains($0) }) else {
      return nil
    }
    let words = text.split(separator: " ")
    let years = words.enumerated().compactMap { position, word in
      Self.year(word).map { (position, $0) }
    }
    guard years.count == 1, let (position, year) = years.first else { return nil }
    var left = words.map(String.init)
    left.remove(at: position)
    if position > 0, Self.words.contains(Slug.text(for: left[position - 1])) {
      left.remove(at: position - 1)
    }
    let rest = left.joined(separator: " ")
    let head = Head(rest)
    guard Self.words.contains(Slug.text(for: head.name)) || head.word != nil else { return nil }
    self.year = year
    self.rest = rest
  }

  /// The year that a word is, also in parentheses.
  static func year(_ word: Substring) -> Int? {
    let digits = word.filter { !"()[].,;:".contains($0) }
    guard digits.count == 4, let year = Int(digits), (1990...2100).contains(year) else {
      return nil
    }
    return year
  }
}
