import Templates

/// A heading in a document, as its contents list it too.
struct HeadingView: View {
  let id: String
  /// The number with its stop, such as `II.`; nil for a heading without one.
  let number: String?
  let title: String
  /// The headings below it that the contents list.
  var parts: [HeadingView] = []

  static let tags: [Tag<HeadingView>] = [
    .text("id") { $0.id },
    .text("number") { $0.number },
    .text("title") { $0.title },
    .list("parts") { $0.parts },
    .flag("has-parts") { !$0.parts.isEmpty },
  ]
}
