import Emulation
import Templates

/// A text and, where it is not in the page's language, the language it is in.
struct WordingView: View {
  let text: String
  let language: String?

  static let tags: [Tag<WordingView>] = [
    .text("text") { $0.text },
    .text("lang") { $0.language },
  ]
}

extension Edition {
  /// A wording with its language marked where it is not the page's.
  func view(_ wording: LocalizedText.Wording) -> WordingView {
    let isForeign = wording.language != nil && wording.language != language
    return WordingView(text: wording.text, language: isForeign ? wording.language?.code : nil)
  }

  /// A text with its language marked where it is not the page's.
  func view(_ text: LocalizedText) -> WordingView { view(text.wording(in: language)) }
}
