import Emulation
import Templates

/// The members of the cluster, north to south.
struct ProvincesView: View {
  let page: PageView
  /// That the members are those known as such; nil where an office's years say who they are.
  let known: String?
  let members: [LinkView]

  static let tags: [Tag<ProvincesView>] = [
    .record("page") { $0.page },
    .text("known") { $0.known },
    .list("members") { $0.members },
  ]
}

extension ProvincesView {
  init(_ edition: Edition) {
    page = edition.page(
      .provinces, title: edition.words[.provinces])
    known = edition.archive.isToldBySources ? edition.words[.membersKnown] : nil
    members = edition.archive.provinces.all.map { edition.member($0, on: .provinces) }
  }
}
