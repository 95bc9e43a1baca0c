import Emulation
import Templates

/// What every page has: its title, its language, and the ways to the rest of the site.
struct PageView: View {
  let title: String
  let description: String?
  /// As of which day its figures stand, in words; nil where no day is known.
  let dated: String?
  let language: String
  /// The link to the folder of the stylesheet, with its slash.
  let assets: String
  let home: String
  /// The link to the page of the search.
  let search: String
  let navigation: [LinkView]
  let languages: [LinkView]
  let trail: [LinkView]
  let footer: [LinkView]
  let notice: WordingView?
  let colophon: WordingView?
  let office: WordingView?
  /// The address of the page on the web; nil where the site has none.
  let canonical: String?
  /// The link to the feed of the language; nil where there is none.
  let feed: String?
  /// What the page says of itself to programs.
  let linkedData: Markup?

  static let tags: [Tag<PageView>] = [
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("dated") { $0.dated },
    .text("lang") { $0.language },
    .text("assets") { $0.assets },
    .text("home") { $0.home },
    .text("search") { $0.search },
    .list("navigation") { $0.navigation },
    .list("languages") { $0.languages },
    .list("trail") { $0.trail },
    .list("footer") { $0.footer },
    .record("notice") { $0.notice },
    .record("colophon") { $0.colophon },
    .record("office") { $0.office },
    .text("canonical") { $0.canonical },
    .text("feed") { $0.feed },
    .markup("linked-data") { $0.linkedData },
  ]
}

extension Edition {
  /// The frame of a page at an address.
  ///
  /// - Parameters:
  ///   - section: the part of the site that the navigation marks as the current one.
  ///   - trail: the pages above it, below the home page, which is above all.
  func page(
    _ address: Address, title: String, description: String? = nil, in section: Address? = nil,
    trail: [(label: String, address: Address)] = [], linkedData: Markup? = nil
  ) -> PageView {
    let parts: [(Word, Address)] = [
      (.archive, .archive), (.provinces, .provinces), (.rankings, .rankings),
      (.honours, .honours), (.leadership, .leadership), (.movements, .movements),
      (.documents, .documents),
    ]
    let site = text(archive.site.title)
    return PageView(
      title: address == .home ? site : words(.pageTitle, ["title": title, "site": site]),
      description: description,
      dated: figuresDay(address.year.map { [archive[$0]].compactMap(\.self) } ?? archive.years),
      language: language.code,
      assets: link(toFile: "assets", from: address) + "/",
      home: link(to: .home, from: address),
      search: link(to: .search, from: address),
      navigation: parts.map { word, target in
        LinkView(
          label: words[word], href: link(to: target, from: address),
          isCurrent: target == (section ?? address))
      },
      languages: archive.site.languages.map { other in
        LinkView(
          label: languageNames[other] ?? other.code, href: link(to: other, from: address),
          isCurrent: other == language, language: other.code)
      },
      trail: ([(words[.home], .home)] + trail).filter { $0.address != address }.map {
        LinkView(label: $0.label, href: link(to: $0.address, from: address))
      },
      footer: [LinkView(label: words[.dataPage], href: link(to: .data, from: address))]
        + archive.pages.map { page in
          let title = view(page.translations.title(in: language))
          return LinkView(
            label: title.text, href: link(to: page.address, from: address),
            language: title.language)
        },
      notice: archive.site.notice.map(view),
      colophon: archive.site.colophon.map(view),
      office: archive.site.office.map(view),
      canonical: address == .notFound ? nil : url(of: address),
      feed: feedPath.map { link(toFile: $0, from: address) },
      linkedData: linkedData)
  }

  /// The day of the newest figures of some years in words, for the head of a printed page, where there is
  /// no room for corrections.
  private func figuresDay(_ years: [Year]) -> String? {
    years.newestDay.map {
      words($0.hasFigures ? .figuresAsOf : .knownAsOf, ["date": longDate($0.day)])
    } ?? dated(years)
  }

  /// The day of the newest figures of some years and that of the latest correction, in words; nil where
  /// neither is known.
  func dated(_ years: [Year]) -> String? {
    guard let (day, hasFigures) = years.newestDay else {
      return latestCorrection(of: years).map {
        words(.correctedUntil, ["corrected": longDate($0)])
      }
    }
    guard let corrected = latestCorrection(of: years), corrected > day else {
      return words(hasFigures ? .figuresAsOf : .knownAsOf, ["date": longDate(day)])
    }
    return words(
      hasFigures ? .figuresCorrected : .knownCorrected,
      ["date": longDate(day), "corrected": longDate(corrected)])
  }

  private func latestCorrection(of years: [Year]) -> Day? {
    years.flatMap(\.summary.corrections).map(\.day).max()
  }
}
