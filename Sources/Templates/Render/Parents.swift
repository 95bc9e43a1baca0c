/// The parents whose content for blocks is in force.
struct Parents {
  /// Content that is shown in place of a block's own.
  struct Content {
    let template: Template
    let override: Override
    /// The innermost parent that counts inside that content.
    let parent: Int?
  }

  private struct Parent {
    let template: Template
    let overrides: [Override]
    let outer: Int?
  }

  private var parents: [Parent] = []
  /// The innermost parent that counts here.
  var innermost: Int?

  /// Starts a parent of `template`; `close` ends it.
  mutating func open(_ overrides: [Override], of template: Template) {
    parents.append(Parent(template: template, overrides: overrides, outer: innermost))
    innermost = parents.count - 1
  }

  /// Ends the parent that was started last.
  mutating func close() {
    innermost = parents.removeLast().outer
  }

  /// The content that the outermost parent gives to a block.
  func content(of block: Int) -> Content? {
    var content: Content?
    var candidate = innermost
    while let index = candidate {
      let parent = parents[index]
      if let override = parent.overrides.last(where: { $0.name == block }) {
        content = Content(template: parent.template, override: override, parent: parent.outer)
      }
      candidate = parent.outer
    }
    return content
  }
}
