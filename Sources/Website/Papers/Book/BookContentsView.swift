import Templates

/// Chapters of one kind in the contents of the book.
struct BookContentsView: View {
  let title: String
  let entries: [ContentsEntryView]

  static let tags: [Tag<BookContentsView>] = [
    .text("title") { $0.title },
    .list("entries") { $0.entries },
  ]
}
