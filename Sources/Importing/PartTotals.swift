import Emulation
import Input

/// Totals of a table whose title says that it is of one part of the criteria alone: `I. KINH TẾ`,
/// `TIÊU CHÍ KINH TẾ (600 điểm)`.
enum PartTotals {
  private static let words = ["tieu-chi", "nhom", "noi-dung", "phan", "linh-vuc", "muc", "part"]
  /// What a title of all criteria says of itself.
  private static let whole = [
    "diem", "lan", "vong", "dot", "thi-dua", "tong-hop", "ket-qua", "chung", "toan", "bang", "tong",
    "xep-hang", "cham-diem",
  ]

  /// Reports such totals of tables without criteria: they would become those of the year.
  static func report(_ tables: [ImportedTable], to problems: inout Problems) {
    for table in tables {
      let columns = table.columns.all
      guard let total = columns.first(where: { $0.meaning.field == .total }),
        !columns.contains(where: { $0.meaning.isOfCriterion }),
        let title = table.layout.titleLines.first(where: { isOfPart($0.text) })
      else { continue }
      let head = Head(title.text)
      let name = head.maximum == nil ? "\(head.name) (100đ)" : title.text
      problems.report(
        ImportProblem.totalsOfPart(
          title.text, total: total.column.shown, head: total.column.ownHead, criterion: name
        )
        .at(title.place)
      )
    }
  }

  /// Reports tables of totals alone that have titles of their own: what each is the total of is open.
  static func reportSeveral(_ tables: [ImportedTable], to problems: inout Problems) {
    let totals = tables.enumerated().filter { _, table in
      table.layout.form == nil && table.columns.all.contains { $0.meaning.field == .total }
        && !table.columns.all.contains { $0.meaning.isOfCriterion }
    }
    guard let (number, first) = totals.first, let title = first.layout.titleLines.first else {
      return
    }
    let members = Set(first.rows.all.map(\.member))
    for (other, table) in totals.dropFirst() {
      guard let next = table.layout.titleLines.first, next.text != title.text,
        stages(of: table) == stages(of: first),
        table.rows.all.contains(where: { members.contains($0.member) })
      else { continue }
      problems.report(
        ImportProblem.totalsOfTables(
          .init(number: number + 1, title: title.text), .init(number: other + 1, title: next.text)
        )
        .at(next.place))
      return
    }
  }

  /// The stages that the totals of a table are of.
  private static func stages(of table: ImportedTable) -> Set<Stage> {
    let totals = table.columns.all.filter { $0.meaning.field == .total }
    return Set(totals.map { $0.meaning.stage ?? table.layout.title ?? .agreed })
  }

  private static func isOfPart(_ title: String) -> Bool {
    guard title.utf8.count <= 200 else { return false }
    let head = Head(title)
    let text = "-\(Slug.text(for: head.name))-"
    guard head.word == nil, !whole.contains(where: { text.contains("-\($0)-") }) else {
      return false
    }
    if words.contains(where: { text.hasPrefix("-\($0)-") }) { return true }
    guard let mark = title.split(separator: " ").first, let sign = mark.last, ".):/".contains(sign)
    else { return head.maximum != nil }
    let number = mark.dropLast()
    return number.allSatisfy { "IVX".contains($0) } || Int(number) != nil
      || (number.count == 1 && number.first?.isLetter ?? false)
  }
}

extension Meaning {
  /// Whether it is points for a criterion.
  fileprivate var isOfCriterion: Bool {
    if case .points = self { true } else { false }
  }
}
