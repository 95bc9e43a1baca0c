/// A view that a template has opened, whatever its type.
@usableFromInline
class OpenView: Frame {
  private let table: TagTable

  @usableFromInline
  init(_ table: TagTable) {
    self.table = table
  }

  @usableFromInline
  final var itself: Found { .record(self) }

  @usableFromInline
  final func find(_ symbol: Int, _ tables: Tables) -> Found {
    table[symbol]?.read(self, tables) ?? .missing
  }
}

/// A view of one type.
@usableFromInline
final class ViewFrame<Subject: Sendable>: OpenView {
  @usableFromInline let subject: Subject

  @inlinable
  init(_ subject: Subject, _ table: TagTable) {
    self.subject = subject
    super.init(table)
  }
}
