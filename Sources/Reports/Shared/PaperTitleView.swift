import Emulation
import Localization
package import Templates

/// The kind of an official paper and its subject (Decree 30/2020/NĐ-CP, annex I, box 5a).
package struct PaperTitleView: View {
  /// The kind, such as `Biên bản`.
  let kind: String
  /// What it is about (trích yếu).
  let subject: String

  package static let tags: [Tag<PaperTitleView>] = [
    .text("kind") { $0.kind },
    .text("subject") { $0.subject },
    // Of templates of version 0.1.0.
    .text("caution") { _ in nil },
  ]
}

extension PaperTitleView {
  init(_ kind: TextKey, _ subject: FilledText, _ language: Localization) {
    let words = language.words
    self.kind = words[kind]
    self.subject = words(subject)
  }
}
