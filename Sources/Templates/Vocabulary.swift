/// What a template may name: the tags of a view, or the names in a value.
public struct Vocabulary: Sendable {
  let records: [VocabularyBuilder.Record]
  let root: Shape

  /// The vocabulary of a view and of the views inside it.
  public init<Subject: View>(of view: Subject.Type) {
    var builder = VocabularyBuilder()
    root = builder.shape(of: view)
    records = builder.records
  }

  /// The vocabulary of a value and of the values inside it.
  public init(of value: Value) {
    var builder = VocabularyBuilder()
    root = builder.absorb(value)
    records = builder.records
  }
}

extension Vocabulary: CustomStringConvertible {
  /// One line for each name, `name: kind`, with the names inside it below, two spaces deeper.
  ///
  /// A view that was listed before is not listed again.
  public var description: String {
    var lines: [String] = []
    var listed: Set<Int> = []
    list(root, depth: 0, into: &lines, listed: &listed)
    return lines.joined()
  }

  private func list(
    _ shape: Shape, depth: Int, into lines: inout [String], listed: inout Set<Int>
  ) {
    guard case .record(let index) = shape, listed.insert(index).inserted else { return }
    for name in records[index].names {
      let inner = records[index].shapes[name] ?? .nothing
      let record = Self.record(in: inner)
      let isKnown = record.map { listed.contains($0) } ?? false
      let indentation = String(repeating: "  ", count: depth)
      lines.append("\(indentation)\(name): \(Self.title(inner))\(isKnown ? ", as above" : "")\n")
      if let record { list(.record(record), depth: depth + 1, into: &lines, listed: &listed) }
    }
  }

  private static func record(in shape: Shape) -> Int? {
    switch shape {
    case .record(let index): index
    case .list(let item): record(in: item)
    default: nil
    }
  }

  private static func title(_ shape: Shape) -> String {
    switch shape {
    case .text: "text"
    case .markup: "markup"
    case .flag: "flag"
    case .record: "record"
    case .list(.text): "list of texts"
    case .list(.record): "list of records"
    case .list: "list"
    case .nothing: "nothing"
    case .anything: "anything"
    }
  }
}
