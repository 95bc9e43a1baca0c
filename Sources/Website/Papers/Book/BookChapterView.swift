import Templates

/// The head of a chapter of the book.
struct BookChapterView: View {
  let id: String
  let title: String

  static let tags: [Tag<BookChapterView>] = [
    .text("id") { $0.id },
    .text("title") { $0.title },
  ]

  /// Its entry in the contents.
  var entry: ContentsEntryView { ContentsEntryView(id: id, label: title, isCounted: true) }
}
