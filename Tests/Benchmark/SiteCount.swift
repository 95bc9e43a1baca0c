import Foundation

/// What the pages of a made site hold, to tell whether two makers did the same work.
struct SiteCount {
  /// What one page holds.
  struct Page {
    /// The rows of its tables.
    let rows: Int
    /// Its bytes of HTML.
    let bytes: Int
  }

  /// The pages by their path from the site's root.
  private(set) var pages: [String: Page] = [:]

  var rows: Int { pages.values.reduce(0) { $0 + $1.rows } }
  var bytes: Int { pages.values.reduce(0) { $0 + $1.bytes } }

  /// Counts the pages below a folder, the rows of their tables, and their bytes.
  init(_ folder: URL) throws {
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".html") else { continue }
      let page = [UInt8](try Data(contentsOf: folder.appending(path: path)))
      pages[path] = Page(rows: Self.rows(in: page), bytes: page.count)
    }
  }

  private static func rows(in page: [UInt8]) -> Int {
    let row = Array("<tr".utf8)
    var rows = 0
    var index = 0
    while index + row.count < page.count {
      if page[index] == row[0], page[index + 1] == row[1], page[index + 2] == row[2],
        page[index + 3] == UInt8(ascii: ">") || page[index + 3] == UInt8(ascii: " ")
      {
        rows += 1
      }
      index += 1
    }
    return rows
  }
}
