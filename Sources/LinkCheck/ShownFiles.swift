package import SiteFiles

/// The files of a site that its pages show: stylesheets, pictures, and what stylesheets name.
package struct ShownFiles {
  private let files: [String: SiteFile]

  /// The files to look among.
  package init(_ pages: [SiteFile]) {
    files = Dictionary(pages.map { ($0.path, $0) }) { one, _ in one }
  }

  /// The files that a page shows, with those that they show in turn, sorted by path.
  ///
  /// What a page names and the site does not have is left out. Throws what a file throws that cannot
  /// be read.
  package func shown(by page: SiteFile) throws -> [SiteFile] {
    var found: [String: SiteFile] = [:]
    var open = [page]
    while let next = open.popLast() {
      for path in try paths(namedIn: next) where found[path] == nil && path != page.path {
        guard let file = files[path] else { continue }
        found[path] = file
        open.append(file)
      }
    }
    return found.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func paths(namedIn file: SiteFile) throws -> [String] {
    if file.path.hasSuffix(".html") {
      return Self.paths(inPage: try file.contents(), at: file.path)
    }
    if file.path.hasSuffix(".css") {
      return Self.paths(inStyle: try file.contents(), at: file.path)
    }
    return []
  }

  private static func paths(inPage bytes: [UInt8], at path: String) -> [String] {
    var paths: [String] = []
    var scanner = HTMLScanner(bytes)
    while let step = scanner.next() {
      guard case .start = step, scanner.tag.name != .script else { continue }
      for attribute in scanner.tag.attributes {
        switch attribute.name {
        case .src, .poster: paths += Self.path(bytes[attribute.value], on: path)
        case .srcset:
          for candidate in bytes[attribute.value].split(separator: UInt8(ascii: ",")) {
            let address = candidate.drop(while: HTMLText.isSpace).prefix { !HTMLText.isSpace($0) }
            paths += Self.path(address, on: path)
          }
        case .href where scanner.tag.name == .link && isStyle(scanner.tag, bytes):
          paths += Self.path(bytes[attribute.value], on: path)
        default: break
        }
      }
    }
    return paths
  }

  private static func isStyle(_ tag: HTMLTag, _ bytes: [UInt8]) -> Bool {
    let relations = tag[.rel].map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    return relations.lowercased().split(whereSeparator: \.isWhitespace).contains("stylesheet")
  }

  private static func paths(inStyle bytes: [UInt8], at path: String) -> [String] {
    StyleAddresses(bytes).all.flatMap { Self.path($0.value[...], on: path) }
  }

  private static func path(_ written: ArraySlice<UInt8>, on page: String) -> [String] {
    guard case .file(let path, _) = SiteCheckLink(written, on: page).goal else { return [] }
    return [String(decoding: path, as: UTF8.self)]
  }
}
