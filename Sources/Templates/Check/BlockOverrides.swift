/// The content that parents give to blocks: for each block name the outermost one.
struct BlockOverrides: Hashable {
  /// The content of one block.
  struct Content: Hashable {
    let template: Int
    let range: Range<Int>
    /// The filling in force inside that content.
    let filling: Int
  }

  private(set) var contents: [Int: Content] = [:]

  /// This filling with more content for the blocks that have none yet.
  func adding(_ overrides: [Override], of template: Int, in filling: Int) -> BlockOverrides {
    var added = self
    for override in overrides where contents[override.name] == nil {
      added.contents[override.name] = Content(
        template: template, range: override.content, filling: filling)
    }
    return added
  }
}
