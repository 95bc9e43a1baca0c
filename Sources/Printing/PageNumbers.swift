import Foundation

/// The numbers that stand on the pages of a document, by the places in it.
///
/// A document counts from its first page, unless places start a count: then each of them is on page 1,
/// and the pages before the first have no number.
struct PageNumbers {
  /// The physical pages of places, from 1, by id.
  private let pages: [String: Int]
  /// The physical pages on which a count starts, in order.
  private let starts: [Int]

  /// Physical pages by id, and the ids of the places that start a count.
  init(_ pages: [String: Int], counting: [String]) {
    self.pages = pages
    starts = counting.compactMap { pages[$0] }.sorted()
  }

  /// Reads what `pdfinfo -dests` tells of a PDF.
  init(pdfinfo text: String, counting: [String]) {
    var pages: [String: Int] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      guard let page = line.split(separator: " ").first.flatMap({ Int($0) }),
        let start = line.firstIndex(of: "\""), let end = line.lastIndex(of: "\""), start < end
      else { continue }
      let name = String(line[line.index(after: start)..<end])
      pages[name.removingPercentEncoding ?? name] = page
    }
    self.init(pages, counting: counting)
  }

  /// The number on the page of a place; nil where the page has none or the place is unknown.
  func number(of id: String) -> Int? {
    guard let page = pages[id] else { return nil }
    guard !starts.isEmpty else { return page }
    return starts.last { $0 <= page }.map { page - $0 + 1 }
  }
}
