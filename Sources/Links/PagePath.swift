/// The form that the paths of pages of one kind have, such as `{year}/report.html`.
package struct PagePath: Sendable {
  /// The kind of the pages.
  package let kind: PageKind
  private let parts: [String]

  private static let (year, name) = ("{year}", "{name}")

  private init(_ kind: PageKind, members: String) {
    self.kind = kind
    parts = kind.path(year: Self.year, name: Self.name, members: members).split(separator: "/")
      .map(String.init)
  }

  /// The forms of all kinds, those that say most of a path first.
  ///
  /// - Parameter members: the folder of the pages of members.
  package static func all(members: String) -> [PagePath] {
    PageKind.allCases.map { PagePath($0, members: members) }.sorted { $0.openParts < $1.openParts }
  }

  /// How much of a path is open; all of it for free pages, which may be in folders.
  private var openParts: Int {
    kind == .page ? .max : parts.count { $0.contains("{") }
  }

  /// The address that a path names; nil where no page of the kind is called so.
  package func address(at path: String) -> Address? {
    if kind == .page {
      let ending = ".html"
      return path.hasSuffix(ending) && path.utf8.count > ending.utf8.count
        ? Address(kind, name: String(path.dropLast(ending.count))) : nil
    }
    let written = path.split(separator: "/", omittingEmptySubsequences: false)
    guard written.count == parts.count else { return nil }
    var year: Int?
    var name: String?
    for (part, text) in zip(parts, written) {
      if let found = Self.text(text, in: part, for: Self.year) {
        guard let number = Int(found), String(number) == found else { return nil }
        year = number
      } else if let found = Self.text(text, in: part, for: Self.name) {
        name = found
      } else if part != text {
        return nil
      }
    }
    return Address(kind, year: year, name: name)
  }

  /// What a text has where a part of the form has a name in braces.
  private static func text(_ text: Substring, in part: String, for name: String) -> String? {
    guard let open = part.firstRange(of: name) else { return nil }
    let (start, end) = (part[..<open.lowerBound], part[open.upperBound...])
    guard text.hasPrefix(start), text.hasSuffix(end),
      text.utf8.count > start.utf8.count + end.utf8.count
    else { return nil }
    return String(text.dropFirst(start.count).dropLast(end.count))
  }
}
