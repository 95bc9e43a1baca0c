/// Whether two makers of sites did the same work.
struct SiteComparison {
  let ours: SiteCount
  let others: SiteCount

  /// By how much the bytes of a site may differ: their markup is not the same to the letter.
  private static let tolerance = 0.15

  /// What one side has less of than the other; empty when both did the same.
  var shortfalls: [String] {
    var found: [String] = []
    for (name, one, other) in [("Yearbook", ours, others), ("Hugo", others, ours)] {
      let missing = other.pages.keys.filter { one.pages[$0] == nil }.sorted()
      if let first = missing.first {
        found.append("\(name) has \(missing.count) pages less, such as \(first)")
      }
      let short = other.pages.filter { path, page in page.rows > one.pages[path]?.rows ?? .max }
        .keys.sorted()
      if let first = short.first {
        found.append(
          "\(name) has less table rows in \(short.count) pages, such as \(first):"
            + " \(one.pages[first]?.rows ?? 0) to \(other.pages[first]?.rows ?? 0)")
      }
      if Double(one.bytes) < Double(other.bytes) * (1 - Self.tolerance) {
        found.append("\(name) has \(one.bytes) bytes of HTML, the other \(other.bytes)")
      }
    }
    return found
  }

  var text: String {
    """
    Yearbook: \(ours.pages.count) pages, \(ours.rows) table rows, \(ours.bytes) bytes of HTML
    Hugo:     \(others.pages.count) pages, \(others.rows) table rows, \(others.bytes) bytes of HTML
    """
  }
}
