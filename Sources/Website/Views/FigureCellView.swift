import Templates

/// One figure of a table, or why there is none.
struct FigureCellView: View {
  let figure: String?
  /// What stands for a figure that is missing.
  let gap: String
  /// Of how many members it is, or whose it is.
  var note: String?
  /// The link of the figure to what it is made of.
  var href: String?

  static let tags: [Tag<FigureCellView>] = [
    .text("figure") { $0.figure },
    .text("gap") { $0.gap },
    .text("note") { $0.note },
    .text("href") { $0.href },
  ]
}
