/// The tags of a view type by the symbols of a library.
@usableFromInline
struct TagTable: Sendable {
  /// Reads the value of one tag.
  ///
  /// A struct around the closure, because an array of bare closures wraps each call twice.
  struct Reader: Sendable {
    let read: @Sendable (OpenView, Tables) -> Found
  }

  private let readers: [Reader]
  /// For each symbol one more than the index of its tag, or 0.
  private let slots: [UInt16]

  init<Subject: View>(of view: Subject.Type, _ symbols: Symbols) {
    let tags = view.tags
    precondition(tags.count < UInt16.max, "\(view) has too many tags")
    var slots = [UInt16](repeating: 0, count: symbols.names.count)
    for (index, tag) in tags.enumerated() {
      guard let symbol = symbols[tag.name] else { continue }
      precondition(slots[symbol] == 0, "\(view) has two tags named '\(tag.name)'")
      slots[symbol] = UInt16(index + 1)
    }
    self.slots = slots
    readers = tags.map(\.reader)
  }

  subscript(symbol: Int) -> Reader? {
    let slot = slots[symbol]
    return slot == 0 ? nil : readers[Int(slot) - 1]
  }
}
