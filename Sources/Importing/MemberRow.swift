package import Emulation
import Input

/// What a sheet says of one member at one stage.
package struct MemberRow {
  /// What it may say.
  package enum Field: Hashable, Sendable {
    case points(Criterion.ID)
    case total, rank, tier
    /// A remark, in the language of a code; "" where that is not said.
    case note(String)

    /// Whether it is a remark.
    var isNote: Bool { if case .note = self { true } else { false } }

    /// Whether it is said of the result alone.
    var isOfResult: Bool {
      switch self {
      case .rank, .tier, .note: true
      case .points, .total: false
      }
    }
  }

  /// What it says, as `scores.csv` writes it, and the cell that says so.
  struct Value {
    let text: String
    let cell: Grid.Cell
  }

  let member: Member.ID
  let stage: Stage
  /// The cell that names the member.
  let name: Grid.Cell
  var values: [Field: Value] = [:]

  /// The text of a field; empty where the sheet says nothing.
  subscript(field: Field) -> String { values[field]?.text ?? "" }

  /// Whether it says nothing.
  var isEmpty: Bool { values.isEmpty }

  /// Whether it has points or a total.
  var hasPoints: Bool {
    values.contains { field, value in
      switch field {
      case .points, .total: !value.text.isEmpty
      case .rank, .tier, .note: false
      }
    }
  }

  /// Whether it has points, a total or a rank.
  var hasFigures: Bool {
    values.contains { field, value in
      switch field {
      case .points, .total, .rank: !value.text.isEmpty
      case .tier, .note: false
      }
    }
  }
}
