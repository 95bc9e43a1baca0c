import Templates

/// A name and what it stands for.
struct LabelView: View {
  let label: String
  let text: String

  static let tags: [Tag<LabelView>] = [
    .text("label") { $0.label },
    .text("text") { $0.text },
  ]
}
