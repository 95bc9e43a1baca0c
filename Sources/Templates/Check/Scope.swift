/// What names mean at one point of a template, as far as it is known before any page is made.
struct Scope: Hashable {
  /// The shapes that are open, the innermost last.
  private(set) var shapes: [Shape]
  /// The content that parents give to blocks, as an index among the checker's fillings.
  var filling: Int

  /// A scope in which `shapes` are open and no block is filled.
  init(_ shapes: [Shape]) {
    self.shapes = shapes
    filling = 0
  }

  /// The scope inside a section that opens `shape`.
  ///
  /// A record that is open further out is wholly hidden by the same record further in, so that
  /// templates that include themselves lead to a known scope again.
  func opening(_ shape: Shape) -> Scope {
    var inner = self
    inner.shapes.removeAll { open in
      if open == shape { return true }
      if case .record = open { return false }
      return !open.isOpen
    }
    inner.shapes.append(shape)
    return inner
  }
}
