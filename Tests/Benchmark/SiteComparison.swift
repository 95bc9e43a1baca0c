/// Whether Yearbook did all the work that another maker of sites did, and what it did besides.
struct SiteComparison {
  let ours: SiteCount
  let others: SiteCount

  /// By how much the bytes of a site may differ: their markup is not the same to the letter.
  private static let tolerance = 0.15

  /// What Yearbook has less of than the other; empty when it did at least the same.
  var shortfalls: [String] {
    var found = missing(in: ours, of: others).map { "Yearbook has \($0)" }
    if Double(ours.bytes) < Double(others.bytes) * (1 - Self.tolerance) {
      found.append("Yearbook has \(ours.bytes) bytes of HTML, the other \(others.bytes)")
    }
    return found
  }

  /// The pages and rows that one site has less of than the other.
  private func missing(in one: SiteCount, of other: SiteCount) -> [String] {
    var found: [String] = []
    let missing = other.pages.keys.filter { one.pages[$0] == nil }.sorted()
    if let first = missing.first {
      found.append("\(missing.count) pages less, such as \(first)")
    }
    let short = other.pages.filter { path, page in page.rows > one.pages[path]?.rows ?? .max }
      .keys.sorted()
    if let first = short.first {
      found.append(
        "fewer table rows in \(short.count) pages, such as \(first):"
          + " \(one.pages[first]?.rows ?? 0) to \(other.pages[first]?.rows ?? 0)")
    }
    return found
  }

  var text: String {
    """
    Yearbook: \(ours.pages.count) pages, \(ours.rows) table rows, \(ours.bytes) bytes of HTML
    Hugo:     \(others.pages.count) pages, \(others.rows) table rows, \(others.bytes) bytes of HTML
    """ + missing(in: others, of: ours).map { "\nHugo has \($0)" }.joined()
  }
}
