import Formats
import Website

/// A page as the preview shows it: the page of the site and a script that keeps it up to date.
///
/// The page's own Content-Security-Policy goes into the header of the answer, with the preview's script
/// added to it.
struct LivePage: Hashable, Sendable {
  /// Where the preview's own files are.
  static let folder = "_preview/"

  /// The page with the script.
  let html: [UInt8]
  /// The policy for the header.
  let policy: String

  /// - Parameters:
  ///   - pages: which state of the site it shows.
  ///   - isDraft: whether a build leaves it out.
  init(_ page: [UInt8], pages: String, isDraft: Bool, _ wording: PreviewWording) {
    let (bare, own) = Self.parted(page)
    let script = Self.script(pages: pages, isDraft: isDraft, wording)
    let end = Self.position(of: "</head>", in: bare[...]) ?? bare.startIndex
    html = Array(bare[..<end]) + Array(script.utf8) + Array(bare[end...])
    policy = Self.widened(own ?? "default-src 'self'")
  }

  /// A page that the site does not have, which is shown as soon as it has.
  init(saying text: String, pages: String, _ wording: PreviewWording) {
    let page = """
      <!DOCTYPE html>
      <html lang="\(wording.language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(Escaping.markup.escaped(text))</title>
      </head>
      <body>
      <p>\(Escaping.markup.escaped(text))</p>
      <p><a href="/">\(Escaping.markup.escaped(wording.home))</a></p>
      </body>
      </html>

      """
    self.init(Array(page.utf8), pages: pages, isDraft: false, wording)
  }

  private static func script(pages: String, isDraft: Bool, _ wording: PreviewWording) -> String {
    let words = [
      ("pages", pages), ("lang", wording.language), ("errors", wording.errors),
      ("warnings", wording.warnings), ("before", wording.isBefore), ("ended", wording.ended),
      ("changes", wording.changes), ("refused", wording.refused), ("more", wording.more),
      ("draft", isDraft ? wording.draft : ""), ("mark", wording.draftMark),
    ]
    let attributes = words.map { " data-\($0)=\"\(Escaping.markup.escaped($1))\"" }.joined()
    return "<script defer src=\"/\(folder)preview.js\"\(attributes)></script>\n"
  }

  /// The page without the policy in its head, and that policy.
  private static func parted(_ page: [UInt8]) -> (page: [UInt8], policy: String?) {
    var start = page.startIndex
    while let tag = position(of: "<meta", in: page[start...]) {
      let end = page[tag...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? page.endIndex
      let text = String(decoding: page[tag..<end], as: UTF8.self)
      if text.lowercased().contains("content-security-policy") {
        let content = text.firstMatch(of: #/(?i)\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/#)
        let policy = content?.1 ?? content?.2
        return (Array(page[..<tag] + page[end...]), policy.map(unescaped))
      }
      start = end
    }
    return (page, nil)
  }

  /// A policy that lets the preview's script in, and lets it ask for what is new.
  private static func widened(_ policy: String) -> String {
    var directives = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }
    let ordinary = directives.first { $0[0] == "default-src" }?.dropFirst()
    for name in ["script-src", "style-src", "connect-src"] {
      let index = directives.firstIndex { $0[0] == name }
      guard let sources = index.map({ directives[$0].dropFirst() }) ?? ordinary else { continue }
      let widened = [name] + sources.filter { $0 != "'none'" && $0 != "'self'" } + ["'self'"]
      if let index { directives[index] = widened } else { directives.append(widened) }
    }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }

  /// Where a tag begins, in small letters or capitals.
  private static func position(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: wanted[0]) {
      let rest = bytes[found...].prefix(wanted.count)
      if rest.elementsEqual(wanted, by: { $0 | 0x20 == $1 | 0x20 }) { return found }
      start = found + 1
    }
    return nil
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&").replacing("\n", with: " ")
  }
}
