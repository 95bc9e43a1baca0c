import Templates

/// A link to a paper of the site, and to the document printed from it.
struct PaperLinkView: View {
  let label: String
  let href: String
  /// The link to the printed document; nil while there is none.
  let pdf: String?

  static let tags: [Tag<PaperLinkView>] = [
    .text("label") { $0.label },
    .text("href") { $0.href },
    .text("pdf") { $0.pdf },
  ]
}
