/// Views of one type that a template has opened one after the other, whatever their type.
@usableFromInline
class OpenView: Frame {
  private let table: TagTable
  /// Which of the views is open.
  @usableFromInline final var index = 0

  @usableFromInline
  init(_ table: TagTable) {
    self.table = table
  }

  @usableFromInline
  final var itself: Found { .view(self) }

  @usableFromInline
  final func find(_ symbol: Int, _ tables: Tables) -> Found {
    table[symbol]?.read(self, tables) ?? .missing
  }
}

/// Views of one type.
@usableFromInline
final class ViewFrame<Subject: Sendable>: OpenView {
  @usableFromInline let subjects: [Subject]

  @inlinable
  init(_ subjects: [Subject], _ table: TagTable) {
    self.subjects = subjects
    super.init(table)
  }
}
