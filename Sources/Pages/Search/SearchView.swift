import Emulation
import Links
import Localization
import Search
package import Templates

/// The page where results of a search are listed, with the site from A to Z for those without script.
package struct SearchView: View {
  let page: PageView
  let years: [LinkView]
  let letters: [SearchLetterView]

  package static let tags: [Tag<SearchView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
    .list("letters") { $0.letters },
  ]
}

extension SearchView {
  init(_ site: SiteContext) {
    page = PageView(.search, title: site.words[.search], site)
    years = site.archive.years.reversed().map { LinkView($0.number, on: .search, site) }
    let links =
      site.navigation.links(.menu, on: .search, current: nil, site) + Self.names(site)
      + Self.registers(site) + site.archive.pages.map { LinkView($0, on: .search, site) }
    letters = Dictionary(grouping: links) { SearchAlphabet.letter($0.label) ?? "0–9" }
      .map { letter, links in
        SearchLetterView(
          letter: letter,
          links: links.map { (key: SearchAlphabet.key($0.label), link: $0) }
            .sorted { $0.key < $1.key }.map(\.link))
      }
      .sorted { SearchAlphabet.key($0.letter) < SearchAlphabet.key($1.letter) }
  }

  /// The members under every name they had, an old one with what became of it.
  private static func names(_ site: SiteContext) -> [LinkView] {
    site.archive.members.all.flatMap { member in
      member.names.map { name in
        let now = site.words(.nowNamed(name: member.latestName.text))
        return LinkView(
          label: name.text, href: site.links.link(to: .member(member.id), from: .search),
          note: name == member.latestName ? site.language.merger(member) : now)
      }
    }
  }

  private static func registers(_ site: SiteContext) -> [LinkView] {
    site.archive.movements.map { LinkView($0, on: .search, site) }
      + site.archive.documents.map { LinkView($0, on: .search, site) }
  }
}

/// What is listed under a letter of the alphabet.
package struct SearchLetterView: View {
  let letter: String
  let links: [LinkView]

  package static let tags: [Tag<SearchLetterView>] = [
    .text("letter") { $0.letter },
    .list("links") { $0.links },
  ]
}
