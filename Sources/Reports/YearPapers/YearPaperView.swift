import Emulation
import Links
import Localization
import Pages
package import Templates

/// An official paper of a year made of a title, sentences, tables and places to sign.
package struct YearPaperView: View {
  let paper: PaperView
  let letterhead: LetterheadView
  let title: PaperTitleView
  /// The paper that it goes with; nil where it goes with none.
  var attachedTo: String?
  /// What it says before any section.
  var parts: [ReportPartContent] = []
  var sections: [ReportSectionView] = []
  /// The sentence that ends it; nil for a form.
  var closing: String?
  /// Where several sign, two beside each other.
  var places: [SignaturePlaceRowView] = []
  /// Whom it is sent to, where several sign.
  var recipients: [WordingView] = []
  /// Who signs, where one does.
  var signature: SignatureView?

  package static let tags: [Tag<YearPaperView>] = [
    .record("paper") { $0.paper },
    .record("letterhead") { $0.letterhead },
    .record("title") { $0.title },
    .text("attached-to") { $0.attachedTo },
    .list("parts") { $0.keptParts.map { ReportSectionPartView(content: $0) } },
    .list("sections") { $0.sections },
    .text("closing") { $0.closing },
    .list("places") { $0.places },
    .list("recipients", hasFlag: true) { $0.recipients },
    .record("signature") { $0.signature },
  ]

  /// The parts that say anything; where a table is the last before the end, its last rows go with that.
  private var keptParts: [ReportPartContent] {
    var kept = parts.filter { !$0.isEmpty }
    guard let last = kept.indices.last, sections.isEmpty, kept[last].remarks.isEmpty,
      kept[last].chart == nil, !kept[last].tables.isEmpty
    else { return kept }
    kept[last].tables[kept[last].tables.count - 1].endsPaper = true
    return kept
  }
}

extension YearPaperView {
  /// The frame of a paper of a year, without any content.
  init(
    _ address: Address, _ letterhead: LetterheadView, kind: String, subject: String, of year: Year,
    _ site: SiteContext
  ) {
    paper = PaperView(address, of: year, site)
    self.letterhead = letterhead
    title = PaperTitleView(kind: kind, subject: subject)
  }
}

/// Two places to sign beside each other, which stay on one sheet.
package struct SignaturePlaceRowView: View {
  let places: [SignaturePlaceView]

  package static let tags: [Tag<SignaturePlaceRowView>] = [
    .list("signers") { $0.places }
  ]

  /// Places in rows of two.
  static func rows(_ places: [SignaturePlaceView]) -> [SignaturePlaceRowView] {
    stride(from: 0, to: places.count, by: 2).map { start in
      SignaturePlaceRowView(places: Array(places[start..<min(start + 2, places.count)]))
    }
  }
}

/// A place to sign; the room for signature and seal stays blank.
package struct SignaturePlaceView: View {
  /// For whom, or in what office, it is signed.
  let position: String
  /// What is asked of who signs; nil where that is plain.
  var note: String?
  /// The name; empty where it is written by hand.
  let name: String

  package static let tags: [Tag<SignaturePlaceView>] = [
    .text("position") { $0.position },
    .text("note") { $0.note },
    .text("name") { $0.name },
  ]
}
