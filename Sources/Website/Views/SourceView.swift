import Emulation
import Templates

/// A source in the list at the foot of a page.
struct SourceView: View {
  let number: Int
  let title: WordingView
  let author: String?
  let publisher: String?
  let date: String?
  let address: String?
  let note: WordingView?
  /// The pictures in it, which are not shown.
  let pictures: [SourcePictureView]

  static let tags: [Tag<SourceView>] = [
    .text("number") { String($0.number) },
    .record("title") { $0.title },
    .text("author") { $0.author },
    .text("publisher") { $0.publisher },
    .text("date") { $0.date },
    .text("address") { $0.address },
    .record("note") { $0.note },
    .list("pictures") { $0.pictures },
    .flag("has-pictures") { !$0.pictures.isEmpty },
  ]
}

/// A picture in a source: what its caption says, and who made it.
struct SourcePictureView: View {
  let caption: WordingView
  let credit: String?

  static let tags: [Tag<SourcePictureView>] = [
    .record("caption") { $0.caption },
    .text("credit") { $0.credit },
  ]
}

extension Edition {
  /// The list of sources of a page, numbered from 1.
  func views(_ sources: [Source]) -> [SourceView] {
    sources.enumerated().map { index, source in
      SourceView(
        number: index + 1, title: view(source.title), author: source.author.map(text),
        publisher: source.publisher.map(text), date: source.day.map(shortDate),
        address: source.address, note: source.note.map(view),
        pictures: source.pictures.map {
          SourcePictureView(caption: view($0.caption), credit: $0.credit.map(text))
        })
    }
  }

  /// The mark for the source of a fact that a year's summary note tells, as `page` shows it.
  ///
  /// - Parameter position: the position in that note's list; nil where the fact names none.
  func mark(_ position: Int?, toldIn year: Int, on page: Address) -> SourceMarkView? {
    archive[year].flatMap { mark(position, of: $0.note, on: page) }
  }

  /// The mark for the source of a fact that a note tells: a number where the page lists the note's
  /// sources, else the year and the number.
  func mark(_ position: Int?, of note: Note, on page: Address) -> SourceMarkView? {
    guard let position, note.sources.indices.contains(position) else { return nil }
    let source = note.sources[position]
    let number = String(position + 1)
    let title = [text(source.title), source.publisher.map(text)].compactMap(\.self)
      .joined(separator: words[.listSeparator])
    let isHere =
      page == note.address
      || (note.kind == .summary && page == .year(note.year))
    if let cited { return mark(source, among: cited) }
    guard !isHere else {
      return SourceMarkView(
        label: number, href: "#_source-\(number)", title: title,
        spoken: words(.sourceNumber, ["number": number]))
    }
    let place =
      note.kind == .summary ? .year(note.year) : note.address
    return SourceMarkView(
      label: words(.sourceLabelElsewhere, ["number": number, "year": String(note.year)]),
      href: "\(link(to: place, from: page))#_source-\(number)", title: title,
      spoken: words(.sourceElsewhere, ["number": number, "year": String(note.year)]))
  }

  /// The mark for a source that the paper lists; nil on pages, and for a source that it does not list.
  func mark(_ source: Source) -> SourceMarkView? { cited.flatMap { mark(source, among: $0) } }

  private func mark(_ source: Source, among cited: PaperSources) -> SourceMarkView? {
    cited.number(of: source).map { number in
      SourceMarkView(
        label: String(number), href: "#\(cited.id(number))", title: text(source.title),
        spoken: words(.sourceNumber, ["number": String(number)]))
    }
  }
}
