package import Emulation
package import Input
package import Links
package import Localization
package import Markdown

/// Puts links, pictures, figures and tables into the text of a note or free page on its page.
package struct PageTextFilling: ContentResolver {
  package let site: SiteContext
  package let text: ReadText
  package let page: Address
  package let year: Year?
  /// The finished tables of the year, by the name of their block.
  package let tables: [String: [UInt8]]
  /// The finished pictures, by their place in the text.
  package let pictures: [Place: [UInt8]]

  package func address(of link: Link) -> String? {
    switch site.crosslinks.target(of: link, in: text, on: page) {
    case .outside: return link.destination
    case .picture(let path): return site.links.link(toPicture: path, from: page)
    case .attachment(let path): return site.links.link(toAttachment: path, from: page)
    case .page(let target, let fragment):
      let id = fragment.map { site.headingID(of: $0, on: target) ?? $0 }.flatMap {
        $0.isEmpty ? nil : $0
      }
      if target == page, let id { return "#\(id)" }
      return site.links.link(to: target, fragment: id, from: page)
    case .unread, .draft, nil: return nil
    }
  }

  /// Paper shows the addresses of links to other sites, unless their words do.
  package func className(of link: Link) -> String? {
    ["http", "https"].contains(link.scheme) && link.text != link.destination ? "outside" : nil
  }

  package func words(of quotation: Quotation) -> String {
    year.flatMap { Quotations(of: $0, site.language).words(of: quotation) } ?? ""
  }

  package func append(_ picture: Picture, to output: inout [UInt8]) {
    output.append(contentsOf: pictures[picture.place] ?? [])
  }

  package func append(_ block: Block, to output: inout [UInt8]) {
    output.append(contentsOf: tables[block.name] ?? [])
  }

  package func level(of heading: Heading) -> Int { heading.steppedLevel }

  package func label(of table: PipeTable) -> String? { site.words[.table] }

  package func label(of part: NotePart) -> String { site.words[part.key] }
}

extension NotePart {
  /// The words for it.
  package var key: TextKey {
    switch self {
    case .footnotes: .footnotes
    case .back: .backToText
    case .task(let isDone): isDone ? .taskDone : .taskOpen
    }
  }
}
