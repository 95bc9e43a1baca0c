package import Templates

/// An entry of the contents of a paper.
package struct ContentsEntryView: View {
  /// The id of what it leads to.
  let id: String
  let label: String
  /// Whether it has a page number; annexes are counted apart and have none.
  let isCounted: Bool
  /// The entries of its parts.
  var parts: [ContentsEntryView] = []

  package static let tags: [Tag<ContentsEntryView>] = [
    .text("id") { $0.id },
    .text("label") { $0.label },
    .flag("counted") { $0.isCounted },
    .list("parts", hasFlag: true) { $0.parts },
  ]
}

extension ContentsEntryView {
  /// The entry for a numbered head.
  init(_ head: ReportHeadView, parts: [ReportHeadView] = []) {
    self.init(
      id: head.id, label: "\(head.number) \(head.title)", isCounted: true,
      parts: parts.map { ContentsEntryView($0) })
  }
}
