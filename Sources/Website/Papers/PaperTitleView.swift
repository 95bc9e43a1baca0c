import Emulation
import Templates

/// The kind of an official paper and its subject (Decree 30/2020/NĐ-CP, annex I, box 5a), and what a
/// reader must know before it.
struct PaperTitleView: View {
  /// The kind, such as `Biên bản`.
  let kind: String
  /// What it is about (trích yếu).
  let subject: String
  /// How far the year's result can be relied on; nil where it is final.
  let caution: String?

  static let tags: [Tag<PaperTitleView>] = [
    .text("kind") { $0.kind },
    .text("subject") { $0.subject },
    .text("caution") { $0.caution },
  ]
}

extension PaperTitleView {
  init(_ kind: Word, _ subject: Word, of year: Year, _ edition: Edition) {
    self.kind = edition.words[kind]
    self.subject = edition.words(subject, ["year": String(year.number)])
    caution = edition.caution(of: year).map {
      [edition.words[.status], $0].joined(separator: edition.words[.labelEnd])
    }
  }
}
