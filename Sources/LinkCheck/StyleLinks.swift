package import Input
package import SiteFiles

/// The check of the addresses in stylesheets: `url(…)` and `@import`, like links of pages.
package struct StyleLinks {
  private let paths: Set<String>

  /// A check against the files of a site.
  package init(_ files: [SiteFile]) {
    paths = Set(files.map(\.path))
  }

  /// Reports each address of a stylesheet that is not a file of the site.
  ///
  /// - Parameter path: the path of the stylesheet in the site.
  package func report(_ sheet: SourceFile, at path: String, to problems: inout Problems) {
    for range in Self.addresses(in: sheet.bytes) {
      let link = SiteCheckLink(sheet.bytes[range], on: path)
      guard let problem = problem(of: link, on: path) else { continue }
      problems.report(problem.at(Place(sheet, range)))
    }
  }

  /// Where a stylesheet names files of fonts.
  package static func fonts(in sheet: SourceFile) -> [Place] {
    addresses(in: sheet.bytes).map { Place(sheet, $0) }.filter { place in
      let address = place.text.prefix { $0 != "?" && $0 != "#" }.lowercased()
      return [".woff2", ".woff", ".ttf", ".otf"].contains(where: address.hasSuffix)
    }
  }

  private func problem(of link: SiteCheckLink, on path: String) -> LinkCheckProblem? {
    let text = Excerpt.beginning(of: link.text)
    switch link.goal {
    case .nowhere: return .emptyAddress
    // A place in the page itself, as filters of drawings have it.
    case .page: return nil
    case .scheme("http"), .scheme("https"), .host: return .otherHost(text)
    case .scheme(let scheme): return .otherScheme(Excerpt.beginning(of: scheme), .fetch)
    case .root(let goal):
      return .pathFromRoot(
        text, right: paths.contains(goal) ? SiteFile.relativePath(from: path, to: goal) : nil)
    case .outside: return .outsideSite(text, .fetch)
    case .file(let bytes, _):
      let goal = String(decoding: bytes, as: UTF8.self)
      guard !paths.contains(goal) else { return nil }
      let nearest = Suggestion.nearest(to: goal, among: paths.sorted())
      return .missingFile(
        text, .fetch, nearest: nearest.map { SiteFile.relativePath(from: path, to: $0) })
    }
  }

  /// Where the addresses are, without quotes; comments are passed over.
  static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      let rest = bytes[at...]
      if rest.starts(with: "/*".utf8) {
        at = rest.dropFirst(2).firstRange(of: "*/".utf8)?.upperBound ?? bytes.count
      } else if rest.starts(with: "url(".utf8) {
        let value = rest.dropFirst(4).prefix { $0 != UInt8(ascii: ")") }
        found.append(unquoted(value))
        at = value.endIndex
      } else if rest.starts(with: "@import".utf8) {
        let value = rest.dropFirst(7).prefix { $0 != UInt8(ascii: ";") }
        let isAddress = value.firstRange(of: "url(".utf8) == nil
        if isAddress { found.append(unquoted(value)) }
        at = isAddress ? value.endIndex : at + 7
      } else {
        at += 1
      }
    }
    return found
  }

  private static func unquoted(_ value: ArraySlice<UInt8>) -> Range<Int> {
    let start = value.drop(while: HTMLText.isSpace)
    if let quote = start.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let inner = start.dropFirst().prefix { $0 != quote }
      return inner.startIndex..<inner.endIndex
    }
    let inner = start.prefix { !HTMLText.isSpace($0) }
    return inner.startIndex..<inner.endIndex
  }
}
