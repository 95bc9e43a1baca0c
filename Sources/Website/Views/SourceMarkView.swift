import Templates

/// The number behind a fact that leads to its source.
struct SourceMarkView: View {
  let label: String
  let href: String
  let title: String

  static let tags: [Tag<SourceMarkView>] = [
    .text("label") { $0.label },
    .text("href") { $0.href },
    .text("title") { $0.title },
  ]
}
