import Emulation
import Templates

/// The foot of an official paper: recipients at the left, who signs at the right.
///
/// Decree 30/2020/NĐ-CP, annex I, boxes 7 and 9b. The place of signature and seal stays blank.
struct SignatureView: View {
  /// On whose behalf it is signed, such as `TM. CỤM THI ĐUA`.
  let authority: WordingView
  /// The office of who signs.
  let position: WordingView
  /// Who signs; nil where that is not given.
  let signer: String?
  let recipients: [WordingView]

  static let tags: [Tag<SignatureView>] = [
    .record("authority") { $0.authority },
    .record("position") { $0.position },
    .text("signer") { $0.signer },
    .list("recipients") { $0.recipients },
    .flag("has-recipients") { !$0.recipients.isEmpty },
  ]
}

extension SignatureView {
  init(_ paper: Paper, _ edition: Edition) {
    let form = edition.archive.site.papers
    func wording(_ text: LocalizedText?, _ word: Word) -> WordingView {
      text.map(edition.view) ?? WordingView(text: edition.words[word], language: nil)
    }
    authority = wording(paper.authority ?? form.authority, .onBehalf)
    position = wording(paper.position ?? form.position, .headOfCluster)
    signer = paper.signer
    recipients = edition.recipients(of: paper)
  }
}
