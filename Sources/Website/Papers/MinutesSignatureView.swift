import Emulation
import Templates

/// The foot of minutes: the secretary signs at the left, the chairs at the right, the recipients stand
/// below (Decree 30/2020/NĐ-CP, annex III, form 1.9).
struct MinutesSignatureView: View {
  /// Who keeps the minutes; dots where that is not given.
  let secretary: String
  /// Who chaired; dots where nobody is named.
  let chairs: [WordingView]
  let recipients: [WordingView]

  static let tags: [Tag<MinutesSignatureView>] = [
    .text("secretary") { $0.secretary },
    .list("chairs") { $0.chairs },
    .list("recipients") { $0.recipients },
    .flag("has-recipients") { !$0.recipients.isEmpty },
  ]
}

extension MinutesSignatureView {
  init(_ paper: Paper, _ chairs: [Person], _ edition: Edition) {
    let blank = edition.words[.blank]
    secretary = paper.secretary ?? blank
    let names = paper.signer.map { [$0] } ?? chairs.map(\.name)
    self.chairs = (names.isEmpty ? [blank] : names).map(WordingView.init)
    recipients = edition.recipients(of: paper)
  }
}
