/// Finds out what may be named in views and values.
@usableFromInline
struct VocabularyBuilder: Sendable {
  /// The names of one record and what they stand for.
  struct Record: Sendable {
    /// The type of the view; nil where the record is one of a value.
    var type: (any View.Type)?
    /// The view's own name.
    var view: String? { type.map { "\($0)" } }
    var names: [String] = []
    var shapes: [String: Shape] = [:]
  }

  private(set) var records: [Record] = []
  private var views: [ObjectIdentifier: Int] = [:]

  /// The shape of a view, in the order of its tags.
  @usableFromInline
  mutating func shape<Subject: View>(of view: Subject.Type) -> Shape {
    if let known = views[ObjectIdentifier(view)] { return .record(known) }
    let index = records.count
    records.append(Record(type: view))
    views[ObjectIdentifier(view)] = index
    for tag in Subject.tags {
      let shape = tag.shape(&self)
      add(tag.name, shape, to: index)
      if let name = tag.flagName { add(name, .flag, to: index) }
    }
    return .record(index)
  }

  private mutating func add(_ name: String, _ shape: Shape, to record: Int) {
    let former = records[record].shapes.updateValue(shape, forKey: name)
    precondition(
      former == nil,
      "\(records[record].view ?? "a record") has two tags named '\(name)'")
    records[record].names.append(name)
  }

  /// The shape that holds a value beside all values that `shape` holds already.
  mutating func absorb(_ value: Value, into shape: Shape = .nothing, depth: Int = 0) -> Shape {
    guard depth < Limits.valueDepth else { return shape }
    switch (value, shape) {
    case (.null, _): return shape
    case (.text, .nothing), (.text, .text): return .text
    case (.markup, .nothing), (.markup, .markup): return .markup
    case (.flag, .nothing), (.flag, .flag): return .flag
    case (.list(let items), .nothing):
      return .list(absorb(items, into: .nothing, depth: depth + 1))
    case (.list(let items), .list(let item)):
      return .list(absorb(items, into: item, depth: depth + 1))
    case (.record(let values), .nothing):
      records.append(Record())
      return absorb(values, into: records.count - 1, depth: depth + 1)
    case (.record(let values), .record(let index)):
      return absorb(values, into: index, depth: depth + 1)
    default: return .anything
    }
  }

  private mutating func absorb(_ items: [Value], into item: Shape, depth: Int) -> Shape {
    var item = item
    for value in items { item = absorb(value, into: item, depth: depth) }
    return item
  }

  private mutating func absorb(_ values: [String: Value], into index: Int, depth: Int) -> Shape {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      let former = records[index].shapes[name]
      if former == nil { records[index].names.append(name) }
      let shape = absorb(value, into: former ?? .nothing, depth: depth)
      records[index].shapes[name] = shape
    }
    return .record(index)
  }
}
