/// The tags of a view type by the symbols of a library.
@usableFromInline
struct TagTable: Sendable {
  /// Reads the value of one tag.
  ///
  /// A struct around the closure, because an array of bare closures wraps each call twice.
  struct Reader: Sendable {
    let kind: TagKind
    let read: @Sendable (OpenView, Tables) -> Found
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
      if let name = tag.flagName, let read = tag.holding, give(name, readers.count) {
        readers.append(Reader(kind: .flag, read: read))
      }
    }
    self.slots = slots
    self.readers = readers
  }

  subscript(symbol: Int) -> Reader? {
    let slot = slots[symbol]
    return slot == 0 ? nil : readers[Int(slot) - 1]
  }
}

/// What kind of value a tag has, with the tags of the views in it.
@usableFromInline
enum TagKind: Sendable {
  case text
  case markup
  case flag
  case texts
  case list(@Sendable (Tables) -> TagTable)
  case record(@Sendable (Tables) -> TagTable)
}
