import LinkCheck

/// The files of the site that a browser fetches to show a page.
struct FetchedFiles {
  /// Their paths from the site's root.
  private(set) var paths: Set<String> = []

  /// Reads the page at a path.
  init(of page: String, _ bytes: [UInt8]) {
    var scanner = HTMLScanner(bytes)
    while let step = scanner.next() {
      guard case .start = step else { continue }
      for attribute in scanner.tag.attributes {
        for address in Self.addresses(in: attribute, of: scanner.tag, bytes) {
          guard case .file(let path, _) = SiteCheckLink(address, on: page).goal else { continue }
          paths.insert(String(decoding: path, as: UTF8.self))
        }
      }
    }
  }

  private static func addresses(
    in attribute: HTMLTag.Attribute, of tag: HTMLTag, _ bytes: [UInt8]
  ) -> [ArraySlice<UInt8>] {
    let value = bytes[attribute.value]
    switch (attribute.name, tag.name) {
    case (.src, _), (.poster, _), (.data, .object): return [value]
    case (.srcset, _):
      return value.split(separator: UInt8(ascii: ",")).map { candidate in
        candidate.drop(while: HTMLText.isSpace).prefix { !HTMLText.isSpace($0) }
      }
    // Another form of the page, such as a feed, is not fetched to show it.
    case (.href, .link) where tag[.rel].map { bytes[$0].elementsEqual("alternate".utf8) } ?? false:
      return []
    case (.href, .a), (.href, .area), (.href, .base), (.xlinkHref, .a): return []
    case (.href, _), (.xlinkHref, _): return [value]
    default: return []
    }
  }
}
