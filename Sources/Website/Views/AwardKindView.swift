import Emulation
import Templates

/// A kind of award in the list of those that the cluster may propose.
struct AwardKindView: View {
  let name: WordingView
  let form: String
  /// How many a year may have, where a rule says so.
  let expected: String?
  let sources: [SourceView]

  static let tags: [Tag<AwardKindView>] = [
    .record("name") { $0.name },
    .text("form") { $0.form },
    .text("expected") { $0.expected },
    .list("sources") { $0.sources },
  ]
}

extension AwardKindView {
  init(_ kind: AwardKind, _ edition: Edition) {
    name = edition.view(kind.name)
    form = edition.form(kind)
    expected = kind.expected.map { edition.words(.expected, ["count": String($0)]) }
    sources = edition.views(kind.sources)
  }
}
