import Emulation
import Templates

/// The page of a register: the movements or the documents, each with the notes that name it.
struct RegisterView: View {
  let page: PageView
  let title: String
  let entries: [RegisterEntryView]

  static let tags: [Tag<RegisterView>] = [
    .record("page") { $0.page },
    .text("title") { $0.title },
    .list("entries") { $0.entries },
  ]
}

extension RegisterView {
  /// The emulation movements.
  static func movements(_ edition: Edition) -> RegisterView {
    let title = edition.words[.movements]
    return RegisterView(
      page: edition.page(.movements, title: title),
      title: title,
      entries: edition.archive.movements.map { RegisterEntryView($0, edition) })
  }

  /// The documents that guide the work.
  static func documents(_ edition: Edition) -> RegisterView {
    let title = edition.words[.documents]
    return RegisterView(
      page: edition.page(.documents, title: title),
      title: title,
      entries: edition.archive.documents.map { RegisterEntryView($0, edition) })
  }
}
