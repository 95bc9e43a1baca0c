import Emulation
import Input

/// What a sheet says of one member at one stage.
struct MemberRow {
  let province: Province.ID
  let stage: Stage
  /// Points by criterion, as `scores.csv` writes them.
  var points: [Criterion.ID: String] = [:]
  var total = ""
  var rank = ""
  var tier = ""
  var note = ""

  /// Whether it says nothing.
  var isEmpty: Bool {
    points.isEmpty && total.isEmpty && rank.isEmpty && tier.isEmpty && note.isEmpty
  }
}
