import Templates

/// A name or code of a province and the time it was in force.
struct NameView: View {
  let name: String
  let kind: String?
  let period: String?

  static let tags: [Tag<NameView>] = [
    .text("name") { $0.name },
    .text("kind") { $0.kind },
    .text("period") { $0.period },
  ]
}
