import Emulation
import Localization
package import Templates

/// The kind of an official paper and its subject (Decree 30/2020/NĐ-CP, annex I, box 5a), and what a
/// reader must know before it.
package struct PaperTitleView: View {
  /// The kind, such as `Biên bản`.
  let kind: String
  /// What it is about (trích yếu).
  let subject: String
  /// How far the year's result can be relied on; nil where it is final.
  let caution: String?

  package static let tags: [Tag<PaperTitleView>] = [
    .text("kind") { $0.kind },
    .text("subject") { $0.subject },
    .text("caution") { $0.caution },
  ]
}

extension PaperTitleView {
  init(_ kind: TextKey, _ subject: FilledText, of year: Year, _ language: Localization) {
    let words = language.words
    self.kind = words[kind]
    self.subject = words(subject)
    caution = language.caution(of: year).map {
      [words[.status], $0].joined(separator: words[.labelEnd])
    }
  }
}
