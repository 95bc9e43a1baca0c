import Templates

/// The number behind a fact that leads to its source.
struct SourceMarkView: View {
  let label: String
  let href: String
  /// The title and publisher of the source.
  let title: String
  /// What the mark says to those who hear the page.
  let spoken: String

  static let tags: [Tag<SourceMarkView>] = [
    .text("label") { $0.label },
    .text("href") { $0.href },
    .text("title") { $0.title },
    .text("spoken") { $0.spoken },
  ]
}
