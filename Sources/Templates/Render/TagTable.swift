/// The tags of a view type by the symbols of a library.
@usableFromInline
struct TagTable: Sendable {
  /// Reads the value of one tag.
  ///
  /// A struct around the closure, because an array of bare closures wraps each call twice.
  struct Reader: Sendable {
    let read: @Sendable (OpenView, Tables) -> Found

    /// Reads whether the list that this reads has any items.
    var holding: Reader {
      Reader { [read] view, tables in .flag(read(view, tables).holds) }
    }
  }

  private let readers: [Reader]
  /// For each symbol one more than the index of its tag, or 0.
  private let slots: [UInt16]

  init<Subject: View>(of view: Subject.Type, _ symbols: Symbols) {
    let tags = view.tags
    precondition(2 * tags.count < UInt16.max, "\(view) has too many tags")
    var slots = [UInt16](repeating: 0, count: symbols.names.count)
    func give(_ name: String, _ index: Int) -> Bool {
      guard let symbol = symbols[name] else { return false }
      precondition(slots[symbol] == 0, "\(view) has two tags named '\(name)'")
      slots[symbol] = UInt16(index + 1)
      return true
    }
    var readers = tags.map(\.reader)
    for (index, tag) in tags.enumerated() {
      _ = give(tag.name, index)
      if let name = tag.flagName, give(name, readers.count) { readers.append(tag.reader.holding) }
    }
    self.slots = slots
    self.readers = readers
  }

  subscript(symbol: Int) -> Reader? {
    let slot = slots[symbol]
    return slot == 0 ? nil : readers[Int(slot) - 1]
  }
}
