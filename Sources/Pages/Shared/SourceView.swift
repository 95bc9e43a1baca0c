package import Emulation
package import Localization
package import Templates

/// A source in the list at the foot of a page.
package struct SourceView: View {
  package let number: Int
  package let title: WordingView
  package let author: String?
  package let publisher: String?
  package let date: String?
  package let address: String?
  package let note: WordingView?
  /// The pictures in it, which are not shown.
  package let pictures: [SourcePictureView]

  package static let tags: [Tag<SourceView>] = [
    .text("number") { String($0.number) },
    .record("title") { $0.title },
    .text("author") { $0.author },
    .text("publisher") { $0.publisher },
    .text("date") { $0.date },
    .text("address") { $0.address },
    .record("note") { $0.note },
    .list("pictures", hasFlag: true) { $0.pictures },
  ]
}

/// A picture in a source: what its caption says, and who made it.
package struct SourcePictureView: View {
  package let caption: WordingView
  package let credit: String?

  package static let tags: [Tag<SourcePictureView>] = [
    .record("caption") { $0.caption },
    .text("credit") { $0.credit },
  ]
}

extension SourceView {
  /// The list of sources of a page, numbered from 1.
  package static func all(_ sources: [Source], _ language: Localization) -> [SourceView] {
    sources.enumerated().map { SourceView($1, number: $0 + 1, language) }
  }

  private init(_ source: Source, number: Int, _ language: Localization) {
    self.number = number
    title = language.wording(source.title)
    author = source.author.map(language.text)
    publisher = source.publisher.map(language.text)
    date = source.day.map(language.shortDate)
    address = source.address
    note = source.note.map(language.wording)
    pictures = source.pictures.map { picture in
      SourcePictureView(
        caption: language.wording(picture.caption), credit: picture.credit.map(language.text))
    }
  }
}
