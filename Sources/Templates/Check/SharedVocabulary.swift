/// What may be named in values that lie under many views, found out once for all of them.
struct SharedVocabulary: Sendable {
  /// The records in the values.
  let builder: VocabularyBuilder
  /// The shape of the values.
  let shape: Shape
  /// The shapes in each record by the symbols of the library.
  let symbols: [[Int: Shape]]

  /// What is in a value, for templates with some symbols.
  init(of value: Value, in symbols: Symbols) {
    var builder = VocabularyBuilder()
    shape = builder.absorb(value)
    self.builder = builder
    self.symbols = builder.records.map { $0.shapes(by: symbols) }
  }
}

extension VocabularyBuilder.Record {
  /// The shapes by the symbols of a library; names that no template uses are left out.
  func shapes(by symbols: Symbols) -> [Int: Shape] {
    var shapes: [Int: Shape] = [:]
    for (name, shape) in self.shapes {
      if let symbol = symbols[name] { shapes[symbol] = shape }
    }
    return shapes
  }
}
