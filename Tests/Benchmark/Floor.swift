import CCmark
import Foundation

/// What no maker of sites can do without: libcmark over all notes, on one thread.
struct Floor {
  /// The notes: every Markdown file below the folder.
  let folder: URL

  /// Turns every note into HTML and throws it away; the number of notes and the bytes of HTML.
  func run() throws -> (notes: Int, bytes: Int) {
    var notes = 0
    var bytes = 0
    let years = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for year in years where year.utf8.count == 4 {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: year).path)
      for name in names.sorted() where name.hasSuffix(".md") {
        let text = try Data(contentsOf: folder.appending(path: "\(year)/\(name)"))
        notes += 1
        bytes += htmlLength(of: body(of: text))
      }
    }
    return (notes, bytes)
  }

  /// What follows the front matter.
  private func body(of text: Data) -> Data {
    guard let end = text.range(of: Data("\n---\n".utf8)) else { return text }
    return text[end.upperBound...]
  }

  private func htmlLength(of body: Data) -> Int {
    unsafe body.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let html = unsafe cmark_markdown_to_html(start, bytes.count, CMARK_OPT_UNSAFE) else {
        return 0
      }
      defer { unsafe free(html) }
      return unsafe strlen(html)
    }
  }
}
