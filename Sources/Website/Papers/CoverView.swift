import Emulation
import Templates

/// The cover of a document that is no official form.
struct CoverView: View {
  /// What kind of document it is; nil where the title says it.
  let label: String?
  let title: String
  /// What kind of unit it is about.
  let kind: String?
  /// The years that it covers, in words.
  let years: String?
  /// The office that publishes it.
  let office: WordingView?

  static let tags: [Tag<CoverView>] = [
    .text("label") { $0.label },
    .text("title") { $0.title },
    .text("kind") { $0.kind },
    .text("years") { $0.years },
    .record("office") { $0.office },
  ]
}

extension CoverView {
  init(label: String?, title: String, kind: String?, years: String?, _ edition: Edition) {
    self.label = label
    self.title = title
    self.kind = kind
    self.years = years
    office = edition.archive.site.office.map(edition.view)
  }
}

extension Edition {
  /// The first and the last of some years in words; nil where there are none.
  func span(_ years: [Int]) -> String? {
    guard let first = years.min(), let last = years.max() else { return nil }
    return first == last
      ? words(.yearTitle, ["year": String(first)])
      : words(.yearSpan, ["from": String(first), "until": String(last)])
  }
}
