import Templates

/// A table to download.
struct DownloadView: View {
  let label: String
  /// Its file in each form.
  let links: [LinkView]

  static let tags: [Tag<DownloadView>] = [
    .text("label") { $0.label },
    .list("links") { $0.links },
  ]
}
