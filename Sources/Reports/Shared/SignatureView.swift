import Emulation
import Localization
package import Templates

/// The foot of an official paper: recipients at the left, who signs at the right.
///
/// Decree 30/2020/NĐ-CP, annex I, boxes 7 and 9b. The place of signature and seal stays blank.
package struct SignatureView: View {
  /// On whose behalf it is signed, such as `TM. CỤM THI ĐUA`.
  let authority: WordingView
  /// The office of who signs.
  let position: WordingView
  /// Who signs; nil where that is not given.
  let signer: String?
  let recipients: [WordingView]

  package static let tags: [Tag<SignatureView>] = [
    .record("authority") { $0.authority },
    .record("position") { $0.position },
    .text("signer") { $0.signer },
    .list("recipients", hasFlag: true) { $0.recipients },
  ]
}

extension SignatureView {
  init(_ paper: Paper, _ language: Localization) {
    let form = language.archive.site.papers
    func wording(_ text: LocalizedText?, _ word: TextKey) -> WordingView {
      text.map(language.wording) ?? WordingView(language.words[word])
    }
    authority = wording(paper.authority ?? form.authority, .onBehalf)
    position = wording(paper.position ?? form.position, .headOfCluster)
    signer = paper.signer
    recipients = ListLine.recipients(of: paper, language)
  }
}
