/// A value with its names turned into the symbols of a library.
@usableFromInline
enum BoundValue: Sendable {
  case nothing
  case text(String)
  case markup(Markup)
  case flag(Bool)
  case list([BoundValue])
  case record(RecordFrame)

  /// A value as templates of `library` see it.
  ///
  /// With records given, as strict libraries do, a record also gets, as null, the names that only
  /// its fellows in a list have.
  init(
    _ value: Value, _ shape: Shape, _ records: [VocabularyBuilder.Record]?, in symbols: Symbols,
    depth: Int = 0
  ) {
    guard depth < Limits.valueDepth else {
      self = .nothing
      return
    }
    switch value {
    case .null: self = .nothing
    case .text(let text): self = .text(text)
    case .markup(let markup): self = .markup(markup)
    case .flag(let flag): self = .flag(flag)
    case .list(let items):
      var inner = Shape.anything
      if case .list(let item) = shape { inner = item }
      self = .list(items.map { BoundValue($0, inner, records, in: symbols, depth: depth + 1) })
    case .record(let values):
      var fellows = VocabularyBuilder.Record()
      if case .record(let index) = shape, let records { fellows = records[index] }
      var bound: [Int: BoundValue] = [:]
      for name in fellows.names {
        if let symbol = symbols[name] { bound[symbol] = .nothing }
      }
      for (name, inner) in values {
        guard let symbol = symbols[name] else { continue }
        let shape = fellows.shapes[name] ?? .anything
        bound[symbol] = BoundValue(inner, shape, records, in: symbols, depth: depth + 1)
      }
      self = .record(RecordFrame(bound))
    }
  }

  /// The value as a name's meaning.
  var found: Found {
    switch self {
    case .nothing: .nothing
    case .text(let text): .text(text)
    case .markup(let markup): .markup(markup)
    case .flag(let flag): .flag(flag)
    case .list(let values): .items(.values(values))
    case .record(let frame): .record(frame)
    }
  }

  /// The value as a frame that a template opens.
  var frame: any Frame {
    if case .record(let frame) = self { return frame }
    return PlainFrame(found)
  }
}
