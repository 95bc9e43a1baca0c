import Templates

/// An entry of the contents of a paper.
struct ContentsEntryView: View {
  /// The id of what it leads to.
  let id: String
  let label: String
  /// Whether it has a page number; annexes are counted apart and have none.
  let isCounted: Bool

  static let tags: [Tag<ContentsEntryView>] = [
    .text("id") { $0.id },
    .text("label") { $0.label },
    .flag("counted") { $0.isCounted },
  ]
}
