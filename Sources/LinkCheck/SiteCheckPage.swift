/// What one pass over a page found: what is wrong in it, and what can only be told with the others.
struct SiteCheckPage: Sendable {
  /// The position of the page among all pages of the site.
  let index: Int
  /// What is wrong in it.
  var findings: [SiteCheckFinding] = []
  /// The places that other pages' links can name, as addresses.
  var ids: [SiteCheckHash] = []
  /// The places in other pages that its links name, as addresses, and where they do.
  var anchors: [(address: SiteCheckHash, range: Range<Int>)] = []
}
