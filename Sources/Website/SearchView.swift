import Emulation
import Templates

/// The page where results of a search are listed, with the site from A to Z for those without script.
struct SearchView: View {
  let page: PageView
  let years: [LinkView]
  let letters: [SearchLetterView]

  static let tags: [Tag<SearchView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
    .list("letters") { $0.letters },
  ]
}

extension SearchView {
  init(_ edition: Edition) {
    page = edition.page(.search, title: edition.words[.search])
    years = edition.archive.years.reversed().map {
      LinkView(label: String($0.number), href: edition.link(to: .year($0.number), from: .search))
    }
    let links = edition.sectionLinks + edition.nameLinks + edition.registerLinks + edition.pageLinks
    letters = Dictionary(grouping: links) { SearchAlphabet.letter($0.label) ?? "0–9" }
      .map { letter, links in
        SearchLetterView(
          letter: letter,
          links: links.sorted { SearchAlphabet.key($0.label) < SearchAlphabet.key($1.label) })
      }
      .sorted { SearchAlphabet.key($0.letter) < SearchAlphabet.key($1.letter) }
  }
}

extension Edition {
  fileprivate var sectionLinks: [LinkView] {
    let sections: [(Word, Address)] = [
      (.archive, .archive), (.provinces, .provinces), (.rankings, .rankings),
      (.honours, .honours), (.leadership, .leadership), (.movements, .movements),
      (.documents, .documents),
    ]
    return sections.map { LinkView(label: words[$0], href: link(to: $1, from: .search)) }
  }

  /// The provinces under every name they had, an old one with what became of it.
  fileprivate var nameLinks: [LinkView] {
    archive.provinces.all.flatMap { province in
      province.names.map { name in
        let now = words(.nowNamed, ["name": province.latestName.text])
        return LinkView(
          label: name.text, href: link(to: .province(province.id), from: .search),
          note: name == province.latestName ? merger(province) : now)
      }
    }
  }

  fileprivate var registerLinks: [LinkView] {
    let movements = archive.movements.map { movement in
      let name = view(movement.name)
      return LinkView(
        label: name.text, href: "\(link(to: .movements, from: .search))#\(movement.id)",
        language: name.language)
    }
    let documents = archive.documents.map { link(to: $0, on: .search) }
    return movements + documents
  }

  fileprivate var pageLinks: [LinkView] {
    archive.pages.map { page in
      let title = view(page.translations.title(in: language))
      return LinkView(
        label: title.text, href: link(to: page.address, from: .search), language: title.language)
    }
  }
}
