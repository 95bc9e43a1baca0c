import Templates

/// A link: what it says and where it leads.
struct LinkView: View {
  let label: String
  let href: String
  /// Whether it leads to the page it stands on, or to the part of the site that page is in.
  var isCurrent = false
  /// What else is said beside it.
  var note: String?
  /// The language of what it leads to, where that is another than the page's.
  var language: String?

  static let tags: [Tag<LinkView>] = [
    .text("label") { $0.label },
    .text("href") { $0.href },
    .flag("current") { $0.isCurrent },
    .text("note") { $0.note },
    .text("lang") { $0.language },
  ]
}
