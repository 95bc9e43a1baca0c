import Emulation
import Input
import Templates

/// A tag with the notes that have it.
struct RelatedTagView: View {
  let id: String
  let name: WordingView
  let notes: [NoteLineView]

  static let tags: [Tag<RelatedTagView>] = [
    .text("id") { $0.id },
    .record("name") { $0.name },
    .list("notes") { $0.notes },
  ]
}

extension Edition {
  /// All tags in the order of the alphabet, each with its notes, newest first.
  func tags(on page: Address) -> [RelatedTagView] {
    related.tags.map { tag in
      RelatedTagView(
        id: related.id(of: tag.name), name: view(tag.name),
        notes: tag.notes.map { line($0, on: page) })
    }
    .sorted { one, other in
      let (first, second) = (Folding.fold(one.name.text), Folding.fold(other.name.text))
      return (first, one.name.text, one.id) < (second, other.name.text, other.id)
    }
  }

  /// A tag as a link to all notes that have it.
  func link(toTag tag: LocalizedText, from page: Address) -> LinkView {
    let name = view(tag)
    return LinkView(
      label: name.text, href: "\(link(to: .archive, from: page))#\(related.id(of: tag))",
      language: name.language)
  }
}
