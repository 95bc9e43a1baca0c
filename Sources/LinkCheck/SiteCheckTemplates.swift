import Input

/// The tags that templates write, to find the one that wrote a tag of a page.
struct SiteCheckTemplates {
  /// A tag as a template has it: what stands between the mustaches.
  private struct Pattern {
    let place: Place
    /// At least one; what the page has between two of them came from mustaches.
    var literals: [[UInt8]]
    var size: Int { literals.reduce(0) { $0 + $1.count } }
  }

  private let patterns: [Pattern]

  init(_ files: [SourceFile]) {
    patterns = files.flatMap(Self.patterns)
  }

  /// Where a tag of a page was written, if just one tag of a template says most of it.
  func place(of tag: ArraySlice<UInt8>) -> Place? {
    let matches = patterns.filter { Self.matches(tag, $0.literals) }
    guard let most = matches.map(\.size).max() else { return nil }
    let writers = matches.filter { $0.size == most }
    return writers.count == 1 ? writers[0].place : nil
  }

  private static func matches(_ tag: ArraySlice<UInt8>, _ literals: [[UInt8]]) -> Bool {
    guard let first = literals.first, let last = literals.last, tag.starts(with: first) else {
      return false
    }
    guard literals.count > 1 else { return tag.count == first.count }
    var rest = tag.dropFirst(first.count)
    guard rest.count >= last.count, rest.suffix(last.count).elementsEqual(last) else {
      return false
    }
    rest = rest.dropLast(last.count)
    for literal in literals.dropFirst().dropLast() {
      guard let found = rest.indices.first(where: { rest[$0...].starts(with: literal) }) else {
        return false
      }
      rest = rest[(found + literal.count)...]
    }
    return true
  }

  private static func patterns(in file: SourceFile) -> [Pattern] {
    var patterns: [Pattern] = []
    var reader = SiteCheckTemplateReader(file.bytes)
    while let (range, literals) = reader.nextTag() {
      patterns.append(Pattern(place: Place(file, range), literals: literals))
    }
    return patterns
  }
}
