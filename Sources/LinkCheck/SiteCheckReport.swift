/// What is known of the pages that were checked so far, in little memory.
///
/// It does not hang on the order in which pages are added.
package struct SiteCheckReport: Sendable {
  /// Where something was seen first, and in how many pages.
  struct Sighting: Sendable {
    /// The first page, by its position.
    private(set) var page: UInt32
    /// The number of pages.
    private(set) var pageCount: UInt32 = 1
    private var start: UInt32
    private var end: UInt32
    /// The page in which it was counted last.
    private var latest: UInt32

    /// The place in the first page.
    var range: Range<Int> { Int(start)..<Int(end) }

    fileprivate init(_ page: Int, _ range: Range<Int>) {
      self.page = UInt32(clamping: page)
      start = UInt32(clamping: range.lowerBound)
      end = UInt32(clamping: range.upperBound)
      latest = self.page
    }

    fileprivate mutating func add(_ other: Sighting) {
      if other.latest != latest { pageCount += other.pageCount }
      latest = other.latest
      if other.page < page { (page, start, end) = (other.page, other.start, other.end) }
    }
  }

  private var findings: [SiteCheckFinding.Key: Sighting] = [:]
  private var anchors: [SiteCheckHash: Sighting] = [:]
  private var ids: [[SiteCheckHash]] = []
  /// The tables of the pages that were added last.
  var tables = SiteCheckTables()
  /// The policy of the page that was added last.
  var policy = SiteCheckPolicy()

  /// No page yet.
  package init() {}

  /// Adds what was found in one page.
  mutating func add(_ page: SiteCheckPage) {
    for finding in page.findings {
      Self.add(Sighting(page.index, finding.range), to: &findings[finding.key])
    }
    for (address, range) in page.anchors {
      Self.add(Sighting(page.index, range), to: &anchors[address])
    }
    if ids.isEmpty { ids.append([]) }
    ids[ids.count - 1] += page.ids
  }

  /// Adds what was found in other pages.
  package mutating func add(_ other: SiteCheckReport) {
    for (key, sighting) in other.findings { Self.add(sighting, to: &findings[key]) }
    for (address, sighting) in other.anchors { Self.add(sighting, to: &anchors[address]) }
    ids += other.ids
  }

  /// Everything that is wrong, now that all pages were added, in the order of pages.
  var sightings: [(kind: SiteCheckFinding.Kind, sighting: Sighting)] {
    var missing = anchors
    if !missing.isEmpty {
      for id in ids.joined() { missing.removeValue(forKey: id) }
    }
    let all =
      findings.map { (kind: $0.key.kind, sighting: $0.value) }
      + missing.values.map { (kind: .link, sighting: $0) }
    return all.sorted { one, other in
      (one.sighting.page, one.sighting.range.lowerBound, one.kind.rawValue)
        < (other.sighting.page, other.sighting.range.lowerBound, other.kind.rawValue)
    }
  }

  private static func add(_ sighting: Sighting, to known: inout Sighting?) {
    if known == nil {
      known = sighting
    } else {
      known?.add(sighting)
    }
  }
}
