import Markdown
import Templates

/// A picture in a note.
struct PictureView: View {
  let source: String
  let alternative: String
  let caption: String?
  /// Whether it stands in a paragraph of its own, as a figure.
  let standsAlone: Bool

  static let tags: [Tag<PictureView>] = [
    .text("source") { $0.source },
    .text("alternative") { $0.alternative },
    .text("caption") { $0.caption },
    .flag("alone") { $0.standsAlone },
  ]
}

extension PictureView {
  /// A picture that a text names; nil where it is not there.
  init?(_ picture: Picture, in text: ReadText, on page: Address, _ edition: Edition) {
    guard let path = edition.crosslinks.picture(picture.path, in: text) else { return nil }
    source = edition.link(toPicture: path, from: page)
    alternative = picture.alternative
    caption = picture.title
    standsAlone = picture.standsAlone
  }
}
