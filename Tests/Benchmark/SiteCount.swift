import Foundation

/// What a made site holds, to tell whether two makers did the same work.
struct SiteCount {
  private(set) var pages = 0
  private(set) var rows = 0
  private(set) var bytes = 0

  /// Counts the pages below a folder, the rows of their tables, and their bytes.
  init(_ folder: URL) throws {
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".html") else { continue }
      let page = try Data(contentsOf: folder.appending(path: path))
      pages += 1
      bytes += page.count
      rows += Self.rows(in: page)
    }
  }

  private static func rows(in page: Data) -> Int {
    let bytes = [UInt8](page)
    var rows = 0
    for index in bytes.indices.dropLast(3)
    where bytes[index] == UInt8(ascii: "<") && bytes[index + 1] == UInt8(ascii: "t")
      && bytes[index + 2] == UInt8(ascii: "r")
      && (bytes[index + 3] == UInt8(ascii: ">") || bytes[index + 3] == UInt8(ascii: " "))
    {
      rows += 1
    }
    return rows
  }
}
