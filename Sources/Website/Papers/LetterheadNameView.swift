import Emulation
import Templates

/// The name of a body in the head of an official paper, in its lines.
struct LetterheadNameView: View {
  let lines: [String]
  let language: String?

  /// The longest line, in hundredths of the size of the type: 63.5 mm at 12 pt, which leaves 3.5 mm to
  /// the nation's name; that takes 88 of the 155 mm between the margins.
  private static let measure = 1500

  static let tags: [Tag<LetterheadNameView>] = [
    .texts("lines") { $0.lines },
    .text("lang") { $0.language },
  ]
}

extension LetterheadNameView {
  init(_ name: LocalizedText, _ edition: Edition) {
    let wording = edition.view(name)
    lines = BalancedLines(wording.text, measure: Self.measure).lines
    language = wording.language
  }
}
