package import Emulation
package import Input

/// What a column of a sheet is read as.
package enum Meaning: Hashable, Sendable {
  /// The names of the members.
  case member
  /// The stage of each row.
  case stage
  /// Points for a criterion, at a stage; the row's own where nil.
  case points(Criterion.ID, Stage?)
  /// Totals, of a stage; of the row's own where nil.
  case total(Stage?)
  case rank
  case tier
  /// Remarks, in the language of a code; "" where that is not said.
  case note(String)
  /// Nothing: why it is left out.
  case leftOut(Bilingual)

  /// The stage that the column says, where it says one.
  var stage: Stage? {
    switch self {
    case .points(_, let stage), .total(let stage): stage
    default: nil
    }
  }

  /// What a cell of the column says of a member; nil where it says nothing that is written.
  var field: MemberRow.Field? {
    switch self {
    case .points(let id, _): .points(id)
    case .total: .total
    case .rank: .rank
    case .tier: .tier
    case .note(let code): .note(code)
    case .member, .stage, .leftOut: nil
    }
  }

  /// The meaning in words.
  var text: String {
    switch self {
    case .member: "member"
    case .stage: "stage"
    case .points(let criterion, let stage):
      ["bonus", "penalty"].contains(criterion)
        ? Self.text(criterion, stage) : Self.text("criterion \(criterion)", stage)
    case .total(let stage): Self.text("total", stage)
    case .rank: "rank"
    case .tier: "tier"
    case .note(let code): code.isEmpty ? "note" : "note.\(code)"
    case .leftOut(let why): "left out: \(why.english)"
    }
  }

  /// The meaning in words of Vietnamese.
  var vietnamese: String {
    switch self {
    case .member: "tên đơn vị"
    case .stage: "bước chấm"
    case .points("bonus", let stage): Self.vietnamese("điểm thưởng", stage)
    case .points("penalty", let stage): Self.vietnamese("điểm trừ", stage)
    case .points(let criterion, let stage): Self.vietnamese("tiêu chí \(criterion)", stage)
    case .total(let stage): Self.vietnamese("tổng điểm", stage)
    case .rank: "xếp hạng"
    case .tier: "xếp loại"
    case .note(let code): code.isEmpty ? "ghi chú" : "ghi chú (\(code))"
    case .leftOut(let why): "bỏ qua: \(why.vietnamese)"
    }
  }

  private static func text(_ what: String, _ stage: Stage?) -> String {
    stage.map { "\(what), \($0.rawValue)" } ?? what
  }

  private static func vietnamese(_ what: String, _ stage: Stage?) -> String {
    stage.map { "\(what), \($0.vietnamese)" } ?? what
  }
}
