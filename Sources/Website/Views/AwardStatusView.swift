import Emulation
import Templates

/// Proposed, or conferred with the decision, whose number stands on one line.
struct AwardStatusView: View {
  /// All of it, or what stands before the number.
  let text: String
  /// The number of the decision; nil where there is none.
  var number: String?
  /// What stands after the number.
  var rest = ""

  static let tags: [Tag<AwardStatusView>] = [
    .text("text") { $0.text },
    .text("number") { $0.number },
    .text("rest") { $0.rest },
  ]
}

extension Edition {
  /// The status of an award as a page shows it.
  func view(statusOf award: Award) -> AwardStatusView {
    let text = status(award)
    guard let decision = award.decision, let number = text.firstRange(of: decision.number)
    else { return AwardStatusView(text: text) }
    return AwardStatusView(
      text: String(text[..<number.lowerBound]), number: decision.number,
      rest: String(text[number.upperBound...]))
  }
}
