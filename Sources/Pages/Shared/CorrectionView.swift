package import Emulation
package import Localization
package import Templates

/// What was put right after publication.
package struct CorrectionView: View {
  package let date: String
  package let what: WordingView
  package let was: String?
  package let now: String?
  package let reason: WordingView?

  package static let tags: [Tag<CorrectionView>] = [
    .text("date") { $0.date },
    .record("what") { $0.what },
    .text("was") { $0.was },
    .text("now") { $0.now },
    .record("reason") { $0.reason },
  ]
}

extension CorrectionView {
  package init(_ correction: Correction, _ language: Localization) {
    date = language.longDate(correction.day)
    what = language.wording(correction.what)
    was = correction.was
    now = correction.now
    reason = correction.reason.map(language.wording)
  }
}
