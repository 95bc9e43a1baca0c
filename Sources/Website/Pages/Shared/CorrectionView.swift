import Emulation
import Templates

/// What was put right after publication.
struct CorrectionView: View {
  let date: String
  let what: WordingView
  let was: String?
  let now: String?
  let reason: WordingView?

  static let tags: [Tag<CorrectionView>] = [
    .text("date") { $0.date },
    .record("what") { $0.what },
    .text("was") { $0.was },
    .text("now") { $0.now },
    .record("reason") { $0.reason },
  ]
}

extension CorrectionView {
  init(_ correction: Correction, _ language: Localization) {
    date = language.longDate(correction.day)
    what = language.wording(correction.what)
    was = correction.was
    now = correction.now
    reason = correction.reason.map(language.wording)
  }
}
