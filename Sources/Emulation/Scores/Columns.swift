import Input

/// Which column of a table holds what, told by the heads.
struct Columns<Content: Hashable> {
  /// The most heads without a meaning that are told, and the most known heads that a message names.
  private static var mostTold: Int { 100 }
  private static var mostNamed: Int { 40 }

  private var positions: [Content: Int] = [:]

  /// Finds the columns of a table.
  ///
  /// Reports `unknown-column`, unless that may follow from a mistake elsewhere, and `duplicate-column`
  /// for two heads that mean the same.
  ///
  /// - Parameters:
  ///   - names: the heads to name where one is not understood.
  ///   - heads: further heads to suggest.
  ///   - mayNeedCriteria: whether a head that is not understood can be a criterion of a sheet that is missing.
  ///   - content: what a column holds, by its head.
  init(
    _ table: Table, naming names: [String], suggesting heads: [String] = [],
    mayNeedCriteria: Bool = false, reportsUnknown: Bool = true, _ problems: inout Problems,
    content: (NameKey) -> Content?
  ) {
    var unknown = 0
    for (position, head) in table.heads.enumerated() {
      guard !head.text.isEmpty else {
        Self.reportContent(of: position, in: table, &problems)
        continue
      }
      guard let found = Self.readings(of: head.text).lazy.compactMap(content).first else {
        unknown += 1
        guard reportsUnknown, unknown <= Self.mostTold else { continue }
        problems.report(
          EmulationProblem.unknownColumn(
            Excerpt.beginning(of: head.text),
            nearest: NameKey.nearest(to: head.text, among: names + heads),
            known: Array(names.prefix(Self.mostNamed)), hasMore: names.count > Self.mostNamed,
            mayNeedCriteria: mayNeedCriteria
          )
          .at(head.place))
        continue
      }
      // The table itself tells of a head that stands there twice.
      if let other = positions[found] {
        guard table.heads[other].text != head.text else { continue }
        problems.report(
          EmulationProblem.sameColumn(
            as: Excerpt.beginning(of: table.heads[other].text)
          )
          .at(head.place))
        continue
      }
      positions[found] = position
    }
  }

  /// The position of a column; nil where the table has none.
  subscript(content: Content) -> Int? { positions[content] }

  /// What the columns hold, in no order.
  var contents: [Content] { Array(positions.keys) }

  private static func reportContent(
    of position: Int, in table: Table, _ problems: inout Problems
  ) {
    guard let row = table.rows.first(where: { !$0.cells[position].text.isEmpty }) else { return }
    problems.report(
      EmulationProblem.columnWithoutHead.at(row.cells[position].place))
  }

  /// A head, and the head without a maximum in parentheses after it.
  static func readings(of head: String) -> [NameKey] {
    guard head.hasSuffix(")"), let open = head.lastIndex(of: "(") else { return [NameKey(head)] }
    return [NameKey(head), NameKey(String(head[..<open]))]
  }
}

extension Table.Row {
  /// The cell in a column; an empty one where there is no such column, or where a dash says that
  /// nothing is published.
  func published(_ column: Int?) -> LocatedText {
    guard let column else { return LocatedText("", at: place) }
    let cell = cells[column]
    return Self.isDash(cell.text.utf8) ? LocatedText("", at: cell.place) : cell
  }

  /// Whether a cell holds `-`, `–` or `—` alone.
  private static func isDash(_ text: String.UTF8View) -> Bool {
    switch text.count {
    case 1: text.first == UInt8(ascii: "-")
    case 3: text.elementsEqual("–".utf8) || text.elementsEqual("—".utf8)
    default: false
    }
  }
}
