import Emulation
package import Templates

/// A text and, where it is not in the page's language, the language it is in.
package struct WordingView: View {
  package let text: String
  package let language: String?

  package static let tags: [Tag<WordingView>] = [
    .text("text") { $0.text },
    .text("lang") { $0.language },
  ]

  /// A text; in the page's own language where none is named.
  package init(text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }

  /// A text in the page's own language.
  package init(_ text: String) { self.init(text: text) }
}
