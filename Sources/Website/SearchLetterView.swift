import Templates

/// What is listed under a letter of the alphabet.
struct SearchLetterView: View {
  let letter: String
  let links: [LinkView]

  static let tags: [Tag<SearchLetterView>] = [
    .text("letter") { $0.letter },
    .list("links") { $0.links },
  ]
}
