import Emulation
import Templates

/// The front of an emulation year that stands without the rest of the site.
struct YearFrontView: View {
  let title: String
  let language: String
  let notice: WordingView?
  /// The page of the year in each language, with what stands there and what does not.
  let languages: [LinkView]

  static let tags: [Tag<YearFrontView>] = [
    .text("title") { $0.title },
    .text("lang") { $0.language },
    .record("notice") { $0.notice },
    .list("languages") { $0.languages },
  ]
}

extension YearFrontView {
  /// The front in the first of the languages.
  init(_ year: Year, _ editions: [Edition]) {
    let lines = editions.map { edition in
      LinkView(
        label: edition.frontTitle(year), href: edition.path(.year(year.number)),
        note: edition.words(.frontLead, ["year": String(year.number)]),
        language: edition.language.code)
    }
    title = lines.first?.label ?? ""
    language = lines.first?.language ?? ""
    notice = editions.first.flatMap { edition in edition.archive.site.notice.map(edition.view) }
    languages = lines
  }
}

extension Edition {
  fileprivate func frontTitle(_ year: Year) -> String {
    let title = words(.yearTitle, ["year": String(year.number)])
    return words(.pageTitle, ["title": title, "site": text(archive.site.title)])
  }
}
