import Emulation
import Templates

/// The name of a body in the head of an official paper, in its lines.
struct LetterheadNameView: View {
  let lines: [String]
  let language: String?

  /// The most letters of a line: in capitals of 12 pt, bold, so many fit beside the nation's name.
  private static let measure = 24

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
