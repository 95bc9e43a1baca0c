import Emulation
import Templates

/// A point of an official paper (điểm) with its letter.
struct PointView: View {
  /// The letter, such as `đ`; nil for a point that stands alone.
  let letter: String?
  let text: WordingView

  static let tags: [Tag<PointView>] = [
    .text("letter") { $0.letter },
    .record("text") { $0.text },
  ]
}

extension Edition {
  /// Texts as points, by the letters of the language (Decree 30/2020/NĐ-CP, annex I); after the last
  /// letter they begin anew with a number: `a2)`.
  func points(_ texts: [WordingView]) -> [PointView] {
    guard texts.count > 1 else { return texts.map { PointView(letter: nil, text: $0) } }
    let letters = words[.pointLetters].split(separator: " ")
    return texts.enumerated().map { index, text in
      let (round, position) = index.quotientAndRemainder(dividingBy: max(letters.count, 1))
      let letter = letters.isEmpty ? "" : letters[position]
      return PointView(letter: "\(letter)\(round == 0 ? "" : String(round + 1))", text: text)
    }
  }
}
