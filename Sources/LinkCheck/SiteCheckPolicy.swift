/// The policies of the page that is read, and what they block in it.
///
/// Pages of a site have the same one, so the last that was read is kept.
struct SiteCheckPolicy: Sendable {
  /// How many tags of the page had a part so far that a policy can block.
  private(set) var count = 0
  private var policy = PagePolicy()
  /// A policy as a tag writes it.
  private var known: (written: [UInt8], policy: PagePolicy)?
  /// Whether it blocks pictures, of which pages have many.
  var blocksPictures: Bool { policy.blocks(.picture) }

  /// Begins a page.
  mutating func begin() { (count, policy) = (0, PagePolicy()) }

  /// Adds the policy of a `meta`, if it has one.
  mutating func add(_ meta: HTMLTag, of bytes: [UInt8]) {
    guard meta[.httpEquiv] != nil else { return }
    let written = bytes[meta.range]
    if let known, written.elementsEqual(known.written) {
      policy.add(known.policy)
      return
    }
    var read = PagePolicy()
    guard read.add(meta, of: bytes) else { return }
    known = (Array(written), read)
    policy.add(read)
  }

  /// What is blocked in a tag.
  mutating func blocked(in tag: HTMLTag, of bytes: [UInt8]) -> [PolicedPart.Found] {
    let parts = PolicedPart.all(in: tag, of: bytes)
    guard !parts.isEmpty else { return [] }
    count += 1
    return parts.filter { policy.blocks($0.part) }
  }
}
