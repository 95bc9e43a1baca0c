/// The policy of a page as it is read, and what it blocks in the page.
struct SiteCheckPolicy {
  /// How many tags had a part so far that a policy can block.
  private(set) var count = 0
  private var policy = PagePolicy()
  /// Whether it blocks pictures, of which pages have many.
  var blocksPictures: Bool { policy.blocks(.picture) }

  /// Adds the policy of a `meta`, if it has one.
  mutating func add(_ meta: HTMLTag, of bytes: [UInt8]) { policy.add(meta, of: bytes) }

  /// What is blocked in a tag.
  mutating func blocked(in tag: HTMLTag, of bytes: [UInt8]) -> [PolicedPart.Found] {
    let parts = PolicedPart.all(in: tag, of: bytes)
    guard !parts.isEmpty else { return [] }
    count += 1
    return parts.filter { policy.blocks($0.part) }
  }
}
