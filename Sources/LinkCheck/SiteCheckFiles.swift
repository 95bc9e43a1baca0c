import Input
import SiteFiles

/// The files of a site by their paths, to say what a broken link may have meant.
struct SiteCheckFiles {
  let pages: [SiteFile]
  private let positions: [String: Int]
  private let caseless: [String: String]
  private let names: [String: [String]]

  init(_ pages: [SiteFile]) {
    self.pages = pages
    positions = Dictionary(pages.enumerated().map { ($1.path, $0) }) { one, _ in one }
    caseless = Dictionary(pages.map { (Folding.caseless($0.path), $0.path) }) { one, _ in one }
    names = Dictionary(grouping: pages.map(\.path)) { Self.name(of: $0) }
  }

  /// Whether there is such a file.
  func contains(_ path: String) -> Bool { positions[path] != nil }

  /// The file whose path differs in case only.
  func inOtherCase(_ path: String) -> String? { caseless[Folding.caseless(path)] }

  /// The ids of a page, sorted.
  func ids(of path: String) -> [String] {
    guard let page = positions[path], let bytes = try? pages[page].contents() else { return [] }
    var ids: Set<String> = []
    var scanner = HTMLScanner(bytes)
    while let step = scanner.next() {
      guard case .start = step, let id = scanner.tag[.id] else { continue }
      ids.insert(String(decoding: HTMLText.value(bytes[id]), as: UTF8.self))
    }
    return ids.sorted()
  }

  /// The path nearest to one that is not there.
  ///
  /// Of the files whose name is nearest, the one whose path is: names are few where paths are many.
  func nearest(to path: String) -> String? {
    let name = Self.name(of: path)
    let near = names[name] == nil ? Suggestion.nearest(to: name, among: names.keys) : name
    return near.flatMap { Suggestion.nearest(to: path, among: names[$0] ?? []) }
  }

  private static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}
